//! One label of a name: letters, digits and hyphens, or an international name in either
//! of its two spellings.

use alloc::string::String;

use super::folding::is_invisible;
use super::letters;
use idna::punycode;

/// The most octets of a label, as the DNS carries it.
pub(crate) const LONGEST: usize = 63;
/// What an A-label begins with.
const PREFIX: &str = "xn--";

/// What is wrong with a label: the reasons of the code `label`.
pub(crate) type Reason = &'static str;

/// Whether `label` begins like an A-label.
pub(crate) fn is_encoded(label: &str) -> bool {
    encoded_part(label).is_some()
}

/// What follows the prefix of an A-label.
fn encoded_part(label: &str) -> Option<&str> {
    let (start, rest) = label.split_at_checked(PREFIX.len())?;
    start.eq_ignore_ascii_case(PREFIX).then_some(rest)
}

/// The first thing that is wrong with a label.
pub(crate) fn fault(label: &str) -> Option<Reason> {
    let bytes = label.as_bytes();
    if bytes.is_empty() {
        return Some("empty");
    }
    if !is_spelt(label) {
        return Some("character");
    }
    if bytes.first() == Some(&b'-') || bytes.last() == Some(&b'-') {
        return Some("hyphen");
    }
    if octets(label) > LONGEST {
        return Some("long");
    }
    match encoded_part(label) {
        Some(encoded) => (!is_encoding(encoded)).then_some("punycode"),
        None => has_hyphens(label).then_some("hyphens"),
    }
}

/// Whether some continuation of `label` has no fault.
pub(crate) fn can_continue(label: &str) -> bool {
    let bytes = label.as_bytes();
    let begun = bytes.first() != Some(&b'-') && is_spelt(label);
    // The third and fourth character are decided; a hyphen at the end needs one more.
    let hyphens = has_hyphens(label) && !is_encoded(label);
    let longer = octets(label) + usize::from(bytes.last() == Some(&b'-'));
    begun && !hyphens && longer <= LONGEST
}

/// Whether the third and the fourth character are hyphens.
fn has_hyphens(label: &str) -> bool {
    label.as_bytes().get(2..4) == Some(b"--")
}

/// Whether a label is made of characters that labels have.
#[inline(never)]
fn is_spelt(label: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if label.bytes().all(is_plain) {
        return true;
    }
    let mut last = 'a';
    for character in label.chars() {
        // Joiners shape letters of Arabic and Indic scripts; a mark needs a letter before it.
        let is_joined = matches!(character, '\u{200C}' | '\u{200D}') && !last.is_ascii();
        if !is_joined && !is_allowed(character) {
            return false;
        }
        last = character;
    }
    !label.chars().next().is_some_and(is_mark)
}

/// Accents, vowel signs and the like of the scripts that tags are for, and of Devanagari.
fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{64B}'..='\u{65F}'
            | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{93C}' | '\u{93E}'..='\u{94F}'
            | '\u{20D0}'..='\u{20F0}' | '\u{302A}'..='\u{302F}' | '\u{3099}'..='\u{309A}'
    )
}

fn is_allowed(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => true,
        // A full stop of another script would end the label.
        '\0'..='\u{A0}' | '\u{3002}' | '\u{FF0E}' | '\u{FF61}' | '\u{FFFD}' => false,
        character => !is_invisible(character),
    }
}

/// The octets of the A-label.
#[inline(never)]
fn octets(label: &str) -> usize {
    if label.is_ascii() {
        return label.len();
    }
    // Far more characters than fit need no encoding to be too long.
    if label.len() > 4 * LONGEST {
        return usize::MAX;
    }
    encode(label).map_or(usize::MAX, |encoded| PREFIX.len() + encoded.len())
}

/// The U-label in lower case, of a label in either spelling.
pub(crate) fn unicode(label: &str) -> Option<String> {
    match encoded_part(label) {
        Some(encoded) => punycode::decode_to_string(&encoded.to_ascii_lowercase()),
        None => Some(letters::lower_case(label)),
    }
}

/// The A-label in lower case, of a label in either spelling; of one without international
/// letters, the label.
pub(crate) fn ascii(label: &str) -> Option<String> {
    if label.is_ascii() {
        return Some(label.to_ascii_lowercase());
    }
    let mut ascii = String::from(PREFIX);
    ascii.push_str(&encode(label)?);
    Some(ascii)
}

/// What follows the prefix in the A-label of a label in Unicode, after folding its case.
fn encode(label: &str) -> Option<String> {
    punycode::encode_str(&letters::lower_case(label))
}

/// Whether what follows the prefix is the encoding of a U-label.
fn is_encoding(encoded: &str) -> bool {
    let encoded = encoded.to_ascii_lowercase();
    punycode::decode_to_string(&encoded).is_some_and(|decoded| {
        !decoded.is_ascii() && is_spelt(&decoded) && encode(&decoded) == Some(encoded)
    })
}

#[cfg(test)]
mod tests {
    use super::{can_continue, encode, fault};

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
            ("te\u{200B}a", Some("character")),
            ("te--a", Some("hyphens")),
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
            ("xn---t8jy01w", Some("punycode")),
            ("xn--Ümlaut", Some("punycode")),
            ("한글한글한글한글한글한글한글한글한글", None),
        ] {
            assert_eq!(fault(label), reason, "{label}");
        }
    }

    #[test]
    fn eighteen_syllables_can_be_too_long() {
        let label = "꾓뢻씿뼌캹뾇촺씗롁뤽갘컝퍗폝죀딩뒅줐";
        assert_eq!(fault(label), Some("long"));
        assert!(!can_continue(label));
    }

    #[test]
    fn both_spellings() {
        assert_eq!(encode("お茶").as_deref(), Some("t8jy01w"));
        assert_eq!(encode("Ümlaut"), encode("ümlaut"));
    }

    #[test]
    fn continuations() {
        for (label, yes) in [
            ("", true),
            ("t", true),
            ("tea-", true),
            ("te-", true),
            ("te--", false),
            ("xn--", true),
            ("-", false),
            ("te_", false),
            (&"a".repeat(63), true),
            (&"-".repeat(63), false),
        ] {
            assert_eq!(can_continue(label), yes, "{label}");
        }
    }
}
