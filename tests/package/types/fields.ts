// What is taken as the fields of an order, and what is not.
import { validate, toCommand, type Command, type Contact, type FieldName, type Fields, type Tld } from "tldgate";

// A shop's own types: with more names than ours, with other names, with methods.
interface MyOrder {
  domain: string;
  period: number;
  coupon?: string;
  terms: boolean;
  ownercontact0: { country: string; zip?: string };
  attachment?: File;
}
declare const mine: MyOrder;
validate("kyoto", "AddDomain", mine);
toCommand("kyoto", "AddDomain", mine);

interface Renamed {
  orderDomain: string;
}
declare const renamed: Renamed;
validate("kyoto", "AddDomain", renamed, { names: { domain: "orderDomain" } });

class Transfer {
  domain = "tea.kyoto";
  auth: string | null = null;
  send(): void {}
}
validate("kyoto", "TransferDomain", new Transfer());

// What programs get from elsewhere.
validate("kyoto", "AddDomain", new FormData());
validate("kyoto", "AddDomain", new URLSearchParams("domain=tea.kyoto"));
declare const body: Record<string, string>;
declare const parsed: Record<string, unknown>;
declare const anything: any;
validate("kyoto", "AddDomain", body);
validate("kyoto", "AddDomain", parsed);
validate("kyoto", "AddDomain", anything);
validate("kyoto", "AddDomain", {});

validate("kyoto", "AddDomain", { domain: "tea.kyoto", country: { code: "JP" }, state: [] });

// Names that are none of ours may hold whatever they like; several texts are what a form sends.
validate("kyoto", "AddDomain", { domain: "tea.kyoto", files: [new Blob()], when: new Date(), onSend() {} });
validate("kyoto", "AddDomain", { transferlock: ["0", "1"], "ownercontact0.country": "JP", period: 1n });
validate("kyoto", "AddDomain", { "order[domain]": "tea.kyoto" }, { scope: "order" });

// TLDs and commands are known by name, and any other text is taken.
const tlds: Tld[] = ["kyoto", "com", ".or.kr"];
const commands: Command[] = ["AddDomain", "adddomain"];
for (const tld of tlds) for (const command of commands) validate(tld, command, mine);
const names: FieldName[] = ["nameserver12", "techcontact2.zip", "deladmincontact0", "X-KR-CTFY-NO", "passport-number"];

// What a shop may get wrong.

// @ts-expect-error: no field has a file
validate("kyoto", "AddDomain", { domain: new File([], "domain.txt") });
interface WithDate {
  domain: string;
  expiration: Date;
}
declare const dated: WithDate;
// @ts-expect-error: nor a date, in a type of the shop's own either
validate("kyoto", "RenewDomain", dated);
// @ts-expect-error: a name is misspelt in the data of a contact
validate("kyoto", "AddDomain", { ownercontact0: { organisation: "Teahouse" } });
// @ts-expect-error: the same
const contact: Contact = { organisation: "Teahouse" };
// @ts-expect-error: a domain has no parts
validate("kyoto", "AddDomain", { domain: { name: "tea", tld: "kyoto" } });
// @ts-expect-error: an order is no text
validate("kyoto", "AddDomain", "domain=tea.kyoto");
// @ts-expect-error: nor nothing
validate("kyoto", "AddDomain", null);
// @ts-expect-error: no name server has this number
const beyond: FieldName = "nameserver13";
// @ts-expect-error: a form is read by FormData
const form: Fields = 1;

export { beyond, contact, form, names };
