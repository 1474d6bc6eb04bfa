//! Whole numbers: `period = (INT)` is a number of years, without a unit.

use alloc::string::String;

use super::Findings;
use crate::code::Code;
use crate::dividing::place;
use crate::order::trimmed;
use crate::page::Severity;

/// Units and endings that people add to a number of years.
const UNITS: &str = "y|yr|yrs|year|years|.0|.00";
const WORDS: &str = "one|two|three|four|five|six|seven|eight|nine|ten";

/// At least 1; above `maximum`, where there is one, it weighs `severity`.
pub(crate) fn judge(
    maximum: Option<u32>,
    severity: Severity,
    value: &str,
    findings: &mut Findings<'_>,
) {
    match (whole_number(value), maximum) {
        (None, _) => {
            let fix = meant(value);
            findings.error(Code::Format, "number", 505).fix(fix);
        }
        (Some(0), _) => {
            // «01» is 1: typing on can mend it.
            findings
                .error(Code::Range, "minimum", 505)
                .with("minimum", 1)
                .pending(true);
        }
        (Some(number), Some(maximum)) if number > maximum => {
            findings
                .error(Code::Range, "maximum", 556)
                .with("maximum", maximum)
                .severity = severity;
        }
        _ => {}
    }
}

/// The number that a text of digits writes, as large as it may be.
pub(crate) fn whole_number(value: &str) -> Option<u32> {
    let mut number = None;
    for byte in value.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        let digit = u32::from(byte & 15);
        number = Some(
            number
                .unwrap_or(0_u32)
                .saturating_mul(10)
                .saturating_add(digit),
        );
    }
    number
}

/// Writes a number, without the formatting machinery: the browser's module carries this.
pub(crate) fn push(text: &mut String, number: u32) {
    if number >= 10 {
        push(text, number / 10);
    }
    text.extend(char::from_digit(number % 10, 10));
}

/// The number in `1Y`, `2 years`, `1.0`, `one`.
fn meant(value: &str) -> Option<String> {
    if let Some(place) = place(value, WORDS) {
        let mut text = String::new();
        push(&mut text, u32::try_from(place).ok()?.saturating_add(1));
        return Some(text);
    }
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = value.split_at_checked(digits)?;
    let known = place(trimmed(unit), UNITS).is_some();
    (known && whole_number(number)? > 0).then(|| String::from(number))
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::page::Severity;
    use crate::value::found;

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
            let findings = found(|all| judge(Some(10), Severity::Warning, value, all));
            let found = findings.first();
            assert_eq!(
                found.map_or("", |finding| finding.reason()),
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
