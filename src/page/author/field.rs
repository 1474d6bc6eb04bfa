//! From the guide's notation of a field, `period = "(INT)"`, to the packed form.

use toml::Spanned;

use super::condition;
use super::fault::{Fault, Source};
use super::kind;
use super::names::{self, Scope};
use super::notation::{FieldNotation, NeededNotation};
use super::patterns::Patterns;
use super::table::Table;
use super::text::Text;
use crate::page::{Choice, Destination, Field, Kind, Need, Severity};

/// What is known of fields, a page's own first, then the command reference's.
pub struct Vocabulary<'a> {
    pub source: Source<'a>,
    pub layers: Vec<(&'a Table<FieldNotation>, &'a Patterns)>,
}

/// One field as a template or the command reference writes it.
pub struct Written<'a, 's> {
    pub name: &'a Spanned<Text>,
    pub notation: &'a Spanned<Text>,
    pub section: &'a str,
    /// What conditions can speak of.
    pub scope: &'s Scope<'s>,
}

impl<'a> Vocabulary<'a> {
    /// A fact about a field, by its name or the name without its number, from the first
    /// layer that tells one.
    fn tell<T>(
        &self,
        names: [&str; 2],
        fact: impl Fn(&'a FieldNotation) -> Option<T>,
    ) -> Option<T> {
        let mut layers = self.layers.iter();
        layers.find_map(|(fields, _)| {
            let mut names = names.iter();
            names.find_map(|name| fields.get(name).and_then(&fact))
        })
    }

    /// The packed form of a field.
    pub fn field(&self, written: &Written<'a, '_>) -> Result<Field<'a>, Fault> {
        let (name, numbers) = names::numbered(written.name.get_ref());
        let names = [name, names::stem(name)];
        let (kind, literals) = kind::read(&self.source, written.notation)?;
        let label = self.tell(names, |field| field.label.as_deref());
        let label = label.ok_or_else(|| {
            self.source.fault(
                written.name,
                format!("`{name}` has no label: expected one in [fields.{name}]"),
            )
        })?;
        let section = self.tell(names, |field| field.section.as_deref());
        let section = section.unwrap_or(written.section);
        let mut layers = self.layers.iter();
        let pattern =
            layers.find_map(|(_, patterns)| names.iter().find_map(|name| patterns.get(name)));
        let severity = self.tell(names, |field| field.severity.as_ref());
        let destination = self.tell(names, |field| field.destination);
        let maximum = self.tell(names, |field| field.maximum.as_ref());
        let shortest = self.tell(names, |field| field.shortest.as_ref());
        let check = self.tell(names, |field| field.check.as_ref());
        let by = self.tell(names, |field| field.by.as_ref());
        if let Some(by) = by {
            written.scope.expect(&self.source, by)?;
        }
        let example = self.tell(names, |field| field.example.as_ref());
        Ok(Field {
            name,
            numbers,
            label,
            section,
            kind,
            value: literals.first().copied().filter(|_| literals.len() == 1),
            choices: self.choices(names, kind, &literals, written)?,
            retired: self.retired(names, kind),
            need: self.need(names, section, written.scope)?,
            maximum: maximum.map(|maximum| *maximum.get_ref()),
            shortest: shortest.map(|shortest| *shortest.get_ref()),
            pattern,
            check: check.map(|check| *check.get_ref()),
            by: by.map(|by| &**by.get_ref()),
            severity: severity.map_or(Severity::Warning, |severity| *severity.get_ref()),
            destination: destination.unwrap_or(Destination::Api),
            help: self.tell(names, |field| field.help.as_deref()),
            example: example.map(|example| &**example.get_ref()),
        })
    }

    /// The values of a choice: those that have names, or the literal ones.
    fn choices(
        &self,
        names: [&str; 2],
        kind: Kind,
        literals: &[&'a str],
        written: &Written<'a, '_>,
    ) -> Result<Vec<Choice<'a>>, Fault> {
        let name = names[0];
        if kind != Kind::Choice {
            return Ok(Vec::new());
        }
        let Some(told) = self.tell(names, |field| field.choices.as_ref()) else {
            self.source
                .demand(!literals.is_empty(), written.notation, || {
                    format!("`{name}` is a choice: expected its values in [fields.{name}.choices]")
                })?;
            let literals = literals.iter();
            return Ok(literals.map(|value| choice(value, value)).collect());
        };
        let rows = told.get_ref();
        self.source.demand(!rows.is_empty(), written.notation, || {
            format!("`{name}` is a choice: expected a value in [fields.{name}.choices]")
        })?;
        for literal in literals {
            let known = rows.keys().any(|value| &**value.get_ref() == *literal);
            self.source.demand(known, written.notation, || {
                format!("`{literal}` does not stand in [fields.{name}.choices]")
            })?;
        }
        let shown = rows.iter().filter(|(value, _)| {
            // One literal is what this template shows; the other values are known too.
            literals.len() < 2 || literals.contains(&&**value.get_ref())
        });
        Ok(shown
            .map(|(value, label)| choice(value.get_ref(), label))
            .collect())
    }

    /// The values of a choice that are taken no longer.
    fn retired(&self, names: [&str; 2], kind: Kind) -> Vec<&'a str> {
        let retired = self.tell(names, |field| field.retired.as_ref());
        let retired = retired.filter(|_| kind == Kind::Choice);
        let retired = retired.map_or(&[][..], |retired| retired.get_ref());
        retired.iter().map(|value| &**value.get_ref()).collect()
    }

    fn need(
        &self,
        names: [&str; 2],
        section: &'a str,
        scope: &Scope<'_>,
    ) -> Result<Need<'a>, Fault> {
        self.tell(names, |field| field.needed.as_ref())
            .map_or(Ok(Need::Required), |needed| {
                self.conditional(needed, section, scope)
            })
    }

    fn conditional(
        &self,
        needed: &'a NeededNotation,
        section: &'a str,
        scope: &Scope<'_>,
    ) -> Result<Need<'a>, Fault> {
        let says_when = !needed.facts.is_empty() || !needed.unless.is_empty();
        self.source.demand(
            says_when,
            &needed.when,
            || "`needed` has no condition: expected `facts` or `unless`",
        )?;
        Ok(Need::Conditional {
            when: needed.when.get_ref(),
            section: needed.section.as_deref().unwrap_or(section),
            condition: condition::compile(&self.source, scope, &needed.facts, &needed.unless)?,
        })
    }
}

fn choice<'a>(value: &'a str, label: &'a str) -> Choice<'a> {
    Choice { value, label }
}
