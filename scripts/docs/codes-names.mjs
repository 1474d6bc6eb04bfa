// Codes about domain names and auth codes.
import { HANDLES, NAME_SERVERS } from "./example-orders.mjs";

const deletion = (domain) => ["kyoto", "DeleteDomain", { domain }];
const register = (domain, language) => [
  "kyoto",
  "AddDomain",
  { domain, period: 1, ...HANDLES, ...NAME_SERVERS, "X-IDN-LANGUAGE": language },
];
const transfer = (auth) => ["kyoto", "TransferDomain", { domain: "tea.kyoto", action: "REQUEST", auth }];

export default [
  {
    code: "wrong-tld",
    meaning: "The domain name is under another TLD than the order.",
    reasons: [{ when: "always", examples: [deletion("tea.com")] }],
  },
  {
    code: "label",
    meaning: "The part of the domain name before the TLD is not well formed.",
    reasons: [
      { reason: "empty", when: "there is nothing before the TLD", examples: [deletion(".kyoto")] },
      {
        reason: "subdomain",
        when: "there is more than one label before the TLD",
        examples: [deletion("www.tea.kyoto")],
      },
      { reason: "hyphen", when: "a hyphen at one of its ends", examples: [deletion("-tea.kyoto")] },
      {
        reason: "hyphens",
        when: "hyphens in the third and fourth place, as in no plain name",
        examples: [deletion("te--a.kyoto")],
      },
      {
        reason: "character",
        when: "a character of ASCII that names do not have",
        examples: [deletion("green_tea.kyoto")],
      },
      {
        reason: "symbol",
        when: "another character that names do not have: IDNA2008 (RFC 5892) disallows it",
        examples: [deletion("green–tea.kyoto"), deletion("❤tea.kyoto")],
      },
      {
        reason: "hidden",
        when: "a mark of direction, or a joiner between letters that do not join",
        examples: [deletion("tea\u200e.kyoto")],
      },
      { reason: "mark", when: "an accent at the beginning, without a letter", examples: [deletion("\u0301tea.kyoto")] },
      {
        reason: "place",
        when: "a character that names have beside certain others alone (RFC 5892, appendix A)",
        examples: [deletion("tea・shop.kyoto")],
      },
      {
        reason: "direction",
        when: "letters from right to left, and others or digits that do not mix with them (RFC 5893)",
        examples: [deletion("1شاي.kyoto")],
      },
      {
        reason: "long",
        when: "more than 63 octets, of an international name in its A-label",
        examples: [deletion(`${"tea".repeat(22)}.kyoto`)],
      },
      { reason: "punycode", when: "`xn--`, and then no valid encoding", examples: [deletion("xn--t.kyoto")] },
    ],
  },
  {
    code: "language",
    meaning: "The letters of an international domain name do not fit its language.",
    reasons: [
      { reason: "script", when: "a letter of another script", examples: [register("чай.kyoto", "JA")] },
      {
        reason: "letter",
        when: "a letter that the language's table probably lacks",
        examples: [register("丂茶.kyoto", "JA")],
      },
      {
        reason: "japanese",
        when: "a name tagged as Japanese without a Japanese letter",
        examples: [register("thé.kyoto", "JA")],
      },
      {
        reason: "plain",
        when: "a name of plain letters that is tagged as Japanese",
        examples: [register("tea.kyoto", "JA")],
      },
    ],
  },
  {
    code: "length",
    meaning: "A value is too short or too long.",
    reasons: [
      { reason: "short", when: "an auth code below the registry's minimum", examples: [transfer("abc1!")] },
      { reason: "long", when: "an auth code above the registry's maximum", examples: [transfer("abcdef1!".repeat(5))] },
      {
        reason: "name",
        when: "a domain name with fewer characters than others under the TLD",
        examples: [deletion("ab.kyoto")],
      },
      {
        reason: "text",
        when: "a value of more than 16,384 bytes, which is longer than anything is",
        examples: [deletion("a".repeat(16_385))],
      },
    ],
  },
  {
    code: "missing-class",
    meaning: "An auth code lacks a kind of character.",
    reasons: [
      { reason: "letter", when: "no letter", examples: [transfer("1234567!")] },
      { reason: "digit", when: "no digit", examples: [transfer("abcdefg!")] },
      { reason: "special", when: "none of the registry's special characters", examples: [transfer("abcdefg1")] },
    ],
  },
  {
    code: "character",
    meaning: "An auth code has a character that is not on the registry's list.",
    reasons: [
      {
        reason: "auth",
        when: "no printable character of ASCII. A warning where the registry gives no rule for its codes",
        examples: [transfer("abcdéf1!"), ["kg", "abcdéf1!"]],
      },
      {
        reason: "unlisted",
        when: "a character of ASCII that the list does not have",
        examples: [transfer('abcdef1!"')],
      },
    ],
  },
  {
    code: "escaped",
    meaning: "An auth code seems to hold HTML entities: a web page has rewritten it.",
    reasons: [{ when: "always", examples: [transfer("abcdef1&amp;")] }],
  },
  {
    code: "lookalike",
    meaning: "Characters that look like others.",
    reasons: [
      { when: "in an auth code: curly quotes, long dashes, wide letters", examples: [transfer("abcdef1–")] },
      {
        reason: "typed",
        when: "in a domain name, a host or the domain of an e-mail address: wide letters, separate accents, characters that do not show",
        examples: [deletion("ｔｅａ.kyoto"), deletion("ｇreen茶.kyoto")],
      },
      {
        reason: "hidden",
        when: "in any other value: characters that do not show, such as marks of direction",
        examples: [
          ["gdn", "AddDomain", { ...HANDLES, ownercontact0: undefined, "ownercontact0.city": "\u202aUlm\u202c" }],
        ],
      },
      {
        reason: "letter",
        when: "in a domain name: a letter of another script among those that it looks like",
        examples: [deletion("teаhouse.kyoto")],
      },
    ],
  },
];
