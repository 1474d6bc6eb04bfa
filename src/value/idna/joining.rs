//! How letters join those beside them, in scripts that are written so. Neither JavaScript nor the
//! crates for Unicode tell it: `derive.rs` makes the table when the crate is built.

const RUNS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/joining"));

/// The joining type of a letter, of those that RFC 5892 asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joining {
    /// It joins nothing.
    None,
    /// It joins the letter before it.
    Right,
    /// It joins the letter behind it.
    Left,
    /// It joins both.
    Dual,
    /// It takes the vowel off the letter before it.
    Virama,
}

/// How a letter joins.
pub(super) fn of(letter: char) -> Joining {
    match run_of(RUNS, letter) {
        1 => Joining::Right,
        2 => Joining::Left,
        3 => Joining::Dual,
        4 => Joining::Virama,
        _ => Joining::None,
    }
}

/// The kind of the run in which a code point stands. Each run is how far it starts behind the
/// start of the one before, times 8, plus its kind; in seven bits a byte, the lowest first.
fn run_of(runs: &[u8], character: char) -> u32 {
    let (mut start, mut kind, mut number, mut bits) = (0_u32, 0, 0, 0);
    for byte in runs {
        number |= u32::from(byte & 127) << bits;
        bits += 7;
        if byte & 128 == 0 {
            start += number / 8;
            if start > u32::from(character) {
                break;
            }
            kind = number % 8;
            (number, bits) = (0, 0);
        }
    }
    kind
}

#[cfg(test)]
mod tests {
    use super::super::derive;
    use super::{Joining, RUNS, of};

    #[test]
    fn the_table_is_that_of_unicode() {
        assert_eq!(RUNS, derive::joining());
        assert!(RUNS.len() < 512);
    }

    #[test]
    fn letters() {
        for (letter, joining) in [
            ('a', Joining::None),
            ('茶', Joining::None),
            ('ن', Joining::Dual),
            ('ا', Joining::Right),
            ('ه', Joining::Dual),
            ('و', Joining::Right),
            ('ء', Joining::None),
            ('\u{A872}', Joining::Left),
            ('\u{94D}', Joining::Virama),
            ('\u{DCA}', Joining::Virama),
        ] {
            assert_eq!(of(letter), joining, "{letter}");
        }
    }
}
