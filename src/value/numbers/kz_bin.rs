//! БИН and ИИН (BIN, IIN): Kazakhstan's business and individual identification numbers.
//!
//! * Issued by the Ministry of Justice (BIN) and the state database of persons (IIN); it
//!   serves as the tax number, so it is what .kz calls a VAT ID.
//! * Twelve digits, the last a check digit: the first eleven by the weights 1 … 11,
//!   modulo 11; where that gives 10, once more by 3 … 11, 1, 2; a number that gives 10
//!   again was never issued.
//! * Often written with blanks or hyphens, sometimes with `KZ` in front.
//! * A BIN begins with the year and month of the registration, then 4 to 6 for whose it is, and
//!   0 to 3. A spreadsheet takes the number of the years to 2009 for a plain one and drops its zero.
//! * The digits of an IIN need not agree with a date of birth since decree 853 of 2013.
//! * Example (made up): 123456789013.
//!
//! Source: decree 853 of 2013; the formula is public. The guide gives no format, so
//! everything here warns.

use alloc::string::String;

use super::{Digits, two_digits, weighted_sum};
use crate::code::Code;
use crate::folding;
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
    let mut lost_zero = None;
    if let Some(digits) = Digits::of(number) {
        if let Some([first @ .., check]) = digits.all::<DIGITS>() {
            if check_digit(*first) != u32::from(*check) {
                findings.warning(Code::CheckDigit, "");
            }
            return;
        }
        pending = match digits.all() {
            Some(first) => {
                lost_zero = is_bin_but_for_zero(*first).then(|| with_zero(number));
                check_digit(*first) < 10
            }
            None => digits.count < DIGITS,
        };
    }
    let reason = if lost_zero.is_some() {
        "bin-zero"
    } else {
        "bin"
    };
    let finding = findings.warning(Code::Format, reason);
    finding.pending(pending).fix(lost_zero);
}

/// Whether a zero in front makes a BIN of eleven digits.
fn is_bin_but_for_zero(digits: [u8; DIGITS - 1]) -> bool {
    let [year, m1, m2, whose, branch, d6, d7, d8, d9, d10, check] = digits;
    let month = two_digits([m1, m2]);
    let first = [0, year, m1, m2, whose, branch, d6, d7, d8, d9, d10];
    (1..=12).contains(&month)
        && (4..=6).contains(&whose)
        && branch <= 3
        && check_digit(first) == u32::from(check)
}

fn with_zero(number: &str) -> String {
    let mut whole = String::from("0");
    whole.push_str(&folding::digits(number));
    whole
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
    fn numbers_that_lost_their_zero() {
        for (value, reason, pending, fix) in [
            ("10140000123", "bin-zero", true, Some("010140000123")),
            ("KZ 1014-0000123", "bin-zero", true, Some("010140000123")),
            // It does not add up, and the others are of no month or of nobody.
            ("10140000124", "bin", true, None),
            ("11340000126", "bin", true, None),
            ("10170000126", "bin", true, None),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.reason(), reason, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
        }
    }

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
