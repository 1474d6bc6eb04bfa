//! The year of an expiry, in four digits.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Finding, Findings, number};
use crate::code::Code;
use crate::date::Date;

pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    let digits = number::whole_number(value).is_some();
    if digits && value.len() == 4 && !value.starts_with('0') {
        return Vec::new();
    }
    let pending = digits && value.len() < 4 && !value.starts_with('0');
    let finding = Finding::error(Code::Format, "year", 505);
    Vec::from([finding.pending(pending).fix(meant(value))])
}

/// The year of a whole date.
fn meant(value: &str) -> Option<String> {
    value
        .parse::<Date>()
        .ok()
        .map(|_| String::from(&value[..4]))
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn years() {
        for (value, fine, pending, fix) in [
            ("2027", true, false, None),
            ("202", false, true, None),
            ("27", false, true, None),
            ("20270", false, false, None),
            ("0027", false, false, None),
            ("2027-05-01", false, false, Some("2027")),
            ("next", false, false, None),
        ] {
            let findings = judge(value);
            assert_eq!(findings.is_empty(), fine, "{value}");
            let found = findings.first();
            assert_eq!(
                found.is_some_and(|finding| finding.pending),
                pending,
                "{value}"
            );
            assert_eq!(
                found.and_then(|finding| finding.fix.as_deref()),
                fix,
                "{value}"
            );
        }
    }
}
