//! How the numbers of one calling code are written: an entry of the list of countries, read.

use crate::dividing::divide;
use crate::value::number::whole_number;

/// The fewest digits of a number: those of some islands.
pub(super) const SHORTEST: usize = 4;

/// How the numbers of a calling code are written.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    pub code: u32,
    /// `t`, `o`, `n` or `z`, as the list explains them.
    kind: u8,
    /// The fewest and the most digits, where they are told.
    lengths: Option<(usize, usize)>,
    /// Trunk prefixes, each behind its mark.
    trunks: &'static str,
}

impl Plan {
    /// Reads what stands in an entry behind its code.
    #[inline(never)]
    pub fn read(code: u32, entry: &'static str) -> Self {
        let (kind, rest) = split(entry, |byte| byte.is_ascii_lowercase());
        let (lengths, rest) = split(rest, |byte| byte.is_ascii_digit() || byte == b'-');
        let (trunks, _) = split(rest, |byte| !byte.is_ascii_uppercase());
        let kind = kind.as_bytes().first().copied().unwrap_or(b't');
        let has_trunk = matches!(kind, b't' | b'o');
        Self {
            code,
            kind,
            lengths: read_lengths(lengths),
            trunks: if has_trunk && trunks.is_empty() {
                ",0"
            } else {
                trunks
            },
        }
    }

    /// What follows the code in digits that begin with it.
    pub fn behind_code<'d>(&self, digits: &'d str) -> Option<&'d str> {
        let (code, number) = split_code(digits, self.code);
        (whole_number(code) == Some(self.code)).then_some(number)
    }

    /// The fewest and the most digits of a number, without its trunk prefix.
    pub fn lengths(&self) -> (usize, usize) {
        self.lengths.unwrap_or((SHORTEST, self.room()))
    }

    /// The most digits that there can be behind the code: E.164 has 15 with it.
    pub fn room(&self) -> usize {
        15_usize.saturating_sub(code_length(self.code))
    }

    pub fn tells_lengths(&self) -> bool {
        self.lengths.is_some()
    }

    /// Whether a number may be written without a trunk prefix inside of its country.
    pub fn takes_bare(&self) -> bool {
        self.kind != b't'
    }

    /// Whether a 0 in front belongs to the number.
    pub fn keeps_zero(&self) -> bool {
        self.kind == b'z'
    }

    /// Trunk prefixes, and for each whether a number may begin with the same digits.
    pub fn trunks(&self) -> Trunks {
        Trunks(self.trunks)
    }
}

/// The trunk prefixes that are left.
pub(super) struct Trunks(&'static str);

impl Iterator for Trunks {
    type Item = (&'static str, bool);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let (mark, digits) = self.0.split_at_checked(1)?;
        let (trunk, others) = split(digits, |byte| byte.is_ascii_digit());
        self.0 = others;
        Some((trunk, mark == "/"))
    }
}

/// As many digits as the code has, where there are so many, and the others.
#[inline(never)]
pub(super) fn split_code(digits: &str, code: u32) -> (&str, &str) {
    let split = digits.split_at_checked(code_length(code));
    split.unwrap_or((digits, ""))
}

pub(super) fn code_length(code: u32) -> usize {
    match code {
        0..=9 => 1,
        10..=99 => 2,
        _ => 3,
    }
}

fn read_lengths(text: &str) -> Option<(usize, usize)> {
    let (least, most) = divide(text, b'-');
    let least = whole_number(least)?;
    let most = most.and_then(whole_number).unwrap_or(least);
    Some((usize::try_from(least).ok()?, usize::try_from(most).ok()?))
}

/// A text in two, behind the bytes in front that belong together.
#[inline(never)]
pub(super) fn split(text: &str, belongs: fn(u8) -> bool) -> (&str, &str) {
    text.split_at_checked(count(text, belongs))
        .unwrap_or_default()
}

/// How many bytes in front belong together.
fn count(text: &str, belongs: fn(u8) -> bool) -> usize {
    text.bytes().take_while(|byte| belongs(*byte)).count()
}
