//! 법인등록번호 (corporation registration number) of the Republic of Korea.
//!
//! * Issued by the registry office of the court in which a corporation is entered.
//! * Thirteen digits, `RRRRTT-NNNNNNC`: the registry office, the kind of corporation, a
//!   serial number, a check digit.
//! * The check digit: the first twelve by the weights 1, 2, 1, 2 …, products of two digits
//!   as they are; what the sum lacks to a multiple of ten. Numbers given since 31 January 2025
//!   are said to have none, so no number is held against it: it only tells such a number from a
//!   resident's.
//! * Example (a listed company's, from its public reports): 130111-0006246.
//!
//! Source: public descriptions of the Supreme Court's rule on these numbers (법인 및 재외국민의
//! 부동산등기용등록번호 부여에 관한 규칙; the kinds are its table 3) and of the formula. The rule
//! itself, and its change of 2025, were not read.

use super::{Digits, complement_to_ten, exactly, two_digits, weighted_sum};
use crate::value::Findings;

const DIGITS: usize = 13;
const WEIGHTS: [u8; DIGITS - 1] = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let _: Option<[u8; DIGITS]> = exactly(value, "kr-corporation", findings);
}

/// Whether a value is a number with a kind of corporation: of companies, of civil law, of other
/// laws, another one, or of a foreign corporation.
pub(super) fn has_kind(value: &str) -> bool {
    let digits = Digits::of(value);
    let Some([_, _, _, _, tens, units, ..]) = digits.as_ref().and_then(Digits::all::<DIGITS>)
    else {
        return false;
    };
    matches!(
        two_digits([*tens, *units]),
        11..=15 | 21 | 22 | 31..=53 | 71 | 81..=86
    )
}

/// Whether the check digit is the one of the first twelve.
pub(super) fn adds_up(number: [u8; DIGITS]) -> bool {
    let [first @ .., check] = number;
    complement_to_ten(weighted_sum(&first, &WEIGHTS)) == u32::from(check)
}

#[cfg(test)]
mod tests {
    use super::{adds_up, has_kind, judge};
    use crate::code::Code;
    use crate::value::found;
    use crate::value::numbers::laws::{changes, digits};

    #[test]
    fn numbers() {
        for value in [
            "130111-0006246",
            "1301110006246",
            " 130111 0006246 ",
            // It reads as a date and a sex, and is a company's.
            "110111-1129497",
            // Of no check digit.
            "130111-0006245",
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, pending) in [
            ("130111-000624", true),
            ("123-82-12348", true),
            ("130111-00062460", false),
            ("130111/0006246", false),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.code, Code::Format, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }

    #[test]
    fn kinds() {
        for (value, has) in [
            ("130111-0006246", true),
            ("284411-0001237", true),
            ("134931-0006246", true),
            ("110181-0006246", true),
            ("110116-0006246", false),
            ("800101-1234567", false),
            ("130111-000624", false),
            ("", false),
        ] {
            assert_eq!(has_kind(value), has, "{value}");
        }
    }

    #[test]
    fn changes_of_a_digit_are_caught() {
        assert!(!adds_up([0; 13]));
        for value in ["1301110006246", "1101111129497"] {
            assert!(adds_up(digits(value)));
            for (at, difference, changed) in changes(value) {
                // Twice five is a multiple of ten: the one change that the weight 2 lets pass.
                let slips_by = at % 2 == 1 && difference == 5;
                assert_eq!(adds_up(digits(&changed)), slips_by, "{changed}");
            }
        }
    }
}
