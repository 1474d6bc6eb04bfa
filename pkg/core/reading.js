// Reading what a caller passes: a wrong type, or too much, is the developer's mistake and is
// thrown, by the name of its place and never with its value. Nothing that a getter or a Proxy
// throws is passed on.
//
// No regular expression stands here, nor where else every call passes: V8 ends the process where it
// has to compile one and the stack is nearly full.
import { MOST_TEXT } from "./limits.js";

/** A wrong type of an order: of a field where `field` names one, or of the order itself. */
export class Unreadable extends TypeError {
  constructor(place, field, what) {
    super(`${inside(place, field)} ${what}`);
    this.field = field === undefined ? undefined : inside(place, field).slice("fields.".length);
  }
}

/** Whether an error is such a one, of this file's copy of the class or another's. */
export const isUnreadable = (error) => error instanceof TypeError && Object.hasOwn(error, "field");

const inside = (place, name) => (name === undefined ? place : `${place}.${name}`);

/** The error for what is wrong at a place: with an order, or with what else a call is given. */
function mistake(place, name, what) {
  return place.startsWith("fields")
    ? new Unreadable(place, name, what)
    : new TypeError(`${inside(place, name)} ${what}`);
}

/** Refuses what would hold a page up. */
export function atMost(most, number, what, place) {
  if (number > most) throw mistake(place, undefined, `must not hold more than ${most} ${what}`);
}

/** A string of any length. */
export function aString(place, value) {
  if (typeof value !== "string") throw new TypeError(`${place} must be a string`);
  return value;
}

/** A string of no more characters than can be judged. */
export function text(place, value) {
  atMost(MOST_TEXT, aString(place, value).length, "characters", place);
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
  return isFile(value) && isEmptyFile(value) ? "" : undefined;
}

function isEmptyFile(file) {
  try {
    return file.size === 0 && !file.name;
  } catch {
    return false;
  }
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
  return isOf(FILES, value);
}

/** Whether a value is a FormData or URLSearchParams, of this window or another. */
export function isForm(value) {
  return isOf(FORMS, value);
}

const FILES = ["[object File]", "[object Blob]"];
const FORMS = ["[object FormData]", "[object URLSearchParams]"];
const isOf = (tags, value) => typeof value === "object" && tags.includes(tag(value));

/** What a value says it is; a revoked Proxy says nothing. */
function tag(value) {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return "";
  }
}

/** Names and values of a form, or one pair more than may be. */
export function pairs(place, form, most) {
  const found = [];
  try {
    for (const [name, value] of form) {
      found.push([String(name), value]);
      if (found.length > most) break;
    }
  } catch {
    throw mistake(place, undefined, "could not be read");
  }
  return found;
}

/** What stands in an array, or one more than may. */
export function items(place, array, most) {
  const found = [];
  try {
    for (let index = 0; index < array.length && index <= most; index++) found.push(array[index]);
  } catch {
    throw mistake(place, undefined, "could not be read");
  }
  return found;
}

/** An object's own names. */
export function names(place, record) {
  try {
    return Object.keys(record);
  } catch {
    throw mistake(place, undefined, "could not be read");
  }
}

/** An object's value; what every object has by a page's own script is none. */
export function valueOf(place, record, name) {
  const value = valueOr(record, name, UNREADABLE);
  if (value === UNREADABLE) throw mistake(place, name, "could not be read");
  return value;
}

/** Stands for what a getter or a Proxy did not tell. */
export const UNREADABLE = Symbol("unreadable");

/** The same, or `other` where it cannot be read. */
export function valueOr(record, name, other) {
  try {
    return name in Object.prototype && !Object.hasOwn(record, name) ? undefined : record[name];
  } catch {
    return other;
  }
}
