//! Kinds of value: one file a kind, each judging a value that is not blank.

use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::page::{Field, Kind, Page, Severity};
use crate::report::Param;

pub(crate) mod auth_code;
pub(crate) mod choice;
pub(crate) mod contact;
pub(crate) mod country;
pub(crate) mod date;
pub(crate) mod domain;
pub(crate) mod email;
pub(crate) mod folding;
pub(crate) mod host;
pub(crate) mod label;
pub(crate) mod language;
pub(crate) mod number;
pub(crate) mod numbers;
pub(crate) mod phone;
pub(crate) mod text;
pub(crate) mod year;

/// No value of an order is longer, in bytes; beyond it nothing is looked at.
pub(crate) const LONGEST: usize = 65_535;

/// What a kind finds wrong with a value.
#[derive(Clone, Debug)]
pub(crate) struct Finding<'a> {
    pub code: Code,
    pub severity: Severity,
    /// Tells sentences of one code apart; empty where there is one.
    pub reason: &'static str,
    pub params: Vec<(&'static str, Param<'a>)>,
    /// Some continuation of the value has neither this finding nor an error.
    pub pending: bool,
    pub fix: Option<String>,
    pub api_code: Option<u16>,
}

impl<'a> Finding<'a> {
    /// The guide states it or the API refuses it, with this answer.
    pub fn error(code: Code, reason: &'static str, api_code: u16) -> Self {
        Self {
            code,
            severity: Severity::Error,
            reason,
            params: Vec::new(),
            pending: false,
            fix: None,
            api_code: Some(api_code),
        }
    }

    /// It is inferred.
    pub fn warning(code: Code, reason: &'static str) -> Self {
        Self {
            severity: Severity::Warning,
            api_code: None,
            ..Self::error(code, reason, 0)
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Param<'a>>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    pub fn pending(mut self, pending: bool) -> Self {
        self.pending = pending;
        self
    }

    pub fn fix(mut self, fix: Option<String>) -> Self {
        self.fix = fix;
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Findings of a value, in the order they are shown.
pub(crate) type Findings<'a> = Vec<Finding<'a>>;

pub(crate) fn has_error(findings: &Findings<'_>) -> bool {
    findings.iter().any(Finding::is_error)
}

/// Judges the value of a field. `fixed` is the value a template demands, where it does.
pub(crate) fn judge<'a>(
    page: Option<&Page<'a>>,
    field: &Field<'a>,
    fixed: Option<&'a str>,
    value: &str,
) -> Findings<'a> {
    if value.len() > LONGEST {
        return Vec::from([Finding::error(Code::Length, "text", 505)]);
    }
    let judge = |value: &str| judge_kind(page, field, fixed, value);
    match field.kind {
        // These know more of blanks and lookalikes than the others.
        Kind::AuthCode | Kind::Text => judge(value),
        _ => folding::judge_folded(value, judge),
    }
}

fn judge_kind<'a>(
    page: Option<&Page<'a>>,
    field: &Field<'a>,
    fixed: Option<&'a str>,
    value: &str,
) -> Findings<'a> {
    match field.kind {
        Kind::AuthCode => {
            let rule = page.and_then(|page| page.auth_code.as_ref());
            auth_code::judge(rule, value).findings
        }
        Kind::Domain => page.map_or_else(Vec::new, |page| domain::judge(page.tld, value)),
        Kind::Language => language::judge(page.and_then(|page| page.languages.as_ref()), value),
        Kind::Choice => choice::judge(&field.choices, fixed, value),
        Kind::Contact => contact::judge(value),
        Kind::Country => country::judge(value),
        Kind::Date => date::judge(value),
        Kind::Email => email::judge(value),
        Kind::Host => host::judge(value),
        Kind::Number => number::judge(field.maximum, field.severity, value),
        Kind::Phone => phone::judge(value),
        Kind::Text | Kind::PostalCode => text::judge(field, value),
        Kind::Year => year::judge(value),
    }
}
