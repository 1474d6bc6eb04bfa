// Codes about who may order, and when.
import { KG } from "./example-orders.mjs";

const transfer = (tld, context) => [
  tld,
  "TransferDomain",
  { domain: `tea.${tld}`, action: "REQUEST", auth: "abcdef1!" },
  { context },
];

export default [
  {
    code: "eligibility",
    meaning: "The registrant may not hold such a name. The sentence is the registry's page's.",
    reasons: [
      {
        when: "always",
        examples: [
          ["kyoto", "ModifyDomain", { domain: "tea.kyoto", "ownercontact0.country": "FR" }],
          [
            "kyoto",
            "ModifyDomain",
            { domain: "tea.kyoto", "ownercontact0.country": "JP", "ownercontact0.zip": "100-0001" },
          ],
        ],
      },
    ],
  },
  {
    code: "contradiction",
    meaning: "Two things that the order says do not fit together. The sentence is the registry's page's.",
    reasons: [
      {
        when: "always",
        examples: [
          [
            "kg",
            "AddDomain",
            { ...KG, "ownercontact0.organization": "Tea House", tin: "00105201810017", "passport-number": "AN1234567" },
          ],
        ],
      },
    ],
  },
  {
    code: "locked",
    meaning: "A status of the name, which `context.status` tells, forbids the order.",
    reasons: [
      {
        when: "always",
        examples: [
          transfer("kyoto", { status: ["clientTransferProhibited"] }),
          transfer("kyoto", { status: ["HOLD"] }),
        ],
      },
    ],
  },
  {
    code: "too-soon",
    meaning: "Some days have to pass first. `context` tells today and the day that they count from.",
    reasons: [{ when: "always", examples: [transfer("kyoto", { today: "2026-11-23", registered: "2026-10-01" })] }],
  },
  {
    code: "too-late",
    meaning: "The order had to come earlier. `context` tells today and the day that counts.",
    reasons: [
      {
        when: "always",
        examples: [
          [
            "kg",
            "RenewDomain",
            { domain: "tea.kg", period: 1, expiration: 2026 },
            { context: { today: "2026-11-23", expires: "2026-12-31" } },
          ],
        ],
      },
    ],
  },
];
