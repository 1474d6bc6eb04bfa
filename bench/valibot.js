// What a shop would write with valibot: the five TLDs, in valibot's English, and without the notes,
// sources and fixes of a report.
import * as v from "valibot";
import * as rules from "./rules.js";

const matching = (pattern) => v.pipe(v.string(), v.regex(pattern));
const text = v.pipe(v.string(), v.minLength(1));

const ContactField = v.union([
  matching(rules.handle),
  v.strictObject({
    organization: v.optional(v.string()),
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
const OneYear = v.literal("1");

const Code = v.pipe(
  v.string(),
  v.minLength(rules.codeLength.minimum),
  v.maxLength(rules.codeLength.maximum),
  v.regex(/[a-z]/i),
  v.regex(/[0-9]/),
  v.regex(rules.special),
);

const named = (tld, fields) => ({ domain: matching(rules.domains[tld]), ...fields });
const contacts = {
  ownercontact0: ContactField,
  admincontact0: ContactField,
  techcontact0: ContactField,
  billingcontact0: ContactField,
};
const hosts = { nameserver0: Host, nameserver1: Host, nameserver2: v.optional(Host) };
const registration = (tld, period, fields) => named(tld, { period, ...contacts, ...hosts, ...fields });
const transfer = (tld, auth, fields) =>
  v.strictObject(named(tld, { action: v.picklist(rules.actions), auth, ...fields }));
const renewal = (tld, period) => v.strictObject(named(tld, { period, expiration: matching(rules.expiration) }));
const tagged = (tld) => ({ "X-IDN-LANGUAGE": v.optional(v.picklist(rules.languages[tld])) });
const certificate = { "X-KR-CTFY-TYPE": v.picklist(rules.certificates), "X-KR-CTFY-NO": text };
const vatId = { "X-COMPANY-VAT-ID": v.optional(matching(rules.vatId)) };

const orders = {
  gdn: {
    AddDomain: v.strictObject(registration("gdn", Years, tagged("gdn"))),
    TransferDomain: transfer("gdn", Code),
    RenewDomain: renewal("gdn", Years),
  },
  kg: {
    AddDomain: v.pipe(
      v.strictObject(
        registration("kg", OneYear, {
          tin: matching(rules.tin),
          "passport-number": v.optional(matching(rules.passportNumber)),
          "passport-issued-by": v.optional(text),
          "passport-issued-on": v.optional(matching(rules.date)),
        }),
      ),
      v.forward(v.check(rules.hasPassport, "A private person's passport is needed"), ["passport-number"]),
    ),
    TransferDomain: transfer("kg", text),
    RenewDomain: renewal("kg", OneYear),
  },
  kyoto: {
    AddDomain: v.pipe(
      v.strictObject(registration("kyoto", Years, tagged("kyoto"))),
      v.forward(v.check(rules.isInKyoto, "The owner needs an address in Kyoto"), ["ownercontact0"]),
    ),
    TransferDomain: transfer("kyoto", Code),
    RenewDomain: renewal("kyoto", Years),
  },
  kz: {
    AddDomain: v.pipe(
      v.strictObject(registration("kz", Years, vatId)),
      v.forward(v.check(rules.hasVatId, "A local company needs a VAT ID"), ["X-COMPANY-VAT-ID"]),
    ),
    TransferDomain: v.pipe(
      transfer("kz", text, { ...contacts, ...hosts, ...vatId }),
      v.forward(v.check(rules.hasVatId, "A local company needs a VAT ID"), ["X-COMPANY-VAT-ID"]),
    ),
    RenewDomain: renewal("kz", Years),
  },
  "or.kr": {
    AddDomain: v.union([
      v.strictObject(registration("or.kr", v.optional(Years), certificate)),
      v.strictObject(registration("or.kr", v.optional(Years), { "X-KR-ACCEPT-TRUSTEE-TAC": v.literal("1") })),
    ]),
    TransferDomain: v.strictObject(
      named("or.kr", {
        ownercontact0: ContactField,
        admincontact0: ContactField,
        ...hosts,
        ...certificate,
        auth: text,
      }),
    ),
    RenewDomain: renewal("or.kr", Years),
  },
};

export const judgeOrder = (tld, command, order) => v.safeParse(orders[tld][command], order).success;
export const judgeCode = (code) => v.safeParse(Code, code).success;
