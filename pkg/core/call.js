// How a call crosses into the module: as one string, since strings are what costs there.
// src/wasm.rs reads it.
import { LONGEST_VALUE } from "./limits.js";

/** One string of parts, each behind its length. */
export function call(...parts) {
  return append("", parts);
}

/** One string of a TLD, a command or code, settings as names and values, and lists of fields. */
export function orderCall(tld, subject, settings, ...lists) {
  const parts = [append(call(tld, subject), settings)];
  for (const { names, values } of lists) {
    parts.push("0:");
    for (let index = 0; index < names.length; index++) {
      const name = names[index];
      const value = cut(values[index]);
      parts.push(`${name.length}:${name}${value.length}:${value}`);
    }
  }
  // The glue reads it character by character: a string that was added up is slow at that.
  return parts.join("");
}

/** A value without what no rule looks at: a whole novel in a field is too long by its first page. */
export function cut(value) {
  return value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value;
}

function append(joined, parts) {
  for (const part of parts) joined += `${part.length}:${part}`;
  return joined;
}
