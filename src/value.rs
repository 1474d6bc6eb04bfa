//! Kinds of value: one file a kind, each judging a value that is not blank.

use alloc::string::String;

use crate::code::Code;
use crate::condition::{Told, told};
use crate::context::Context;
use crate::folding;
use crate::names::same;
use crate::order::Order;
use crate::page::{Check, Field, Kind, Page};
use characters::Table;
use choice::Choices;
use domain::Zone;
use numbers::kg_tin::Owner;

pub(crate) mod auth_code;
#[cfg(test)]
mod brute_force;
#[allow(clippy::arithmetic_side_effects)] // Counts of the letters of a value.
mod characters;
pub(crate) mod choice;
pub(crate) mod contact;
pub(crate) mod country;
pub(crate) mod date;
pub(crate) mod domain;
#[allow(clippy::arithmetic_side_effects)] // It holds what it adds against a limit.
pub(crate) mod email;
pub(crate) mod findings;
#[allow(clippy::arithmetic_side_effects)] // It holds what it adds against a limit.
pub(crate) mod host;
#[allow(clippy::arithmetic_side_effects)] // Counts of bits in a table.
mod idna;
pub(crate) mod kyoto;
mod label;
pub(crate) mod language;
#[allow(clippy::arithmetic_side_effects)] // It holds what it adds against a limit.
pub(crate) mod name;
pub(crate) mod number;
pub(crate) mod numbers;
pub(crate) mod organisation;
#[allow(clippy::arithmetic_side_effects)] // It holds what it adds against a limit.
pub(crate) mod phone;
pub(crate) mod postal_code;
pub(crate) mod text;
pub(crate) mod year;

pub(crate) use findings::{Finding, Findings};

/// No value of an order is longer, in bytes; beyond it nothing is looked at. The longest that a
/// registry takes, a trademark's signed mark data, have some ten thousand.
pub(crate) const LONGEST: usize = 16_384;

/// The rules for the value of one field.
#[derive(Clone, Copy)]
pub(crate) struct Rules<'s, 'a> {
    /// The TLD's page; none for the parts of a contact, which are the same under every TLD.
    pub page: Option<&'s Page<'a>>,
    /// The command in the API's spelling.
    pub command: &'a str,
    pub field: &'s Field<'a>,
    /// The value a template demands, where it does.
    pub fixed: Option<&'a str>,
    /// What else is told: the order, or the contact's data.
    pub order: &'s Order<'s>,
    /// What the shop knows.
    pub context: &'s Context<'s>,
}

