//! Postal codes of the countries whose form is known; those of others are free.

use super::{Findings, country, number};
use crate::code::Code;
use crate::folding;

/// Countries and the digits of their codes.
pub(crate) const COUNTRIES: &str = "JP7|KR5|KZ6|KG6";

/// `country` is the contact's, where it is told. The forms are no part of the guide, so
/// another one warns.
pub(crate) fn judge(country: Option<&str>, value: &str, findings: &mut Findings<'_>) {
    let Some((country, count)) = country.and_then(|told| country::find(told, COUNTRIES)) else {
        return;
    };
    let count = number::whole_number(count).unwrap_or_default();
    let wanted = count as usize;
    let is_dash = |byte: u8| byte == b'-' || byte == b' ';
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let is_plain = value
        .bytes()
        .all(|byte| byte.is_ascii_digit() || is_dash(byte));
    let is_new = country == "KZ" && begins_new(value);
    if is_plain && digits == wanted || is_new && value.len() == NEW.len() {
        return;
    }
    let read = folding::digits(value);
    findings
        .warning(Code::Format, "postal-code")
        .with("country", country)
        .with("digits", count)
        .pending(is_plain && digits < wanted || is_new)
        .fix((read.len() == wanted).then_some(read));
}

/// The newer codes of Kazakhstan, such as A26F1K9: `0` stands for a digit.
const NEW: &[u8] = b"A00A0A0";

fn begins_new(value: &str) -> bool {
    let mut pairs = value.bytes().zip(NEW);
    let fits = |(byte, shape): (u8, &u8)| match shape {
        b'0' => byte.is_ascii_digit(),
        _ => byte.is_ascii_alphabetic(),
    };
    value.len() <= NEW.len() && pairs.all(fits)
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

    #[test]
    fn codes() {
        for (country, value) in [
            ("JP", "604-8001"),
            ("JP", "6048001"),
            ("jp", "604 8001"),
            ("KR", "03187"),
            ("KZ", "050000"),
            ("KZ", "A26F1K9"),
            ("KZ", "a26f1k9"),
            ("KG", "720001"),
            ("DE", "10115"),
            ("GB", "SW1A 1AA"),
            ("", "anything"),
        ] {
            let findings = found(|all| judge(Some(country), value, all));
            assert!(findings.is_empty(), "{country} {value}");
        }
        assert!(found(|all| judge(None, "1", all)).is_empty());
        for (country, value, pending, fix) in [
            ("JP", "604-800", true, None),
            ("JP", "〒604-8001", false, Some("6048001")),
            ("JP", "６０４－８００１", false, Some("6048001")),
            ("JP", "604-80012", false, None),
            ("JP", "Kyoto", false, None),
            ("KR", "135-080", false, None),
            ("KR", "0318", true, None),
            ("KZ", "A26F", true, None),
            ("KZ", "A2FF1K9", false, None),
            ("KZ", "KZ-050000", false, Some("050000")),
            ("KG", "72000", true, None),
        ] {
            let findings = found(|all| judge(Some(country), value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.pending, pending, "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
            assert!(!finding.is_error());
        }
    }
}
