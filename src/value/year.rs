//! The year of a domain's expiry, in four digits.

use alloc::string::String;

use super::{Findings, number};
use crate::code::Code;
use crate::date::Date;

/// `expires` is when the domain expires, where that is known.
pub(crate) fn judge(expires: Option<Date>, value: &str, findings: &mut Findings<'_>) {
    let year = number::whole_number(value);
    let begun = year.is_some() && !value.starts_with('0');
    if !begun || value.len() != 4 {
        findings
            .error(Code::Format, "year", 505)
            .pending(begun && value.len() < 4)
            .fix(meant(value));
    } else if let (Some(expires), Some(year)) = (expires, year) {
        let expiry = expires.civil().0.unsigned_abs();
        // In the grace period after an automatic renewal, the API wants the year before it.
        // No year before 1000 is offered: it would be refused.
        if expiry >= 1000 && year != expiry && year.saturating_add(1) != expiry {
            let mut fix = String::new();
            number::push(&mut fix, expiry);
            findings
                .warning(Code::Range, "expiry")
                .with("year", expiry)
                .fix(Some(fix));
        }
    }
}

/// The year of a whole date.
fn meant(value: &str) -> Option<String> {
    value.parse::<Date>().ok()?;
    let year = value.get(..4).filter(|year| !year.starts_with('0'));
    year.map(String::from)
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::code::Code;
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
            ("0999-05-01", false, false, None),
            ("2027-05-01T00:00:00Z", false, false, Some("2027")),
            ("next", false, false, None),
        ] {
            let findings = found(|all| judge(None, value, all));
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

    #[test]
    fn years_of_a_known_expiry() {
        for (expires, value, fix) in [
            ("2027-12-31", "2027", None),
            ("2028-01-01", "2028", None),
            // In the grace period, the year before the automatic renewal.
            ("2027-12-31", "2026", None),
            ("2027-12-31", "2025", Some("2027")),
            ("2027-12-31", "2028", Some("2027")),
            ("2028-02-29", "2029", Some("2028")),
            ("0999-12-31", "2029", None),
        ] {
            let findings = found(|all| judge(expires.parse().ok(), value, all));
            let found = findings.first();
            assert_eq!(found.is_none(), fix.is_none(), "{value}, {expires}");
            for finding in findings.iter() {
                assert_eq!((finding.code, finding.reason()), (Code::Range, "expiry"));
                assert!(!finding.is_error() && !finding.pending);
                assert_eq!(finding.fix.as_deref(), fix, "{value}, {expires}");
            }
        }
    }
}
