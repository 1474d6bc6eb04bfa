//! The number of a Korean certificate, by the type that the order states (X-KR-CTFY-TYPE).
//!
//! * BUSINESS, BUSINESSIND, UNIQUE: [ten digits](super::kr_business).
//! * CORP: [thirteen](super::kr_corporation).
//! * SCHOOL, ETC: no known form, so anything.
//! * Under any type, and without one: no [resident number](super::kr_resident).
//!
//! Source: the types are the guide's; it does not say which number belongs to which.

use super::kr_business::Holder;
use super::{kr_business, kr_corporation, kr_resident};
use crate::code::Code;
use crate::dividing::place;
use crate::names::same;
use crate::value::Findings;

/// `kind` is the type as the order has it; one that is not known is judged like none.
pub(crate) fn judge(kind: Option<&str>, value: &str, findings: &mut Findings<'_>) {
    let kind = kind.unwrap_or_default().trim_ascii();
    let is_corporation = same(kind, "CORP");
    let holder = holder(kind);
    // Of a number without a check digit, the kind of corporation tells more than a day.
    let is_stated = is_corporation && kr_corporation::has_kind(value);
    if kr_resident::looks_resident(value) && !is_stated {
        // As a free text, it is something else as soon as it goes on.
        let is_free = !is_corporation && holder.is_none();
        findings
            .warning(Code::Format, "kr-resident")
            .pending(is_free);
    } else if is_corporation {
        kr_corporation::judge(value, findings);
    } else if let Some(holder) = holder {
        kr_business::judge(holder, value, findings);
    }
}

fn holder(kind: &str) -> Option<Holder> {
    match place(kind, "BUSINESS|BUSINESSIND|UNIQUE")? {
        0 => Some(Holder::Business),
        1 => Some(Holder::Individual),
        _ => Some(Holder::Unique),
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::{Finding, found};

    #[test]
    fn numbers_by_type() {
        let sole_trader = "123-45-12343";
        let company = "124-81-00998";
        let club = "123-82-12348";
        let corporation = "130111-0006246";
        let resident = "800101-1234567";
        for (kind, value, reason, pending) in [
            (Some("BUSINESS"), sole_trader, None, false),
            (Some("BUSINESS"), company, None, false),
            (Some("business"), club, None, false),
            (Some("BUSINESS"), corporation, Some("kr-business"), false),
            (Some("BUSINESS"), "124-81-00990", Some(""), false),
            (Some("BUSINESS"), "124-81", Some("kr-business"), true),
            (Some("BUSINESSIND"), sole_trader, None, false),
            (
                Some("BUSINESSIND"),
                company,
                Some("kr-business-kind"),
                false,
            ),
            (Some(" BusinessInd "), club, Some("kr-business-kind"), false),
            (Some("UNIQUE"), club, None, false),
            (Some("UNIQUE"), company, Some("kr-business-kind"), false),
            (Some("UNIQUE"), sole_trader, Some("kr-business-kind"), false),
            (Some("UNIQUE"), corporation, Some("kr-business"), false),
            (Some("CORP"), corporation, None, false),
            (Some("corp"), corporation, None, false),
            (Some("CORP"), company, Some("kr-corporation"), true),
            (Some("CORP"), "130111-0006240", None, false),
            (Some("CORP"), "110111-8129498", None, false),
            (Some("ETC"), "110111-8129498", Some("kr-resident"), true),
            (Some("CORP"), "제1234호", Some("kr-corporation"), false),
            (Some("SCHOOL"), "제1234호", None, false),
            (Some("SCHOOL"), company, None, false),
            (Some("ETC"), "130111-0006240", None, false),
            (Some("another"), "x", None, false),
            (None, "x", None, false),
            (None, corporation, None, false),
            (Some("BUSINESS"), resident, Some("kr-resident"), false),
            (Some("BUSINESSIND"), resident, Some("kr-resident"), false),
            (Some("UNIQUE"), resident, Some("kr-resident"), false),
            (Some("CORP"), resident, Some("kr-resident"), false),
            (Some("SCHOOL"), resident, Some("kr-resident"), true),
            (Some("ETC"), resident, Some("kr-resident"), true),
            (Some("another"), resident, Some("kr-resident"), true),
            (None, resident, Some("kr-resident"), true),
        ] {
            let findings = found(|all| judge(kind, value, all));
            let finding = findings.first();
            let found = finding.map(Finding::reason);
            assert_eq!(found, reason, "{kind:?} {value}");
            let told = finding.is_some_and(|finding| finding.pending);
            assert_eq!(told, pending, "{kind:?} {value}");
        }
    }
}
