/** What the form says besides the sentences of issues. A shop gives its own in its language. */
export const TEXTS = {
  error: "Error:",
  warning: "Please check:",
  fix: "Use “{fix}”",
  secretFix: "Use the corrected value",
  summary: "There is a problem with this order",
  mended: "(mended)",
  met: "Met:",
  unmet: "Not yet:",
};
