// Reading what a caller passes: a wrong type is the developer's mistake and is thrown, by
// the name of its place and never with its value.

/** A wrong type of an order: of a field where `field` names one, or of the order itself. */
export class Unreadable extends TypeError {
  constructor(place, field, what) {
    super(`${field === undefined ? place : `${place}.${field}`} ${what}`);
    this.field = field === undefined ? undefined : `${place}.${field}`.replace(/^fields\./, "");
  }
}

/** Whether an error is such a one, of this file's copy of the class or another's. */
export const isUnreadable = (error) => error instanceof TypeError && Object.hasOwn(error, "field");

// More than any order holds, and little enough to be judged while a person waits.
const MOST = 1_500_000;

/** Refuses what would hold a page up. */
export function checkLength(place, length) {
  if (length > MOST) throw new Unreadable(place, undefined, `must not hold more than ${MOST} characters`);
}

/** The text of a string. */
export function text(place, value) {
  if (typeof value !== "string") throw new TypeError(`${place} must be a string`);
  checkLength(place, value.length);
  return value;
}

/** The text of an order's value by its name, or undefined where it is absent. */
export function fieldText(place, name, value) {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
      return String(value);
    case "undefined":
      return undefined;
  }
  if (value === null) return undefined;
  throw new Unreadable(place, name, "must be a string, a number, a boolean, null or undefined");
}

/** Whether a value is an object with fields of its own: no array, date, map or the like. */
export function isRecord(value) {
  return typeof value === "object" && tag(value) === "[object Object]";
}

/** Whether a value is a FormData, of this window or another. */
export function isFormData(value) {
  return typeof value === "object" && tag(value) === "[object FormData]";
}

/** What a value says it is; a revoked Proxy says nothing. */
function tag(value) {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return "";
  }
}

/** An object's own names; what a Proxy throws is not passed on. */
export function names(place, record) {
  try {
    return Object.keys(record);
  } catch {
    throw new Unreadable(place, undefined, "could not be read");
  }
}

/** An object's own value; a getter that throws is named, and what it threw is not passed on. */
export function valueOf(place, record, name) {
  try {
    return record[name];
  } catch {
    throw new Unreadable(place, name, "could not be read");
  }
}
