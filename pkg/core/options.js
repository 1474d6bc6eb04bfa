// What a call is given besides the order. A mistake here is the developer's: it is thrown, and
// names its place.
import { atMost, isArray, isRecord, items, names, text, textOf, valueOf } from "./reading.js";
import { cut } from "./call.js";
import { LONGEST_NAME, MOST_CHARACTERS, MOST_ENTRIES, MOST_TEXT } from "./limits.js";
import { Naming } from "./naming.js";
import { isSentence } from "./sentences.js";

const DATES = ["today", "registered", "expires", "transferred", "renewed"];
const NAMES = ["context", "severity", "locale", "given", "names", "scope", "labels", "rules"];
// All of them said: what is left out would be what a page's script gave to every object.
const NONE = {
  settings: [],
  given: { names: [], values: [] },
  naming: undefined,
  locale: undefined,
  labels: undefined,
  rules: undefined,
};

/**
 * A call's options, read: `settings` as they cross, `given` fields whose value is known, and what
 * stays on this side. `isField` tells whether there is a field of a name.
 */
export function readOptions(options, isField) {
  if (options === undefined) return NONE;
  if (!isRecord(options)) throw new TypeError("options must be an object");
  const [context, severity, locale, given, names, scope, labels, rules] = NAMES.map((name) =>
    valueOf("options", options, name),
  );
  const settings = [];
  if (context !== undefined) addContext(settings, context);
  if (severity !== undefined) addSeverity(settings, severity, isField);
  if (rules !== undefined && typeof rules !== "function") throw new TypeError("options.rules must be a function");
  const known = given === undefined ? NONE.given : readGiven(settings, given);
  const characters = settings.reduce((sum, one) => sum + one.length, 0);
  atMost(MOST_TEXT, characters, "characters", "options");
  return {
    settings,
    given: known,
    naming: readNaming(names, scope, isField),
    locale: locale === undefined ? undefined : Object.fromEntries(readTexts("options.locale", locale)),
    labels: labels === undefined ? undefined : byField(readTexts("options.labels", labels)),
    rules,
  };
}

function addContext(settings, context) {
  if (!isRecord(context)) throw new TypeError("options.context must be an object");
  for (const name of DATES) {
    const date = valueOf("options.context", context, name);
    if (date === undefined) continue;
    if (!isDate(date)) throw new TypeError(`options.context.${name} must be a date of the form YYYY-MM-DD`);
    settings.push(name, date);
  }
  const status = valueOf("options.context", context, "status");
  if (status === undefined) return;
  const place = "options.context.status";
  if (!isArray(status)) throw new TypeError(`${place} must be an array of strings`);
  const all = items(place, status, MOST_ENTRIES);
  atMost(MOST_ENTRIES, all.length, "values", place);
  for (const [index, one] of all.entries()) settings.push("status", text(`${place}[${index}]`, one));
}

function isDate(date) {
  if (typeof date !== "string" || date.length !== 10) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function addSeverity(settings, severity, isField) {
  for (const [key, weight] of entries("options.severity", severity)) {
    const [code, field] = key.split("@", 2);
    if (!isSentence(code)) throw new TypeError(`options.severity.${key} is no issue code`);
    if (field !== undefined && !isField(field)) throw new TypeError(`options.severity.${key} is of no field`);
    if (weight !== "error" && weight !== "warning" && weight !== "off") {
      throw new TypeError(`options.severity.${key} must be "error", "warning" or "off"`);
    }
    settings.push(key, weight);
  }
}

/** Keys and texts that are there. */
function readTexts(place, texts) {
  const all = entries(place, texts);
  for (const [key, one] of all) text(`${place}.${key}`, one);
  return all;
}

/** Fields that the shop adds: those with a value, and as settings those without. */
function readGiven(settings, given) {
  const known = { names: [], values: [] };
  let number = 0;
  let characters = 0;
  const add = (place, name, value) => {
    if (name === "") return;
    atMost(MOST_ENTRIES, (number += 1), "values", "options.given");
    if (value === true) return settings.push("given", name);
    const text = textOf(value);
    if (text === undefined) throw new TypeError(`${place} must be a string, a number, a contact's data, or true`);
    characters += name.length + cut(text).length;
    atMost(MOST_CHARACTERS, characters, "characters", "options.given");
    known.names.push(name);
    known.values.push(text);
  };
  for (const [name, value] of entries("options.given", given)) {
    const place = `options.given.${name}`;
    if (isRecord(value)) {
      settings.push("given", name);
      for (const [part, one] of entries(place, value)) add(`${place}.${part}`, `${name}.${part}`, one);
    } else if (value !== null) {
      add(place, name, value);
    }
  }
  return known;
}

function readNaming(names, scope, isField) {
  if (names === undefined && scope === undefined) return undefined;
  if (scope !== undefined && (typeof scope !== "string" || scope === "")) {
    throw new TypeError("options.scope must be a string, such as domains[0]");
  }
  atMost(LONGEST_NAME, scope?.length, "characters", "options.scope");
  const all = names === undefined ? [] : entries("options.names", names);
  for (const [field, name] of all) {
    text(`options.names.${field}`, name);
    atMost(LONGEST_NAME, name.length, "characters", `options.names.${field}`);
    if (!isField(field)) throw new TypeError(`options.names.${field} is no field of an order`);
  }
  return new Naming({ names: Object.fromEntries(all), scope });
}

/** Names and values that are there. */
function entries(place, record) {
  if (!isRecord(record)) throw new TypeError(`${place} must be an object`);
  const found = names(place, record);
  atMost(MOST_ENTRIES, found.length, "names", place);
  const all = found.map((name) => [name, valueOf(place, record, name)]);
  return all.filter(([, value]) => value !== undefined);
}

const byField = (labels) => new Map(labels.map(([field, label]) => [field.toLowerCase(), label]));
