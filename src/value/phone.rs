//! Telephone numbers as the API writes them: `+81.751234567`, with an optional extension `x12`.

use alloc::vec::Vec;

use super::{Finding, Findings};
use crate::code::Code;

/// The shape comes from the reference, not from the guide: another one warns.
pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    match shape(value) {
        Shape::Whole => Vec::new(),
        other => Vec::from([
            Finding::warning(Code::Format, "phone").pending(matches!(other, Shape::Begun))
        ]),
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
    let (country, number) = match rest.split_once('.') {
        Some((country, number)) => (country, Some(number)),
        None => (rest, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(country) || country.len() > 3 || country.starts_with('0') {
        return Shape::Other;
    }
    let Some(number) = number else {
        return Shape::Begun;
    };
    let (number, extension) = match number.split_once('x') {
        Some((number, extension)) => (number, Some(extension)),
        None => (number, None),
    };
    let right = !country.is_empty() && digits(number) && number.len() <= 14;
    match extension {
        _ if !right => Shape::Other,
        None if number.len() < 4 => Shape::Begun,
        Some(_) if number.len() < 4 => Shape::Other,
        Some("") => Shape::Begun,
        Some(extension) if !digits(extension) => Shape::Other,
        _ => Shape::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn numbers() {
        for value in [
            "+81.751234567",
            "+7.7271234567",
            "+996.312123456",
            "+82.212345678x12",
        ] {
            assert!(judge(value).is_empty(), "{value}");
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
            let findings = judge(value);
            assert_eq!(findings.len(), 1, "{value}");
            assert_eq!(findings[0].pending, pending, "{value}");
        }
    }
}
