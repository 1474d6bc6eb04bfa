//! Identity numbers, one file each; every file's head documents the number.
//!
//! The guide gives no format for any of them, so what is found here warns. It is pending
//! where some continuation is a right number; whether that fits the rest of the order is
//! another finding.

use super::Findings;
use crate::code::Code;
use crate::date::Date;

pub(crate) mod kg_passport;
pub(crate) mod kg_tin;
pub(crate) mod kr_business;
pub(crate) mod kr_certificate;
pub(crate) mod kr_corporation;
pub(crate) mod kr_resident;
pub(crate) mod kz_bin;
#[cfg(test)]
mod laws;

/// No number here has more digits.
const MOST: usize = 14;

/// The digits of a number.
struct Digits {
    digits: [u8; MOST],
    /// How many there are, also where they are more than any number has.
    count: usize,
}

impl Digits {
    /// Nothing where a value has anything but digits, blanks and hyphens.
    fn of(value: &str) -> Option<Self> {
        let mut read = Self {
            digits: [0; MOST],
            count: 0,
        };
        for byte in value.bytes() {
            if byte.is_ascii_digit() {
                if let Some(digit) = read.digits.get_mut(read.count) {
                    *digit = byte & 15;
                }
                read.count = read.count.saturating_add(1);
            } else if !is_separator(byte) {
                return None;
            }
        }
        Some(read)
    }

    /// The digits of a number that has just so many.
    fn all<const N: usize>(&self) -> Option<&[u8; N]> {
        match self.digits.first_chunk() {
            Some(number) if self.count == N => Some(number),
            _ => None,
        }
    }
}

/// What people write between digits, and around them.
fn is_separator(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'-'
}

/// The digits of a number that has just so many; where there are others, it warns.
fn exactly<const N: usize>(
    value: &str,
    reason: &'static str,
    findings: &mut Findings<'_>,
) -> Option<[u8; N]> {
    let digits = Digits::of(value);
    let mut pending = false;
    if let Some(digits) = &digits {
        if let Some(number) = digits.all() {
            return Some(*number);
        }
        pending = digits.count < N;
    }
    findings.warning(Code::Format, reason).pending(pending);
    None
}

fn weighted_sum(digits: &[u8], weights: &[u8]) -> u32 {
    let mut sum = 0_u32;
    for (digit, weight) in digits.iter().zip(weights) {
        let product = u32::from(*digit).saturating_mul((*weight).into());
        sum = sum.saturating_add(product);
    }
    sum
}

/// What makes a sum a multiple of ten; 10 where it is of nothing but zeros, which nobody issues.
fn complement_to_ten(sum: u32) -> u32 {
    match sum {
        0 => 10,
        _ => 10_u32.saturating_sub(sum % 10) % 10,
    }
}

fn is_day(year: u16, month: [u8; 2], day: [u8; 2]) -> bool {
    Date::new(year, two_digits(month), two_digits(day)).is_some()
}

fn two_digits([tens, units]: [u8; 2]) -> u8 {
    tens.saturating_mul(10).saturating_add(units)
}

#[cfg(test)]
mod tests {
    use super::Digits;

    #[test]
    fn digits() {
        for (value, count) in [
            ("", Some(0)),
            (" - \t\r\n", Some(0)),
            ("12-3 4", Some(4)),
            ("123456789012345", Some(15)),
            ("1.2", None),
            ("1\u{A0}2", None),
            ("１２", None),
            ("1x", None),
        ] {
            assert_eq!(
                Digits::of(value).map(|digits| digits.count),
                count,
                "{value}"
            );
        }
        let digits = Digits::of("12-34").unwrap();
        assert_eq!(digits.all(), Some(&[1, 2, 3, 4]));
        assert_eq!(digits.all::<3>(), None);
        assert_eq!(digits.all::<5>(), None);
        let beyond = Digits::of("123456789012345").unwrap();
        assert_eq!(beyond.all::<14>(), None);
    }
}
