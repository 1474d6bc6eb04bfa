/**
 * What counts as given, since the page has no control for it: a shop adds the handles of contacts, and does not ask
 * for them. Of a contact of which the page asks for something, that is the rest; a field that the registry adds is
 * nobody's to add but the customer's. What the shop says itself goes over it.
 *
 * `fields` are those of fieldsByName(), `steps` the names of fields that tell the steps of a command apart, whose
 * absence means the template's own; `isAsked` says whether the page has a control for a field.
 */
export function givenOf(fields, steps, isAsked, shopGiven = {}) {
  const told = new Set(Object.keys(shopGiven).map((name) => name.toLowerCase()));
  const given = {};
  for (const [key, field] of fields) {
    const { name, contact, parts, isReference } = field;
    const isPartly = parts.some(isAsked);
    if (!isReference || isAsked(key) || isPartly || steps.has(key)) continue;
    // A contact's parts go with it, or are what is left of it.
    if (contact !== undefined && !fields.get(contact).parts.some(isAsked)) continue;
    if (!waysToSay(key, contact).some((one) => told.has(one))) given[name] = true;
  }
  return { ...given, ...shopGiven };
}

/** A shop speaks of a field by its name, without its number, or by the contact that it is a part of. */
function waysToSay(key, contact) {
  const whole = contact ?? key;
  const part = key.slice(whole.length);
  const stem = whole.replace(/\d+$/, "");
  return [key, stem + part, whole, stem];
}
