//! 법인등록번호 (corporation registration number) of the Republic of Korea.
//!
//! * Issued by the registry office of the court in which a corporation is entered.
//! * Thirteen digits, `RRRRTT-NNNNNNC`: the registry office, the kind of corporation, a
//!   serial number, a check digit.
//! * The check digit: the first twelve by the weights 1, 2, 1, 2 …, products of two digits
//!   as they are; what the sum lacks to a multiple of ten.
//! * Example (a listed company's, from its public reports): 130111-0006246.
//!
//! Source: the court's rules on the registration numbers of corporations; the formula is
//! public.

use super::{complement_to_ten, exactly, weighted_sum};
use crate::code::Code;
use crate::value::Findings;

const DIGITS: usize = 13;
const WEIGHTS: [u8; DIGITS - 1] = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if let Some(number) = exactly(value, "kr-corporation", findings)
        && !adds_up(number)
    {
        findings.warning(Code::CheckDigit, "");
    }
}

/// Whether the check digit is the one of the first twelve.
pub(super) fn adds_up(number: [u8; DIGITS]) -> bool {
    let [first @ .., check] = number;
    complement_to_ten(weighted_sum(&first, &WEIGHTS)) == u32::from(check)
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::code::Code;
    use crate::value::found;
    use crate::value::numbers::laws::changes;

    #[test]
    fn numbers() {
        for value in [
            "130111-0006246",
            "1301110006246",
            " 130111 0006246 ",
            // It reads as a date and a sex, and is a company's.
            "110111-1129497",
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, code, pending) in [
            ("130111-0006245", Code::CheckDigit, false),
            ("0000000000000", Code::CheckDigit, false),
            ("130111-000624", Code::Format, true),
            ("123-82-12348", Code::Format, true),
            ("130111-00062460", Code::Format, false),
            ("130111/0006246", Code::Format, false),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.code, code, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }

    #[test]
    fn changes_of_a_digit_are_caught() {
        for value in ["1301110006246", "1101111129497"] {
            for (at, difference, changed) in changes(value) {
                let findings = found(|all| judge(&changed, all));
                let code = findings.first().map(|finding| finding.code);
                // Twice five is a multiple of ten: the one change that the weight 2 lets pass.
                let slips_by = at % 2 == 1 && difference == 5;
                let expected = (!slips_by).then_some(Code::CheckDigit);
                assert_eq!(code, expected, "{changed}");
            }
        }
    }
}
