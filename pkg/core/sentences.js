// Sentences: templates by code, or by code and reason, filled with an issue's parameters.
// The English ones are made from src/messages/en.toml, which Rust uses too.
import english from "../locales/en.js";

/** Gives every issue its sentence; `labels` are the shop's own names of fields, in lower case. */
export function addMessages(issues, { locale, labels }) {
  for (const issue of issues) {
    const { code, params, field } = issue;
    const label = labels?.get(field?.toLowerCase());
    if (label !== undefined && own(params, "label") !== undefined) params.label = label;
    issue.message = fill(template(code, own(params, "reason"), locale), params);
  }
}

/** A line of the checklist beside an auth-code field. */
export function requirementMessage(id, params, locale) {
  return fill(template("requirement", id, locale), params);
}

/** Whether issues have this code, or this code and reason: each has a sentence. */
export function isSentence(name) {
  const isIt = (key) => key === name || key.startsWith(`${name}.`);
  return !name.startsWith("requirement") && Object.keys(english).some(isIt);
}

function template(code, reason, locale) {
  const key = `${code}.${reason}`;
  for (const sentences of [locale, english]) {
    if (sentences === undefined) continue;
    const found = own(sentences, key) ?? own(sentences, code);
    if (found !== undefined) return found;
  }
  return "";
}

function own(sentences, key) {
  return Object.hasOwn(sentences, key) ? sentences[key] : undefined;
}

function fill(sentence, params) {
  const [first, ...pieces] = sentence.split("{");
  let filled = first;
  for (const piece of pieces) {
    const end = piece.indexOf("}");
    const name = piece.slice(0, Math.max(0, end));
    const isName = [...name].every((character) => WORD.includes(character)) && name !== "";
    filled += isName ? shown(name, own(params, name) ?? "") + piece.slice(end + 1) : `{${piece}`;
  }
  return filled;
}

const WORD = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

function shown(name, value) {
  if (name === "country") return countryName(value);
  return Array.isArray(value) ? value.join(", ") : String(value);
}

let countries;

/** The English name of a country's code; the code, where the engine has no names. */
function countryName(code) {
  try {
    countries ??= new Intl.DisplayNames("en", { type: "region" });
    return countries.of(code);
  } catch {
    return code;
  }
}
