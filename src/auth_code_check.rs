//! An authorisation code by itself, as fast as a person types.

use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::context::Options;
use crate::order::is_blank;
use crate::page::{AuthCodeRule, Page, Severity};
use crate::report::{AuthCodeReport, AuthCodeState, Issue, Param, Params, Requirement, Source};
use crate::rulebook::{Rulebook, bare};
use crate::value::auth_code::{self, CLASSES, Verdict};
use crate::value::{Finding, LONGEST};

const LABEL: &str = "Auth code";

/// Judges a code: see [`Rulebook::auth_code_check`].
pub(crate) fn check<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    code: &str,
    options: &Options<'_>,
) -> AuthCodeReport<'a> {
    let page = rulebook.page(tld);
    let rule = page.and_then(|page| page.auth_code.as_ref());
    let verdict = judge(page, rule, tld, code);
    let issues = issues(page, rule, tld, verdict.findings, options);
    let ok = issues.iter().all(|issue| issue.severity != Severity::Error);
    AuthCodeReport {
        ok,
        covered: page.is_some(),
        state: match (ok, verdict.can_continue) {
            (true, _) => AuthCodeState::Valid,
            (false, true) => AuthCodeState::Incomplete,
            (false, false) => AuthCodeState::Invalid,
        },
        requirements: rule.map_or_else(Vec::new, |rule| {
            requirements(rule, verdict.length_met, verdict.classes_met)
        }),
        fix: issues.iter().find_map(|issue| issue.fix.clone()),
        issues,
    }
}

/// See [`Rulebook::auth_code_verdict`].
pub(crate) fn verdict(rulebook: &Rulebook<'_>, tld: &str, code: &str) -> Option<u32> {
    let page = rulebook.page(tld)?;
    let rule = page.auth_code.as_ref()?;
    if is_blank(code) || code.len() > LONGEST {
        return None;
    }
    let mut pages = rulebook.tlds();
    let place = u32::try_from(pages.position(|tld| tld == page.tld)?).ok()?;
    Some(auth_code::plain_verdict(rule, code)? | place << 16)
}

fn judge<'a>(
    page: Option<&Page<'a>>,
    rule: Option<&AuthCodeRule<'a>>,
    tld: &str,
    code: &str,
) -> Verdict<'a> {
    if page.is_none() {
        let unsupported = Finding::warning(Code::UnsupportedTld, "");
        let name = bare(tld).to_ascii_lowercase();
        return only(unsupported.with("tld", name), true);
    }
    if is_blank(code) {
        let reason = if code.is_empty() { "empty" } else { "blank" };
        let required = Finding::error(Code::Required, reason, 504);
        let can_continue = auth_code::judge(rule, code).can_continue;
        return only(required.pending(can_continue), can_continue);
    }
    if code.len() > LONGEST {
        return only(Finding::error(Code::Length, "text", 505), false);
    }
    auth_code::judge(rule, code)
}

fn only(finding: Finding<'_>, can_continue: bool) -> Verdict<'_> {
    Verdict {
        findings: Vec::from([finding]),
        length_met: false,
        classes_met: [false; 3],
        can_continue,
    }
}

fn issues<'a>(
    page: Option<&Page<'a>>,
    rule: Option<&AuthCodeRule<'a>>,
    tld: &str,
    findings: Vec<Finding<'a>>,
    options: &Options<'_>,
) -> Vec<Issue<'a>> {
    let source = Source {
        guide: page.map_or("tldgate", |page| page.guide),
        section: rule.map_or("", |rule| rule.section),
    };
    let weighed = findings.into_iter().filter_map(|finding| {
        let severity = options.weigh(finding.code, finding.severity)?;
        let mut params = Vec::with_capacity(finding.params.len() + 3);
        if !finding.reason.is_empty() {
            params.push(("reason", Param::from(finding.reason)));
        }
        params.push(("label", Param::from(LABEL)));
        if let Some(page) = page {
            params.push(("tld", Param::from(page.tld)));
        }
        params.extend(finding.params);
        Some(Issue {
            code: finding.code,
            severity,
            path: Some(String::from("auth")),
            params: Params(params),
            pending: finding.pending,
            fix: finding.fix,
            api_code: finding.api_code,
            source,
        })
    });
    let _ = tld;
    weighed.collect()
}

fn requirements<'a>(
    rule: &AuthCodeRule<'a>,
    length_met: bool,
    classes_met: [bool; 3],
) -> Vec<Requirement<'a>> {
    let mut all = Vec::with_capacity(4);
    all.push(Requirement {
        id: "length",
        met: length_met,
        params: Params(Vec::from([
            ("minimum", Param::Number(rule.minimum.into())),
            ("maximum", Param::Number(rule.maximum.into())),
        ])),
    });
    for ((class, met), id) in rule.classes.iter().zip(classes_met).zip(CLASSES) {
        all.push(Requirement {
            id,
            met,
            params: Params(Vec::from([("characters", Param::from(class.shown))])),
        });
    }
    all
}
