// tldgate/schema-for: a form of a command as Standard Schema and Standard JSON Schema see it, of
// the functions that an entry point exports.
import { jsonSchema } from "./json-schema.js";
import { isRecord, isUnreadable, Naming, text } from "./wasm/core.js";

export const schemaFor = ({ validate, describe }) =>
  function schema(tld, command, settings = {}) {
    text("tld", tld);
    text("command", command);
    if (!isRecord(settings)) throw new TypeError("options must be an object");
    const { warnings = false, ...options } = settings;

    const naming = new Naming(options);
    // Form libraries lose an issue that has no field: those about the order stand at its domain.
    const domain = () => naming.nameOf("domain");
    const withPath = (issue) => (issue.path.length > 0 ? issue : { ...issue, path: [domain()] });

    const check = (fields) => {
      const report = validate(tld, command, fields, options);
      if (report.ok) return { value: fields };
      const issues = report.issues.filter(({ severity }) => warnings || severity === "error");
      return { issues: issues.map(withPath) };
    };
    const convert = ({ target }) => jsonSchema(describe(tld, command), command, target);

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
