// Whether a name may be one of a field of an order: what is none need not cross into the module.
import { LONGEST_NAME } from "./limits.js";

/** Says no only where there is no field of the name, and none that its number is a slip for. */
export function mayBeField(core, name) {
  if (name.length > LONGEST_NAME || !isWellFormed(name)) return false;
  core.stems ??= new Set(core.ask("stems").toLowerCase().split(" "));
  const key = name.toLowerCase();
  return key.startsWith("x-") || core.stems.has(stemOf(key));
}

/** Whether a field of this name would hold a contact. */
export const isContact = (name) => !name.includes(".") && stemOf(name.toLowerCase()).endsWith("contact");

/** A name without the part behind a full stop and without its number. */
function stemOf(name) {
  const [base] = name.split(".", 1);
  let end = base.length;
  while (end > 0 && isDigit(base[end - 1])) end--;
  return base.slice(0, end);
}

const isDigit = (character) => character >= "0" && character <= "9";

/** Half a surrogate pair could not cross. */
export function isWellFormed(name) {
  return name.isWellFormed?.() ?? !/[\ud800-\udfff]/u.test(name);
}
