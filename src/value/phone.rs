//! Telephone numbers as the API writes them: `+81.751234567`, with an optional extension `x12`.

use super::Findings;
use crate::code::Code;

/// The shape comes from the reference, not from the guide: another one warns.
pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let pending = match shape(value) {
        Shape::Whole => return,
        Shape::Begun => true,
        Shape::Other => false,
    };
    findings.warning(Code::Format, "phone").pending(pending);
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
    let (country, number) = divide(rest, '.');
    if !are_digits(country) || country.len() > 3 || country.starts_with('0') {
        return Shape::Other;
    }
    let Some(number) = number else {
        return Shape::Begun;
    };
    let (number, extension) = divide(number, 'x');
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

/// What stands before a mark, and behind it where it is there.
fn divide(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
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
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
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
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
}
