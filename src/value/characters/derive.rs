//! Derives the tables of characters at build time, so that no data file is kept: from the
//! encodings that Japan's and Korea's standards are exchanged in, and from Unicode's scripts.

use encoding_rs::{EUC_JP, EUC_KR, Encoding};
use regex_syntax::hir::{Class, HirKind};

/// The scripts that are told apart, in the order of `tables::Script`; all others are one.
const SCRIPTS: [&str; 8] = [
    "Latin", "Greek", "Cyrillic", "Arabic", "Hiragana", "Katakana", "Hangul", "Han",
];
/// Behind the planes that hold scripts.
const END: usize = 0x4_0000;

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

/// The runs of code points of one script: for each, how far behind the start of the one
/// before it starts, times 16, plus the script; in seven bits a byte, the lowest first.
///
/// What belongs to no script alone, and what is not assigned, goes to the run before it.
pub fn scripts() -> Vec<u8> {
    let mut script_of = vec![None; END];
    mark(
        &mut script_of,
        r"[\p{L}\p{M}\p{N}&&[^\p{sc=Common}\p{sc=Inherited}]]",
        0,
    );
    for (script, name) in (1..).zip(SCRIPTS) {
        mark(&mut script_of, &format!(r"\p{{sc={name}}}"), script);
    }
    let mut packed = Vec::new();
    let (mut last, mut start) = (None, 0);
    for (code_point, script) in script_of.iter().enumerate() {
        if let Some(number) = script
            && last != *script
        {
            push(&mut packed, (code_point - start) * 16 + number);
            (last, start) = (*script, code_point);
        }
    }
    packed
}

/// Marks the characters of a class.
fn mark(script_of: &mut [Option<usize>], class: &str, script: usize) {
    let parsed = regex_syntax::parse(class).expect("a class of characters");
    let HirKind::Class(Class::Unicode(class)) = parsed.kind() else {
        unreachable!("a class of characters");
    };
    for range in class.ranges() {
        let (first, last) = (range.start() as usize, range.end() as usize);
        for place in script_of.iter_mut().take(last + 1).skip(first) {
            *place = Some(script);
        }
    }
}

fn push(packed: &mut Vec<u8>, mut number: usize) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            packed.push(low & 127);
            return;
        }
        packed.push(low | 128);
    }
}
