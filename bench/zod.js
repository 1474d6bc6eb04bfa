// What a shop would write with zod: the five TLDs, in zod's English, and without the notes, sources
// and fixes of a report.
import * as z from "zod";
import * as rules from "./rules.js";

const matching = (pattern) => z.string().regex(pattern);
const text = z.string().min(1);

const ContactField = z.union([
  matching(rules.handle),
  z.strictObject({
    organization: z.string().optional(),
    firstname: text,
    lastname: text,
    street0: text,
    city: text,
    zip: matching(rules.zip),
    country: matching(rules.country),
    phone: matching(rules.phone),
    email: matching(rules.email),
  }),
]);
const Host = matching(rules.host);
const Years = matching(rules.years);
const OneYear = z.literal("1");

const Code = z
  .string()
  .min(rules.codeLength.minimum)
  .max(rules.codeLength.maximum)
  .regex(/[a-z]/i)
  .regex(/[0-9]/)
  .regex(rules.special);

const named = (tld, fields) => z.strictObject({ domain: matching(rules.domains[tld]), ...fields });
const contacts = {
  ownercontact0: ContactField,
  admincontact0: ContactField,
  techcontact0: ContactField,
  billingcontact0: ContactField,
};
const hosts = { nameserver0: Host, nameserver1: Host, nameserver2: Host.optional() };
const registration = (tld, period, fields) => named(tld, { period, ...contacts, ...hosts, ...fields });
const transfer = (tld, auth, fields) => named(tld, { action: z.enum(rules.actions), auth, ...fields });
const renewal = (tld, period) => named(tld, { period, expiration: matching(rules.expiration) });
const tagged = (tld) => ({ "X-IDN-LANGUAGE": z.enum(rules.languages[tld]).optional() });
const certificate = { "X-KR-CTFY-TYPE": z.enum(rules.certificates), "X-KR-CTFY-NO": text };
const vatId = { "X-COMPANY-VAT-ID": matching(rules.vatId).optional() };
const withVatId = (schema) =>
  schema.refine(rules.hasVatId, { path: ["X-COMPANY-VAT-ID"], message: "A local company needs a VAT ID" });

const orders = {
  gdn: {
    AddDomain: registration("gdn", Years, tagged("gdn")),
    TransferDomain: transfer("gdn", Code),
    RenewDomain: renewal("gdn", Years),
  },
  kg: {
    AddDomain: registration("kg", OneYear, {
      tin: matching(rules.tin),
      "passport-number": matching(rules.passportNumber).optional(),
      "passport-issued-by": text.optional(),
      "passport-issued-on": matching(rules.date).optional(),
    }).refine(rules.hasPassport, { path: ["passport-number"], message: "A private person's passport is needed" }),
    TransferDomain: transfer("kg", text),
    RenewDomain: renewal("kg", OneYear),
  },
  kyoto: {
    AddDomain: registration("kyoto", Years, tagged("kyoto")).refine(rules.isInKyoto, {
      path: ["ownercontact0"],
      message: "The owner needs an address in Kyoto",
    }),
    TransferDomain: transfer("kyoto", Code),
    RenewDomain: renewal("kyoto", Years),
  },
  kz: {
    AddDomain: withVatId(registration("kz", Years, vatId)),
    TransferDomain: withVatId(transfer("kz", text, { ...contacts, ...hosts, ...vatId })),
    RenewDomain: renewal("kz", Years),
  },
  "or.kr": {
    AddDomain: z.union([
      registration("or.kr", Years.optional(), certificate),
      registration("or.kr", Years.optional(), { "X-KR-ACCEPT-TRUSTEE-TAC": z.literal("1") }),
    ]),
    TransferDomain: named("or.kr", {
      ownercontact0: ContactField,
      admincontact0: ContactField,
      ...hosts,
      ...certificate,
      auth: text,
    }),
    RenewDomain: renewal("or.kr", Years),
  },
};

export const judgeOrder = (tld, command, order) => orders[tld][command].safeParse(order).success;
export const judgeCode = (code) => Code.safeParse(code).success;
