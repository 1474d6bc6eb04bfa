//! HTML entities that panels leave in a code when they escape it for display.

use alloc::string::String;

use crate::dividing::divide;

/// Entities that have a name, and what they stand for.
const NAMED: [(&str, char); 5] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&apos;", '\''),
];

/// Whether a text begins with an entity.
pub(super) fn leads(text: &str) -> bool {
    first(text).is_some()
}

/// What the entity at the beginning of a text stands for, and the rest of the text.
fn first(text: &str) -> Option<(char, &str)> {
    let mut named = NAMED.iter();
    named
        .find_map(|(entity, meant)| Some((*meant, text.strip_prefix(entity)?)))
        .or_else(|| numbered(text))
}

/// The same of an entity by number, `&#39;` or `&#x27;`: of characters that a code can have.
fn numbered(text: &str) -> Option<(char, &str)> {
    let text = text.strip_prefix("&#")?;
    let (radix, digits) = match text.strip_prefix('x') {
        Some(digits) => (16, digits),
        None => (10, text),
    };
    let (digits, rest) = divide(digits, b';');
    let mut number = 0_u8;
    for digit in digits.chars() {
        let digit = u8::try_from(digit.to_digit(radix.into())?).ok()?;
        number = number.checked_mul(radix)?.checked_add(digit)?;
    }
    number
        .is_ascii_graphic()
        .then_some((char::from(number), rest?))
}

/// The code with its entities decoded, once.
pub(super) fn decode(code: &str) -> String {
    let mut decoded = String::with_capacity(code.len());
    let mut rest = code;
    loop {
        let mut characters = rest.chars();
        let Some(character) = characters.next() else {
            return decoded;
        };
        let (meant, after) = first(rest).unwrap_or((character, characters.as_str()));
        decoded.push(meant);
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn codes() {
        for (code, decoded) in [
            ("a&amp;b", "a&b"),
            ("&lt;&gt;&quot;&apos;", "<>\"'"),
            ("&#039;&#39;&#x27;&#x2F;&#33;", "'''/!"),
            // Once: what was escaped twice shows its entity again.
            ("&amp;lt;", "&lt;"),
            ("&amp", "&amp"),
            ("&#;&#x;&#39", "&#;&#x;&#39"),
            ("&#10;&#228;&#0;", "&#10;&#228;&#0;"),
            ("&#99999999999;", "&#99999999999;"),
            ("&copy;", "&copy;"),
        ] {
            assert_eq!(decode(code), decoded);
        }
    }
}
