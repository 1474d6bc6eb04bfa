// docs/codes.md: every code with its reasons, parameters, examples and sentences. What an example
// gives is what it gave when this ran.
import { format } from "prettier";
import { authCodeCheck, validate } from "../../pkg/index.js";
import names from "./codes-names.mjs";
import orders from "./codes-orders.mjs";
import registry from "./codes-registry.mjs";
import values from "./codes-values.mjs";
import meanings from "./params.mjs";

/** The codes in the order of the page, each with reasons that have examples. */
export const CODES = [...orders, ...values, ...names, ...registry];

/** The issue of a code and reason that an example gives: an order, or a TLD and an auth code. */
export function issueOf({ code }, { reason }, example) {
  const { issues } = example.length === 2 ? authCodeCheck(...example) : validate(...example);
  const found = issues.find((issue) => issue.code === code && issue.params.reason === reason);
  if (!found) throw new Error(`${code}.${reason ?? ""}: the example gives ${JSON.stringify(issues)}`);
  return found;
}

export async function codesPage() {
  const sections = [];
  for (const entry of CODES) sections.push(await section(entry));
  const listed = CODES.map(({ code, meaning }) => `| [\`${code}\`](#${code}) | ${firstSentence(meaning)} |`);
  return `${HEAD}
| code | meaning |
| --- | --- |
${listed.join("\n")}

${sections.join("\n")}`;
}

const HEAD = `# Codes

<!-- Written by npm run docs, from scripts/docs/ and what the rules say of its examples. -->

Every issue of a report has a \`code\`. Some codes have several sentences; \`params.reason\` tells them apart. The set is
closed: a new code is a change of the package's minor version.

* \`severity\` tells whether the order is refused (\`error\`) or only doubted (\`warning\`). A shop gives a code a weight of
  its own by \`code\`, \`code.reason\`, \`code@field\` or \`code.reason@field\`:
  \`{ severity: { "format.phone": "off", "check-digit@tin": "error" } }\`.
* \`apiCode\` is what the API would have answered, where it has an answer.
* \`params\` is what the sentence is made of. A sentence in another language is given by the same keys:
  \`{ locale: { "missing-class.digit": "Codes für .{tld} brauchen eine Ziffer ({characters})." } }\`.
* A shop's own issues, of \`options.rules\`, have codes of the shop's own, no parameters, and the source \`shop\`.

Each example below gives the issue that is shown, and perhaps others.
`;

async function section({ code, meaning, reasons }) {
  const rows = [];
  const examples = [];
  const params = new Set();
  for (const reason of reasons) {
    const issues = reason.examples.map((example) => issueOf({ code }, reason, example));
    const own = new Set(issues.flatMap((issue) => paramsOf(issue)));
    for (const name of own) params.add(name);
    const weights = new Set(issues.map(({ severity }) => severity));
    const answers = new Set(issues.flatMap(({ apiCode }) => apiCode ?? []));
    const name = reason.reason ? `\`${reason.reason}\`` : "–";
    const cells = [
      name,
      join(weights),
      join(answers),
      join(
        [...own].map((one) => `\`${one}\``),
        ", ",
      ),
      reason.when,
    ];
    rows.push(`| ${cells.join(" | ")} |`);
    for (const [index, example] of reason.examples.entries()) examples.push(await shown(example, issues[index]));
  }
  const listed = [...params].map((name) => `| \`${name}\` | ${meaningOf(name)} |`);
  return `## ${code}

${meaning}

| reason | severity | API | parameters | when |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

| parameter | what it is |
| --- | --- |
${listed.join("\n")}

\`\`\`js
${examples.join("\n\n")}
\`\`\`
`;
}

/** A call, and what it gives. */
async function shown(example, { severity, field, message, params, fix }) {
  const call = `${example.length === 2 ? "authCodeCheck" : "validate"}(${example.map(literal).join(", ")});`;
  const lines = [
    (await format(call, { parser: "babel", printWidth: 100 })).trim(),
    `// ${severity}${field ? ` at ${field}` : ""}: ${message}`,
    `// ${pairs(params)}`,
  ];
  if (fix !== undefined) lines.push(`// fix: ${JSON.stringify(fix)}`);
  return lines.join("\n");
}

const pairs = (params) => {
  const all = Object.entries(params).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${all.join(", ").replaceAll('","', '", "')} }`;
};

/** A value as source text; what would take a page is written as a program would. */
const literal = (value) =>
  JSON.stringify(value, (_, part) => (part instanceof Blob ? "a file" : part))
    .replace('"a file"', 'new File(["%PDF"], "certificate.pdf")')
    // What does not show, or has no letter to stand on.
    .replace(/\p{Cf}|(?<=")\p{M}/gu, (one) => `\\u${one.codePointAt(0).toString(16).padStart(4, "0")}`)
    .replace(/"(a)\1{99,}"/, (text) => `"a".repeat(${text.length - 2})`);

function meaningOf(name) {
  if (!meanings[name]) throw new Error(`nobody says what the parameter ${name} is`);
  return meanings[name];
}

const paramsOf = ({ params }) => Object.keys(params).filter((name) => name !== "reason");
const join = (all, between = " or ") => [...all].join(between) || "–";
const firstSentence = (text) => text.split(/(?<=\.) /)[0];
