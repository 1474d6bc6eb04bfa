//! Kinds of value: one file a kind, each judging a value that is not blank.

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
mod pasted;
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
