//! HTML entities that panels leave in a code when they escape it for display.

use alloc::string::String;

use crate::folding::{ascii_lookalike, is_invisible};

/// Entities that have a name, and what they stand for.
const NAMED: [(&str, char); 6] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
];

/// No entity that is looked for is longer, `&#x0000003D;` with its leading zeros.
const LONGEST: usize = 12;

/// Whether a text begins with an entity.
pub(super) fn leads(text: &str) -> bool {
    let mut bytes = text.bytes().take(LONGEST);
    let end = bytes.position(|byte| byte == b';');
    end.and_then(|end| meant(text.get(..=end)?)).is_some()
}

/// What an entity stands for.
fn meant(entity: &str) -> Option<char> {
    let name = entity.strip_prefix('&')?.strip_suffix(';')?;
    let mut named = NAMED.iter();
    match named.find(|(known, _)| *known == name) {
        Some((_, character)) => Some(*character),
        None => numbered(name.strip_prefix('#')?),
    }
}

/// The same of an entity by number, `39` or `x27`: of characters that a code can have, and of
/// those that are offered away or as ASCII.
fn numbered(text: &str) -> Option<char> {
    let hexadecimal = text.strip_prefix('x').or_else(|| text.strip_prefix('X'));
    let (radix, digits) = match hexadecimal {
        Some(digits) => (16, digits),
        None => (10, text),
    };
    let mut number = 0_u32;
    for digit in digits.chars() {
        number = number.checked_mul(radix)?;
        number = number.checked_add(digit.to_digit(radix)?)?;
    }
    // Nothing is zero too.
    let character = char::from_u32(number).filter(|_| number > 0)?;
    let is_known = character.is_ascii_graphic()
        || is_invisible(character)
        || ascii_lookalike(character).is_some();
    is_known.then_some(character)
}

/// The code with its entities decoded, those too that were escaped twice.
pub(super) fn decode(code: &str) -> String {
    let mut decoded = String::with_capacity(code.len());
    for character in code.chars() {
        decoded.push(character);
        // What an entity stands for may end another one: `&amp;lt;`, `&lt&#59;`.
        while let Some((start, meant)) = last(&decoded) {
            decoded.truncate(start);
            decoded.push(meant);
        }
    }
    decoded
}

/// Where the entity at the end of a text begins, and what it stands for.
fn last(text: &str) -> Option<(usize, char)> {
    if !text.ends_with(';') {
        return None;
    }
    let mut bytes = text.bytes().rev().take(LONGEST);
    let length = bytes.position(|byte| byte == b'&')?.saturating_add(1);
    let start = text.len().saturating_sub(length);
    Some((start, meant(text.get(start..)?)?))
}

#[cfg(test)]
mod tests {
    use super::{decode, leads};

    #[test]
    fn codes() {
        for (code, decoded) in [
            ("a&amp;b", "a&b"),
            ("&lt;&gt;&quot;&apos;", "<>\"'"),
            ("&#039;&#39;&#x27;&#x2F;&#33;", "'''/!"),
            ("&#X3D;&#x0000003d;&#00000061;", "==="),
            (
                "a&nbsp;b&#160;c&#xA0;d&#8203;e",
                "a\u{A0}b\u{A0}c\u{A0}d\u{200B}e",
            ),
            ("&#8217;&#x2013;", "\u{2019}\u{2013}"),
            // Escaped twice, and more often.
            ("&amp;amp;", "&"),
            ("&amp;lt;", "<"),
            ("&amp;#039;", "'"),
            ("&amp;amp;amp;#x26;lt;", "<"),
            ("&lt&#59;&#38;gt;", "<>"),
            ("&amp", "&amp"),
            ("&#;&#x;&#39", "&#;&#x;&#39"),
            ("&#228;&#0;&#x1F375;", "&#228;&#0;&#x1F375;"),
            ("&#99999999999;", "&#99999999999;"),
            ("&#xFFFFFFFF;&#xFFFFFFFFF;", "&#xFFFFFFFF;&#xFFFFFFFFF;"),
            ("&copy;&茶;&", "&copy;&茶;&"),
            ("&&amp;;", "&&;"),
        ] {
            assert_eq!(decode(code), decoded);
            let led = code.char_indices().any(|(at, _)| leads(&code[at..]));
            assert_eq!(led, decoded != code, "{code}");
        }
    }
}
