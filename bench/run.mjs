// How fast the package is beside what a shop would use instead. Timings differ by
// ±40 % between runs and machines; only the ratios mean something, so nothing here
// is a test.
//
//   npm run bench
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { codes, handles, order, samples } from "./order.js";

const contestants = ["tldgate", "zod", "valibot"];
const processes = 25;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Microseconds a call, the median of several rounds of about 100 ms each. */
function perCall(call) {
  const round = (count) => {
    const start = performance.now();
    for (let at = 0; at < count; at++) call();
    return performance.now() - start;
  };
  let count = 100;
  while (round(count) < 100) count *= 2;
  return (1000 * median(Array.from({ length: 9 }, () => round(count)))) / count;
}

/**
 * Milliseconds of fresh processes, by what they run: all of it, and from the import to the first
 * answer. They take turns, so that a machine's slow minute is everybody's.
 */
function fresh(everything) {
  const script = fileURLToPath(new URL("first-answer.mjs", import.meta.url));
  const runs = new Map(everything.map((what) => [what, []]));
  for (let round = 0; round < processes; round++) {
    for (const what of everything) {
      const start = performance.now();
      const printed = execFileSync(process.execPath, [script, what], { encoding: "utf8" });
      runs.get(what).push({ all: performance.now() - start, answer: Number(printed) });
    }
  }
  const middle = (of) => [median(of.map(({ all }) => all)), median(of.map(({ answer }) => answer))];
  return new Map([...runs].map(([what, of]) => [what, middle(of)]));
}

function measure(judge) {
  const expect = (answer, call) => {
    if (call() !== answer) throw new Error("the contestants are not doing the same job");
    return perCall(call);
  };
  for (const [tld, command, order, answer] of samples) {
    if (judge.judgeOrder(tld, command, order) === answer) continue;
    throw new Error(`the contestants are not doing the same job: .${tld} ${command} ${JSON.stringify(order)}`);
  }
  return {
    "order, µs": expect(true, () => judge.judgeOrder("kyoto", "AddDomain", order)),
    "order of handles, µs": expect(true, () => judge.judgeOrder("kyoto", "AddDomain", handles)),
    "code, valid, µs": expect(true, () => judge.judgeCode(codes.valid)),
    "code, incomplete, µs": expect(false, () => judge.judgeCode(codes.incomplete)),
  };
}

const NOTHING = "";
const processesOf = fresh([...contestants, NOTHING]);
const results = {};
for (const contestant of contestants) {
  const [all, answer] = processesOf.get(contestant);
  results[contestant] = {
    ...measure(await import(`./${contestant}.js`)),
    "import to first answer, ms": answer,
    "whole process, ms": all,
  };
}

const round = (number) => Number(number.toPrecision(3));
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

console.log(
  `Node ${process.version}; medians; of the rules of five TLDs, a .kyoto registration of ${Object.keys(order).length} fields, one of them with a contact's data`,
);
console.table(mapValues(results, (row) => mapValues(row, round)));
console.log(`A process that does nothing: ${round(processesOf.get(NOTHING)[0])} ms`);

console.log("tldgate's time as a multiple of");
const { tldgate, ...others } = results;
console.table(mapValues(others, (row) => mapValues(row, (value, key) => round(tldgate[key] / value))));
