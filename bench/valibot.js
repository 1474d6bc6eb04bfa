// The same job as zod.js, in valibot.
import * as v from "valibot";
import { contactParts, domain, handle, host, languages, length, mentionsKyoto, special } from "./patterns.js";

const text = v.pipe(v.string(), v.minLength(1));
const Contact = v.strictObject({
  organization: v.optional(v.string()),
  firstname: text,
  lastname: text,
  street0: text,
  city: text,
  zip: v.pipe(v.string(), v.regex(contactParts.zip)),
  country: v.pipe(v.string(), v.regex(contactParts.country)),
  phone: v.pipe(v.string(), v.regex(contactParts.phone)),
  email: v.pipe(v.string(), v.regex(contactParts.email)),
});
const ContactField = v.union([v.pipe(v.string(), v.regex(handle)), Contact]);
const Host = v.pipe(v.string(), v.regex(host));

const Order = v.pipe(
  v.strictObject({
    domain: v.pipe(v.string(), v.regex(domain)),
    period: v.pipe(v.string(), v.regex(/^(?:[1-9]|10)$/)),
    ownercontact0: ContactField,
    admincontact0: ContactField,
    techcontact0: ContactField,
    billingcontact0: ContactField,
    nameserver0: Host,
    nameserver1: Host,
    nameserver2: v.optional(Host),
    "X-IDN-LANGUAGE": v.optional(v.picklist(languages)),
  }),
  v.forward(
    v.check(
      ({ ownercontact0: owner }) => typeof owner === "string" || mentionsKyoto(owner),
      "The owner needs an address in Kyoto",
    ),
    ["ownercontact0"],
  ),
);

const Code = v.pipe(
  v.string(),
  v.minLength(length.minimum),
  v.maxLength(length.maximum),
  v.regex(/[a-z]/i),
  v.regex(/[0-9]/),
  v.regex(special),
);

export const judgeOrder = (order) => v.safeParse(Order, order).success;
export const judgeCode = (code) => v.safeParse(Code, code).success;
