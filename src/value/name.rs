//! Names of domains and hosts as people type and paste them, folded to what they mean.

use alloc::borrow::Cow;
use alloc::string::String;

use super::label;
use crate::dividing::{Labels, divide};
use crate::folding::{is_blank, is_direction, is_invisible, is_joiner};
use crate::unicode;

/// A name, folded.
pub(crate) struct Folded<'v> {
    /// The name with letters in lower case, in one part and of the usual width, plain full stops,
    /// and without characters that show nothing. A name of ASCII stays as it is typed.
    pub text: Cow<'v, str>,
    /// Whether it is written otherwise than it was typed, by more than the case of its letters.
    pub is_other: bool,
}

/// Folds a name whole: as RFC 5895 maps it, and a little further.
pub(crate) fn fold(value: &str) -> Folded<'_> {
    if value.is_ascii() {
        return Folded {
            text: Cow::Borrowed(value),
            is_other: false,
        };
    }
    let mut text = String::new();
    for character in unicode::normalize(value).chars() {
        match character {
            // The ideographic full stop.
            '。' => text.push('.'),
            // In lower case it is an i with a loose dot, which no language has.
            'İ' => text.push('i'),
            _ if is_dropped(character) => {}
            _ => text.push(character),
        }
    }
    let text = unicode::normalize(&unicode::lower_case(&text));
    // Other systems make «ss» of ẞ.
    let is_other = value.chars().any(|one| one == 'ẞ') || text != unicode::lower_case(value);
    Folded {
        text: Cow::Owned(text),
        is_other,
    }
}

/// What shows nothing, but for joiners, which shape the letters around them, and for marks of
/// direction: a name with those may read otherwise than it is written.
fn is_dropped(character: char) -> bool {
    is_invisible(character)
        && !is_blank(character)
        && !is_joiner(character)
        && !is_direction(character)
}

/// A name that the API cannot take as it is, nor be given as another.
pub(crate) struct Unencodable;

/// The name as the API takes it, of one with letters beyond ASCII: each label an A-label.
/// `is_right` tells whether a folded name is one at all.
pub(crate) fn ascii(
    value: &str,
    is_right: impl Fn(&str) -> bool,
) -> Result<Option<String>, Unencodable> {
    if value.is_ascii() {
        return Ok(None);
    }
    // Outer blanks of ASCII never count.
    let folded = fold(value.trim_ascii());
    let name = &*folded.text;
    if !is_right(name) {
        return Err(Unencodable);
    }
    let (name, end) = match name.strip_suffix('.') {
        Some(name) => (name, "."),
        None => (name, ""),
    };
    let mut ascii = String::new();
    for part in Labels::of(name) {
        if !ascii.is_empty() {
            ascii.push('.');
        }
        ascii.push_str(&label::ascii(part).ok_or(Unencodable)?);
    }
    ascii.push_str(end);
    Ok(Some(ascii))
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

/// The label in front of another TLD: `tea` of `tea.com`.
pub(super) fn before_another_tld(name: &str) -> Option<&str> {
    let (label, tld) = divide(name, b'.');
    let is_tld = |tld: &str| tld.len() > 1 && tld.bytes().all(|byte| byte.is_ascii_alphabetic());
    tld.filter(|tld| is_tld(tld)).map(|_| label)
}

#[cfg(test)]
mod tests {
    use super::{before_another_tld, fold, host};

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
    fn labels_before_another_tld() {
        for (name, label) in [
            ("tea.com", Some("tea")),
            ("tea", None),
            ("tea.", None),
            ("tea.c", None),
            ("www.tea.com", None),
            ("1.2.3", None),
            ("tea.2026", None),
        ] {
            assert_eq!(before_another_tld(name), label, "{name}");
        }
    }

    #[test]
    fn what_is_folded() {
        for (typed, folded) in [
            ("お茶.kyoto", None),
            ("Чай.GDN", None),
            ("ΟΔΟΣ", None),
            ("نامه\u{200C}ای", None),
            ("\u{301}e", None),
            ("my–tea", None),
            ("tea\u{202C}", None),
            ("ｔｅａ。kyoto", Some("tea.kyoto")),
            ("te\u{200B}a.kyoto", Some("tea.kyoto")),
            ("e\u{301}", Some("é")),
            ("İSTANBUL", Some("istanbul")),
            ("I\u{307}stanbul", Some("istanbul")),
            ("STRAẞE", Some("straße")),
            ("ﬁ", Some("fi")),
            ("ｶﾞｯｺｳ", Some("ガッコウ")),
            ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", Some("서울")),
            ("ㅎㅏ", Some("하")),
            ("か\u{3099}", Some("が")),
        ] {
            let read = fold(typed);
            assert_eq!(read.is_other, folded.is_some(), "{typed:?}");
            if let Some(folded) = folded {
                assert_eq!(read.text, folded, "{typed:?}");
            }
        }
        assert_eq!(fold("TEA.Kyoto").text, "TEA.Kyoto");
        assert_eq!(fold("Чай.GDN").text, "чай.gdn");
    }
}
