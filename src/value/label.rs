//! One label of a name: letters, digits and hyphens, or an international name in either
//! of its two spellings.

use alloc::string::String;

use super::idna;
use crate::folding::is_joiner;
use crate::unicode;
use ::idna::punycode;

/// The most octets of a label, as the DNS carries it.
pub(crate) const LONGEST: usize = 63;
/// What an A-label begins with.
const PREFIX: &str = "xn--";
/// A code point takes no more bytes: what has more of them has too many code points.
const MOST_BYTES: usize = 4 * LONGEST;

/// What is wrong with a label: a reason of the code `label`, and the character that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub reason: &'static str,
    pub character: Option<char>,
}

impl From<&'static str> for Fault {
    fn from(reason: &'static str) -> Self {
        Self {
            reason,
            character: None,
        }
    }
}

impl From<idna::Fault> for Fault {
    fn from(fault: idna::Fault) -> Self {
        let (reason, character) = match fault {
            idna::Fault::Symbol(character) if character.is_ascii() => ("character", None),
            idna::Fault::Symbol(character) => ("symbol", Some(character)),
            idna::Fault::Hidden => ("hidden", None),
            idna::Fault::Mark => ("mark", None),
            idna::Fault::Place(character) if is_joiner(character) => ("hidden", None),
            idna::Fault::Place(character) => ("place", Some(character)),
            idna::Fault::Direction => ("direction", None),
        };
        Self { reason, character }
    }
}

/// Whether `label` begins like an A-label.
pub(crate) fn is_encoded(label: &str) -> bool {
    encoded_part(label).is_some()
}

/// What follows the prefix of an A-label.
fn encoded_part(label: &str) -> Option<&str> {
    let (start, rest) = label.split_at_checked(PREFIX.len())?;
    start.eq_ignore_ascii_case(PREFIX).then_some(rest)
}

/// The first thing that is wrong with a label, which is folded.
pub(crate) fn fault(label: &str) -> Option<Fault> {
    if label.is_empty() {
        return Some("empty".into());
    }
    if label.len() > MOST_BYTES {
        return Some("long".into());
    }
    if let Some(fault) = idna::fault(&label.to_ascii_lowercase()) {
        return Some(fault.into());
    }
    if label.starts_with('-') || label.ends_with('-') {
        return Some("hyphen".into());
    }
    if octets(label).is_none_or(|octets| octets > LONGEST) {
        return Some("long".into());
    }
    let encoded = encoded_part(label)?;
    (!is_encoding(encoded)).then_some("punycode".into())
}

/// Whether some continuation of `label`, which is folded, has no fault.
pub(crate) fn can_continue(label: &str) -> bool {
    if label.len() > MOST_BYTES || label.starts_with('-') {
        return false;
    }
    if is_encoded(label) && !label.is_ascii() || !idna::can_continue(&label.to_ascii_lowercase()) {
        return false;
    }
    let mut longer = String::from(label);
    // A hyphen at the end needs one more.
    if label.ends_with('-') {
        longer.push('a');
    }
    octets(&longer).is_some_and(|octets| octets <= LONGEST)
}

/// Whether the third and the fourth character of a label are hyphens, and it is no A-label: one
/// that no registry takes, though hosts with such names exist.
pub(crate) fn has_hyphens(label: &str) -> bool {
    label.as_bytes().get(2..4) == Some(b"--") && !is_encoded(label)
}

/// The octets of the A-label, where there is one.
pub(crate) fn octets(label: &str) -> Option<usize> {
    if label.is_ascii() {
        return Some(label.len());
    }
    Some(ascii(label)?.len())
}

/// The U-label of a label in either spelling, which is folded.
pub(crate) fn unicode(label: &str) -> Option<String> {
    match encoded_part(label) {
        Some(encoded) => punycode::decode_to_string(&encoded.to_ascii_lowercase()),
        None => Some(label.to_ascii_lowercase()),
    }
}

