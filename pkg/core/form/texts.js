/** What the form says besides the sentences of issues. A shop gives its own in its language. */
export const TEXTS = {
  error: "Error:",
  warning: "Please check:",
  fix: "Use “{fix}”",
  secretFix: "Use the corrected value",
  summary: "There is a problem with this order",
  fixed: "(fixed)",
  allFixed: "The problems that were found are fixed.",
  unavailable: "This shop cannot take this order yet. Please ask the shop.",
  met: "Met:",
  unmet: "Not yet:",
};
