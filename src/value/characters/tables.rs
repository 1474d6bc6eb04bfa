//! The packed tables of characters. `derive.rs` makes them when the crate is built.

const KANJI: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kanji"));
const SYLLABLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/syllables"));

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
        assert!(KANJI.len() + SYLLABLES.len() <= 5 * 1024);
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
}
