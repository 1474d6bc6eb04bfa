//! Texts with a shape: a pattern of the page, or a check of the engine.

use alloc::vec::Vec;

use super::{Finding, Findings, folding, numbers};
use crate::code::Code;
use crate::page::{Check, Field, Severity};

pub(crate) fn judge<'a>(field: &Field<'a>, value: &str) -> Findings<'a> {
    match (&field.pattern, field.check) {
        (_, Some(Check::KzBin)) => numbers::kz_bin::judge(value),
        (Some(pattern), None) if !pattern.matches(value) => {
            let folded = folding::fold(value);
            let finding = Finding {
                severity: field.severity,
                api_code: (field.severity == Severity::Error).then_some(505),
                ..Finding::warning(Code::Format, "pattern")
            };
            Vec::from([finding
                .with("example", field.example.unwrap_or(pattern.expression))
                .pending(pattern.can_continue(value))
                .fix(pattern.matches(&folded).then_some(folded))])
        }
        _ => Vec::new(),
    }
}
