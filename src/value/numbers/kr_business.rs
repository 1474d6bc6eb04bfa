//! 사업자등록번호 (business registration number) and 고유번호 (unique number) of the Republic
//! of Korea.
//!
//! * Issued by the tax office: to businesses as their registration number; to bodies without
//!   a business, such as clubs, congregations and public offices, as their unique number.
//! * Ten digits, `AAA-BB-CCCCD`: the office, the kind of holder, a serial number, a check
//!   digit.
//! * The check digit: the first nine by the weights 1, 3, 7, 1, 3, 7, 1, 3, 5, and the tens
//!   of the last of these products once more; what the sum lacks to a multiple of ten.
//! * The kind of holder: 01–79 and 90–99 sole traders; 80 and 89 bodies that are no
//!   corporation; 81, 85–88 companies; 82 non-profit corporations; 83 the state; 84 foreign
//!   corporations, whose liaison offices have a unique number.
//! * Example (made up): 123-82-12348.
//!
//! Source: the tax office's note to the OECD on its tax identification numbers; the formula
//! is public. Some numbers in public lists do not obey it.

use super::{complement_to_ten, exactly, weighted_sum};
use crate::code::Code;
use crate::value::Findings;

const WEIGHTS: [u8; 9] = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/// Who can hold a certificate. What the sources leave open, fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// A sole trader or a company.
    Business,
    /// A sole trader.
    Individual,
    /// A body with a unique number.
    Unique,
}

impl Holder {
    /// Whether the middle group of a number can be such a holder's.
    fn fits(self, group: [u8; 2]) -> bool {
        match self {
            Self::Business => true,
            Self::Individual => !matches!(group, [8, 1..=8]),
            Self::Unique => matches!(group, [8, 0 | 2 | 3 | 4 | 9]),
        }
    }
}

pub(crate) fn judge(holder: Holder, value: &str, findings: &mut Findings<'_>) {
    let Some(number) = exactly::<10>(value, "kr-business", findings) else {
        return;
    };
    let [first @ .., check] = number;
    let [.., group_tens, group_units, _, _, _, _, _] = number;
    if check_digit(first) != u32::from(check) {
        findings.warning(Code::CheckDigit, "");
    } else if !holder.fits([group_tens, group_units]) {
        findings.warning(Code::Format, "kr-business-kind");
    }
}

fn check_digit(first: [u8; 9]) -> u32 {
    let [.., last] = first;
    let carried = u32::from(last.saturating_mul(5) / 10);
    complement_to_ten(weighted_sum(&first, &WEIGHTS).saturating_add(carried))
}

#[cfg(test)]
mod tests {
    use super::Holder::{Business, Individual, Unique};
    use super::{check_digit, judge};
    use crate::code::Code;
    use crate::value::numbers::laws::{changes, digits};
    use crate::value::{Finding, found};

    #[test]
    fn numbers() {
        for value in [
            "123-82-12348",
            "1238212348",
            " 123 82 12348 ",
            // Two companies that stand in public lists.
            "124-81-00998",
            "220-81-62517",
        ] {
            assert!(
                found(|all| judge(Business, value, all)).is_empty(),
                "{value}"
            );
        }
        for (value, code, pending) in [
            ("123-82-12347", Code::CheckDigit, false),
            ("123-82-1234", Code::Format, true),
            ("1", Code::Format, true),
            ("123-82-123480", Code::Format, false),
            ("130111-0006246", Code::Format, false),
            ("123.82.12348", Code::Format, false),
            ("123-82-1234x", Code::Format, false),
        ] {
            let findings = found(|all| judge(Business, value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.code, code, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }

    #[test]
    fn kinds_of_holder() {
        for (group, individual, unique) in [
            ("01", true, false),
            ("45", true, false),
            ("79", true, false),
            ("80", true, true),
            ("81", false, false),
            ("82", false, true),
            ("83", false, true),
            ("84", false, true),
            ("85", false, false),
            ("86", false, false),
            ("88", false, false),
            ("89", true, true),
            ("90", true, false),
            ("99", true, false),
        ] {
            let first = format!("123{group}1234");
            let value = format!("{first}{}", check_digit(digits(&first)));
            for (holder, fits) in [(Business, true), (Individual, individual), (Unique, unique)] {
                let findings = found(|all| judge(holder, &value, all));
                let reason = findings.first().map(Finding::reason);
                let expected = (!fits).then_some("kr-business-kind");
                assert_eq!(reason, expected, "{group} {holder:?}");
            }
        }
    }

    #[test]
    fn every_change_of_a_digit_is_caught() {
        for value in ["1238212348", "1248100998", "2208162517"] {
            for (_, _, changed) in changes(value) {
                let findings = found(|all| judge(Business, &changed, all));
                let code = findings.first().map(|finding| finding.code);
                assert_eq!(code, Some(Code::CheckDigit), "{changed}");
            }
        }
    }
}
