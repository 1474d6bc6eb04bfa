/**
 * Example orders by TLD, good and bad, written from each TLD's page of the guide.
 * All data is made up. Dates are fixed, so that an example says the same for ever.
 */

const handles = { admincontact0: "P-ADM100", techcontact0: "P-TEC200", billingcontact0: "P-BIL300" };
const hosts = { nameserver0: "ns1.example.net", nameserver1: "ns2.example.net" };

/** A registration with everything that all five templates ask for, the period aside. */
const registration = (domain, owner) => ({ domain, ownercontact0: owner, ...handles, ...hosts });

const transfer = (domain, auth) => ({ domain, action: "REQUEST", auth });

const inKyoto = {
  "ownercontact0.organization": "Tea House Ltd.",
  "ownercontact0.city": "Kyoto",
  "ownercontact0.zip": "604-0001",
  "ownercontact0.country": "JP",
};

const today = { today: "2026-11-23" };

const refused = (id, title, command, fields, context = today) => ({
  id,
  title,
  command,
  fields,
  context,
  right: false,
});
const accepted = (id, title, command, fields, context = today) => ({
  id,
  title,
  command,
  fields,
  context,
  right: true,
});

const EXAMPLES = {
  gdn: [
    refused(
      "plain-code",
      "Transfer: the code has no special character",
      "TransferDomain",
      transfer("teahouse.gdn", "teahouse2026"),
    ),
    refused("short-code", "Transfer: the code is too short", "TransferDomain", transfer("teahouse.gdn", "tea-1")),
    refused("new-name", "Transfer: the name is ten days old", "TransferDomain", transfer("teahouse.gdn", "abcdef1!"), {
      ...today,
      registered: "2026-11-13",
    }),
    refused("kyoto-tag", "Registration: a language tag of another registry", "AddDomain", {
      ...registration("お茶.gdn", "O-KEY239"),
      period: "1",
      "X-IDN-LANGUAGE": "JA",
    }),
    accepted("transfer", "Transfer with a good code", "TransferDomain", transfer("teahouse.gdn", "abcdef1!"), {
      ...today,
      registered: "2024-03-01",
    }),
    accepted(
      "pasted-code",
      "Transfer: a blank was pasted with the code (a warning)",
      "TransferDomain",
      transfer("teahouse.gdn", "abcdef1! "),
    ),
    accepted("registration", "Registration of a Japanese name", "AddDomain", {
      ...registration("お茶.gdn", "O-KEY239"),
      period: "1",
      "X-IDN-LANGUAGE": "JP",
    }),
  ],
  kg: [
    refused("no-tin", "Registration: an organisation without a TIN", "AddDomain", {
      ...registration("teahouse.kg", "O-KEY239"),
      period: "1",
      "ownercontact0.organization": "Tea House",
      "ownercontact0.country": "KG",
    }),
    refused("no-passport", "Registration: a private person without passport data", "AddDomain", {
      ...registration("teahouse.kg", "P-ABC123"),
      period: "1",
      "ownercontact0.firstname": "Aigul",
      "ownercontact0.lastname": "Example",
      "ownercontact0.organization": "",
      "ownercontact0.country": "KG",
      tin: "11203198500017",
    }),
    refused(
      "late-renewal",
      "Renewal: less than six weeks before the expiry",
      "RenewDomain",
      { domain: "teahouse.kg", period: "1", expiration: "2026" },
      {
        ...today,
        expires: "2026-12-10",
      },
    ),
    accepted("organisation", "Registration for an organisation", "AddDomain", {
      ...registration("teahouse.kg", "O-KEY239"),
      period: "1",
      "ownercontact0.organization": "Tea House",
      "ownercontact0.country": "KG",
      tin: "00105201810017",
    }),
    accepted("person", "Registration for a private person", "AddDomain", {
      ...registration("teahouse.kg", "P-ABC123"),
      period: "1",
      "ownercontact0.firstname": "Aigul",
      "ownercontact0.lastname": "Example",
      "ownercontact0.organization": "",
      "ownercontact0.country": "KG",
      tin: "11203198500017",
      "passport-number": "AN1234567",
      "passport-issued-by": "MKK 50-01",
      "passport-issued-on": "2015-03-12",
    }),
  ],
  kyoto: [
    refused("letters-only", "Transfer: the code is letters only", "TransferDomain", transfer("tea.kyoto", "teahouse")),
    refused("locked", "Transfer: the name is locked", "TransferDomain", transfer("tea.kyoto", "abcdef1!"), {
      ...today,
      status: ["clientTransferProhibited"],
    }),
    refused("abroad", "Registration: the registrant is in France", "AddDomain", {
      ...registration("tea.kyoto", "O-KEY239"),
      period: "1",
      "ownercontact0.country": "FR",
    }),
    refused("no-tag", "Registration: a Japanese name without its tag", "AddDomain", {
      ...registration("お茶.kyoto", "O-KEY239"),
      period: "1",
      ...inKyoto,
    }),
    accepted("transfer", "Transfer with a good code", "TransferDomain", transfer("tea.kyoto", "abcdef1!"), {
      ...today,
      registered: "2025-05-02",
    }),
    accepted(
      "escaped-code",
      "Transfer: another panel has escaped the code (a warning)",
      "TransferDomain",
      transfer("tea.kyoto", "tea&amp;house-1"),
    ),
    accepted("registration", "Registration from Kyoto", "AddDomain", {
      ...registration("tea.kyoto", "O-KEY239"),
      period: "1",
      ...inKyoto,
    }),
    accepted("japanese", "Registration of a Japanese name", "AddDomain", {
      ...registration("お茶.kyoto", "O-KEY239"),
      period: "1",
      ...inKyoto,
      "X-IDN-LANGUAGE": "JA",
    }),
  ],
  kz: [
    refused("no-vat-id", "Registration: a Kazakh company without a VAT ID", "AddDomain", {
      ...registration("teahouse.kz", "O-KEY239"),
      period: "1",
      "ownercontact0.organization": "Tea House",
      "ownercontact0.country": "KZ",
    }),
    refused("deletion", "Deletion: not by a command", "DeleteDomain", { domain: "teahouse.kz" }),
    accepted("company", "Registration for a Kazakh company", "AddDomain", {
      ...registration("teahouse.kz", "O-KEY239"),
      period: "1",
      "ownercontact0.organization": "Tea House",
      "ownercontact0.country": "KZ",
      "X-COMPANY-VAT-ID": "050140012342",
    }),
    accepted("abroad", "Registration for a company abroad", "AddDomain", {
      ...registration("teahouse.kz", "O-KEY239"),
      period: "2",
      "ownercontact0.organization": "Tea House",
      "ownercontact0.country": "DE",
    }),
    accepted("trade", "Change of registrant", "TradeDomain", { domain: "teahouse.kz", ownercontact0: "O-NEW240" }),
  ],
  "or.kr": [
    refused("no-certificate", "Registration: neither certificate nor trustee", "AddDomain", {
      ...registration("teahouse.or.kr", "O-KEY239"),
      "ownercontact0.country": "KR",
    }),
    refused("abroad", "Registration: certificate, but an owner in Germany", "AddDomain", {
      ...registration("teahouse.or.kr", "O-KEY239"),
      "ownercontact0.country": "DE",
      "X-KR-CTFY-TYPE": "UNIQUE",
      "X-KR-CTFY-NO": "123-82-12348",
    }),
    refused("new-owner", "Change of registrant without a certificate", "ModifyDomain", {
      domain: "teahouse.or.kr",
      ownercontact0: "O-NEW240",
    }),
    refused(
      "twice",
      "Renewal: two days after the last one",
      "RenewDomain",
      { domain: "teahouse.or.kr", period: "1", expiration: "2027" },
      {
        ...today,
        renewed: "2026-11-21",
      },
    ),
    accepted("certificate", "Registration with a certificate", "AddDomain", {
      ...registration("teahouse.or.kr", "O-KEY239"),
      "ownercontact0.country": "KR",
      "X-KR-CTFY-TYPE": "UNIQUE",
      "X-KR-CTFY-NO": "123-82-12348",
    }),
    accepted("trustee", "Registration through the trustee", "AddDomain", {
      ...registration("teahouse.or.kr", "O-KEY239"),
      "ownercontact0.country": "DE",
      "X-KR-ACCEPT-TRUSTEE-TAC": "1",
    }),
  ],
};

/** @returns {readonly { id: string, title: string, command: string, fields: Record<string, string>, context: object, right: boolean }[]} */
export const examplesOf = (tld) => EXAMPLES[tld] ?? [];
