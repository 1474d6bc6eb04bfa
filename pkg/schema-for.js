// tldgate/schema-for: a form of a command as Standard Schema and Standard JSON Schema see it, of
// the functions that an entry point exports.
import { jsonSchema } from "./json-schema.js";
import { isRecord, isUnreadable, names, Naming, text, valueOf } from "./wasm/core.js";

export const schemaFor = ({ validate, describe }) =>
  function schema(tld, command, settings = {}) {
    text("tld", tld);
    text("command", command);
    if (!isRecord(settings)) throw new TypeError("options must be an object");
    const read = names("options", settings).map((name) => [name, valueOf("options", settings, name)]);
    // What is said of them goes before what a page's script gave to every object.
    const { warnings, ...options } = {
      warnings: false,
      names: undefined,
      scope: undefined,
      ...Object.fromEntries(read),
    };

    // Form libraries lose an issue that has no field: those about the order stand at its domain.
    const domain = () => new Naming(options).nameOf("domain");
    const withPath = (issue) => (issue.path.length > 0 ? issue : { ...issue, path: [domain()] });

    const check = (fields) => {
      const report = validate(tld, command, fields, options);
      if (report.ok) return { value: fields };
      const issues = report.issues.filter(({ severity }) => warnings || severity === "error");
      return { issues: issues.map(withPath) };
    };
    const convert = (asked) => jsonSchema(describe(tld, command), command, asked?.target);

    return {
      "~standard": {
        version: 1,
        vendor: "tldgate",
        validate(fields) {
          try {
            return check(fields);
          } catch (error) {
            // A schema is also given what came over the wire: a wrong type there is data.
            if (isUnreadable(error)) return { issues: [unreadable(error, error.field ?? domain())] };
            throw error;
          }
        },
        jsonSchema: { input: convert, output: convert },
      },
    };
  };

function unreadable({ message }, name) {
  return {
    code: "format",
    severity: "error",
    path: [name],
    message,
    params: { reason: "unreadable" },
    pending: false,
    source: "tldgate",
  };
}
