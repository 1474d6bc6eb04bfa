// The orders and the codes that every contestant judges.

const contacts = {
  ownercontact0: "P-ABC123",
  admincontact0: "P-ABC123",
  techcontact0: "P-ABC123",
  billingcontact0: "P-ABC123",
};
const hosts = { nameserver0: "ns1.example.net", nameserver1: "ns2.example.net" };

/** A registration with a handle for every contact, as the guide's templates have it. */
const registration = (tld) => ({ domain: `tea.${tld}`, period: "1", ...contacts, ...hosts });

const inKyoto = {
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
const inAlmaty = { ...inKyoto, city: "Almaty", zip: "050000", country: "KZ", phone: "+7.7275550100" };
const person = {
  ...inAlmaty,
  organization: "",
  city: "Bishkek",
  zip: "720000",
  country: "KG",
  phone: "+996.312555010",
};

/** What is measured: a .kyoto registration with the registrant's data, and one of handles. */
export const order = { ...registration("kyoto"), ownercontact0: inKyoto };
export const handles = registration("kyoto");

const renewal = (tld) => ({ domain: `tea.${tld}`, period: "1", expiration: "2027" });
const transfer = (tld, auth) => ({ domain: `tea.${tld}`, action: "REQUEST", auth });
const certificate = { "X-KR-CTFY-TYPE": "UNIQUE", "X-KR-CTFY-NO": "123-82-12348" };
const { ownercontact0, admincontact0 } = contacts;
const toKorea = { domain: "tea.or.kr", ownercontact0, admincontact0, ...hosts, ...certificate, auth: "anything" };
const passport = {
  "passport-number": "AN1234567",
  "passport-issued-by": "Sample office 50-01",
  "passport-issued-on": "2015-03-12",
};

/** Right orders and wrong ones, so that nobody wins by doing less: TLD, command, order, whether it is right. */
export const samples = [
  ["gdn", "AddDomain", registration("gdn"), true],
  ["gdn", "AddDomain", { ...registration("gdn"), nameserver1: "ns2" }, false],
  ["gdn", "TransferDomain", transfer("gdn", "abcdef1!"), true],
  ["gdn", "TransferDomain", transfer("gdn", "abcdef12"), false],
  ["kg", "AddDomain", { ...registration("kg"), tin: "00101201512345" }, true],
  ["kg", "AddDomain", registration("kg"), false],
  ["kg", "AddDomain", { ...registration("kg"), ownercontact0: person, tin: "11203199012345", ...passport }, true],
  ["kg", "AddDomain", { ...registration("kg"), ownercontact0: person, tin: "11203199012345" }, false],
  ["kg", "TransferDomain", transfer("kg", "anything"), true],
  ["kyoto", "AddDomain", order, true],
  ["kyoto", "AddDomain", handles, true],
  ["kyoto", "AddDomain", { ...handles, domain: "tea.gdn" }, false],
  ["kyoto", "AddDomain", { ...handles, period: "0" }, false],
  ["kyoto", "TransferDomain", transfer("kyoto", "abcdef1!"), true],
  ["kyoto", "TransferDomain", transfer("kyoto", "abc"), false],
  ["kz", "AddDomain", { ...registration("kz"), ownercontact0: inAlmaty, "X-COMPANY-VAT-ID": "050140012342" }, true],
  ["kz", "AddDomain", { ...registration("kz"), ownercontact0: inAlmaty }, false],
  ["kz", "TransferDomain", { ...transfer("kz", "anything"), ...contacts, ...hosts }, true],
  ["or.kr", "AddDomain", { ...registration("or.kr"), ...certificate }, true],
  ["or.kr", "AddDomain", { ...registration("or.kr"), "X-KR-ACCEPT-TRUSTEE-TAC": "1" }, true],
  ["or.kr", "AddDomain", registration("or.kr"), false],
  ["or.kr", "TransferDomain", toKorea, true],
  ["or.kr", "TransferDomain", { ...toKorea, auth: undefined }, false],
  ...["gdn", "kg", "kyoto", "kz", "or.kr"].flatMap((tld) => [
    [tld, "RenewDomain", renewal(tld), true],
    [tld, "RenewDomain", { ...renewal(tld), expiration: "next year" }, false],
  ]),
];

export const codes = {
  valid: "abcdef1!",
  incomplete: "abcdef",
};
