//! What is found wrong with a value, before it is known where in the form it stands.

use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::page::Severity;
use crate::report::{Issue, Param, Params, Source};

/// One thing that is wrong, or doubtful, about a value: an issue that does not tell its field
/// and its source yet.
pub(crate) type Finding<'a> = Issue<'a>;

impl<'a> Issue<'a> {
    pub(crate) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Whether both say the same thing.
    pub(crate) fn says_as(&self, other: &Self) -> bool {
        self.code == other.code && self.reason() == other.reason()
    }

    pub(crate) fn with(&mut self, name: &'static str, value: impl Into<Param<'a>>) -> &mut Self {
        self.params.0.push((name, value.into()));
        self
    }

    pub(crate) fn pending(&mut self, pending: bool) -> &mut Self {
        self.pending = pending;
        self
    }

    #[inline(never)]
    pub(crate) fn fix(&mut self, fix: Option<String>) -> &mut Self {
        self.fix = fix;
        self
    }
}

/// What is found, in the order it is shown.
#[derive(Debug, Default)]
pub(crate) struct Findings<'a>(Vec<Finding<'a>>);

impl<'a> Findings<'a> {
    /// The guide states it or the API refuses it, with this answer where it has one.
    pub fn error(
        &mut self,
        code: Code,
        reason: &'static str,
        api_code: impl Into<Option<u16>>,
    ) -> &mut Finding<'a> {
        self.push(code, Severity::Error, reason, api_code.into())
    }

    /// It is inferred.
    pub fn warning(&mut self, code: Code, reason: &'static str) -> &mut Finding<'a> {
        self.push(code, Severity::Warning, reason, None)
    }

    fn push(
        &mut self,
        code: Code,
        severity: Severity,
        reason: &'static str,
        api_code: Option<u16>,
    ) -> &mut Finding<'a> {
        let mut params = Vec::new();
        if !reason.is_empty() {
            params.push(("reason", Param::from(reason)));
        }
        let at = self.0.len();
        self.0.push(Finding {
            code,
            severity,
            path: None,
            params: Params(params),
            pending: false,
            fix: None,
            api_code,
            source: Source {
                guide: "",
                section: "",
            },
        });
        &mut self.0[at]
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has_error(&self) -> bool {
        self.0.iter().any(Finding::is_error)
    }

    /// Whether typing on can still resolve every error.
    pub fn can_continue(&self) -> bool {
        self.0
            .iter()
            .all(|found| !found.is_error() || found.pending)
    }

    #[cfg(test)]
    pub fn first(&self) -> Option<&Finding<'a>> {
        self.0.first()
    }

    pub fn iter(&self) -> core::slice::Iter<'_, Finding<'a>> {
        self.0.iter()
    }

    pub fn iter_mut(&mut self) -> core::slice::IterMut<'_, Finding<'a>> {
        self.0.iter_mut()
    }
}

impl<'a> IntoIterator for Findings<'a> {
    type Item = Finding<'a>;
    type IntoIter = alloc::vec::IntoIter<Finding<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
