//! What pasting and other keyboards leave in and around a value: blanks, wide letters, hidden
//! characters.

use alloc::string::String;

use super::{Finding, Findings, Rules};
use crate::code::Code;
use crate::folding;
use crate::page::Kind;

impl<'a> Rules<'_, 'a> {
    /// Judges a value of a kind in which outer blanks never count: the API's `name = value`
    /// lines lose them. They warn, and where folding mends an error, it is offered.
    pub(super) fn judge_folded(&self, value: &str, findings: &mut Findings<'a>) {
        let inner = value.trim_ascii();
        let has_blanks = inner.len() < value.len();
        if has_blanks {
            findings.warning(Code::Whitespace, "");
        }
        // Spaces are a part of a telephone number, where more follows.
        let from = value.trim_ascii_start();
        let is_spaced = self.field.kind == Kind::Phone && {
            let mut tail = from.bytes().skip(inner.len());
            tail.all(|byte| byte == b' ')
        };
        self.judge_kind(if is_spaced { from } else { inner }, findings);
        if has_blanks {
            let refused = findings.has_error();
            let goes_on =
                is_spaced || value.trim_ascii_end().len() == value.len() || self.joins(inner);
            for finding in findings.iter_mut() {
                // What follows a blank is part of the value again, and so is the blank.
                finding.pending &= goes_on;
                if finding.code == Code::Whitespace && !refused {
                    let begins_plain = value.trim_ascii_start().len() == value.len();
                    finding.pending = begins_plain && self.takes_blanks();
                    finding.fix = Some(String::from(inner));
                }
            }
        }
        if !findings.is_empty() {
            self.offer_folded(value, findings);
        }
    }

    /// Whether what is typed behind a value and a blank continues the value: of digits in groups.
    fn joins(&self, value: &str) -> bool {
        matches!(self.field.kind, Kind::Phone | Kind::PostalCode)
            && !value.bytes().any(|byte| byte.is_ascii_alphabetic())
    }

    /// Whether a right value of the kind may have blanks inside.
    fn takes_blanks(&self) -> bool {
        matches!(
            self.field.kind,
            Kind::Contact | Kind::Date | Kind::Phone | Kind::PostalCode
        )
    }

    /// Offers a value without wide letters and hidden characters, to what is not said of that one.
    fn offer_folded(&self, value: &str, findings: &mut Findings<'a>) {
        let folded = folding::fold(value);
        if folded == value || folded.is_empty() {
            return;
        }
        let mut trial = Findings::default();
        self.judge_kind(&folded, &mut trial);
        if trial.has_error() {
            return;
        }
        for finding in findings.iter_mut() {
            let is_said = |other: &Finding<'_>| other.says_as(finding);
            if finding.fix.is_none() && !trial.iter().any(is_said) {
                finding.fix = Some(folded.clone());
            }
        }
    }

    /// Hidden characters in a value, where nothing else offers it without them.
    pub(super) fn judge_hidden(&self, value: &str, findings: &mut Findings<'a>) {
        let is_offered = findings.iter().any(|finding| finding.fix.is_some());
        let Some(plain) = folding::without_hidden(value).filter(|_| !is_offered) else {
            return;
        };
        let mut trial = Findings::default();
        self.judge_kind(&plain, &mut trial);
        let is_right = !plain.is_empty() && !trial.has_error();
        // A joiner at the end waits for the letter that it joins.
        let mut joined = String::from(value);
        joined.push('é');
        findings
            .warning(Code::Lookalike, "hidden")
            .pending(folding::without_hidden(&joined).is_none())
            .fix(is_right.then_some(plain));
    }
}
