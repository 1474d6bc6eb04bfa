// Sentences: templates by code, or by code and reason, filled with an issue's parameters.
// The English ones are made from src/messages/en.toml, which Rust uses too.
import english from "../locales/en.js";

/** Gives every issue its sentence, and its path the caller's spelling. */
export function addMessages(issues, locale, aliases) {
  for (const issue of issues) {
    const { code, params, path } = issue;
    issue.message = fill(template(code, params.reason, locale), params);
    if (aliases?.has(path[0])) issue.path = [aliases.get(path[0])];
  }
}

/** A line of the checklist beside an auth-code field. */
export function requirementMessage(id, params, locale) {
  return fill(template("requirement", id, locale), params);
}

/** Whether there is such an issue code: each has a sentence. */
export function isCode(name) {
  const own = (key) => key === name || key.startsWith(`${name}.`);
  return name !== "requirement" && !name.includes(".") && Object.keys(english).some(own);
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
  return sentence.replace(/\{(\w+)\}/g, (_, name) => {
    const value = own(params, name) ?? "";
    if (name === "country") return countryName(value);
    return Array.isArray(value) ? value.join(", ") : String(value);
  });
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
