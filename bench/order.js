// The order and the codes that every contestant judges.

export const tld = "kyoto";
export const command = "AddDomain";

const contact = {
  organization: "Teahouse KK",
  firstname: "Hana",
  lastname: "Mori",
  street0: "1 Karasuma",
  city: "Kyoto",
  zip: "600-8216",
  country: "JP",
  phone: "+81.755550100",
  email: "hana@example.com",
};

export const order = {
  domain: "tea.kyoto",
  period: "1",
  ownercontact0: contact,
  admincontact0: "P-ABC123",
  techcontact0: "P-ABC123",
  billingcontact0: "P-ABC123",
  nameserver0: "ns1.example.net",
  nameserver1: "ns2.example.net",
};

/** The same, with a handle for every contact, as the guide's template has it. */
export const handles = { ...order, ownercontact0: "P-ABC123" };

export const codes = {
  valid: "abcdef1!",
  incomplete: "abcdef",
};
