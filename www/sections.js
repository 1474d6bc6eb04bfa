/**
 * The sections of a form: each at most once, and in this order under every TLD, wherever the registry's
 * template has the fields. What belongs to none of the others is about the domain.
 */
const SECTIONS = [
  { legend: "Domain" },
  // Where a registry states no format, its code is a text like any other.
  { legend: "Authorisation", holds: ({ kind, name }) => kind === "auth-code" || name === "auth" },
  { legend: "Contacts", holds: ({ kind }) => kind === "contact" },
  { legend: "Name servers", holds: ({ kind }) => kind === "host" },
  {
    legend: "What the registry asks for",
    holds: ({ origin, destination }) => origin === "registry" && destination === "api",
  },
  {
    legend: "For the fulfilment team",
    holds: ({ destination }) => destination === "fulfillment",
    about: "The API has no parameter for these: they go to the fulfilment team and never into the command.",
  },
];

/** The sections that have fields; within one, they keep the form's order. */
export function sections(fields) {
  const sectionOf = (field) => SECTIONS.find(({ holds }) => holds?.(field)) ?? SECTIONS[0];
  return SECTIONS.map((section) => ({
    ...section,
    fields: fields.filter((field) => sectionOf(field) === section),
  })).filter((section) => section.fields.length > 0);
}

/** What the command takes under every TLD, and nobody has to give, stands aside; but for the step, such as `REQUEST`. */
export const isMore = ({ need, origin, name }, { step }) =>
  need === "optional" && origin === "reference" && name !== step?.field;
