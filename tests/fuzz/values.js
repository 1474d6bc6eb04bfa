// Values near those that are right, and far from them.
import fc from "fast-check";

/** What is put into values: marks that nobody sees, letters that look alike, what escapes leave. */
const BITS = [
  ..." \t\n\u00a0\u3000\u200b\u200c\u200d\u200e\u202a\u202e\u2060\u2066\u061c\ufeff\u00ad\u0000\u007f\u0085",
  ..."-–—_.。．｡,;:!%&#'\"“”’`~*+=?@/\\|()[]{}<>^$€£",
  ..."09１٣०²½aAzZéßẞİıаАоОñṅｱﾞｶ゛あ漢茶가ㄱ가אبกдﬁÅK𝐀🍵\u0301\u3099\u20dd",
  "&amp;",
  "&#33;",
  "&#x21;",
  "&nbsp;",
  "&#",
  "&",
  "%20",
  "xn--",
  "--",
  "..",
  "\r\n",
  "\ud800",
  "\udfff",
  "\udbff\udfff",
  "\u{10ffff}",
];

/** Values by themselves, which people type or programs send. */
const WHOLE = [
  ...[
    "",
    " ",
    "0",
    "1",
    "01",
    "-1",
    "1Y",
    "99999999999999999999",
    "1e3",
    "true",
    "null",
    "undefined",
    "N/A",
    "-",
    "нет",
  ],
  ...[
    "tea",
    "tea.kyoto",
    "TEA.KYOTO.",
    "tea.com",
    "お茶.kyoto",
    "xn--t8jy01w.kyoto",
    "xn--.kg",
    "my–tea.gdn",
    "녹차.or.kr",
  ],
  ...[
    "чай.kz",
    "ё.kg",
    "a.b.kyoto",
    "http://tea.kyoto/",
    "tea kyoto",
    "ｔｅａ.kyoto",
    "xn--80ak6aa92e.kz",
    "İ.gdn",
    "ß.kyoto",
  ],
  ...[
    "ns1.example.net",
    "192.0.2.1",
    "2001:db8::1",
    "ns1.茶.jp",
    "hana@example.com",
    "hana@茶.jp",
    "a@b",
    "Hana <hana@example.com>",
  ],
  ...["+81.755550100", "+49 (0)30 1234567", "0049301234567", "030 1234567", "+1.5", "１２３"],
  ...["JP", "jp", "KR", "KZ", "KG", "UK", "Japan", "日本", "ＪＰ", "600-8216", "6008216", "JP-26", "26", "Kyoto"],
  ...["2015-03-12", "12.03.2015", "2027", "0999", "27", "2015-03-12T10:00:00Z", "3/12/15"],
  ...["REQUEST", "request", "APPROVE", "BUSINESS", "CORP", "JA", "KO", "TR", "P-ABC123", "p-abc123"],
  ...[
    "abcdef1!",
    "abc",
    "a1!".padEnd(33, "a"),
    "&lt;a1b2c3",
    "Zq7w”HushX1",
    "220-81-62517",
    "971240000010",
    "AN1234567",
  ],
];

const bit = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...BITS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
);

const long = fc
  .tuple(fc.constantFrom(...BITS, "a", "a.", "1"), fc.constantFrom(64, 254, 256, 1_000, 16_384))
  .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)));

/** How a value is changed. */
const change = fc.oneof(
  fc.tuple(fc.constant("insert"), fc.nat(40), bit),
  fc.tuple(fc.constant("replace"), fc.nat(40), bit),
  fc.tuple(fc.constant("remove"), fc.nat(40), fc.constant("")),
  fc.tuple(fc.constant("append"), fc.nat(0), bit),
  fc.tuple(fc.constant("cut"), fc.nat(40), fc.constant("")),
  fc.tuple(fc.constantFrom("upper", "lower", "wide", "twice", "reverse"), fc.nat(0), fc.constant("")),
);

function changed(value, [how, at, bit]) {
  const characters = [...value];
  const place = at % (characters.length + 1);
  switch (how) {
    case "insert":
      return [...characters.slice(0, place), bit, ...characters.slice(place)].join("");
    case "replace":
    case "remove":
      return [...characters.slice(0, place), bit, ...characters.slice(place + 1)].join("");
    case "append":
      return value + bit;
    case "cut":
      return characters.slice(0, place).join("");
    case "upper":
      return value.toUpperCase();
    case "lower":
      return value.toLowerCase();
    case "wide":
      return value.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    case "twice":
      return value + value;
    default:
      return characters.reverse().join("");
  }
}

/** A value near one that is right, or one that has nothing to do with it. */
export const near = (value) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }).map((all) => all.reduce(changed, value)) },
    { weight: 3, arbitrary: fc.constantFrom(...WHOLE) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
    { weight: 1, arbitrary: long },
  );

export const isWellFormed = (text) => text.toWellFormed() === text;
