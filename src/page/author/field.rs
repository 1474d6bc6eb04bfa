//! From the guide's notation of a field, `period = "(INT)"`, to the packed form.

use std::ops::Range;
use toml::Spanned;

use super::condition;
use super::fault::{Fault, Source};
use super::notation::{FieldNotation, NeededNotation, Table};
use super::pattern::CompiledPattern;
use crate::page::{Choice, Destination, Field, Kind, Need, Numbers, Severity};

/// The kinds by their notation.
const KINDS: [(&str, Kind); 14] = [
    ("(AUTH)", Kind::AuthCode),
    ("(CHOICE)", Kind::Choice),
    ("(CONTACT)", Kind::Contact),
    ("(COUNTRY)", Kind::Country),
    ("(DATE)", Kind::Date),
    ("(DOMAIN)", Kind::Domain),
    ("(EMAIL)", Kind::Email),
    ("(INT)", Kind::Number),
    ("(LANGUAGE)", Kind::Language),
    ("(NAMESERVER)", Kind::Host),
    ("(PHONE)", Kind::Phone),
    ("(TEXT)", Kind::Text),
    ("(YEAR)", Kind::Year),
    ("(ZIP)", Kind::PostalCode),
];

/// The patterns of a page's fields, which the packed fields borrow from.
pub struct Patterns(Vec<(String, CompiledPattern)>);

impl Patterns {
    /// Compiles every pattern, and holds each field's example against its own.
    pub fn of(source: &Source<'_>, fields: &Table<FieldNotation>) -> Result<Self, Fault> {
        let mut compiled = Vec::new();
        for (name, field) in fields.iter() {
            let Some(expression) = &field.pattern else {
                continue;
            };
            let fault = |message: String| source.fault(&expression.span(), message);
            let pattern = CompiledPattern::new(expression.get_ref())
                .map_err(|error| fault(format!("`{}`: {error}", name.get_ref())))?;
            let example = field.example.as_ref().ok_or_else(|| {
                fault(format!(
                    "`{}` has a pattern: expected an `example` that it matches",
                    name.get_ref()
                ))
            })?;
            if !pattern.as_pattern().matches(example.get_ref()) {
                return Err(source.fault(
                    &example.span(),
                    format!(
                        "the example of `{}` does not match its pattern",
                        name.get_ref()
                    ),
                ));
            }
            compiled.push((name.get_ref().clone(), pattern));
        }
        Ok(Self(compiled))
    }

    fn get(&self, name: &str) -> Option<&CompiledPattern> {
        let same = |(known, _): &&(String, _)| known.eq_ignore_ascii_case(name);
        self.0.iter().find(same).map(|(_, pattern)| pattern)
    }
}

/// What is known of fields, a page's own first, then the command reference's.
pub struct Vocabulary<'a> {
    pub source: Source<'a>,
    pub layers: Vec<(&'a Table<FieldNotation>, &'a Patterns)>,
}

/// One field as a template or the command reference writes it.
pub struct Written<'a> {
    pub name: &'a Spanned<String>,
    pub notation: &'a Spanned<String>,
    pub section: &'a str,
}

impl<'a> Vocabulary<'a> {
    fn fault(&self, span: &Range<usize>, message: String) -> Fault {
        self.source.fault(span, message)
    }

