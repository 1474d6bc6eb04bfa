//! Collecting issues, in the form's order and by the shop's own weights.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::context::Options;
use crate::page::Severity;
use crate::report::{Issue, Param, Params, Source};
use crate::value::Finding;

/// A place in the form; issues are reported by it.
pub(crate) type Position = u32;
/// Behind the template's fields: the optional ones of the reference.
pub(crate) const OPTIONAL: Position = 1 << 20;
/// Behind those: fields that do not belong here.
pub(crate) const MISPLACED: Position = 1 << 28;
/// Behind everything: what is about the order as a whole.
pub(crate) const ORDER_WIDE: Position = 1 << 30;

pub(crate) struct Issues<'a, 'o> {
    options: &'o Options<'o>,
    guide: &'a str,
    tld: &'a str,
    /// Sorted by place, then by the order they came in.
    found: Vec<(Position, Issue<'a>)>,
}

impl<'a, 'o> Issues<'a, 'o> {
    pub fn new(options: &'o Options<'o>, guide: &'a str, tld: &'a str) -> Self {
        Self {
            options,
            guide,
            tld,
            found: Vec::new(),
        }
    }

    /// Adds what was found of a field, or of the order where there is no path.
    pub fn push(
        &mut self,
        position: Position,
        path: Option<String>,
        label: impl Into<Cow<'a, str>>,
        section: &'a str,
        finding: Finding<'a>,
    ) {
        let Some(severity) = self.options.weigh(finding.code, finding.severity) else {
            return;
        };
        let mut params = Vec::with_capacity(finding.params.len() + 3);
        if !finding.reason.is_empty() {
            params.push(("reason", Param::from(finding.reason)));
        }
        let label = label.into();
        if !label.is_empty() {
            params.push(("label", Param::Text(label)));
        }
        if !self.tld.is_empty() {
            params.push(("tld", Param::from(self.tld)));
        }
        params.extend(finding.params);
        let issue = Issue {
            code: finding.code,
            severity,
            path,
            params: Params(params),
            pending: finding.pending,
            fix: finding.fix,
            api_code: finding.api_code,
            source: Source {
                guide: self.guide,
                section,
            },
        };
        let before = self.found.iter().rposition(|(known, _)| *known <= position);
        self.found
            .insert(before.map_or(0, |index| index + 1), (position, issue));
    }

    /// Whether a field has an error already.
    pub fn refuse(&self, path: &str) -> bool {
        self.found.iter().any(|(_, issue)| {
            issue.severity == Severity::Error && issue.path.as_deref() == Some(path)
        })
    }

    pub fn into_sorted(self) -> Vec<Issue<'a>> {
        self.found.into_iter().map(|(_, issue)| issue).collect()
    }
}
