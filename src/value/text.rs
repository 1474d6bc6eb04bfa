//! Texts with a shape: a pattern of the page, or a check of the engine.

use super::{Findings, folding, numbers};
use crate::code::Code;
use crate::page::{Check, Field, Severity};

pub(crate) fn judge<'a>(field: &Field<'a>, value: &str, findings: &mut Findings<'a>) {
    match (&field.pattern, field.check) {
        (_, Some(Check::KzBin)) => numbers::kz_bin::judge(value, findings),
        (Some(pattern), None) if !pattern.matches(value) => {
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
        _ => {}
    }
}
