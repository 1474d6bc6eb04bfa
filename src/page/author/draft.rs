//! A page under the author's hands: what every part of it is compiled with.

use toml::Spanned;

use super::fault::{Fault, Source};
use super::field::Vocabulary;
use super::names::{self, Scope};
use super::notation::{PageNotation, ReferenceNotation};
use super::text::Text;

pub struct Draft<'a> {
    pub source: Source<'a>,
    pub notation: &'a PageNotation,
    pub reference: &'a ReferenceNotation,
    pub vocabulary: Vocabulary<'a>,
}

impl<'a> Draft<'a> {
    /// One of the page's commands, as far as its fields can occur.
    pub fn scope(&self, name: &Spanned<Text>) -> Result<Scope<'a>, Fault> {
        let mut commands = self.notation.commands.get_ref().iter();
        let found = commands.find(|(known, _)| known.get_ref() == name.get_ref());
        let Some((_, forms)) = found else {
            let message = format!("this page has no command `{}`", name.get_ref());
            return Err(self.source.fault(name, message));
        };
        Ok(Scope {
            forms,
            command: names::command(&self.source, self.reference, name)?,
            reference: self.reference,
        })
    }

    /// The scopes of the commands that a rule is about.
    pub fn scopes(&self, commands: &Spanned<Vec<Spanned<Text>>>) -> Result<Vec<Scope<'a>>, Fault> {
        let names = commands.get_ref();
        self.source.demand(
            !names.is_empty(),
            commands,
            || "expected at least one command",
        )?;
        names::unique(&self.source, names)?;
        names.iter().map(|name| self.scope(name)).collect()
    }
}

/// Names without their places.
pub fn texts(names: &[Spanned<Text>]) -> Vec<&str> {
    names.iter().map(|name| &**name.get_ref()).collect()
}
