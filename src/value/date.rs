//! A calendar date, such as a passport's date of issue.

use alloc::string::String;

use super::{Findings, number};
use crate::code::Code;
use crate::date::Date;

/// `YYYY-MM-DD` is right; a date with its day first is one that people can read, and warns.
pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if value.len() == 10 && value.parse::<Date>().is_ok() {
        return;
    }
    let finding = match day_first(value) {
        Some(date) => findings
            .warning(Code::Format, "date")
            .fix(Some(date.text())),
        None => findings.error(Code::Format, "date", None),
    };
    finding.pending(can_continue(value));
}

/// `12.03.2015`; with slashes only where day and month cannot be mixed up.
fn day_first(value: &str) -> Option<Date> {
    let separator = value
        .chars()
        .find(|character| !character.is_ascii_digit())?;
    let mut parts = value.split(separator);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || !matches!(separator, '.' | '/' | '-') {
        return None;
    }
    let day = number::whole_number(day)?;
    if separator == '/' && day <= 12 {
        return None;
    }
    let (month, year) = (number::whole_number(month)?, number::whole_number(year)?);
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
}

/// Whether some day of the calendar begins like `value`.
fn can_continue(value: &str) -> bool {
    // The ends of these two complete whatever a day begins with: a year, a month and a day
    // may end in 1, and only the last days of a month in nothing but 0.
    ["0001-01-01", "0001-01-10"].iter().any(|day| {
        let mut text = String::from(value);
        match day.get(value.len()..) {
            Some(end) => text.push_str(end),
            None => return false,
        }
        value.len() < 10 && text.parse::<Date>().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::{can_continue, judge};
    use crate::date::Date;
    use crate::page::Severity;
    use crate::value::found;

    #[test]
    fn dates() {
        let error = Some(Severity::Error);
        let warning = Some(Severity::Warning);
        for (value, severity, fix, pending) in [
            ("2015-03-12", None, None, false),
            ("2016-02-29", None, None, false),
            ("2015-02-29", error, None, false),
            ("2015-02-3", error, None, false),
            ("2015-02-2", error, None, true),
            ("2015-1", error, None, true),
            ("2015-13", error, None, false),
            ("12.03.2015", warning, Some("2015-03-12"), false),
            ("12-03-2015", warning, Some("2015-03-12"), false),
            ("12/03/2015", error, None, false),
            ("13/03/2015", warning, Some("2015-03-13"), false),
            ("yesterday", error, None, false),
            ("2", error, None, true),
            ("0", error, None, true),
        ] {
            let findings = found(|all| judge(value, all));
            let found = findings.first();
            assert_eq!(found.map(|finding| finding.severity), severity, "{value}");
            assert_eq!(
                found.and_then(|finding| finding.fix.as_deref()),
                fix,
                "{value}"
            );
            assert_eq!(
                found.is_some_and(|finding| finding.pending),
                pending,
                "{value}"
            );
        }
    }

    #[test]
    fn what_begins_a_date_can_continue() {
        let mut date = Date::new(1999, 1, 1).unwrap();
        while date < Date::new(2001, 1, 1).unwrap() {
            let text = date.text();
            for length in 0..10 {
                assert!(can_continue(&text[..length]), "{text} {length}");
            }
            date = date.plus(1);
        }
        for text in [
            "0000",
            "2015-00",
            "2015-2",
            "2015-02-3",
            "2015-04-4",
            "x",
            "2015-01-00",
        ] {
            assert!(!can_continue(text), "{text}");
        }
    }
}
