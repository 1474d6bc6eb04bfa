import { complaints, judge } from "/tests/cases/judge.js";

addEventListener("message", async ({ data: { address, files } }) => {
  const tldgate = await import(address);
  const verdicts = files.flatMap((file) => judge(tldgate, file));
  postMessage({ judged: verdicts.length, complaints: complaints(verdicts) });
});
