/**
 * The address holds which order is shown, `#kyoto/TransferDomain/refused-code`, and never a value:
 * addresses end up in histories, logs and mails.
 */
export function readRoute() {
  const [tld = "", command = "", example = ""] = location.hash.slice(1).split("/").map(decode);
  return { tld, command, example };
}

export function writeRoute({ tld, command, example }) {
  const hash = [tld, command, example?.id].filter(Boolean).map(encodeURIComponent).join("/");
  // Replaced, not pushed: stepping through radio buttons should not fill the history.
  history.replaceState(null, "", `#${hash}`);
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