impl<'a> Rules<'_, 'a> {
    /// Judges a value.
    pub fn judge(&self, value: &str) -> Findings<'a> {
        let mut findings = Findings::default();
        if value.len() > LONGEST {
            findings.error(Code::Length, "text", 505);
            return findings;
        }
        if self.is_folded() {
            self.judge_folded(value, &mut findings);
        } else {
            self.judge_kind(value, &mut findings);
        }
        if self.field.kind != Kind::AuthCode {
            self.judge_hidden(value, &mut findings);
        }
        findings
    }

    /// Whether typing on behind a blank value can make a right one of it.
    pub fn can_begin(&self, blank: &str) -> bool {
        let is_nothing = self.is_folded() && blank.trim_ascii().is_empty();
        is_nothing && blank.len() < LONGEST || self.judge(blank).can_continue()
    }

    /// Codes and texts know more of blanks and lookalikes than the other kinds.
    fn is_folded(&self) -> bool {
        !matches!(self.field.kind, Kind::AuthCode | Kind::Text)
    }

    /// Judges a value of a kind in which outer blanks never count: the API's `name = value`
    /// lines lose them. They warn, and where folding mends an error, it is offered.
    fn judge_folded(&self, value: &str, findings: &mut Findings<'a>) {
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
    fn judge_hidden(&self, value: &str, findings: &mut Findings<'a>) {
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

    fn judge_kind(&self, value: &str, findings: &mut Findings<'a>) {
        let Self {
            page,
            command,
            field,
            fixed,
            ..
        } = *self;
        match field.kind {
            Kind::AuthCode => {
                let rule = page.and_then(|page| page.auth_code.as_ref());
                auth_code::judge(rule, value, findings);
            }
            Kind::Domain => {
                if let Some(page) = page {
                    let zone = Zone {
                        tld: page.tld,
                        table: self.table(page),
                        shortest: field.shortest.unwrap_or_default(),
                    };
                    domain::judge(zone, value, findings);
                }
            }
            Kind::Language => {
                if let Some(languages) = page.and_then(|page| page.languages.as_ref()) {
                    language::judge(languages, value, findings);
                }
            }
            Kind::Choice => {
                let choices = Choices {
                    known: &field.choices,
                    retired: &field.retired,
                    fixed,
                };
                let is_refused =
                    |value: &str| page.is_some_and(|page| page.refuses(command, field.name, value));
                choice::judge(&choices, is_refused, value, findings);
            }
            Kind::Contact => contact::judge(value, findings),
            Kind::Country => country::judge(value, findings),
            Kind::Date => {
                date::judge(value, findings);
                self.check_value(value, findings);
            }
            Kind::Email => email::judge(value, findings),
            Kind::Host => host::judge(value, findings),
            Kind::Number => number::judge(field.maximum, field.severity, value, findings),
            Kind::Phone => phone::judge(self.order.filled("country"), value, findings),
            Kind::PostalCode => {
                text::judge(field, value, findings);
                postal_code::judge(self.order.filled("country"), value, findings);
            }
            Kind::Text => {
                text::judge(field, value, findings);
                if field.check.is_some() {
                    self.check(value, findings);
                }
            }
            Kind::Year => year::judge(self.context.expires, value, findings),
        }
    }
}

impl<'a> Rules<'_, 'a> {
    /// The characters of names: of the language of the tag, or of all names under the TLD.
    fn table(&self, page: &Page<'a>) -> Option<Table<'a>> {
        let languages = page.languages.as_ref()?;
        if let Some(script) = languages.script {
            return Table::of(script.characters, script.name);
        }
        let tag = self.order.filled(self.field.by?)?;
        let mut tags = languages.tags.iter();
        let language = tags.find(|language| same(language.tag, tag.trim_ascii()))?;
        Table::of(language.characters, language.name)
    }

    /// The check that the page names. What is not written as such a number is offered by
    /// its digits alone, where they are one.
    fn check(&self, value: &str, findings: &mut Findings<'a>) {
        self.check_value(value, findings);
        let mut shape = findings.iter_mut();
        if let Some(shape) = shape.find(|found| found.code == Code::Format) {
            let digits = folding::digits(value);
            let mut again = Findings::default();
            self.check_value(&digits, &mut again);
            if again.is_empty() && digits != value && shape.fix.is_none() {
                shape.fix = Some(digits);
            }
        }
    }

    fn check_value(&self, value: &str, findings: &mut Findings<'a>) {
        let by = self.field.by.map(|by| told(by, self.order));
        match self.field.check {
            None => {}
            Some(Check::KzBin) => numbers::kz_bin::judge(value, findings),
            Some(Check::KgPassport) => numbers::kg_passport::judge(value, findings),
            Some(Check::KgTin) => {
                let owner = match by {
                    Some(Told::Value(_)) => Some(Owner::Organisation),
                    Some(Told::Empty) => Some(Owner::Person),
                    Some(Told::Nothing) | None => None,
                };
                numbers::kg_tin::judge(owner, value, findings);
            }
            Some(Check::KrCertificate) => {
                let kind = match by {
                    Some(Told::Value(kind)) => Some(kind),
                    _ => None,
                };
                numbers::kr_certificate::judge(kind, value, findings);
            }
            Some(Check::Organisation) => organisation::judge(value, findings),
            Some(Check::Past) => date::judge_past(self.context.today, value, findings),
        }
    }
}

/// What a kind finds of a value, for the kinds' own tests.
#[cfg(test)]
fn found<'a>(judge: impl FnOnce(&mut Findings<'a>)) -> Findings<'a> {
    let mut findings = Findings::default();
    judge(&mut findings);
    findings
}
