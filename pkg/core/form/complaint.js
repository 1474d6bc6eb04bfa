/* eslint no-console: "off" -- a developer reads the console, and a customer does not */

/** Tells the developer something, in one line. */
export function complain(...what) {
  console.error(...what);
}

/** Calls what the shop gave. What it throws is the shop's to mend, and must not let a bad order through. */
export function callShop(callback, ...given) {
  try {
    return callback?.(...given);
  } catch (error) {
    if (typeof reportError === "function") reportError(error);
    else complain(error);
    return undefined;
  }
}
