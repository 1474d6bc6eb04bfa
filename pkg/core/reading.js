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

/** A string of any length. */
export function aString(place, value) {
  if (typeof value !== "string") throw new TypeError(`${place} must be a string`);
  return value;
}

/** A string of no more characters than can be judged. */
export function text(place, value) {
  checkLength(place, aString(place, value).length);
  return value;
}

/** The text of a value that is read as one; undefined for any other. */
export function textOf(value) {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
      return String(value);
  }
  // What a form sends for a file that nobody chose.
  return isFile(value) && value.size === 0 && !value.name ? "" : undefined;
}

/** Whether a value is an object with fields of its own: no array, date, map or the like. */
export function isRecord(value) {
  return typeof value === "object" && tag(value) === "[object Object]";
}

export function isArray(value) {
  return typeof value === "object" && tag(value) === "[object Array]";
}

/** Whether a value is a File or a Blob, of this window or another. */
export function isFile(value) {
  return typeof value === "object" && /^\[object (File|Blob)\]$/.test(tag(value));
}

/** Names and values of a FormData or URLSearchParams, of this window or another; of nothing else. */
export function entriesOf(value) {
  if (typeof value !== "object" || !/^\[object (FormData|URLSearchParams)\]$/.test(tag(value))) return undefined;
  try {
    return [...value];
  } catch {
    throw new Unreadable("fields", undefined, "could not be read");
  }
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
