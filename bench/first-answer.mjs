// One measurement of run.mjs: a fresh process, from before the import to after the
// first answer. Prints milliseconds. Without an argument: nothing, for comparison.
const contestant = process.argv[2];

if (contestant) {
  const { order } = await import("./order.js");
  const start = performance.now();
  const { judgeOrder } = await import(`./${contestant}.js`);
  if (!judgeOrder("kyoto", "AddDomain", order)) throw new Error(`${contestant} refuses the order`);
  console.log(performance.now() - start);
}
