//! Derives the tables of characters at build time, so that no data file is kept: from the
//! encodings that Japan's and Korea's standards are exchanged in, and from Unicode's types of
//! joining.

use encoding_rs::{EUC_JP, EUC_KR, Encoding};

/// The kanji of JIS X 0208, a bit for each code point from U+4E00 on: rows 16 to 84.
pub fn kanji() -> Vec<u8> {
    bitmap('\u{4E00}', characters(EUC_JP, 16..=84))
}

/// The syllables of KS X 1001, a bit for each code point from U+AC00 on: rows 16 to 40.
pub fn syllables() -> Vec<u8> {
    bitmap('\u{AC00}', characters(EUC_KR, 16..=40))
}

/// The characters of a double-byte set of 94 by 94, as an EUC encoding writes it.
fn characters(
    encoding: &'static Encoding,
    rows: std::ops::RangeInclusive<u8>,
) -> impl Iterator<Item = char> {
    let cells = rows.flat_map(|row| (1..=94_u8).map(move |cell| [0xA0 + row, 0xA0 + cell]));
    cells.filter_map(move |bytes| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes)?;
        text.chars().next()
    })
}

fn bitmap(first: char, characters: impl Iterator<Item = char>) -> Vec<u8> {
    let mut bits = Vec::new();
    for character in characters {
        let at = (character as usize) - (first as usize);
        if bits.len() <= at / 8 {
            bits.resize(at / 8 + 1, 0);
        }
        bits[at / 8] |= 1 << (at % 8);
    }
    bits
}
