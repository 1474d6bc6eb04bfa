//! The API's command reference.

use super::Field;

/// The step of a command that the guide's templates show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The field that tells the step: `action`.
    pub field: &'a str,
    /// Its value in the templates: `REQUEST`.
    pub value: &'a str,
}

/// What the command reference knows of one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandReference<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where a field tells the step: orders of another step need nothing but the domain.
    pub step: Option<Step<'a>>,
    /// Every parameter, required ones first.
    pub parameters: Vec<Field<'a>>,
    /// Whether it is the same under every TLD and stands on no page.
    pub everywhere: bool,
}

/// The API's command reference: what holds under every TLD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'a> {
    /// What sources cite.
    pub guide: &'a str,
    /// The commands.
    pub commands: Vec<CommandReference<'a>>,
    /// The command that takes a contact's data: its parameters are the parts of a contact.
    pub contact: &'a str,
}

impl<'a> Reference<'a> {
    /// What it knows of a command, by its exact name.
    #[must_use]
    pub fn command(&self, name: &str) -> Option<&CommandReference<'a>> {
        self.commands.iter().find(|command| command.name == name)
    }

    /// The parts of a contact's data.
    #[must_use]
    pub fn contact_parts(&self) -> &[Field<'a>] {
        let contact = self.command(self.contact);
        contact.map_or(&[], |contact| &contact.parameters)
    }
}
