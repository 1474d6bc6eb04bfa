// The same in a worker at the edge, which is asked by a request that brings the cases.
import { complaints, judge } from "../../cases/judge.js";

export default {
  async fetch(request) {
    const verdicts = (await request.json()).flatMap((file) => judge(globalThis.shop, file));
    return Response.json({ judged: verdicts.length, complaints: complaints(verdicts) });
  },
};
