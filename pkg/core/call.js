// How a call crosses into the module: as one string, since strings are what costs there.
// src/wasm.rs reads it.
import { checkLength, fieldText, isFormData, isRecord, names, text, Unreadable, valueOf } from "./reading.js";
import { isCode } from "./sentences.js";

const DATES = ["today", "registered", "expires", "transferred", "renewed"];
const NONE = { parts: [] };

/** One string of parts, each behind its length. */
export function call(...parts) {
  return append("", parts);
}

/** One string of a TLD, a command or code, options, and an order's fields. */
export function orderCall(tld, subject, optionParts, names = [], values = []) {
  const parts = [`${append(call(tld, subject), optionParts)}0:`];
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    const value = values[index];
    parts.push(`${name.length}:${name}${value.length}:${value}`);
  }
  // The glue reads it character by character: a string that was added up is slow at that.
  return parts.join("");
}

function append(joined, parts) {
  for (const part of parts) joined += `${part.length}:${part}`;
  return joined;
}

/**
 * An order's names and texts. Half a surrogate pair cannot cross; a name that has one
 * crosses under an alias, and `aliases` leads back to it.
 */
export function order(fields) {
  const read = { names: [], values: [], length: 0, aliases: undefined };
  if (isFormData(fields)) {
    for (const [name, value] of fields) add(read, name, fieldText("fields", name, value));
    return read;
  }
  if (!isRecord(fields)) throw new Unreadable("fields", undefined, "must be an object or a FormData");
  for (const name of names("fields", fields)) {
    const value = valueOf("fields", fields, name);
    if (typeof value === "object" && isContact(name) && isRecord(value)) {
      const place = `fields.${name}`;
      for (const part of names(place, value)) {
        add(read, `${name}.${part}`, fieldText(place, part, valueOf(place, value, part)));
      }
    } else {
      add(read, name, fieldText("fields", name, value));
    }
  }
  return read;
}

function isContact(name) {
  return /contact\d*$/i.test(name);
}

function add(read, name, value) {
  if (value === undefined) return;
  if (!isWellFormed(name)) {
    read.aliases ??= new Map();
    const alias = `\ufffd${read.aliases.size}`;
    read.aliases.set(alias, name);
    name = alias;
  }
  read.length += name.length + value.length;
  checkLength("fields", read.length);
  read.names.push(name);
  read.values.push(value);
}

function isWellFormed(name) {
  return name.isWellFormed?.() ?? !/[\ud800-\udfff]/u.test(name);
}

/** A call's options: context and severity as parts of the call, and the locale. */
export function options(settings) {
  if (settings === undefined) return NONE;
  if (!isRecord(settings)) throw new TypeError("options must be an object");
  const { context, severity, locale } = settings;
  const parts = [];
  if (context !== undefined) addContext(parts, context);
  if (severity !== undefined) addSeverity(parts, severity);
  if (locale !== undefined) checkLocale(locale);
  return { parts, locale };
}

function addContext(parts, context) {
  if (!isRecord(context)) throw new TypeError("options.context must be an object");
  for (const name of DATES) {
    const date = context[name];
    if (date === undefined) continue;
    if (!isDate(date)) throw new TypeError(`options.context.${name} must be a date of the form YYYY-MM-DD`);
    parts.push(name, date);
  }
  const { status } = context;
  if (status === undefined) return;
  if (!Array.isArray(status)) throw new TypeError("options.context.status must be an array of strings");
  status.forEach((one, index) => parts.push("status", text(`options.context.status[${index}]`, one)));
}

function isDate(date) {
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function addSeverity(parts, severity) {
  if (!isRecord(severity)) throw new TypeError("options.severity must be an object");
  for (const code of names("options.severity", severity)) {
    const weight = valueOf("options.severity", severity, code);
    if (weight === undefined) continue;
    if (!isCode(code)) throw new TypeError(`options.severity.${code} is no issue code`);
    if (weight !== "error" && weight !== "warning" && weight !== "off") {
      throw new TypeError(`options.severity.${code} must be "error", "warning" or "off"`);
    }
    parts.push(code, weight);
  }
}

function checkLocale(locale) {
  if (!isRecord(locale)) throw new TypeError("options.locale must be an object");
  for (const code of names("options.locale", locale)) {
    const sentence = valueOf("options.locale", locale, code);
    if (sentence !== undefined) text(`options.locale.${code}`, sentence);
  }
}
