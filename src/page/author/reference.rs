//! The command reference.

use toml::Spanned;

use super::fault::{Fault, Source};
use super::field::{Vocabulary, Written};
use super::names::{self, Scope};
use super::notation::{CommandNotation, ReferenceNotation, StepNotation};
use super::patterns::Patterns;
use super::text::Text;
use crate::page::{CommandReference, Field, Need, Reference, Step};

/// The packed form of the reference.
pub fn compile<'a>(
    source: &Source<'a>,
    notation: &'a ReferenceNotation,
    patterns: &'a Patterns,
) -> Result<Reference<'a>, Fault> {
    let vocabulary = Vocabulary {
        source: *source,
        layers: vec![(&notation.fields, patterns)],
    };
    let contact = notation.contact.get_ref();
    let known = notation.commands.get(contact).is_some();
    source.demand(known, &notation.contact, || "`contact` names no command")?;
    let tags = notation.languages.iter();
    names::unique(source, tags.flat_map(|(_, tags)| tags))?;
    let commands = notation.commands.iter();
    let commands = commands.map(|(name, row)| command(&vocabulary, notation, name, row));
    Ok(Reference {
        guide: &notation.guide,
        commands: commands.collect::<Result<_, _>>()?,
        contact,
    })
}

fn command<'a>(
    vocabulary: &Vocabulary<'a>,
    reference: &'a ReferenceNotation,
    name: &'a Spanned<Text>,
    command: &'a CommandNotation,
) -> Result<CommandReference<'a>, Fault> {
    let source = &vocabulary.source;
    names::unique(source, command.parameters.keys())?;
    for required in &command.required {
        let known = command.parameters.get(required.get_ref()).is_some();
        source.demand(known, required, || {
            format!("`{}` is no parameter of this command", required.get_ref())
        })?;
    }
    let scope = Scope {
        forms: &[],
        command,
        reference,
    };
    let rows = command.parameters.iter();
    let parameters = rows.map(|(parameter, notation)| {
        let field = vocabulary.field(&Written {
            name: parameter,
            notation,
            section: name.get_ref(),
            scope: &scope,
        })?;
        let mut required = command.required.iter();
        let required = required.any(|name| name.get_ref() == parameter.get_ref());
        let need = if required { field.need } else { Need::Optional };
        Ok(Field { need, ..field })
    });
    let parameters = parameters.collect::<Result<Vec<_>, Fault>>()?;
    let step = command.step.as_ref();
    Ok(CommandReference {
        name: name.get_ref(),
        step: step
            .map(|row| step_of(source, row, &parameters))
            .transpose()?,
        parameters,
        everywhere: command.everywhere,
    })
}

fn step_of<'a>(
    source: &Source<'_>,
    row: &'a StepNotation,
    parameters: &[Field<'_>],
) -> Result<Step<'a>, Fault> {
    let name: &str = row.field.get_ref();
    let field = parameters.iter().find(|field| field.name == name);
    let is_value = field.is_some_and(|field| {
        let mut choices = field.choices.iter();
        choices.any(|choice| *choice.value == *row.value)
    });
    source.demand(
        is_value,
        &row.field,
        || "`step` expects a parameter of this command and one of its values",
    )?;
    Ok(Step {
        field: name,
        value: &row.value,
    })
}
