//! Telephone numbers as the API writes them: `+81.751234567`, with an optional extension `x12`.

use alloc::string::String;

use super::{Findings, country, folding};
use crate::code::Code;
use crate::dividing::divide;

/// Countries in which the pages' customers live, and the code they are called with.
const COUNTRIES: &str = "JP81|KR82|KZ7|KG996|RU7|CN86|DE49|FR33";

/// The shape comes from the reference, not from the guide: another one warns. Common
/// spellings are offered in that shape; `country` is the contact's, where it is told.
pub(crate) fn judge(country: Option<&str>, value: &str, findings: &mut Findings<'_>) {
    let pending = match shape(value) {
        Shape::Whole => return,
        Shape::Begun => true,
        Shape::Other => false,
    };
    let meant = meant(country, value);
    let meant = meant.filter(|fix| matches!(shape(fix), Shape::Whole));
    findings
        .warning(Code::Format, "phone")
        .pending(pending)
        .fix(meant);
}

/// `+81 75-123-4567`, `0081 (0)75…`, or `075-123-4567` in a known country.
fn meant(country: Option<&str>, value: &str) -> Option<String> {
    let folded = folding::fold_by(folding::ascii_lookalike, value);
    let mut digits = String::new();
    let mut trunk = false;
    for character in folded.chars() {
        match character {
            // A zero in brackets is only for calls from inside.
            '(' => trunk = digits.len() > 1,
            ')' if trunk => {
                trunk = false;
                if let Some(shorter) = digits.strip_suffix('0') {
                    digits.truncate(shorter.len());
                }
            }
            '0'..='9' => digits.push(character),
            '+' | ' ' | '-' | '.' | '/' | ')' => {}
            _ => return None,
        }
    }
    let international = if folded.starts_with('+') {
        Some(digits.as_str())
    } else {
        digits.strip_prefix("00")
    };
    let (code, number) = match international {
        Some(digits) => digits.split_at_checked(code_length(digits.as_bytes()))?,
        None => {
            let (_, code) = country::find(country?, COUNTRIES)?;
            // What a number called from inside begins with.
            let trunk = if code == "7" { '8' } else { '0' };
            (code, digits.strip_prefix(trunk)?)
        }
    };
    let mut fix = String::from("+");
    fix.push_str(code);
    fix.push('.');
    fix.push_str(number);
    Some(fix)
}

/// The digits of the country's code that a number begins with, by ITU-T E.164.
#[expect(clippy::match_same_arms, reason = "one arm would take a line a code")]
fn code_length(digits: &[u8]) -> usize {
    let [first, second, ..] = digits else {
        return 1;
    };
    match 10 * (first & 15) + (second & 15) {
        10..=19 | 70..=79 => 1,
        20 | 27 | 30..=34 | 36 | 39..=41 | 43..=49 | 51..=58 | 60..=66 => 2,
        81 | 82 | 84 | 86 | 90..=95 | 98 => 2,
        _ => 3,
    }
}

enum Shape {
    Whole,
    Begun,
    Other,
}

fn shape(value: &str) -> Shape {
    let Some(rest) = value.strip_prefix('+') else {
        return Shape::Other;
    };
    let (country, number) = divide(rest, b'.');
    if !are_digits(country) || country.len() > 3 || country.starts_with('0') {
        return Shape::Other;
    }
    let Some(number) = number else {
        return Shape::Begun;
    };
    let (number, extension) = divide(number, b'x');
    if country.is_empty() || !are_digits(number) || number.len() > 14 {
        return Shape::Other;
    }
    match extension {
        None if number.len() < 4 => Shape::Begun,
        Some(_) if number.len() < 4 => Shape::Other,
        Some("") => Shape::Begun,
        Some(extension) if !are_digits(extension) => Shape::Other,
        _ => Shape::Whole,
    }
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

    #[test]
    fn numbers() {
        for value in [
            "+81.751234567",
            "+7.7271234567",
            "+996.312123456",
            "+82.212345678x12",
        ] {
            assert!(
                found(|all| judge(Some("jp"), value, all)).is_empty(),
                "{value}"
            );
        }
        for (value, pending) in [
            ("+81 75 123", false),
            ("+81", true),
            ("+", true),
            ("+81.", true),
            ("+81.12", true),
            ("081.12345", false),
            ("+81.7512x", true),
            ("+81.7512x1a", false),
            ("+.1234", false),
        ] {
            let findings = found(|all| judge(Some("jp"), value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.pending, pending, "{value}");
        }
    }

    #[test]
    fn common_spellings() {
        for (country, value, fix) in [
            (None, "+81 75 123 4567", Some("+81.751234567")),
            (None, "+81-75-123-4567", Some("+81.751234567")),
            (None, "+81751234567", Some("+81.751234567")),
            (None, "＋８１ー７５ー１２３４５６７", Some("+81.751234567")),
            (None, "0081 75 1234567", Some("+81.751234567")),
            (None, "+81 (0)75 1234567", Some("+81.751234567")),
            (None, "+996 312 123456", Some("+996.312123456")),
            (None, "+7 (727) 123-45-67", Some("+7.7271234567")),
            (None, "+49 30/123456", Some("+49.30123456")),
            (Some("JP"), "(075) 123-4567", Some("+81.751234567")),
            (Some("jp"), "075-123-4567", Some("+81.751234567")),
            (Some("KZ"), "8 727 123 45 67", Some("+7.7271234567")),
            (Some("KG"), "0312 123456", Some("+996.312123456")),
            (None, "075-123-4567", None),
            (Some("US"), "075-123-4567", None),
            (Some("JP"), "75 123 4567", None),
            (None, "+81 75 call me", None),
            (None, "+81 75 1", None),
            (None, "", None),
        ] {
            let findings = found(|all| judge(country, value, all));
            assert_eq!(findings.first().unwrap().fix.as_deref(), fix, "{value}");
        }
    }
}
