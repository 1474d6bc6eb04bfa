const DATES = new Set(["today", "registered", "expires", "transferred", "renewed"]);

/** What a control of `data-context` tells, or undefined: half a date tells nothing. */
export function contextOf(name, values) {
  if (name === "status") {
    const status = values.flatMap((value) => value.split(/[\s,;]+/)).filter((one) => one !== "");
    return status.length > 0 ? status : undefined;
  }
  const [value] = values.map((one) => one.trim()).filter((one) => one !== "");
  return DATES.has(name) && isDate(value) ? value : undefined;
}

function isDate(value) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value ?? "")) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
