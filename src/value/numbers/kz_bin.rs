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

use crate::code::Code;
use crate::names::begins;
use crate::value::Findings;

const DIGITS: usize = 12;

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let mut value = value.trim();
    if begins(value, "kz") {
        value = value.get(2..).unwrap_or_default();
    }
    let mut number = [0; DIGITS];
    let mut count = 0;
    for byte in value.bytes() {
        match byte {
            b'0'..=b'9' => {
                if let Some(digit) = number.get_mut(count) {
                    *digit = u32::from(byte - b'0');
                }
                count += 1;
            }
            b' ' | b'-' => {}
            _ => {
                findings.warning(Code::Format, "bin");
                return;
            }
        }
    }
    if count != DIGITS {
        let pending = count < DIGITS;
        findings.warning(Code::Format, "bin").pending(pending);
    } else if !is_issued(number) {
        findings.warning(Code::CheckDigit, "");
    }
}

/// Whether the check digit is the one of the first eleven; a remainder of 10 is none.
fn is_issued(number: [u32; DIGITS]) -> bool {
    let [first @ .., check] = number;
    let remainder = match remainder(&first, 0) {
        10 => remainder(&first, 2),
        remainder => remainder,
    };
    remainder == check
}

/// The sum of the digits by their weights, which begin `shift` places later, modulo 11.
fn remainder(digits: &[u32], shift: u32) -> u32 {
    let mut sum = 0;
    for (index, digit) in (shift..).zip(digits) {
        sum += digit * (index % 11 + 1);
    }
    sum % 11
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
            ("12345678901", Code::Format, true),
            ("1234567890132", Code::Format, false),
            ("12345678901x", Code::Format, false),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.code, code, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
}
