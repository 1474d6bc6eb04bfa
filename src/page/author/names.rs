//! Which names can stand where: the templates of a command, and its parameters.

use toml::Spanned;

use super::fault::{Fault, Source};
use super::kind;
use super::notation::{CommandNotation, FormNotation, ReferenceNotation};
use super::text::Text;
use crate::page::{Kind, Numbers};

/// Where an order of a command can hold a field: forms of a page, and the command reference.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub forms: &'a [FormNotation],
    pub command: &'a CommandNotation,
    pub reference: &'a ReferenceNotation,
}

impl<'a> Scope<'a> {
    /// Whether an order of this command can hold a field, or a part of a contact.
    pub fn knows(&self, name: &str) -> bool {
        let Some((contact, part)) = name.split_once('.') else {
            return self.notation(name).is_some();
        };
        let contacts = self.reference.contact.get_ref();
        let parts = self.reference.commands.get(contacts);
        let is_contact = self.notation(contact).and_then(kind::of) == Some(Kind::Contact);
        is_contact && parts.is_some_and(|parts| parameter(parts, part).is_some())
    }

    fn notation(&self, name: &str) -> Option<&'a str> {
        let templates = self.forms.iter();
        templates
            .flat_map(|form| [&form.fields, &form.optional])
            .find_map(|fields| fields.get(name))
            .or_else(|| parameter(self.command, name).map(|known| known.notation))
            .map(|notation| &**notation.get_ref())
    }

    /// Demands that an order of this command can hold a field.
    pub fn expect(&self, source: &Source<'_>, name: &Spanned<Text>) -> Result<(), Fault> {
        source.demand(self.knows(name.get_ref()), name, || {
            format!("`{}` cannot occur in this command", name.get_ref())
        })
    }
}

/// A parameter of the command reference.
pub struct Parameter<'a> {
    /// Its name there, with the number asked for.
    pub spelling: String,
    pub notation: &'a Spanned<Text>,
}

/// The parameter of a command that a name means, with its number where it has one.
pub fn parameter<'a>(command: &'a CommandNotation, name: &str) -> Option<Parameter<'a>> {
    command.parameters.iter().find_map(|(known, notation)| {
        let (known, numbers) = numbered(known.get_ref());
        let spelling = match numbers {
            None => known.to_owned(),
            Some(Numbers { first, last }) => {
                let number: u8 = name.get(known.len()..)?.parse().ok()?;
                let within = (first..=last).contains(&number);
                within.then(|| format!("{known}{number}"))?
            }
        };
        let same = spelling.eq_ignore_ascii_case(name);
        same.then_some(Parameter { spelling, notation })
    })
}

/// Whether a name is a parameter of a command, or such names without their number.
pub fn is_parameter_or_stem(command: &CommandNotation, name: &str) -> bool {
    let mut rows = command.parameters.keys();
    parameter(command, name).is_some()
        || rows.any(|known| stem(numbered(known.get_ref()).0).eq_ignore_ascii_case(name))
}

/// A command of the reference by its exact name.
pub fn command<'a>(
    source: &Source<'_>,
    reference: &'a ReferenceNotation,
    name: &Spanned<Text>,
) -> Result<&'a CommandNotation, Fault> {
    let mut known = reference.commands.iter();
    let found = known.find(|(known, _)| known.get_ref() == name.get_ref());
    found.map(|(_, command)| command).ok_or_else(|| {
        let names: Vec<&str> = reference
            .commands
            .keys()
            .map(|name| &**name.get_ref())
            .collect();
        let names = names.join(" ");
        source.fault(
            name,
            format!(
                "`{}` is no command of the reference: expected one of {names}",
                name.get_ref()
            ),
        )
    })
}

/// Demands that no name stands twice in a list, spelt in whatever case.
pub fn unique<'a>(
    source: &Source<'_>,
    names: impl IntoIterator<Item = &'a Spanned<Text>>,
) -> Result<(), Fault> {
    let mut seen: Vec<&Spanned<Text>> = Vec::new();
    for name in names {
        let same = |other: &&Spanned<Text>| other.get_ref().eq_ignore_ascii_case(name.get_ref());
        source.demand(!seen.iter().any(same), name, || {
            format!("`{}` stands here twice", name.get_ref())
        })?;
        seen.push(name);
    }
    Ok(())
}

pub fn is_extension(name: &str) -> bool {
    name.get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("x-"))
}

/// `nameserver` of `nameserver0`.
pub fn stem(name: &str) -> &str {
    name.trim_end_matches(|character: char| character.is_ascii_digit())
}

/// `nameserver0-12` stands for the names from `nameserver0` to `nameserver12`.
pub fn numbered(name: &str) -> (&str, Option<Numbers>) {
    let Some((head, last)) = name.rsplit_once('-') else {
        return (name, None);
    };
    let stem = stem(head);
    match (head[stem.len()..].parse(), last.parse()) {
        (Ok(first), Ok(last)) => (stem, Some(Numbers { first, last })),
        _ => (name, None),
    }
}
