//! Calendar dates, without a clock.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::value::number;

/// A day of the Gregorian calendar, from the year 1 to 9999.
///
/// ```
/// use tldgate::Date;
/// let leap: Date = "2028-02-29".parse()?;
/// assert_eq!(leap.plus(1).to_string(), "2028-03-01");
/// assert!("2027-02-29".parse::<Date>().is_err());
/// # Ok::<(), tldgate::NotADate>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 0000-03-01.
    days: i32,
}

/// The days of 0001-01-01 and of 9999-12-31.
const FIRST: i32 = 306;
const LAST: i32 = 3_652_364;

impl Date {
    /// The date of a year, a month and a day, where there is one.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let in_range = (1..=9999).contains(&year) && day >= 1 && day <= days_in_month(year, month);
        in_range.then(|| Self {
            days: days_from_civil(i32::from(year), i32::from(month), i32::from(day)),
        })
    }

    /// The date so many days later; earlier, where the number is negative. It stays within
    /// the calendar.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self {
            days: self.days.saturating_add(days).clamp(FIRST, LAST),
        }
    }

    /// Days from `earlier` to this date.
    #[must_use]
    #[allow(clippy::arithmetic_side_effects)] // Both are of the calendar.
    pub fn since(self, earlier: Self) -> i32 {
        self.days - earlier.days
    }

    /// Year, month and day.
    #[must_use]
    #[allow(clippy::arithmetic_side_effects)] // The calendar has less than four million days.
    pub fn civil(self) -> (i32, u8, u8) {
        // The year is counted from March, so that the leap day is its last; and days in their
        // quarters, of which every century has as many, and every year of one.
        let quarters = 4 * self.days.unsigned_abs() + 3;
        let century = quarters / 146_097;
        let quarters = quarters % 146_097 / 4 * 4 + 3;
        let fifths = quarters % 1461 / 4 * 5 + 2;
        let march_month = fifths / 153;
        let (month, later) = if march_month < 10 {
            (march_month + 3, 0)
        } else {
            (march_month - 9, 1)
        };
        let year = century * 100 + quarters / 1461 + later;
        #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
        (year as i32, month as u8, (fifths % 153 / 5 + 1) as u8)
    }

    /// `YYYY-MM-DD`, without the formatting machinery: the browser's module carries this.
    #[allow(clippy::arithmetic_side_effects)] // Years have four digits, months and days two.
    pub(crate) fn text(self) -> String {
        let (year, month, day) = self.civil();
        let digits = 10_000 * year.unsigned_abs() + 100 * u32::from(month) + u32::from(day);
        let mut text = String::with_capacity(10);
        let mut place = 10_000_000;
        while place > 0 {
            number::push(&mut text, digits / place % 10);
            if place == 10_000 || place == 100 {
                text.push('-');
            }
            place /= 10;
        }
        text
    }
}

#[allow(clippy::arithmetic_side_effects)] // The calendar has less than four million days.
fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let (year, march_month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * march_month + 2) / 5 + day - 1
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl FromStr for Date {
    type Err = NotADate;

    /// Reads `YYYY-MM-DD`; a time behind it, as the API gives it, is left out.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bytes = text.as_bytes();
        let (date, rest) = bytes.split_at_checked(10).ok_or(NotADate)?;
        if !matches!(rest.first(), None | Some(b'T' | b' ')) {
            return Err(NotADate);
        }
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_u16, |number, byte| {
                let digit = byte.is_ascii_digit().then_some(byte & 15)?;
                Some(number.saturating_mul(10).saturating_add(u16::from(digit)))
            })
        };
        if date[4] != b'-' || date[7] != b'-' {
            return Err(NotADate);
        }
        let (year, month, day) = (number(&date[..4]), number(&date[5..7]), number(&date[8..]));
        let (Some(year), Some(month), Some(day)) = (year, month, day) else {
            return Err(NotADate);
        };
        let (month, day) = (u8::try_from(month), u8::try_from(day));
        let (Ok(month), Ok(day)) = (month, day) else {
            return Err(NotADate);
        };
        Self::new(year, month, day).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text())
    }
}

/// The text is no date of the form `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("expected a date of the form YYYY-MM-DD")
    }
}

impl core::error::Error for NotADate {}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        let mut date = Date::new(1800, 1, 1).unwrap();
        while date < Date::new(2200, 12, 31).unwrap() {
            let (year, month, day) = date.civil();
            let again = Date::new(u16::try_from(year).unwrap(), month, day).unwrap();
            assert_eq!(again, date);
            assert_eq!(date.text().parse(), Ok(date));
            date = date.plus(1);
        }
    }

    #[test]
    fn the_ends_of_the_calendar() {
        for text in ["0001-01-01", "0004-02-29", "0400-02-29", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.text(), text);
        }
        let (first, last) = (
            Date::new(1, 1, 1).unwrap(),
            Date::new(9999, 12, 31).unwrap(),
        );
        assert_eq!((first.days, last.days), (super::FIRST, super::LAST));
        assert_eq!(last.plus(first.since(last)), first);
        assert_eq!(first.plus(last.since(first)), last);
        for days in [1, i32::MAX] {
            assert_eq!(last.plus(days), last);
            assert_eq!(first.plus(-days), first);
        }
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "2027",
            "2027-2-1",
            "2027-02-29",
            "2100-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-01-00",
            "2027-04-31",
            "0000-01-01",
            "27-01-01",
            "2027/01/01",
            "2027-01-01x",
            "２０２７-01-01",
            "-027-01-01",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn days_between() {
        for (from, to, days) in [
            ("2026-12-31", "2027-01-01", 1),
            ("2027-12-31", "2028-02-29", 60),
            ("2027-01-31", "2027-03-31", 59),
            ("2028-02-28", "2028-03-01", 2),
        ] {
            let (from, to): (Date, Date) = (from.parse().unwrap(), to.parse().unwrap());
            assert_eq!(to.since(from), days);
            assert_eq!(from.plus(days), to);
        }
    }
}
