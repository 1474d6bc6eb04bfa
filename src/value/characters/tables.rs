//! The packed tables of characters. `derive.rs` makes them when the crate is built.

const KANJI: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kanji"));
const SYLLABLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/syllables"));
const SCRIPTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/scripts"));

/// A set of scripts, a bit for each.
pub(super) type Scripts = u16;

pub(super) const LATIN: Scripts = 1 << 1;
pub(super) const GREEK: Scripts = 1 << 2;
pub(super) const CYRILLIC: Scripts = 1 << 3;
pub(super) const ARABIC: Scripts = 1 << 4;
pub(super) const KANA: Scripts = 1 << 5 | 1 << 6;
pub(super) const HANGUL: Scripts = 1 << 7;
pub(super) const HAN: Scripts = 1 << 8;

/// Whether a character is a kanji of JIS X 0208.
pub(super) fn is_kanji(character: char) -> bool {
    has(KANJI, '\u{4E00}', character)
}

/// Whether a character is a syllable of KS X 1001.
pub(super) fn is_syllable(character: char) -> bool {
    has(SYLLABLES, '\u{AC00}', character)
}

#[inline(never)]
fn has(bits: &[u8], first: char, character: char) -> bool {
    let at = u32::from(character).wrapping_sub(u32::from(first));
    let byte = bits.get(at as usize / 8).copied().unwrap_or_default();
    byte >> (at % 8) & 1 == 1
}

/// The script of a letter, as a set of one.
pub(super) fn script(letter: char) -> Scripts {
    let (mut start, mut script, mut number, mut bits) = (0, 0, 0, 0);
    for byte in SCRIPTS {
        number |= u32::from(byte & 127) << bits;
        bits += 7;
        if byte & 128 == 0 {
            start += number / 16;
            if start > u32::from(letter) {
                break;
            }
            script = number % 16;
            (number, bits) = (0, 0);
        }
    }
    1 << script
}

#[cfg(test)]
mod tests {
    use super::super::derive;
    use super::*;

    #[test]
    fn the_tables_are_those_of_the_standards() {
        let count = |bits: &[u8]| bits.iter().map(|byte| byte.count_ones()).sum::<u32>();
        assert_eq!(count(KANJI), 6355);
        assert_eq!(count(SYLLABLES), 2350);
        assert_eq!(KANJI, derive::kanji());
        assert_eq!(SYLLABLES, derive::syllables());
        assert_eq!(SCRIPTS, derive::scripts());
        assert!(KANJI.len() + SYLLABLES.len() + SCRIPTS.len() <= 12 * 1024);
        for (character, is_known) in [('亜', true), ('熙', true), ('〆', false), ('丂', false)]
        {
            assert_eq!(is_kanji(character), is_known, "{character}");
        }
        for (character, is_known) in [('가', true), ('힝', true), ('똠', false), ('펲', false)]
        {
            assert_eq!(is_syllable(character), is_known, "{character}");
        }
        assert!(!is_kanji('a') && !is_syllable('\u{10FFFF}'));
    }

    #[test]
    fn scripts() {
        for (letters, expected) in [
            ("aZ\u{DF}\u{142}\u{1E9E}", LATIN),
            ("αω", GREEK),
            ("аяёЉ", CYRILLIC),
            ("شاي٣ی", ARABIC),
            ("おゝアー・ヾ", KANA),
            ("차똠ᄀ", HANGUL),
            ("茶々〆〇仝𠀋", HAN),
            ("नไא𐤀", 1),
        ] {
            for letter in letters.chars() {
                assert_ne!(script(letter) & expected, 0, "{letter}");
            }
        }
    }
}
