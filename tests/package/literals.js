// A program for the compiler: the names that the types list are those that the package gives, all
// of them and no others.
import english from "tldgate/locales/en";
import { authCodeCheck, commands, describe, tlds, validate } from "tldgate";
import { CODES } from "../../scripts/docs/codes.mjs";
import { caseFiles } from "../cases/files.js";
import { fieldsOf } from "../cases/judge.js";

/** Every issue of every case, and of every example in docs/codes.md. */
async function allIssues() {
  const issues = [];
  for (const { file } of await caseFiles()) {
    for (const one of file.order ?? []) {
      const { command, ...fields } = fieldsOf(file, one, { failures: [] });
      issues.push(...validate(file.tld, command, fields, one.context && { context: one.context }).issues);
    }
    for (const { code } of file["auth-code"] ?? []) issues.push(...authCodeCheck(file.tld, code).issues);
  }
  for (const example of CODES.flatMap(({ reasons }) => reasons.flatMap(({ examples }) => examples))) {
    const report = example.length === 2 ? authCodeCheck(...example) : validate(...example);
    issues.push(...report.issues);
  }
  return issues;
}

/** Every description of a form, and of a contact. */
function allForms() {
  return tlds().flatMap((tld) => commands(tld).flatMap((command) => describe(tld, command).forms));
}

function namesOf({ name, repeat }) {
  if (repeat === undefined) return [name];
  const { stem, first, last } = repeat;
  return Array.from({ length: last - first + 1 }, (_, index) => `${stem}${first + index}`);
}

const stemOf = (name) => name.replace(/\d+$/, "");

export async function literals() {
  const fields = allForms().flatMap((form) => form.fields);
  const { contact } = describe(tlds()[0]);
  const parts = contact.flatMap(namesOf);
  const names = fields.flatMap((field) =>
    namesOf(field).map((name) => ({ name, isContact: field.kind === "contact" })),
  );
  const contacts = names.filter(({ isContact }) => isContact).map(({ name }) => name);
  const flat = contacts.flatMap((name) => parts.map((part) => `${name}.${part}`));
  const sentences = Object.keys(english).filter((key) => !key.startsWith("requirement."));

  const same = {
    KnownTld: tlds(),
    KnownCommand: [...tlds().flatMap(commands), "AddContact"],
    FieldName: [...names.map(({ name }) => name), ...parts, ...flat],
    ContactField: contacts,
    Stem: names
      .map(({ name }) => name)
      .filter((name) => name !== stemOf(name))
      .map(stemOf),
    "keyof Contact": parts,
    Code: sentences.map((key) => key.split(".")[0]),
    CodeReason: sentences.filter((key) => key.includes(".")),
    'Requirement["id"]': Object.keys(english).flatMap((key) => key.match(/^requirement\.(.*)$/)?.[1] ?? []),
    'FieldDescription["kind"]': [...fields, ...contact].map(({ kind }) => kind),
  };
  const checks = Object.entries(same).map(([type, all]) => `Same<${type}, ${union(all)}>`);
  return `${HEAD}
${checks.map((check, index) => `export const list${index}: ${check} = true;`).join("\n")}
${paramChecks(await allIssues()).join("\n")}
`;
}

const HEAD = `import type {
  Code, CodeReason, Contact, ContactField, FieldDescription, FieldName, IssueParams, KnownCommand, KnownTld, Requirement, Stem,
} from "tldgate";
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type ParamsOf<Some extends Code, Reason> =
  IssueParams[Some] extends infer Params ? Params extends { readonly reason?: infer R } ? Reason extends R ? Params : never : never : never;
type NeededOf<Params> = { [Key in keyof Params]-?: undefined extends Params[Key] ? never : Key }[keyof Params];`;

/** For each code and reason, its parameters by name, and one of each shape by value. */
function paramChecks(issues) {
  const byKey = new Map();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.params.reason]);
    byKey.set(key, [...(byKey.get(key) ?? []), issue]);
  }
  return [...byKey].flatMap(([key, all], index) => {
    const [code, reason] = JSON.parse(key);
    const type = `ParamsOf<${JSON.stringify(code)}, ${JSON.stringify(reason ?? undefined)}>`;
    const shapes = all.map(({ params }) => Object.keys(params).filter((name) => name !== "reason"));
    const always = shapes[0].filter((name) => shapes.every((shape) => shape.includes(name)));
    return [
      `export const params${index}: Same<Exclude<keyof ${type}, "reason">, ${union(shapes.flat())}> = true;`,
      `export const needed${index}: Same<Exclude<NeededOf<${type}>, "reason">, ${union(always)}> = true;`,
      `export const value${index}: ${type} = ${JSON.stringify(all[0].params)};`,
    ];
  });
}

const union = (names) => [...new Set(names)].map((name) => JSON.stringify(name)).join(" | ") || "never";