    /// A fact about `name` from the first layer that tells one.
    fn tell<T>(
        &self,
        names: [&str; 2],
        fact: impl Fn(&'a FieldNotation) -> Option<T>,
    ) -> Option<T> {
        let mut layers = self.layers.iter();
        layers.find_map(|(fields, _)| {
            names
                .iter()
                .find_map(|name| fields.get(name).and_then(&fact))
        })
    }

    /// The packed form of a field.
    pub fn field(&self, written: &Written<'a>) -> Result<Field<'a>, Fault> {
        let (name, numbers) = numbered(written.name.get_ref());
        let stem = name.trim_end_matches(|character: char| character.is_ascii_digit());
        let names = [name, stem];
        let (kind, literals) = self.kind(written)?;
        let label = self.tell(names, |field| field.label.as_deref());
        let label = label.ok_or_else(|| {
            self.fault(
                &written.name.span(),
                format!("`{name}` has no label: expected one in [fields.{name}]"),
            )
        })?;
        let named = self.tell(names, |field| field.choices.as_ref());
        let choices = match named {
            Some(named) if kind == Kind::Choice => choices_of(named),
            _ => literals.iter().map(|value| choice(value, value)).collect(),
        };
        if kind == Kind::Choice && choices.is_empty() {
            return Err(self.fault(
                &written.notation.span(),
                format!("`{name}` is a choice: expected its values in [fields.{name}.choices]"),
            ));
        }
        let section = self.tell(names, |field| field.section.as_ref());
        let section = section.map_or(written.section, |section| section.get_ref());
        let patterns = self.layers.iter();
        let pattern = patterns
            .filter_map(|(_, patterns)| patterns.get(name))
            .next();
        Ok(Field {
            name,
            numbers,
            label,
            section,
            kind,
            value: literals.first().copied().filter(|_| literals.len() == 1),
            choices,
            need: self.need(names, section)?,
            maximum: self.tell(names, |field| field.maximum),
            pattern: pattern.map(CompiledPattern::as_pattern),
            check: self.tell(names, |field| field.check),
            severity: self
                .tell(names, |field| field.severity)
                .unwrap_or(Severity::Warning),
            destination: self
                .tell(names, |field| field.destination)
                .unwrap_or(Destination::Api),
            help: self.tell(names, |field| field.help.as_deref()),
            example: self
                .tell(names, |field| field.example.as_ref())
                .map(|example| example.get_ref().as_str()),
        })
    }

    /// `(INT)` is a kind; anything without brackets is a value, or several: `0|1`.
    fn kind(&self, written: &Written<'a>) -> Result<(Kind, Vec<&'a str>), Fault> {
        let notation = written.notation.get_ref();
        if let Some((_, kind)) = KINDS.iter().find(|(known, _)| known == notation) {
            return Ok((*kind, Vec::new()));
        }
        let literals: Vec<&str> = notation.split('|').collect();
        if literals
            .iter()
            .any(|literal| literal.is_empty() || literal.contains(['(', ')', ' ']))
        {
            let known: Vec<&str> = KINDS.iter().map(|(notation, _)| *notation).collect();
            return Err(self.fault(
                &written.notation.span(),
                format!(
                    "`{notation}` is no kind: expected a value, values as `0|1`, or one of {}",
                    known.join(" ")
                ),
            ));
        }
        Ok((Kind::Choice, literals))
    }

    fn need(&self, names: [&str; 2], section: &'a str) -> Result<Need<'a>, Fault> {
        self.tell(names, |field| field.needed.as_ref())
            .map_or(Ok(Need::Required), |needed| {
                self.conditional(needed, section)
            })
    }

    fn conditional(&self, needed: &'a NeededNotation, section: &'a str) -> Result<Need<'a>, Fault> {
        if needed.facts.0.is_empty() && needed.unless.0.is_empty() {
            return Err(self.fault(
                &needed.when.span(),
                "`needed` has no condition: expected `facts` or `unless`".to_owned(),
            ));
        }
        Ok(Need::Conditional {
            when: needed.when.get_ref(),
            section: needed
                .section
                .as_ref()
                .map_or(section, |section| section.get_ref()),
            condition: condition::compile(&needed.facts, &needed.unless),
        })
    }
}

fn choice<'a>(value: &'a str, label: &'a str) -> Choice<'a> {
    Choice { value, label }
}

fn choices_of(named: &Table<String>) -> Vec<Choice<'_>> {
    let rows = named.iter();
    rows.map(|(value, label)| choice(value.get_ref(), label))
        .collect()
}

/// `nameserver0-12` stands for the names from `nameserver0` to `nameserver12`.
fn numbered(name: &str) -> (&str, Option<Numbers>) {
    let Some((head, last)) = name.rsplit_once('-') else {
        return (name, None);
    };
    let stem = head.trim_end_matches(|character: char| character.is_ascii_digit());
    match (head[stem.len()..].parse(), last.parse()) {
        (Ok(first), Ok(last)) => (stem, Some(Numbers { first, last })),
        _ => (name, None),
    }
}
