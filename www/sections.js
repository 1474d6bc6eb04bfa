/**
 * How the fields of a form fall into sections. The form's order is kept: a section is a
 * run of fields that belong together, so that errors come in the order of the page.
 */
const SECTIONS = [
  {
    legend: "For the fulfilment team",
    holds: (field) => field.destination === "fulfillment",
    about: "The API has no parameter for these: they go to the fulfilment team and never into the command.",
  },
  { legend: "Contacts", holds: (field) => field.kind === "contact" },
  { legend: "Name servers", holds: (field) => field.kind === "host" },
  { legend: "Authorisation", holds: (field) => field.kind === "auth-code" },
  { legend: "What the registry asks for", holds: (field) => /^x-/i.test(field.name) },
  { legend: "Domain", holds: () => true },
];

export function sections(fields) {
  const runs = [];
  for (const field of fields) {
    const { legend, about } = SECTIONS.find((section) => section.holds(field));
    if (runs.at(-1)?.legend !== legend) runs.push({ legend, about, fields: [] });
    runs.at(-1).fields.push(field);
  }
  return runs;
}

/**
 * The optional fields of the command reference stand aside. Those of the TLD's own page do not:
 * they come from a section of their own, and not from the one of the whole form.
 */
export function isMore({ need, source }, form) {
  return need === "optional" && source === form.source;
}
