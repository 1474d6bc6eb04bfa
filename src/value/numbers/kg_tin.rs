//! ИНН or ПИН (TIN, PIN): the taxpayer and personal identification number of the Kyrgyz
//! Republic.
//!
//! * Issued to persons and to organisations; for the tax service it is the taxpayer's number.
//! * Fourteen digits: 0 for an organisation, 1 for a woman, 2 for a man; `DDMMYYYY`, the day
//!   of birth or of registration; five more digits. No check digit is published.
//! * A spreadsheet takes an organisation's number for a plain one and drops its zero.
//! * Examples (made up): 00105201810017, 11203198500017.
//!
//! Source: public descriptions, which do not agree on the number of an organisation; the
//! guide gives no format.

use alloc::string::String;

use super::{Digits, is_day, two_digits};
use crate::code::Code;
use crate::folding;
use crate::value::Findings;

const DIGITS: usize = 14;

/// The digits that say something: whose number it is, and the day.
type Head = [u8; 9];

/// Whose number the order asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Organisation,
    Person,
}

/// `owner` where the order tells it.
pub(crate) fn judge(owner: Option<Owner>, value: &str, findings: &mut Findings<'_>) {
    let Some(digits) = Digits::of(value) else {
        findings.warning(Code::Format, "kg-tin");
        return;
    };
    if let Some(fix) = with_lost_zero(value, &digits)
        && owner != Some(Owner::Person)
    {
        findings.warning(Code::Format, "kg-tin-zero").fix(Some(fix));
        return;
    }
    match digits.all::<DIGITS>() {
        Some([holder, ..]) if begins_right(&digits) => {
            let found = match holder {
                0 => Owner::Organisation,
                _ => Owner::Person,
            };
            if owner.is_some_and(|owner| owner != found) {
                findings.warning(Code::Format, "kg-tin-owner");
            }
        }
        _ => {
            let pending = digits.count < DIGITS && begins_right(&digits);
            findings.warning(Code::Format, "kg-tin").pending(pending);
        }
    }
}

fn is_right([holder, d1, d2, m1, m2, y1, y2, y3, y4]: Head) -> bool {
    let century = u16::from(two_digits([y1, y2])).saturating_mul(100);
    let year = century.saturating_add(two_digits([y3, y4]).into());
    // Nobody who was born earlier orders a domain.
    holder <= 2 && (1900..2100).contains(&year) && is_day(year, [m1, m2], [d1, d2])
}

/// Whether some right number begins with these digits.
fn begins_right(digits: &Digits) -> bool {
    // The ends of these two complete whatever a right number begins with: the first where a
    // month begins with 0, a year with 1, or its third digit is even; the second otherwise.
    for mut head in [[0, 0, 1, 0, 1, 1, 9, 0, 4], [0, 0, 1, 0, 0, 2, 0, 1, 6]] {
        for (digit, given) in head.iter_mut().zip(&digits.digits).take(digits.count) {
            *digit = *given;
        }
        if is_right(head) {
            return true;
        }
    }
    false
}

/// The number with a zero in front, where one digit is missing and that makes it right.
fn with_lost_zero(value: &str, digits: &Digits) -> Option<String> {
    let [d1, d2, m1, m2, y1, y2, y3, y4, ..] = *digits.all::<{ DIGITS - 1 }>()?;
    if !is_right([0, d1, d2, m1, m2, y1, y2, y3, y4]) {
        return None;
    }
    let mut number = String::from("0");
    number.push_str(&folding::digits(value));
    Some(number)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Digits, Owner, begins_right, judge};
    use crate::date::Date;
    use crate::value::{Finding, found};

    #[test]
    fn numbers() {
        let organisation = Some(Owner::Organisation);
        let person = Some(Owner::Person);
        for (owner, value, reason, pending, fix) in [
            (None, "00105201810017", None, false, None),
            (None, "11203198500017", None, false, None),
            (None, "2 12-03-1985 00017", None, false, None),
            (organisation, "00105201810017", None, false, None),
            (person, "11203198500017", None, false, None),
            (person, "22902200000017", None, false, None),
            (
                organisation,
                "11203198500017",
                Some("kg-tin-owner"),
                false,
                None,
            ),
            (person, "00105201810017", Some("kg-tin-owner"), false, None),
            (None, "22902198500017", Some("kg-tin"), false, None),
            (None, "01234567890123", Some("kg-tin"), false, None),
            (None, "00105180010017", Some("kg-tin"), false, None),
            (None, "31203198500017", Some("kg-tin"), false, None),
            (None, "001052018100171", Some("kg-tin"), false, None),
            (None, "0010520181001x", Some("kg-tin"), false, None),
            (None, "0010520181001", Some("kg-tin"), true, None),
            (organisation, "1", Some("kg-tin"), true, None),
            (None, "3", Some("kg-tin"), false, None),
            (None, "031", Some("kg-tin"), true, None),
            (None, "03102", Some("kg-tin"), false, None),
            (
                None,
                "0105201810017",
                Some("kg-tin-zero"),
                false,
                Some("00105201810017"),
            ),
            (
                None,
                "31-05-2018 10017",
                Some("kg-tin-zero"),
                false,
                Some("03105201810017"),
            ),
            (
                organisation,
                "3105201810017",
                Some("kg-tin-zero"),
                false,
                Some("03105201810017"),
            ),
            // A person's number never had one.
            (person, "3105201810017", Some("kg-tin"), false, None),
            (None, "3113201810017", Some("kg-tin"), false, None),
        ] {
            let findings = found(|all| judge(owner, value, all));
            let finding = findings.first();
            let found = finding.map(Finding::reason);
            assert_eq!(found, reason, "{owner:?} {value}");
            let told = finding.is_some_and(|finding| finding.pending);
            assert_eq!(told, pending, "{owner:?} {value}");
            let offered = finding.and_then(|finding| finding.fix.as_deref());
            assert_eq!(offered, fix, "{owner:?} {value}");
        }
    }

    #[test]
    fn numbers_go_on_where_a_day_does() {
        let mut days = Vec::new();
        for year in 1900..2100_u16 {
            for month in 1..=12_u8 {
                for day in 1..=31 {
                    if Date::new(year, month, day).is_some() {
                        days.push(format!("{day:02}{month:02}{year}"));
                    }
                }
            }
        }
        let begun: BTreeSet<&str> = (0..=8)
            .flat_map(|length| days.iter().map(move |day| &day[..length]))
            .collect();
        for start in &begun {
            for digit in 0..10 {
                let holder = Digits::of(&format!("{digit}{start}")).unwrap();
                assert_eq!(begins_right(&holder), digit < 3, "{digit}{start}");
                let longer = format!("{start}{digit}");
                let goes_on = start.len() == 8 || begun.contains(longer.as_str());
                let day = Digits::of(&format!("1{longer}")).unwrap();
                assert_eq!(begins_right(&day), goes_on, "1{longer}");
            }
        }
    }
}
