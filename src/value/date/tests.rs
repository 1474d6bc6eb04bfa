use super::{begins_right, judge, judge_past};
use crate::date::Date;
use crate::page::Severity;
use crate::value::found;

#[test]
fn dates() {
    let error = Some(Severity::Error);
    let warning = Some(Severity::Warning);
    for (value, severity, fix, pending) in [
        ("2015-03-12", None, None, false),
        ("2016-02-29", None, None, false),
        ("2015-02-29", error, None, false),
        ("2015-02-3", warning, Some("2015-02-03"), false),
        ("2015-02-2", warning, Some("2015-02-02"), true),
        ("2015-2", error, None, true),
        ("2015-2-29", error, None, false),
        ("2015/03/12", warning, Some("2015-03-12"), false),
        ("2015.3.1", warning, Some("2015-03-01"), false),
        ("2015/", error, None, true),
        ("2015/0", error, None, true),
        ("2015/00", error, None, false),
        ("2015/13", error, None, false),
        ("2015/3/0", error, None, true),
        ("2015/3/00", error, None, false),
        ("2015/3/123", error, None, false),
        ("2015/123", error, None, false),
        ("201/3/12", error, None, false),
        ("0000/3/12", error, None, false),
        ("2015/03-12", error, None, false),
        ("2015-1", error, None, true),
        ("2015-13", error, None, false),
        ("12.03.2015", warning, Some("2015-03-12"), false),
        ("12-03-2015", warning, Some("2015-03-12"), false),
        ("12/03/2015", warning, None, false),
        ("03/03/2015", warning, Some("2015-03-03"), false),
        ("12/13/2015", warning, Some("2015-12-13"), false),
        ("13/13/2015", error, None, false),
        ("12.13.2015", error, None, false),
        ("2/29/2016", warning, Some("2016-02-29"), false),
        ("2/29/2015", error, None, false),
        ("2/29/201", error, None, true),
        ("2/30/", error, None, false),
        ("12/13", error, None, true),
        ("13/03/2015", warning, Some("2015-03-13"), false),
        ("12.03.15", warning, None, false),
        ("3/12/15", warning, None, false),
        ("31.02.15", error, None, false),
        ("29.02.15", error, None, true),
        ("12.03.1", error, None, true),
        ("12.03.201", error, None, true),
        (
            "2019-05-04T00:00:00.000Z",
            warning,
            Some("2019-05-04"),
            false,
        ),
        ("2019-05-04T", warning, Some("2019-05-04"), false),
        ("2019-05-04t09:30", warning, Some("2019-05-04"), false),
        (
            "2019-05-04 00:00:00 +0600",
            warning,
            Some("2019-05-04"),
            false,
        ),
        ("2019-5-4 10:30", warning, Some("2019-05-04"), false),
        ("04.05.2019 10:30", warning, Some("2019-05-04"), false),
        ("14.05.2019 10:30", warning, Some("2019-05-14"), false),
        ("04/05/2019 10:30", warning, None, false),
        ("2019-05-03T18:00:00Z", warning, None, false),
        ("2019-05-03T18:00:00+00:00", warning, None, false),
        ("2019-02-29T00:00:00Z", error, None, false),
        ("2019-05T00:00", error, None, false),
        ("2019-05-04Tea", error, None, false),
        ("yesterday", error, None, false),
        ("2", error, None, true),
        ("0", error, None, true),
    ] {
        let findings = found(|all| judge(value, all));
        let found = findings.first();
        assert_eq!(found.map(|finding| finding.severity), severity, "{value}");
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

#[test]
fn what_begins_a_date() {
    let mut date = Date::new(1999, 1, 1).unwrap();
    while date < Date::new(2001, 1, 1).unwrap() {
        let text = date.text();
        for length in 0..10 {
            assert!(begins_right(&text[..length]), "{text} {length}");
        }
        date = date.plus(1);
    }
    for text in [
        "0000",
        "2015-00",
        "2015-2",
        "2015-02-3",
        "2015-04-4",
        "x",
        "2015-01-00",
    ] {
        assert!(!begins_right(text), "{text}");
    }
}

#[test]
fn days_that_have_been() {
    let today = Date::new(2026, 11, 23);
    for (today, value, is_refused) in [
        (today, "2026-11-23", false),
        (today, "2026-11-24", true),
        (today, "23.11.2026", false),
        (today, "24.11.2026", true),
        (today, "11/24/2026", true),
        (today, "12/11/2026", false),
        (today, "11/12/2026", false),
        (today, "11/12/2027", true),
        (today, "2027-02-30", false),
        (today, "2026-11-24T00:00", true),
        (today, "2026-11-23T23:00+06:00", false),
        (today, "2026-11-24T02:00Z", false),
        (today, "12.03.99", false),
        (today, "12.03.26", false),
        (today, "12.12.26", false),
        (today, "2026-11-2", false),
        (None, "2126-11-24", false),
    ] {
        let findings = found(|all| judge_past(today, value, all));
        assert_eq!(findings.has_error(), is_refused, "{value}");
    }
}
