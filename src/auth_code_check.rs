//! An authorisation code by itself, as fast as a person types.

use alloc::vec::Vec;

use crate::code::Code;
use crate::context::Options;
use crate::order::is_blank;
use crate::page::AuthCodeRule;
use crate::report::{AuthCodeReport, AuthCodeState, Param, Params, Requirement, Source};
use crate::rulebook::{Rulebook, bare};
use crate::validate::issues::{Issues, Subject, is_ok};
use crate::value::auth_code::{self, CLASSES, Verdict};
use crate::value::{Findings, LONGEST};

/// Judges a code: see [`Rulebook::auth_code_check`].
pub(crate) fn check<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    code: &str,
    options: &Options<'_>,
) -> AuthCodeReport<'a> {
    let page = rulebook.page(tld);
    let rule = page.and_then(|page| page.auth_code.as_ref());
    let mut findings = Findings::default();
    let mut verdict = Verdict::default();
    match page {
        Some(_) => verdict = judge(rule, code, &mut findings),
        None => unsupported(tld, &mut findings),
    }
    let mut issues = match page {
        Some(page) => Issues::new(options, page.tld),
        None => Issues::new(options, ""),
    };
    let source = page.map_or(Source::NO_GUIDE, |page| Source {
        guide: page.guide,
        section: rule.map_or("", |rule| rule.section),
    });
    let subject = Subject {
        position: 0,
        path: Some("auth"),
        label: "Auth code".into(),
        source,
    };
    issues.add(&subject, findings);
    let issues = issues.into_sorted();
    let ok = is_ok(&issues);
    AuthCodeReport {
        ok,
        covered: page.is_some(),
        state: match (ok, verdict.can_continue) {
            (true, _) => AuthCodeState::Valid,
            (false, true) => AuthCodeState::Incomplete,
            (false, false) => AuthCodeState::Invalid,
        },
        requirements: rule.map_or_else(Vec::new, |rule| requirements(rule, verdict)),
        issues,
    }
}

fn unsupported(tld: &str, findings: &mut Findings<'_>) {
    findings
        .warning(Code::UnsupportedTld, "")
        .with("tld", bare(tld).to_ascii_lowercase());
}

fn judge<'a>(rule: Option<&AuthCodeRule<'a>>, code: &str, findings: &mut Findings<'a>) -> Verdict {
    let mut verdict = Verdict::default();
    if is_blank(code) {
        let reason = if code.is_empty() { "empty" } else { "blank" };
        let begun = auth_code::judge(rule, code, &mut Findings::default());
        verdict.can_continue = begun.can_continue && code.len() <= LONGEST;
        findings
            .error(Code::Required, reason, 504)
            .pending(verdict.can_continue);
    } else if code.len() > LONGEST {
        findings.error(Code::Length, "text", 505);
    } else {
        verdict = auth_code::judge(rule, code, findings);
    }
    verdict
}

fn requirements<'a>(rule: &AuthCodeRule<'a>, verdict: Verdict) -> Vec<Requirement<'a>> {
    let mut all = Vec::from([Requirement {
        id: "length",
        met: verdict.length_met,
        params: Params(Vec::from([
            ("minimum", Param::Number(rule.minimum.into())),
            ("maximum", Param::Number(rule.maximum.into())),
        ])),
    }]);
    for ((class, met), id) in rule.classes.iter().zip(&verdict.classes_met).zip(&CLASSES) {
        all.push(Requirement {
            id,
            met: *met,
            params: Params(Vec::from([("characters", Param::from(class.shown))])),
        });
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::{Options, Rulebook};

    #[test]
    fn what_an_issue_is_about() {
        let rules = Rulebook::built_in();
        for (tld, code, about) in [
            (
                "kyoto",
                "abcdefg!",
                [
                    "auth",
                    ".kyoto › Auth-Codes",
                    "Auth codes for .kyoto need at least one digit (0–9).",
                ],
            ),
            (
                "gdn",
                "",
                ["auth", ".gdn › Auth-Codes", "Auth code is still empty."],
            ),
            ("kg", " ", ["auth", ".kg", "Auth code is blank."]),
            (
                ".COM",
                "",
                [
                    "auth",
                    "tldgate",
                    "There are no rules for .com here, so this order was not checked.",
                ],
            ),
        ] {
            let report = rules.auth_code_check(tld, code, &Options::default());
            let issue = &report.issues[0];
            let path = issue.path.as_deref().unwrap_or_default();
            assert_eq!([path, &issue.source.to_string(), &issue.message()], about);
        }
    }
}
