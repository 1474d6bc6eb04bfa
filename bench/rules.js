// What a shop would tell a schema library of the five TLDs, as far as it can be told: the job that
// the contestants share. Registrations, transfers and renewals, with what a registry asks for.

export const domains = {
  gdn: /^(?!-)(?!..--)[a-z0-9-]{1,63}(?<!-)\.gdn$/i,
  kg: /^(?!-)(?!..--)[a-z0-9-]{1,63}(?<!-)\.kg$/i,
  kyoto: /^(?!-)(?!..--)[a-z0-9-]{3,63}(?<!-)\.kyoto$/i,
  kz: /^(?!-)(?!..--)[a-z0-9-]{1,63}(?<!-)\.kz$/i,
  "or.kr": /^(?!-)(?!..--)[a-z0-9-]{1,63}(?<!-)\.or\.kr$/i,
};
export const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
export const handle = /^[PO]-[A-Z]{3}[0-9]+$/;
export const zip = /^[0-9A-Z][0-9A-Z -]{1,9}$/i;
export const country = /^[A-Z]{2}$/;
export const phone = /^\+[0-9]{1,3}\.[0-9]{4,14}$/;
export const email = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

export const years = /^(?:[1-9]|10)$/;
export const expiration = /^20[0-9]{2}$/;
export const actions = ["REQUEST", "APPROVE", "DENY", "CANCEL", "USERTRANSFER", "PUSH", "TRADE"];
export const languages = {
  gdn: ["AR", "ZH", "JP", "KR", "RU"],
  kyoto: ["AR", "ZH", "NL", "FR", "DE", "JA", "KO", "PL", "PO", "PT", "RU", "ES", "TR"],
};

export const codeLength = { minimum: 8, maximum: 32 };
export const special = /[!;<=$%?&@[()\]*^+,'\-{.|/}:~]/;

export const tin = /^[012][0-9]{13}$/;
export const passportNumber = /^[A-Z]{2}[0-9]{7}$/i;
export const date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
export const vatId = /^(?:KZ)?[0-9]{12}$/i;
export const certificates = ["BUSINESS", "BUSINESSIND", "CORP", "UNIQUE", "SCHOOL", "ETC"];

const isData = (contact) => typeof contact === "object";

/** .kyoto: a registrant in the prefecture. */
export const isInKyoto = ({ ownercontact0: owner }) =>
  !isData(owner) || (owner.country === "JP" && (/kyoto|京都/i.test(owner.city) || /^6[012]/.test(owner.zip)));

/** .kg: a private person's passport. */
export const hasPassport = ({ ownercontact0: owner, ...fields }) =>
  !isData(owner) ||
  Boolean(owner.organization) ||
  ["passport-number", "passport-issued-by", "passport-issued-on"].every((name) => fields[name]);

/** .kz: a local company's VAT ID. */
export const hasVatId = ({ ownercontact0: owner, ...fields }) =>
  !isData(owner) || owner.country !== "KZ" || !owner.organization || Boolean(fields["X-COMPANY-VAT-ID"]);
