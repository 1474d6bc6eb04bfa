// Runs every case against the consumer that is named, in whatever runtime this is, and prints
// what failed and how many held.
//
//   … runtimes/judge.js CONSUMER CASES
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { complaints, judge } from "../../cases/judge.js";

const [consumer, cases] = argv.slice(2);

if (globalThis.window !== undefined && globalThis.Deno === undefined) throw new Error("this is no server");
await import(pathToFileURL(consumer).href);
const verdicts = JSON.parse(readFileSync(cases, "utf8")).flatMap((file) => judge(globalThis.shop, file));
console.log(JSON.stringify({ judged: verdicts.length, complaints: complaints(verdicts) }));
