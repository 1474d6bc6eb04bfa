//! Domain names as people type and paste them.

use alloc::string::String;

use crate::value::composing::compose;
use crate::value::folding::{full_width, is_blank, is_invisible};
use crate::value::letters::lower_case_letter;

/// The name with letters, digits and full stops of the usual width, letters in one part, and
/// without characters that show nothing, where it has others. Joiners shape the letters around
/// them, and stay.
pub(super) fn fold(value: &str) -> Option<String> {
    if value.is_ascii() {
        return None;
    }
    let mut folded = String::new();
    let mut is_other = false;
    for character in value.chars() {
        let is_joiner = matches!(character, '\u{200C}' | '\u{200D}');
        let is_dropped = !is_joiner && !is_blank(character) && is_invisible(character);
        let last = folded.chars().next_back().unwrap_or_default();
        let composed = compose(lower_case_letter(last), character);
        let wide = full_width(character);
        is_other |= is_dropped || wide.is_some() || composed.is_some();
        if composed.is_some() {
            folded.pop();
        }
        if !is_dropped {
            folded.push(composed.or(wide).unwrap_or(character));
        }
    }
    is_other.then_some(folded)
}

/// The host in an address, without `www.` and a final full stop.
pub(super) fn host(address: &str) -> &str {
    let scheme = address
        .as_bytes()
        .windows(3)
        .position(|three| three == b"://");
    let rest = scheme.and_then(|at| address.get(at + 3..));
    let rest = rest.unwrap_or(address);
    let end = rest
        .bytes()
        .position(|byte| matches!(byte, b'/' | b'?' | b'#' | b':'));
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
    use super::{fold, host};

    #[test]
    fn hosts_of_addresses() {
        for (address, expected) in [
            ("tea.kyoto", "tea.kyoto"),
            ("https://tea.kyoto/menu?cup=1#green", "tea.kyoto"),
            ("http://tea.kyoto:8080", "tea.kyoto"),
            ("//tea.kyoto", ""),
            ("WWW.tea.kyoto..", "tea.kyoto"),
            ("www.www.kyoto", "www.kyoto"),
            ("wwwtea.kyoto", "wwwtea.kyoto"),
            ("茶://茶.kyoto?", "茶.kyoto"),
            ("", ""),
        ] {
            assert_eq!(host(address), expected, "{address}");
        }
    }

    #[test]
    fn what_is_folded() {
        for (typed, folded) in [
            ("tea.kyoto", None),
            ("お茶.kyoto", None),
            ("ｔｅａ。kyoto", Some("tea.kyoto")),
            ("te\u{200B}a.kyoto", Some("tea.kyoto")),
            ("e\u{301}", Some("é")),
            ("نامه\u{200C}ای", None),
            ("\u{301}e", None),
        ] {
            assert_eq!(fold(typed).as_deref(), folded, "{typed:?}");
        }
    }
}
