import { TEXTS } from "./texts.js";

const SETTINGS = new Set(
  (
    "tld command context severity locale given names scope labels rules " +
    "summary sources texts onReport onRefused onFailure"
  ).split(" "),
);

/** Refuses what is no setting: a word that is misspelt would be taken for silence. */
export function checkSettings(settings) {
  if (typeof settings !== "object" || settings === null) throw new TypeError("settings must be an object");
  refuseOthers("settings", settings, (name) => SETTINGS.has(name));
  refuseOthers("settings.texts", settings.texts ?? {}, (name) => Object.hasOwn(TEXTS, name));
  const { scope, names } = settings;
  const isArea = typeof scope === "object" && scope?.nodeType === 1;
  if (scope !== undefined && (typeof scope !== "string" || scope === "") && !isArea) {
    throw new TypeError("settings.scope must be an element, or a prefix such as domains[0]");
  }
  for (const [field, control] of Object.entries(names ?? {})) {
    if (control !== undefined && typeof control !== "string")
      throw new TypeError(`settings.names.${field} must be a string`);
  }
  for (const name of ["onReport", "onRefused", "onFailure", "rules"]) {
    if (settings[name] !== undefined && typeof settings[name] !== "function") {
      throw new TypeError(`settings.${name} must be a function`);
    }
  }
}

function refuseOthers(place, record, isKnown) {
  for (const name of Object.keys(record)) if (!isKnown(name)) throw new TypeError(`${place}.${name} is no setting`);
}
