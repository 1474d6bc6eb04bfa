/**
 * The members of an interface in a .d.ts file: each one's name, whether it may be left out, its
 * type, and what its comment says.
 */
export function members(text, name) {
  const start = text.indexOf(`\nexport interface ${name} {`);
  if (start < 0) throw new Error(`there is no interface ${name}`);
  const body = text.slice(text.indexOf("{", start) + 1, text.indexOf("\n}", start));
  const member =
    /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?(?:readonly )?(\w+)(\??)(?:: |(?=\())([^]*?);\n(?=\n| {2}\/\*\*| {2}\w|$)/g;
  return [...`${body}\n`.matchAll(member)].map(([, comment = "", name, optional, type]) => ({
    name,
    isOptional: optional === "?",
    type: type.replace(/\s+/g, " "),
    meaning: told(comment),
  }));
}

/** A comment in one line: without its stars, its links as code, and what it says of parameters left out. */
function told(comment) {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
  const end = lines.findIndex((line) => line.startsWith("@"));
  const said = (end < 0 ? lines : lines.slice(0, end)).join(" ").trim();
  return said.replace(/\{@link (\w+)\}/g, "`$1`").replace(/\s+/g, " ");
}
