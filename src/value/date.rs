//! A calendar date, such as a passport's date of issue.

use alloc::string::String;

use super::Findings;
use crate::code::Code;
use crate::date::Date;

/// `YYYY-MM-DD` is right; a date with its day first is one that people can read, and warns.
pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if value.len() == 10 && value.parse::<Date>().is_ok() {
        return;
    }
    let begun = begins_year_first(value);
    let day_first = DayFirst::read(value);
    match day_first.as_ref().and_then(DayFirst::date) {
        Some(date) => findings
            .warning(Code::Format, "date")
            .pending(begun)
            .fix(Some(date.text())),
        None => findings
            .error(Code::Format, "date", None)
            .pending(begun || day_first.is_some_and(|read| read.can_continue())),
    };
}

/// A day that has been: not after today, where both are known.
pub(crate) fn judge_past(today: Option<Date>, value: &str, findings: &mut Findings<'_>) {
    let date = match value.parse() {
        Ok(date) => Some(date),
        Err(_) => DayFirst::read(value).and_then(|read| read.date()),
    };
    if today.is_some() && date > today {
        findings.error(Code::Range, "future", None);
    }
}

/// `12.03.2015`, or the beginning of it.
struct DayFirst {
    separator: u8,
    /// Day, month and year, and how many digits each of them has.
    numbers: [u16; 3],
    digits: [u8; 3],
    /// The last of them.
    part: usize,
}

impl DayFirst {
    const MOST_DIGITS: [u8; 3] = [2, 2, 4];

    fn read(value: &str) -> Option<Self> {
        let mut read = Self {
            separator: 0,
            numbers: [0; 3],
            digits: [0; 3],
            part: 0,
        };
        for byte in value.bytes() {
            if byte.is_ascii_digit() {
                let number = read.numbers.get_mut(read.part)?;
                let digits = read.digits.get_mut(read.part)?;
                *number = *number * 10 + u16::from(byte - b'0');
                *digits += 1;
                if Self::MOST_DIGITS.get(read.part) < Some(digits) {
                    return None;
                }
            } else if read.digits.get(read.part) == Some(&0) || !matches!(byte, b'.' | b'/' | b'-')
            {
                return None;
            } else {
                if read.part > 0 && byte != read.separator {
                    return None;
                }
                read.separator = byte;
                read.part += 1;
            }
        }
        // With slashes, only where day and month cannot be mixed up.
        let is_clear = read.separator != b'/' || read.numbers[0] > 12;
        (read.part < 3 && is_clear).then_some(read)
    }

    fn date(&self) -> Option<Date> {
        let [day, month, year] = self.numbers;
        let is_whole = self.digits[2] == 4;
        is_whole.then(|| Date::new(year, month.try_into().ok()?, day.try_into().ok()?))?
    }

    /// Whether some date goes on like this: 29 February has a leap year in every decade.
    fn can_continue(&self) -> bool {
        let [day, month, _] = self.numbers;
        let is_open = self.part < 2 && self.digits[1] < 2;
        let month = if is_open { month.max(1) } else { month };
        let day_fits = match (u8::try_from(month), u8::try_from(day)) {
            (Ok(month), Ok(day)) => Date::new(2028, month, day).is_some(),
            _ => false,
        };
        self.digits[2] < 4 && day_fits
    }
}

/// Whether some day of the calendar begins like `value`.
fn begins_year_first(value: &str) -> bool {
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
    use super::{begins_year_first, judge};
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
    fn what_begins_a_date() {
        let mut date = Date::new(1999, 1, 1).unwrap();
        while date < Date::new(2001, 1, 1).unwrap() {
            let text = date.text();
            for length in 0..10 {
                assert!(begins_year_first(&text[..length]), "{text} {length}");
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
            assert!(!begins_year_first(text), "{text}");
        }
    }

    #[test]
    fn days_that_have_been() {
        let today = Date::new(2026, 11, 23);
        for (today, value, is_refused) in [
            (today, "2026-11-23", false),
            (today, "2026-11-24", true),
            (today, "23.11.2026", false),
            (today, "24.11.2026", true),
            (today, "2026-11-2", false),
            (None, "2126-11-24", false),
        ] {
            let findings = found(|all| super::judge_past(today, value, all));
            assert_eq!(findings.has_error(), is_refused, "{value}");
        }
    }
}
