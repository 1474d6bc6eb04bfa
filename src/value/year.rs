//! The year of an expiry, in four digits.

use alloc::string::String;

use super::{Findings, number};
use crate::code::Code;
use crate::date::Date;

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let begun = number::whole_number(value).is_some() && !value.starts_with('0');
    if !begun || value.len() != 4 {
        findings
            .error(Code::Format, "year", 505)
            .pending(begun && value.len() < 4)
            .fix(meant(value));
    }
}

/// The year of a whole date.
fn meant(value: &str) -> Option<String> {
    value.parse::<Date>().ok()?;
    value.get(..4).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

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
            let findings = found(|all| judge(value, all));
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
