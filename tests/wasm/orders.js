// Orders that the boundary's tests start from. None has an issue.

export const contact = {
  firstname: "Hana",
  lastname: "Mori",
  organization: "Teahouse KK",
  street0: "1 Karasuma",
  city: "Kyoto",
  zip: "600-8216",
  country: "JP",
  phone: "+81.755550100",
  email: "hana@example.com",
};

export const registration = {
  domain: "tea.kyoto",
  period: "1",
  ownercontact0: contact,
  admincontact0: "P-ABC123",
  techcontact0: "P-ABC123",
  billingcontact0: "P-ABC123",
  nameserver0: "ns1.example.net",
  nameserver1: "ns2.example.net",
};

export const transfer = { domain: "tea.kyoto", action: "REQUEST", auth: "abcdef1!" };

/** The names of an order's fields, a contact's parts among them. */
export const namesIn = (fields) =>
  Object.entries(fields).flatMap(([name, value]) =>
    typeof value === "object" ? Object.keys(value).map((part) => `${name}.${part}`) : [name],
  );

/** The order with one field changed; `name` may be a part of a contact given as data. */
export function withField(fields, name, value) {
  const [field, part] = name.split(".");
  return part ? { ...fields, [field]: { ...fields[field], [part]: value } } : { ...fields, [field]: value };
}

/** Error codes with their paths, as the case files write them. */
export const errorsOf = (report) =>
  report.issues.filter(({ severity }) => severity === "error").map(({ code, path }) => [code, ...path].join(" "));

/** A report's issues, each as its code, its field and the caller's name of it. */
export const shown = ({ issues }) =>
  issues.map(({ code, field, path }) => [code, field, ...path].filter((part) => part !== undefined).join(" "));
