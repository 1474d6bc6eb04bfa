//! БИН and ИИН (BIN, IIN): Kazakhstan's business and individual identification numbers.
//!
//! * Issued by the Ministry of Justice (BIN) and the state database of persons (IIN); it
//!   serves as the tax number, so it is what .kz calls a VAT ID.
//! * Twelve digits, the last a check digit: the first eleven by the weights 1 … 11,
//!   modulo 11; where that gives 10, once more by 3 … 11, 1, 2; a number that gives 10
//!   again was never issued.
//! * Often written with blanks or hyphens, sometimes with `KZ` in front.
//! * The digits need not agree with a date of birth since decree 853 of 2013.
//! * Example (made up): 123456789013.
//!
//! Source: decree 853 of 2013; the formula is public. The guide gives no format, so
//! everything here warns.

use alloc::vec::Vec;

use crate::code::Code;
use crate::value::{Finding, Findings};

const DIGITS: usize = 12;

pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    let (number, other) = digits(value);
    if other || number.len() != DIGITS {
        let pending = !other && number.len() < DIGITS;
        return Vec::from([Finding::warning(Code::Format, "bin").pending(pending)]);
    }
    match check_digit(&number) {
        Some(digit) if digit == number[DIGITS - 1] => Vec::new(),
        _ => Vec::from([Finding::warning(Code::CheckDigit, "")]),
    }
}

/// The digits of the number, and whether there is something else in it.
fn digits(value: &str) -> (Vec<u8>, bool) {
    let value = value.trim();
    let prefix = value
        .get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("kz"));
    let mut other = false;
    let mut digits = Vec::with_capacity(DIGITS);
    for byte in value[if prefix { 2 } else { 0 }..].bytes() {
        match byte {
            b'0'..=b'9' => digits.push(byte - b'0'),
            b' ' | b'-' => {}
            _ => other = true,
        }
    }
    (digits, other)
}

/// The check digit of the first eleven; none where the number was never issued.
fn check_digit(number: &[u8]) -> Option<u8> {
    let sum = |shift: u32| {
        let weighted = number[..DIGITS - 1].iter().zip(0..);
        let sum: u32 = weighted
            .map(|(digit, index): (_, u32)| u32::from(*digit) * ((index + shift) % 11 + 1))
            .sum();
        sum % 11
    };
    let remainder = match sum(0) {
        10 => sum(2),
        remainder => remainder,
    };
    u8::try_from(remainder).ok().filter(|digit| *digit < 10)
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::code::Code;

    #[test]
    fn numbers() {
        for value in [
            "123456789013",
            "KZ 123456-789013",
            "kz123456789013",
            " 123456789013 ",
        ] {
            assert!(judge(value).is_empty(), "{value}");
        }
        for (value, code, pending) in [
            ("123456789012", Code::CheckDigit, false),
            ("12345678901", Code::Format, true),
            ("1234567890132", Code::Format, false),
            ("12345678901x", Code::Format, false),
        ] {
            let findings = judge(value);
            assert_eq!(findings[0].code, code, "{value}");
            assert_eq!(findings[0].pending, pending, "{value}");
        }
    }
}
