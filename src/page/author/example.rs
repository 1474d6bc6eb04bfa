//! The orders that a page gives as examples.

use toml::Spanned;

use super::draft::Draft;
use super::fault::{Fault, Source};
use super::names;
use super::notation::{ExamplesNotation, PageNotation};
use super::table::Table;
use super::text::Text;

/// An order that a page gives as an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows.
    pub name: String,
    /// The line its name stands in, counted from 1.
    pub line: usize,
    /// The API command.
    pub command: String,
    /// The order's fields, name and value.
    pub fields: Vec<(String, String)>,
    /// For a bad one: the code of its first error, and the field it is about; no field
    /// where it is about the order as a whole.
    pub error: Option<(String, Option<String>)>,
}

/// A page has good and bad examples, of commands it speaks of.
pub fn check(draft: &Draft<'_>) -> Result<(), Fault> {
    let place = &draft.notation.examples;
    let ExamplesNotation { good, bad } = place.get_ref();
    draft.source.demand(
        !good.is_empty(),
        place,
        || "expected at least one good example, as [[examples.good]]",
    )?;
    draft.source.demand(
        !bad.is_empty(),
        place,
        || "expected at least one bad example, as [[examples.bad]]",
    )?;
    let good = good.iter().map(|example| &example.command);
    let bad = bad.iter().map(|example| &example.command);
    for name in good.chain(bad) {
        let known = names::command(&draft.source, draft.reference, name)?;
        let same = |other: &Spanned<Text>| other.get_ref() == name.get_ref();
        let unavailable = draft.notation.unavailable.keys().any(same);
        if !known.everywhere && !unavailable {
            draft.scope(name)?;
        }
    }
    Ok(())
}

/// The examples of a page, the good ones first.
pub fn all(source: &Source<'_>, notation: &PageNotation) -> Vec<Example> {
    let ExamplesNotation { good, bad } = notation.examples.get_ref();
    let example = |name: &Spanned<Text>, command: &Spanned<Text>, fields, error| Example {
        name: name.get_ref().to_string(),
        line: source.line(&name.span()),
        command: command.get_ref().to_string(),
        fields: owned(fields),
        error,
    };
    let good = good
        .iter()
        .map(|row| example(&row.name, &row.command, &row.fields, None));
    let bad = bad.iter().map(|row| {
        let field = row.field.as_ref().map(ToString::to_string);
        let error = Some((row.code.to_string(), field));
        example(&row.name, &row.command, &row.fields, error)
    });
    good.chain(bad).collect()
}

fn owned(fields: &Table<String>) -> Vec<(String, String)> {
    let rows = fields.iter();
    rows.map(|(name, value)| (name.get_ref().to_string(), value.clone()))
        .collect()
}
