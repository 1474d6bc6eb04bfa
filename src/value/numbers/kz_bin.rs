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

use super::{Digits, weighted_sum};
use crate::code::Code;
use crate::names::{begins, same};
use crate::value::Findings;

const DIGITS: usize = 12;
const WEIGHTS: [u8; DIGITS - 1] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS: [u8; DIGITS - 1] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let value = value.trim_ascii_start();
    let number = match value.get(2..) {
        Some(number) if begins(value, "kz") => number,
        _ => value,
    };
    let mut pending = same(value, "k");
    if let Some(digits) = Digits::of(number) {
        if let Some([first @ .., check]) = digits.all::<DIGITS>() {
            if check_digit(*first) != u32::from(*check) {
                findings.warning(Code::CheckDigit, "");
            }
            return;
        }
        pending = match digits.all() {
            Some(first) => check_digit(*first) < 10,
            None => digits.count < DIGITS,
        };
    }
    findings.warning(Code::Format, "bin").pending(pending);
}

/// The check digit of the first eleven; 10 where there is none.
fn check_digit(first: [u8; DIGITS - 1]) -> u32 {
    let sum = weighted_sum(&first, &WEIGHTS);
    match sum % 11 {
        // Nothing but zeros would add up, and nobody issues it.
        _ if sum == 0 => 10,
        10 => weighted_sum(&first, &SECOND_WEIGHTS) % 11,
        remainder => remainder,
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::code::Code;
    use crate::value::found;

    #[test]
    fn numbers() {
        for value in [
            "123456789013",
            "KZ 123456-789013",
            "kz123456789013",
            " 123456789013 ",
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, code, pending) in [
            ("123456789012", Code::CheckDigit, false),
            ("000000000000", Code::CheckDigit, false),
            ("12345678901", Code::Format, true),
            ("1234567890132", Code::Format, false),
            ("12345678901x", Code::Format, false),
            ("k", Code::Format, true),
            ("kz", Code::Format, true),
            ("kk", Code::Format, false),
            // No twelfth digit completes it.
            ("00000000281", Code::Format, false),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.code, code, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
}
