// Codes about an order as a whole, and about which fields it has.
import { DATA, HANDLES, NAME_SERVERS } from "./example-orders.mjs";

const NO_SURNAME = { ...DATA };
delete NO_SURNAME.lastname;

export default [
  {
    code: "unsupported-tld",
    meaning:
      "There are no rules for this TLD. Nothing was checked, `covered` is `false`, and the order passes. This is for the developer, not for a customer.",
    reasons: [{ when: "always", examples: [["com", "AddDomain", { domain: "tea.com" }]] }],
  },
  {
    code: "unknown-command",
    meaning: "There is no such command, or the page of the TLD does not have it.",
    reasons: [
      {
        when: "no command of the TLD is spelt nearly like it",
        examples: [["kyoto", "TradeDomain", { domain: "tea.kyoto" }]],
      },
      {
        reason: "nearest",
        when: "a command of the TLD is spelt nearly like it",
        examples: [["kyoto", "RenewDomian", { domain: "tea.kyoto" }]],
      },
    ],
  },
  {
    code: "unavailable",
    meaning: "The registry does not do this.",
    reasons: [
      { when: "the TLD does not have this command", examples: [["kg", "DeleteDomain", { domain: "tea.kg" }]] },
      {
        reason: "order",
        when: "the TLD has the command, but never carries out what the order asks of it",
        examples: [["or.kr", "TransferDomain", { domain: "tea.or.kr", action: "CANCEL" }]],
      },
    ],
  },
  {
    code: "required",
    meaning: "A field is needed, and the order does not have it.",
    reasons: [
      { when: "the order has no such field", examples: [["kyoto", "RestoreDomain", {}]] },
      { reason: "empty", when: "the field is there and empty", examples: [["kyoto", "RestoreDomain", { domain: "" }]] },
      { reason: "blank", when: "the field has only blanks", examples: [["kyoto", "RestoreDomain", { domain: "  " }]] },
      {
        reason: "when",
        when: "the order has no such field, and orders like this one need it",
        examples: [["kyoto", "ModifyDomain", { domain: "tea.kyoto", ownercontact0: NO_SURNAME }]],
      },
      {
        reason: "when-empty",
        when: "the same, of a field that is there and empty",
        examples: [["kyoto", "ModifyDomain", { domain: "tea.kyoto", ownercontact0: { ...DATA, lastname: "" } }]],
      },
      {
        reason: "when-blank",
        when: "the same, of a field that has only blanks",
        examples: [["kyoto", "ModifyDomain", { domain: "tea.kyoto", ownercontact0: { ...DATA, lastname: " " } }]],
      },
    ],
  },
  {
    code: "unknown-field",
    meaning:
      "A name that neither the page nor the command reference knows, and that was surely meant for them. Other names are none of our business, and are not spoken of.",
    reasons: [
      {
        when: "the name begins with `X-`, as the API's extensions do",
        examples: [["kyoto", "DeleteDomain", { domain: "tea.kyoto", "X-TEA": "green" }]],
      },
      {
        reason: "nearest",
        when: "the name is one edit away from a field that the order lacks",
        examples: [["kyoto", "ModifyDomain", { domain: "tea.kyoto", nameservr1: "ns1.example.net" }]],
      },
    ],
  },
  {
    code: "repeated-field",
    meaning: "A field has several values that are not the same. Names compare without case.",
    reasons: [
      {
        when: "always",
        examples: [
          ["kyoto", "ModifyDomain", { domain: "tea.kyoto", nameserver0: "ns1.tea.jp", NameServer0: "ns2.tea.jp" }],
        ],
      },
      {
        reason: "same",
        when: "a name server stands in a field with a lower number too; a warning",
        examples: [
          ["kyoto", "ModifyDomain", { domain: "tea.kyoto", nameserver0: "ns1.tea.jp", nameserver1: "NS1.tea.jp." }],
        ],
      },
    ],
  },
  {
    code: "not-for-command",
    meaning: "A field that exists, in an order that has no use for it.",
    reasons: [
      {
        when: "the field belongs to another command",
        examples: [
          ["kyoto", "DeleteDomain", { domain: "tea.kyoto", period: 1 }],
          ["kyoto", "TransferDomain", { domain: "tea.kyoto", auth: "abcdef1!", nameserver0: "ns1.example.net" }],
        ],
      },
      {
        reason: "instead",
        when: "the page of the TLD refuses it, and names the way out",
        examples: [["kz", "ModifyDomain", { domain: "tea.kz", ownercontact0: "P-ABC123" }]],
      },
      {
        reason: "other-form",
        when: "the field belongs to another form of the command than the one that the order chose",
        examples: [
          [
            "or.kr",
            "AddDomain",
            {
              domain: "tea.or.kr",
              ...HANDLES,
              ...NAME_SERVERS,
              "X-KR-CTFY-TYPE": "UNIQUE",
              "X-KR-CTFY-NO": "123-82-12348",
              "X-KR-ACCEPT-TRUSTEE-TAC": "1",
            },
          ],
        ],
      },
    ],
  },
];