/// The A-label in lower case, of a label in either spelling, which is folded; of one without
/// letters beyond ASCII, the label.
pub(crate) fn ascii(label: &str) -> Option<String> {
    if label.is_ascii() {
        return Some(label.to_ascii_lowercase());
    }
    // Its octets would be more than a label has, and encoding takes the square of their number.
    if label.chars().count() > LONGEST {
        return None;
    }
    let mut ascii = String::from(PREFIX);
    ascii.push_str(&punycode::encode_str(label)?);
    Some(ascii)
}

/// Whether what follows the prefix is the encoding of a U-label.
fn is_encoding(encoded: &str) -> bool {
    let encoded = encoded.to_ascii_lowercase();
    punycode::decode_to_string(&encoded).is_some_and(|decoded| {
        let is_folded = || unicode::normalize(&unicode::lower_case(&decoded)) == decoded;
        !decoded.is_ascii()
            && idna::fault(&decoded).is_none()
            && is_folded()
            && punycode::encode_str(&decoded) == Some(encoded)
    })
}

#[cfg(test)]
mod tests {
    use super::{ascii, can_continue, fault};

    #[test]
    fn labels() {
        let longest = "a".repeat(63);
        let too_long = "a".repeat(64);
        for (label, reason) in [
            ("tea", None),
            ("TEA-1", None),
            ("1", None),
            (longest.as_str(), None),
            (too_long.as_str(), Some("long")),
            ("", Some("empty")),
            ("-tea", Some("hyphen")),
            ("tea-", Some("hyphen")),
            ("-", Some("hyphen")),
            ("te_a", Some("character")),
            ("te a", Some("character")),
            ("te\u{200E}a", Some("hidden")),
            ("te\u{200D}a", Some("hidden")),
            ("my–tea", Some("symbol")),
            ("\u{301}e", Some("mark")),
            ("tea・shop", Some("place")),
            ("1شاي", Some("direction")),
            ("te--a", None),
            ("t--ea", None),
            ("お茶", None),
            ("xn--t8jy01w", None),
            ("XN--T8JY01W", None),
            ("xn--", Some("hyphen")),
            ("xn--a", Some("punycode")),
            ("xn--tea-", Some("hyphen")),
            ("xn--mlaut-jva", None),
            ("xn--MLAUT-JVA", None),
            ("xn--mlaut-i7a", Some("punycode")),
            ("xn--mytea-zu3b", Some("punycode")),
            ("xn--e-xbb", Some("punycode")),
            ("xn---t8jy01w", Some("punycode")),
            ("xn--ümlaut", Some("punycode")),
            ("한글한글한글한글한글한글한글한글한글", None),
        ] {
            assert_eq!(fault(label).map(|fault| fault.reason), reason, "{label}");
        }
    }

    #[test]
    fn eighteen_syllables_can_be_too_long() {
        let label = "꾓뢻씿뼌캹뾇촺씗롁뤽갘컝퍗폝죀딩뒅줐";
        assert_eq!(fault(label), Some("long".into()));
        assert!(!can_continue(label));
    }

    #[test]
    fn both_spellings() {
        for (label, expected) in [
            ("tea", Some("tea")),
            ("TEA", Some("tea")),
            ("お茶", Some("xn--t8jy01w")),
            ("xn--t8jy01w", Some("xn--t8jy01w")),
        ] {
            assert_eq!(ascii(label).as_deref(), expected, "{label}");
        }
        assert_eq!(ascii(&"茶".repeat(20_000)), None);
    }

    #[test]
    fn continuations() {
        for (label, yes) in [
            ("", true),
            ("t", true),
            ("tea-", true),
            ("te-", true),
            ("te--", true),
            ("xn--", true),
            ("xn--茶", false),
            (&("あ".repeat(85) + "-"), false),
            ("tea・", true),
            ("하\u{1102}", true),
            ("-", false),
            ("te_", false),
            (&"a".repeat(63), true),
            (&"-".repeat(63), false),
        ] {
            assert_eq!(can_continue(label), yes, "{label}");
        }
    }
}
