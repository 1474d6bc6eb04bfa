// Codes about how a value is written.
import { HANDLES, KG, KZ, NAME_SERVERS } from "./example-orders.mjs";

const modify = (fields) => ["kyoto", "ModifyDomain", { domain: "tea.kyoto", ...fields }];
const renew = (fields, ...options) => [
  "kyoto",
  "RenewDomain",
  { domain: "tea.kyoto", period: 1, expiration: 2027, ...fields },
  ...options,
];
const ofOrganisation = (tin) => ["kg", "AddDomain", { ...KG, "ownercontact0.organization": "Tea House", tin }];
const ofPerson = (passport, ...options) => [
  "kg",
  "AddDomain",
  {
    ...KG,
    "ownercontact0.organization": "",
    tin: "11203198500017",
    "passport-number": "AN1234567",
    "passport-issued-by": "MKK 50-01",
    "passport-issued-on": "2015-03-12",
    ...passport,
  },
  ...options,
];
const withCertificate = (type, number) => [
  "or.kr",
  "ModifyDomain",
  { domain: "tea.or.kr", ownercontact0: "O-KEY239", "X-KR-CTFY-TYPE": type, "X-KR-CTFY-NO": number },
];

export default [
  {
    code: "format",
    meaning:
      "A value is not written as its kind is. What the guide or the API demands is an error, what is inferred a warning.",
    reasons: [
      { reason: "number", when: "no whole number", examples: [renew({ period: "1Y" })] },
      { reason: "year", when: "no year in four digits", examples: [renew({ expiration: "27" })] },
      { reason: "host", when: "no host name, or one without a domain", examples: [modify({ nameserver0: "ns1" })] },
      {
        reason: "host-address",
        when: "an IP address for a host name",
        examples: [modify({ nameserver0: "192.0.2.1" })],
      },
      { reason: "handle", when: "nothing like a contact's handle", examples: [modify({ ownercontact0: "7" })] },
      {
        reason: "country",
        when: "no country code of ISO 3166-1",
        examples: [modify({ "ownercontact0.country": "JPN" })],
      },
      {
        reason: "phone",
        when: "a telephone number that the API cannot be given without a guess",
        examples: [modify({ "ownercontact0.phone": "+81 075-123-4567" })],
      },
      { reason: "email", when: "no e-mail address", examples: [modify({ "ownercontact0.email": "kim@" })] },
      { reason: "date", when: "no day of the calendar", examples: [ofPerson({ "passport-issued-on": "2015-02-29" })] },
      {
        reason: "date-style",
        when: "a day that people can read, in another spelling than `YYYY-MM-DD`",
        examples: [ofPerson({ "passport-issued-on": "12.03.2015" })],
      },
      {
        reason: "file",
        when: "a file, under the name of a field",
        examples: [withCertificate("UNIQUE", new Blob(["%PDF"]))],
      },
      {
        reason: "postal-code",
        when: "another number of digits than the country's postal codes have",
        examples: [modify({ "ownercontact0.country": "JP", "ownercontact0.zip": "604-80" })],
      },
      {
        reason: "organisation",
        when: "a word that stands for no organisation",
        examples: [modify({ "ownercontact0.organization": "none" })],
      },
      {
        reason: "pattern",
        when: "not the shape that the page of the TLD gives. No page of this version has one",
        examples: [],
      },
      {
        reason: "bin",
        when: "not the 12 digits of Kazakhstan's BIN or IIN",
        examples: [["kz", "AddDomain", { ...KZ, "X-COMPANY-VAT-ID": "12345" }]],
      },
      {
        reason: "bin-zero",
        when: "a BIN without the zero that a spreadsheet drops: eleven digits that add up with it",
        examples: [["kz", "AddDomain", { ...KZ, "X-COMPANY-VAT-ID": "10140000123" }]],
      },
      {
        reason: "kr-business",
        when: "not the 10 digits of a Korean business registration or unique number",
        examples: [withCertificate("BUSINESS", "124-81")],
      },
      {
        reason: "kr-business-kind",
        when: "the middle digits are another kind of holder's than the type of certificate says",
        examples: [withCertificate("UNIQUE", "124-81-00998")],
      },
      {
        reason: "kr-corporation",
        when: "not the 13 digits of a Korean corporation registration number",
        examples: [withCertificate("CORP", "130111-000624")],
      },
      {
        reason: "kr-resident",
        when: "a number that reads as a person's resident registration number, which nobody should send",
        examples: [withCertificate("ETC", "800101-1234567")],
      },
      {
        reason: "kg-tin",
        when: "not the 14 digits of the Kyrgyz taxpayer number",
        examples: [ofOrganisation("001052018")],
      },
      {
        reason: "kg-tin-zero",
        when: "the taxpayer number without the zero that an organisation's begins with",
        examples: [ofOrganisation("0105201810017")],
      },
      {
        reason: "kg-tin-owner",
        when: "a person's taxpayer number for an organisation, or the other way round",
        examples: [ofOrganisation("11203198500017")],
      },
      {
        reason: "kg-passport",
        when: "not the two letters and seven digits of a Kyrgyz passport",
        examples: [ofPerson({ "passport-number": "1234567" })],
      },
    ],
  },
  {
    code: "choice",
    meaning: "A value is none of those that the field takes.",
    reasons: [
      { when: "the field takes several values", examples: [modify({ status0: "locked" })] },
      { reason: "one", when: "the field takes one value", examples: [modify({ "accept-trade": "2" })] },
      {
        reason: "retired",
        when: "the value is from an older list of the registry's",
        examples: [withCertificate("PASSPORT", "123-82-12348")],
      },
      {
        reason: "elsewhere",
        when: "the tag of a language, as another registry writes it",
        examples: [
          [
            "kyoto",
            "AddDomain",
            { domain: "お茶.kyoto", period: 1, ...HANDLES, ...NAME_SERVERS, "X-IDN-LANGUAGE": "JP" },
          ],
        ],
      },
    ],
  },
  {
    code: "range",
    meaning: "A number or a date is outside its limits.",
    reasons: [
      { reason: "minimum", when: "below the minimum", examples: [renew({ period: 0 })] },
      {
        reason: "maximum",
        when: "above the maximum that the page of the TLD gives",
        examples: [renew({ period: 11 })],
      },
      {
        reason: "expiry",
        when: "another year than the one in which the domain expires, which `context.expires` tells",
        examples: [renew({ expiration: 2029 }, { context: { expires: "2027-12-31" } })],
      },
      {
        reason: "future",
        when: "a day after `context.today` where a past one is asked for",
        examples: [ofPerson({ "passport-issued-on": "2026-12-01" }, { context: { today: "2026-11-23" } })],
      },
    ],
  },
  {
    code: "whitespace",
    meaning: "A value begins or ends with blanks. In an auth code, blanks that are no plain spaces are an error.",
    reasons: [
      {
        when: "always",
        examples: [
          modify({ nameserver0: " ns1.example.net" }),
          ["kyoto", "TransferDomain", { domain: "tea.kyoto", action: "REQUEST", auth: "abcdef1!\u00a0" }],
        ],
      },
    ],
  },
  {
    code: "check-digit",
    meaning: "The check digit of an identity number does not fit the others.",
    reasons: [{ when: "always", examples: [["kz", "AddDomain", { ...KZ, "X-COMPANY-VAT-ID": "123456789012" }]] }],
  },
];
