//! What people paste, folded to what they mean: blanks, invisible characters, full-width
//! letters, typographic quotes and dashes.

use alloc::string::String;
use core::ops::Range;

/// Blanks of any script, and control characters.
pub(crate) fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

/// What is blank, and other characters that show nothing.
pub(crate) fn is_invisible(character: char) -> bool {
    is_blank(character)
        || is_joiner(character)
        || is_direction(character)
        || matches!(
            character,
            '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}'
        )
}

/// Characters that shape the letters around them.
pub(crate) fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

/// Marks that turn the direction in which what follows is shown, and the place that is kept for
/// more of them.
pub(crate) fn is_direction(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2065}'..='\u{2069}')
}

/// A text without characters that show nothing and are no blanks, where it has some. A joiner
/// shapes the letters around it, and stays between two that are not of ASCII.
pub(crate) fn without_hidden(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let mut plain = String::new();
    let mut last = ' ';
    let mut letters = text.chars();
    while let Some(character) = letters.next() {
        let next = letters.clone().next().unwrap_or_default();
        let joins = is_joiner(character) && !last.is_ascii() && !next.is_ascii();
        if is_blank(character) || !is_invisible(character) || joins {
            plain.push(character);
            last = character;
        }
    }
    (plain.len() < text.len()).then_some(plain)
}

/// Where the value stands between invisible characters at its ends.
pub(crate) fn inner(value: &str) -> Range<usize> {
    let mut inner = value.len()..0;
    for (at, character) in value.char_indices() {
        if !is_invisible(character) {
            inner.start = inner.start.min(at);
            inner.end = at.saturating_add(character.len_utf8());
        }
    }
    inner
}

/// The ASCII character that `character` is typed or set for, where it is not one itself.
pub(crate) fn ascii_lookalike(character: char) -> Option<char> {
    let ascii = match character {
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{B4}' | '\u{2039}' | '\u{203A}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{AB}' | '\u{BB}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{30FC}' => '-',
        '\u{2024}' => '.',
        '\u{2044}' => '/',
        _ => return full_width(character),
    };
    Some(ascii)
}

/// The ASCII character of a full-width form, and of an ideographic full stop.
pub(crate) fn full_width(character: char) -> Option<char> {
    match character {
        // Full-width forms stand in the order of ASCII.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character).wrapping_sub(0xFEE0)),
        '\u{3002}' | '\u{FF61}' => Some('.'),
        _ => None,
    }
}

/// The value without invisible characters at its ends or inside, full-width letters as
/// ASCII. Blanks between words stay.
pub(crate) fn fold(value: &str) -> String {
    fold_by(full_width, value)
}

/// The same, with other characters than full-width forms replaced.
pub(crate) fn fold_by(replacement: fn(char) -> Option<char>, value: &str) -> String {
    let mut folded = String::new();
    for character in value.get(inner(value)).unwrap_or_default().chars() {
        if character == ' ' || !is_invisible(character) {
            folded.push(replacement(character).unwrap_or(character));
        }
    }
    folded
}

/// The digits of a number or a code, whatever stands between them: `〒６０４－８００１`.
pub(crate) fn digits(value: &str) -> String {
    let mut digits = String::new();
    for character in value.chars() {
        let character = full_width(character).unwrap_or(character);
        if character.is_ascii_digit() {
            digits.push(character);
        }
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::{fold, inner, without_hidden};

    #[test]
    fn values() {
        for (value, folded) in [
            ("", ""),
            (" \u{200B}", ""),
            (" tea ", "tea"),
            ("\u{FEFF}te\u{AD}a", "tea"),
            ("ＡＢ１。kyoto", "AB1.kyoto"),
            ("two  words\u{A0}", "two  words"),
            ("two\u{A0}words", "twowords"),
        ] {
            assert_eq!(fold(value), folded, "{value:?}");
        }
        assert_eq!(inner("\u{A0}é "), 2..4);
    }

    #[test]
    fn hidden_characters() {
        for (text, plain) in [
            ("tea", None),
            ("お茶 1\u{3000}2", None),
            ("two\nlines\t", None),
            ("نامه\u{200C}ای", None),
            ("te\u{200C}a", Some("tea")),
            ("ا\u{200C}", Some("ا")),
            ("\u{202A}京都\u{202C}", Some("京都")),
            ("\u{FEFF}\u{AD}", Some("")),
        ] {
            assert_eq!(without_hidden(text).as_deref(), plain, "{text:?}");
        }
    }
}
