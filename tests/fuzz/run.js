// The hunt: random orders near the rules, codes and hostile values, held against what has to hold
// of every answer. docs/reliability.md tells more.
//
//   npm run fuzz                     for a minute
//   npm run fuzz -- --seconds 3600   for an hour
//   npm run fuzz -- --runs 10000     so many inputs of each property
//   npm run fuzz -- --seed 7 --only "a fix mends"   one property again, from a seed that failed
import fc from "fast-check";
import { parseArgs } from "node:util";
import { buildNative, Native } from "./native.js";
import { agreement } from "./properties/agreement.js";
import { answers } from "./properties/answers.js";
import { fixes } from "./properties/fixes.js";
import { host } from "./properties/host.js";

const { values: given } = parseArgs({
  options: {
    seconds: { type: "string" },
    runs: { type: "string" },
    seed: { type: "string" },
    only: { type: "string" },
  },
});
const number = (name, otherwise) => {
  const value = given[name] === undefined ? otherwise : Number(given[name]);
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) throw new Error(`--${name} takes a number`);
  return value;
};
const seed = number("seed", Math.floor(Math.random() * 2 ** 31));
const runs = number("runs");
const seconds = number("seconds", runs === undefined ? 60 : Infinity);

// So many inputs have a seed of their own, which a failure is told by.
const BATCH = 100;

const properties = [...answers, ...fixes, ...agreement, ...host]
  .filter(({ name }) => name.includes(given.only ?? ""))
  .map((property) => ({ ...property, count: 0, failure: undefined }));
if (properties.length === 0) throw new Error("--only names no property");

buildNative();
const native = new Native();
const begun = performance.now();
const elapsed = () => (performance.now() - begun) / 1000;
console.log(`seed ${seed}`);

/** One batch of a property, from its seed. */
async function hunt(property, seed) {
  const numRuns = Math.max(1, Math.round(BATCH * (property.share ?? 1)));
  const checked = fc.asyncProperty(property.given, async (input) => {
    property.count += 1;
    await property.check(input, { native });
  });
  const found = await fc.check(checked, {
    seed,
    numRuns,
    interruptAfterTimeLimit: Math.min(120_000, 1000 * (seconds - elapsed())),
    markInterruptAsFailure: false,
  });
  if (!found.failed) return;
  property.failure = { seed, input: found.counterexample?.[0], error: found.errorInstance };
  const { message } = property.failure.error ?? { message: "no error" };
  console.log(`\nFAILED: ${property.name}`);
  console.log(`  ${message.split("\n").slice(0, 4).join("\n  ").slice(0, 1_500)}`);
  console.log(`  input: ${JSON.stringify(property.failure.input).slice(0, 2_000)}`);
  console.log(`  again: npm run fuzz -- --seed ${seed} --runs ${numRuns} --only ${JSON.stringify(property.name)}`);
}

let next = seed;
const isOver = () =>
  elapsed() > seconds || properties.every(({ count, failure, share = 1 }) => failure || count >= runs * share);
do {
  // A property that failed has told what there is to mend.
  for (const property of properties) {
    if (property.failure || (runs !== undefined && property.count >= runs * (property.share ?? 1))) continue;
    await hunt(property, next);
    if (elapsed() > seconds) break;
  }
  next += 1;
} while (!isOver());
native.stop();

const failures = properties.filter(({ failure }) => failure).length;
const total = properties.reduce((sum, { count }) => sum + count, 0);
console.log("\n| what has to hold | inputs | |\n| --- | ---: | --- |");
for (const { name, count, failure } of properties)
  console.log(`| ${name} | ${count} | ${failure ? "failed" : "held"} |`);
console.log(
  `\n${total} inputs in ${Math.round(elapsed())} s, seed ${seed}: ${properties.length - failures} held, ${failures} failed`,
);
process.exitCode = failures > 0 ? 1 : 0;
