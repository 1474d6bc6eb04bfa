/** What kind of value a field takes, in words. Kinds whose label says it all have none. */
const KINDS = {
  contact: "contact handle",
  country: "country code of two letters",
  date: "date",
  domain: "domain name",
  email: "e-mail address",
  host: "host name",
  number: "whole number",
  phone: "telephone number",
  "postal-code": "postal code",
  year: "year of four digits",
};

/** What a field takes, such as `host name` or `whole number from 1 to 10`; empty where its choices say it. */
export function kindOf({ kind, minimum, maximum, choices }) {
  if (choices?.length) return "";
  return [KINDS[kind], rangeOf(minimum, maximum)].filter(Boolean).join(" ");
}

function rangeOf(minimum, maximum) {
  if (minimum !== undefined && minimum === maximum) return `(always ${minimum})`;
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  if (maximum !== undefined) return `up to ${maximum}`;
  return minimum === undefined ? "" : `from ${minimum}`;
}

/** How much a field is needed, in words. */
export function need({ need, when }) {
  if (need === "required") return "required";
  if (need === "conditional") return when ? `needed ${when}` : "needed at times";
  return "optional";
}
