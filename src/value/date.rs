//! A calendar date, such as a passport's date of issue.

use alloc::string::String;

use super::Findings;
use crate::code::Code;
use crate::date::Date;

#[cfg(test)]
mod tests;

/// `YYYY-MM-DD` is right; a date that people can read, but write otherwise, warns, and so does one
/// with a time.
pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if value.len() == 10 && value.parse::<Date>().is_ok() {
        return;
    }
    let (day, time) = split_time(value);
    let begun = time.is_none() && begins_right(value);
    let written = Written::read(day);
    let date = |month_first| written.as_ref()?.date(month_first);
    let (date, other) = (date(false), date(true));
    if let Some(either) = date.or(other) {
        // Of two dates that it may be, none is offered.
        let is_clear = written.as_ref().is_some_and(Written::has_century)
            && (date.is_none() || other.is_none() || date == other)
            && !time.is_some_and(may_be_another_day);
        findings
            .warning(Code::Format, "date-style")
            .pending(begun)
            .fix(is_clear.then(|| either.text()));
    } else {
        findings
            .error(Code::Format, "date", None)
            .pending(begun || time.is_none() && written.is_some_and(Written::can_continue));
    }
}

/// A day, and the time behind it as programs write it: `T00:00:00.000Z`, ` 10:30`.
fn split_time(value: &str) -> (&str, Option<&str>) {
    let start = value
        .bytes()
        .position(|byte| matches!(byte, b'T' | b't' | b' '));
    match start.and_then(|start| value.split_at_checked(start)) {
        Some((day, time)) if is_time(time) => (day, Some(time)),
        _ => (value, None),
    }
}

fn is_time(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.all(|byte| byte.is_ascii_digit() || b" Tt:.,+-Zz".contains(&byte))
}

/// Whether a time in UTC is of another day elsewhere: date pickers send the midnight of
/// their own place so.
fn may_be_another_day(time: &str) -> bool {
    let is_utc = matches!(time.as_bytes().last(), Some(b'Z' | b'z')) || time.ends_with("+00:00");
    is_utc && time.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
}

/// A day that has been: not after today, where both are known.
pub(crate) fn judge_past(today: Option<Date>, value: &str, findings: &mut Findings<'_>) {
    let (day, time) = split_time(value);
    if time.is_some_and(may_be_another_day) {
        return;
    }
    let written = Written::read(day).filter(Written::has_century);
    let date = |month_first| written.as_ref()?.date(month_first);
    let (date, other) = (date(false), date(true));
    if today.is_some() && date.or(other) > today && other.or(date) > today {
        findings.error(Code::Range, "future", None);
    }
}

/// `12.03.2015` or `2015/3/12`, or the beginning of it.
struct Written {
    separator: u8,
    /// Day, month and year, or year, month and day; and how many digits each of them has.
    numbers: [u16; 3],
    digits: [u8; 3],
    /// The last of them.
    part: usize,
}

impl Written {
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
                if *digits == 4 {
                    return None;
                }
                // Four digits are no more than 9999.
                *digits = digits.saturating_add(1);
                *number = number
                    .saturating_mul(10)
                    .saturating_add(u16::from(byte & 15));
            } else if read.digits.get(read.part) == Some(&0) || !matches!(byte, b'.' | b'/' | b'-')
            {
                return None;
            } else {
                if read.part > 0 && byte != read.separator {
                    return None;
                }
                read.separator = byte;
                read.part = read.part.saturating_add(1);
            }
        }
        (read.part < 3 && read.has_order()).then_some(read)
    }

    fn is_year_first(&self) -> bool {
        self.digits[0] > 2
    }

    fn has_order(&self) -> bool {
        let [first, middle, last] = self.digits;
        middle <= 2 && (!self.is_year_first() || (last <= 2 && (first == 4 || self.part == 0)))
    }

    /// Whether the year is told, and not only its last two digits.
    fn has_century(&self) -> bool {
        self.is_year_first() || self.digits[2] == 4
    }

    /// The date that it is, of this century where none is told; with slashes, some write the
    /// month first.
    fn date(&self, month_first: bool) -> Option<Date> {
        let [first, middle, last] = self.numbers;
        let is_whole = matches!(self.digits[2], 2 | 4);
        let last = if self.has_century() {
            last
        } else {
            last.saturating_add(2000)
        };
        let (year, month, day, is_whole) = if self.is_year_first() {
            (first, middle, last, self.digits[2] > 0)
        } else if month_first && self.separator == b'/' {
            (last, first, middle, is_whole)
        } else {
            (last, middle, first, is_whole)
        };
        is_whole.then(|| Date::new(year, month.try_into().ok()?, day.try_into().ok()?))?
    }

    /// Whether some date goes on like this, of what is none yet: 29 February has a leap year
    /// in every decade.
    fn can_continue(mut self) -> bool {
        let is_open = self.part < 2 && self.digits[1] < 2;
        if is_open {
            self.numbers[1] = self.numbers[1].max(1);
        }
        let longest = if self.is_year_first() { 2 } else { 4 };
        let has_room = self.digits[2] < longest && (self.part > 0 || longest == 4);
        self.digits[2] = 4;
        self.numbers[2] = if longest == 2 { 1 } else { 2028 };
        has_room && self.date(false).or_else(|| self.date(true)).is_some()
    }
}

/// Whether some day of the calendar, as it has to be written, begins like `value`.
fn begins_right(value: &str) -> bool {
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
