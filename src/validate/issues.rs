//! Collecting issues, in the form's order and by the shop's own weights.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::context::Options;
use crate::report::{Issue, Param, Source};
use crate::value::Findings;

/// A place in the form; issues are reported by it.
pub(crate) type Position = u32;
/// Behind the template's fields: the optional ones of the reference.
pub(crate) const OPTIONAL: Position = 1 << 20;
/// Behind those: fields that do not belong here.
pub(crate) const MISPLACED: Position = 1 << 28;
/// Behind everything: what is about the order as a whole.
pub(crate) const ORDER_WIDE: Position = 1 << 30;

/// What findings are about: a field, or the order as a whole.
pub(crate) struct Subject<'s, 'a> {
    pub position: Position,
    /// The field's name as the caller spelt it.
    pub path: Option<&'s str>,
    /// The field's name on the form.
    pub label: Cow<'a, str>,
    /// Where the rules come from.
    pub source: Source<'a>,
}

pub(crate) struct Issues<'a, 'o> {
    options: &'o Options<'o>,
    tld: &'a str,
    /// Sorted by place, then by the order they came in.
    found: Vec<Issue<'a>>,
    /// The place of each.
    positions: Vec<Position>,
}

impl<'a, 'o> Issues<'a, 'o> {
    pub fn new(options: &'o Options<'o>, tld: &'a str) -> Self {
        Self {
            options,
            tld,
            found: Vec::new(),
            positions: Vec::new(),
        }
    }

    /// Adds what was found.
    pub fn add(&mut self, subject: &Subject<'_, 'a>, findings: Findings<'a>) {
        for mut issue in findings {
            let Some(severity) = self.options.weigh(&issue, subject.path) else {
                continue;
            };
            issue.severity = severity;
            issue.path = subject.path.map(String::from);
            issue.source = subject.source;
            let params = &mut issue.params.0;
            if !self.tld.is_empty() {
                params.insert(0, ("tld", Param::from(self.tld)));
            }
            if !subject.label.is_empty() {
                params.insert(0, ("label", Param::Text(subject.label.clone())));
            }
            let mut earlier = self.positions.iter();
            let last = earlier.rposition(|position| *position <= subject.position);
            let at = last.map_or(0, |last| last.saturating_add(1));
            self.positions.insert(at, subject.position);
            self.found.insert(at, issue);
        }
    }

    /// Adds what was found about the order as a whole.
    #[inline(never)]
    pub fn add_order_wide(&mut self, source: Source<'a>, findings: Findings<'a>) {
        let subject = Subject {
            position: ORDER_WIDE,
            path: None,
            label: Cow::Borrowed(""),
            source,
        };
        self.add(&subject, findings);
    }

    /// Whether a field has an error already.
    pub fn refuse(&self, path: &str) -> bool {
        self.found
            .iter()
            .any(|issue| issue.is_error() && issue.path.as_deref() == Some(path))
    }

    pub fn into_sorted(self) -> Vec<Issue<'a>> {
        self.found
    }
}

/// No issue is an error.
pub(crate) fn is_ok(issues: &[Issue<'_>]) -> bool {
    !issues.iter().any(Issue::is_error)
}
