// What orders of the examples have in common. Nobody here exists.

/** A contact's data. */
export const DATA = {
  firstname: "Kim",
  lastname: "Lee",
  street0: "1 Tea Street",
  city: "Kyoto",
  zip: "604-8001",
  country: "JP",
  phone: "+81.751234567",
  email: "kim@example.com",
};

export const HANDLES = {
  ownercontact0: "P-ABC123",
  admincontact0: "P-ABC123",
  techcontact0: "P-ABC123",
  billingcontact0: "P-ABC123",
};

export const NAME_SERVERS = { nameserver0: "ns1.example.net", nameserver1: "ns2.example.net" };

/** A .kg registration, but for what the registry asks for besides. */
export const KG = { domain: "tea.kg", period: 1, ...HANDLES, ...NAME_SERVERS };

/** A .kz registration of a company in Kazakhstan, but for its VAT ID. */
export const KZ = {
  domain: "tea.kz",
  period: 1,
  ...HANDLES,
  ...NAME_SERVERS,
  "ownercontact0.country": "KZ",
  "ownercontact0.organization": "Tea House",
};
