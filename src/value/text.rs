//! Texts with a shape: a pattern of the page.

use super::Findings;
use crate::code::Code;
use crate::folding;
use crate::page::{Field, Severity};

pub(crate) fn judge<'a>(field: &Field<'a>, value: &str, findings: &mut Findings<'a>) {
    let Some(pattern) = &field.pattern else {
        return;
    };
    if pattern.matches(value) {
        return;
    }
    let folded = folding::fold(value);
    let finding = match field.severity {
        Severity::Error => findings.error(Code::Format, "pattern", 505),
        Severity::Warning => findings.warning(Code::Format, "pattern"),
    };
    finding
        .with("example", field.example.unwrap_or(pattern.expression))
        .pending(pattern.can_continue(value))
        .fix(pattern.matches(&folded).then_some(folded));
}
