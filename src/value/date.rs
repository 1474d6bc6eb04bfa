//! A calendar date, such as a passport's date of issue.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Finding, Findings};
use crate::code::Code;
use crate::date::Date;

/// `YYYY-MM-DD` is right; a date with its day first is one that people can read, and warns.
pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    if value.len() == 10 && value.parse::<Date>().is_ok() {
        return Vec::new();
    }
    let finding = match day_first(value) {
        Some(date) => Finding::warning(Code::Format, "date").fix(Some(date.text())),
        None => Finding {
            api_code: None,
            ..Finding::error(Code::Format, "date", 0)
        },
    };
    Vec::from([finding.pending(can_continue(value))])
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
    let day: u8 = day.parse().ok()?;
    let ambiguous = separator == '/' && day <= 12;
    if ambiguous {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day)
}

/// Whether a date begins like `value`: its digits stand where digits do, and some day of
/// the calendar completes it.
fn can_continue(value: &str) -> bool {
    const LAST_DAYS: [&str; 3] = ["0001-01-01", "2028-12-31", "2000-02-29"];
    if value.len() >= 10 || !value.is_ascii() {
        return false;
    }
    if LAST_DAYS.iter().any(|day| day.starts_with(value)) {
        return true;
    }
    let complete = |rest: &[&str]| {
        rest.iter().any(|rest| {
            let mut text = String::from(value);
            text.push_str(rest);
            text.parse::<Date>().is_ok()
        })
    };
    // One completion of every length and every open place is enough: months and days are
    // few, and every year has them.
    match value.len() {
        0 => true,
        1..=4 => complete(&[
            "001-01-01",
            "01-01-01",
            "1-01-01",
            "-01-01",
            "000-01-01",
            "00-01-01",
            "0-01-01",
        ]),
        5..=7 => complete(&["01-01", "11-01", "1-01", "2-01", "0-01", "-01"]),
        _ => complete(&["01", "1", "0"]),
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::page::Severity;

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
            let findings = judge(value);
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
}
