// What a shop would write with zod: the .kyoto registration and its auth code, with
// conditions, in zod's English, and without the notes, sources and fixes of a report.
import * as z from "zod";
import { contactParts, domain, handle, host, languages, length, mentionsKyoto, special } from "./patterns.js";

const Contact = z.strictObject({
  organization: z.string().optional(),
  firstname: z.string().min(1),
  lastname: z.string().min(1),
  street0: z.string().min(1),
  city: z.string().min(1),
  zip: z.string().regex(contactParts.zip),
  country: z.string().regex(contactParts.country),
  phone: z.string().regex(contactParts.phone),
  email: z.string().regex(contactParts.email),
});
const ContactField = z.union([z.string().regex(handle), Contact]);
const Host = z.string().regex(host);

const Order = z
  .strictObject({
    domain: z.string().regex(domain),
    period: z.string().regex(/^(?:[1-9]|10)$/),
    ownercontact0: ContactField,
    admincontact0: ContactField,
    techcontact0: ContactField,
    billingcontact0: ContactField,
    nameserver0: Host,
    nameserver1: Host,
    nameserver2: Host.optional(),
    "X-IDN-LANGUAGE": z.enum(languages).optional(),
  })
  .refine(({ ownercontact0: owner }) => typeof owner === "string" || mentionsKyoto(owner), {
    path: ["ownercontact0"],
    message: "The owner needs an address in Kyoto",
  });

const Code = z.string().min(length.minimum).max(length.maximum).regex(/[a-z]/i).regex(/[0-9]/).regex(special);

export const judgeOrder = (order) => Order.safeParse(order).success;
export const judgeCode = (code) => Code.safeParse(code).success;
