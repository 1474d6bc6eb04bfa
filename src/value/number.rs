//! Whole numbers: `period = (INT)` is a number of years, without a unit.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Finding, Findings};
use crate::code::Code;
use crate::page::Severity;

/// Units and endings that people add to a number of years.
const UNITS: [&str; 7] = ["y", "yr", "yrs", "year", "years", ".0", ".00"];
const WORDS: [&str; 10] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// At least 1; above `maximum`, where there is one, it weighs `severity`.
pub(crate) fn judge<'a>(maximum: Option<u32>, severity: Severity, value: &str) -> Findings<'a> {
    let Some(number) = whole_number(value) else {
        let fix = meant(value);
        return Vec::from([Finding::error(Code::Format, "number", 505).fix(fix)]);
    };
    if number == 0 {
        // «01» is 1: typing on can mend it.
        return Vec::from([Finding::error(Code::Range, "minimum", 505)
            .with("minimum", 1)
            .pending(true)]);
    }
    match maximum.filter(|maximum| number > *maximum) {
        Some(maximum) => Vec::from([Finding {
            severity,
            api_code: Some(556),
            ..Finding::warning(Code::Range, "maximum").with("maximum", maximum)
        }]),
        None => Vec::new(),
    }
}

/// The number that a text of digits writes, as large as it may be.
pub(crate) fn whole_number(value: &str) -> Option<u32> {
    let digits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| {
        value.bytes().fold(0_u32, |number, byte| {
            number
                .saturating_mul(10)
                .saturating_add(u32::from(byte - b'0'))
        })
    })
}

/// Writes a number, without the formatting machinery: the browser's module carries this.
pub(crate) fn push(text: &mut String, number: u32) {
    if number >= 10 {
        push(text, number / 10);
    }
    text.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or(0)));
}

/// The number in `1Y`, `2 years`, `1.0`, `one`.
fn meant(value: &str) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    if let Some(index) = WORDS.iter().position(|word| *word == lower) {
        return Some(if index == 9 {
            String::from("10")
        } else {
            String::from(char::from(b'1' + u8::try_from(index).ok()?))
        });
    }
    let digits = lower.len() - lower.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = lower.split_at(digits);
    let known = UNITS.contains(&unit.trim_start());
    (known && whole_number(number)? > 0).then(|| String::from(number))
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::page::Severity;

    #[test]
    fn numbers() {
        for (value, reason, fix, pending) in [
            ("1", "", None, false),
            ("10", "", None, false),
            ("01", "", None, false),
            ("0", "minimum", None, true),
            ("00", "minimum", None, true),
            ("1Y", "number", Some("1"), false),
            ("2 years", "number", Some("2"), false),
            ("1.0", "number", Some("1"), false),
            ("one", "number", Some("1"), false),
            ("TEN", "number", Some("10"), false),
            ("1.5", "number", None, false),
            ("0Y", "number", None, false),
            ("-1", "number", None, false),
            ("", "number", None, false),
            ("99999999999999999999", "maximum", None, false),
            ("11", "maximum", None, false),
        ] {
            let findings = judge(Some(10), Severity::Warning, value);
            let found = findings.first();
            assert_eq!(
                found.map_or("", |finding| finding.reason),
                reason,
                "{value}"
            );
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
