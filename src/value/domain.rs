//! Domain names under a page's TLD: exactly one label in front of it.

use alloc::string::String;

use super::label::{self, Reason};
use super::{Findings, folding};
use crate::code::Code;

/// Judges a name that has to stand under `tld`.
pub(crate) fn judge(tld: &str, value: &str, findings: &mut Findings<'_>) {
    if let Some((code, reason)) = fault(tld, value) {
        let api_code = if code == Code::WrongTld { 541 } else { 505 };
        findings
            .error(code, reason, api_code)
            .pending(can_continue(tld, value))
            .fix(meant(tld, value));
    }
}

/// Whether a name's first label is an international one, in either spelling.
pub(crate) fn is_international(value: &str) -> bool {
    let name = value.trim();
    label::is_encoded(name) || !name.is_ascii()
}

fn fault(tld: &str, value: &str) -> Option<(Code, Reason)> {
    let Some(name) = before(tld, value) else {
        return Some((Code::WrongTld, ""));
    };
    if name.contains('.') {
        return Some((Code::Label, "subdomain"));
    }
    label::fault(name).map(|reason| (Code::Label, reason))
}

/// What stands before the TLD and its full stop; nothing where the name is not under it.
fn before<'v>(tld: &str, value: &'v str) -> Option<&'v str> {
    let length = value.len().checked_sub(tld.len())?;
    let (name, end) = value.split_at_checked(length)?;
    let name = name.strip_suffix('.')?;
    end.eq_ignore_ascii_case(tld).then_some(name)
}

/// Whether some continuation of `value` has no fault.
fn can_continue(tld: &str, value: &str) -> bool {
    match value.split_once('.') {
        None => label::can_continue(value),
        Some((name, rest)) => {
            let begins = tld.get(..rest.len());
            let begins = begins.is_some_and(|start| start.eq_ignore_ascii_case(rest));
            begins && label::fault(name).is_none()
        }
    }
}

/// The name in a pasted address, without what stands before and behind it; the name under
/// this TLD where only a label was typed.
fn meant(tld: &str, value: &str) -> Option<String> {
    let folded = folding::fold(value);
    let mut name = String::from(host(&folded));
    if !name.contains('.') {
        name.push('.');
        name.push_str(tld);
    }
    (name != value && fault(tld, &name).is_none()).then_some(name)
}

/// The host in an address, without `www.` and a final full stop.
fn host(address: &str) -> &str {
    let scheme = address
        .as_bytes()
        .windows(3)
        .position(|three| three == b"://");
    let rest = scheme.and_then(|at| address.get(at + 3..));
    let rest = rest.unwrap_or(address);
    let end = rest.bytes().position(|byte| b"/?#:".contains(&byte));
    let mut host = end.and_then(|at| rest.get(..at)).unwrap_or(rest);
    while let Some(shorter) = host.strip_suffix('.') {
        host = shorter;
    }
    match host.split_at_checked(4) {
        Some((start, name)) if start.eq_ignore_ascii_case("www.") => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::code::Code;
    use crate::value::found;

    #[test]
    fn names() {
        for value in [
            "tea.kyoto",
            "TEA.Kyoto",
            "お茶.kyoto",
            "xn--t8jy01w.kyoto",
            "1.kyoto",
        ] {
            assert!(
                found(|all| judge("kyoto", value, all)).is_empty(),
                "{value}"
            );
        }
        for (tld, value, code, reason, fix, pending) in [
            ("kyoto", "tea", Code::WrongTld, "", Some("tea.kyoto"), true),
            ("kyoto", "tea.", Code::WrongTld, "", Some("tea.kyoto"), true),
            ("kyoto", "tea.ky", Code::WrongTld, "", None, true),
            ("kyoto", "tea.com", Code::WrongTld, "", None, false),
            ("kyoto", "te--a", Code::WrongTld, "", None, false),
            ("or.kr", "tea.kr", Code::WrongTld, "", None, false),
            ("or.kr", "tea.o", Code::WrongTld, "", None, true),
            ("or.kr", "or.kr", Code::WrongTld, "", None, false),
            ("kyoto", ".kyoto", Code::Label, "empty", None, false),
            (
                "kyoto",
                "www.tea.kyoto",
                Code::Label,
                "subdomain",
                Some("tea.kyoto"),
                false,
            ),
            (
                "kyoto",
                "https://www.tea.kyoto/x?y",
                Code::WrongTld,
                "",
                Some("tea.kyoto"),
                false,
            ),
            (
                "kyoto",
                "tea.kyoto.",
                Code::WrongTld,
                "",
                Some("tea.kyoto"),
                false,
            ),
            ("kyoto", "a.b.kyoto", Code::Label, "subdomain", None, false),
            ("kyoto", "-tea.kyoto", Code::Label, "hyphen", None, false),
            ("kyoto", "te_a.kyoto", Code::Label, "character", None, false),
            (
                "kyoto",
                "お茶。kyoto",
                Code::WrongTld,
                "",
                Some("お茶.kyoto"),
                false,
            ),
        ] {
            let findings = found(|all| judge(tld, value, all));
            let finding = findings.first().unwrap();
            assert_eq!((finding.code, finding.reason), (code, reason), "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
}
