// Whether a name may be one of a field of an order: what is none need not cross into the module.
import { LONGEST_NAME } from "./limits.js";

/** Says no only where there is no field of the name, and none that its number is a slip for. */
export function mayBeField(core, name) {
  if (name.length > LONGEST_NAME || !isWellFormed(name)) return false;
  core.stems ??= new Set(core.ask("stems").toLowerCase().split(" "));
  const key = name.toLowerCase();
  const [base] = key.split(".", 1);
  return key.startsWith("x-") || core.stems.has(base.replace(/\d+$/, ""));
}

/** Half a surrogate pair could not cross. */
export function isWellFormed(name) {
  return name.isWellFormed?.() ?? !/[\ud800-\udfff]/u.test(name);
}
