//! Telephone numbers. The API takes `+81.751234567`, with an optional extension `x12`; what can
//! be written so without a guess is right as it is typed.

use alloc::string::String;

use super::Findings;
use crate::code::Code;
use crate::dividing::trim;
use crate::folding;
use crate::names::begins;
use meaning::{Meaning, meaning};

mod countries;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod laws;
mod meaning;
mod plan;
mod reading;

/// The shape comes from the reference, not from the guide: what has to be guessed warns.
/// `country` is the contact's, where it is told. Spaces at the end are a part of the value:
/// more may follow.
pub(crate) fn judge(country: Option<&str>, value: &str, findings: &mut Findings<'_>) {
    let (pending, fix) = match meaning(country, value) {
        Meaning::Plain(_) => return,
        Meaning::Probably(number) => (false, Some(number)),
        Meaning::Begun => (true, None),
        Meaning::Unclear => (false, meant(country, value)),
    };
    findings
        .warning(Code::Format, "phone")
        .pending(pending)
        .fix(fix);
}

/// The number in the API's spelling, where it needs no guess.
pub(crate) fn spelt(country: Option<&str>, value: &str) -> Option<String> {
    match meaning(country, value.trim_ascii()) {
        Meaning::Plain(number) => Some(number),
        _ => None,
    }
}

/// The number without what a link, another keyboard or a text around it adds.
fn meant(country: Option<&str>, value: &str) -> Option<String> {
    let folded = folding::fold_by(folding::ascii_lookalike, value);
    let is_link = begins(&folded, "tel");
    let number = folded.get(if is_link { 3 } else { 0 }..)?;
    let number = if is_link {
        trim(number, |one| matches!(one, '.' | ':' | '/' | ' '))
    } else {
        number
    };
    meaning(country, number).number()
}
