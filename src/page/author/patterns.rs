//! The patterns of a page's fields, each held against the field's example.

use super::fault::{Fault, Source};
use super::notation::FieldNotation;
use super::pattern::CompiledPattern;
use super::table::Table;
use crate::page::Pattern;

/// Compiled patterns by field, which the packed fields borrow from.
#[derive(Debug)]
pub struct Patterns(Vec<(String, CompiledPattern)>);

impl Patterns {
    pub fn of(source: &Source<'_>, fields: &Table<FieldNotation>) -> Result<Self, Fault> {
        let mut compiled = Vec::new();
        for (name, field) in fields.iter() {
            let Some(expression) = &field.pattern else {
                continue;
            };
            let name = name.get_ref();
            let pattern = CompiledPattern::new(expression.get_ref()).map_err(|error| {
                source.fault(expression, format!("the pattern of `{name}`: {error}"))
            })?;
            let Some(example) = &field.example else {
                return Err(source.fault(
                    expression,
                    format!("`{name}` has a pattern: expected an `example` that it matches"),
                ));
            };
            let matches = pattern.as_pattern().matches(example.get_ref());
            source.demand(matches, example, || {
                format!("the example of `{name}` does not match its pattern")
            })?;
            compiled.push((name.to_string(), pattern));
        }
        Ok(Self(compiled))
    }

    pub fn get(&self, name: &str) -> Option<Pattern<'_>> {
        let same = |(known, _): &&(String, _)| known.eq_ignore_ascii_case(name);
        let found = self.0.iter().find(same);
        found.map(|(_, pattern)| pattern.as_pattern())
    }
}
