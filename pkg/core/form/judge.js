import { LONGEST_VALUE, MOST_CHARACTERS } from "../limits.js";
import { callShop } from "./complaint.js";

// The rules refuse a longer text as far too long, and have no need of the rest. More than they take in all is cut to
// what still tells that something is there: the order is refused by then.
const MOST = MOST_CHARACTERS - 50_000;
const REST = 100;

/** A report that says that nothing was checked. */
export const unchecked = ({ tld, command }) => ({
  ok: true,
  covered: false,
  tld,
  command,
  otherForms: [],
  issues: [],
  notes: [],
  fulfillment: [],
});

/** Functions that are asked once again before they fail: after a trap the module is a new one. */
export function patient(functions) {
  const twice =
    (ask) =>
    (...given) => {
      try {
        return ask(...given);
      } catch {
        return ask(...given);
      }
    };
  const { authCodeCheck, describe, validate } = functions;
  return { authCodeCheck: twice(authCodeCheck), describe: twice(describe), validate: twice(validate) };
}

/** What the rules say of an order, given as pairs of name and value. */
export function judge({ validate }, { tld, command }, entries, options) {
  const ask = (settings) => validate(tld, command, orderOf(entries), settings);
  try {
    return ask(options);
  } catch (error) {
    if (!options.rules) throw error;
    // What the shop's own rules gave may be what cannot be read; ours count all the same.
    const report = ask({ ...options, rules: undefined });
    callShop(() => {
      throw error;
    });
    return report;
  }
}

function orderOf(entries) {
  const order = new FormData();
  let room = MOST;
  for (const [name, value] of entries) {
    const text = cut(value, room > LONGEST_VALUE ? LONGEST_VALUE : REST);
    room -= text.length;
    order.append(name, text);
  }
  return order;
}

/** The beginning of a value, as long as the rules look at it. */
export const cut = (value, length = LONGEST_VALUE) => (value.length > length ? value.slice(0, length) : value);
