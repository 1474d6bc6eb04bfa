//! Domain names under a page's TLD: exactly one label in front of it.

use alloc::string::String;
use alloc::vec::Vec;

use super::label::{self, Reason};
use super::{Finding, Findings, folding};
use crate::code::Code;
use crate::rulebook::is_under;

/// Judges a name that has to stand under `tld`.
pub(crate) fn judge<'a>(tld: &str, value: &str) -> Findings<'a> {
    let Some((code, reason)) = fault(tld, value) else {
        return Vec::new();
    };
    let api_code = if code == Code::WrongTld { 541 } else { 505 };
    Vec::from([Finding::error(code, reason, api_code)
        .pending(can_continue(tld, value))
        .fix(meant(tld, value))])
}

/// Whether a name's first label is an international one, in either spelling.
pub(crate) fn is_international(value: &str) -> bool {
    let name = value.trim();
    label::is_encoded(name) || !name.is_ascii()
}

fn fault(tld: &str, value: &str) -> Option<(Code, Reason)> {
    let is_bare = |value: &str| {
        let rest = value.strip_prefix('.');
        rest.is_some_and(|rest| rest.eq_ignore_ascii_case(tld))
    };
    if is_bare(value) {
        return Some((Code::Label, "empty"));
    }
    if !is_under(value, tld) {
        return Some((Code::WrongTld, ""));
    }
    let name = &value[..value.len() - tld.len() - 1];
    if name.contains('.') {
        return Some((Code::Label, "subdomain"));
    }
    label::fault(name).map(|reason| (Code::Label, reason))
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
    let without_scheme = folded.split_once("://").map_or(&*folded, |(_, rest)| rest);
    let host = without_scheme
        .split(['/', '?', '#', ':'])
        .next()
        .unwrap_or_default();
    let host = host.trim_end_matches('.');
    let mut name = String::from(strip_www(host));
    if !name.contains('.') {
        name.push('.');
        name.push_str(tld);
    }
    (name != value && fault(tld, &name).is_none()).then_some(name)
}

fn strip_www(host: &str) -> &str {
    match host.get(..4) {
        Some(start) if start.eq_ignore_ascii_case("www.") => &host[4..],
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::code::Code;

    #[test]
    fn names() {
        for value in [
            "tea.kyoto",
            "TEA.Kyoto",
            "お茶.kyoto",
            "xn--t8jy01w.kyoto",
            "1.kyoto",
        ] {
            assert!(judge("kyoto", value).is_empty(), "{value}");
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
            let findings = judge(tld, value);
            let finding = &findings[0];
            assert_eq!((finding.code, finding.reason), (code, reason), "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
}
