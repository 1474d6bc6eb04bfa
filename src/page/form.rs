//! The forms of a command, and the commands there are not.

use super::{Field, Severity};

/// A field that, when an order holds it, chooses a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenBy<'a> {
    /// The field's name.
    pub name: &'a str,
    /// The value it must have, where the template fixes one.
    pub value: Option<&'a str>,
}

/// One template of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form<'a> {
    /// Its name, where the command has several.
    pub name: Option<&'a str>,
    /// The section it stands in.
    pub section: &'a str,
    /// The template's fields, in its order.
    pub fields: Vec<Field<'a>>,
    /// What chooses it among the command's forms.
    pub chosen_by: Vec<ChosenBy<'a>>,
}

/// Parameters of the command reference that a TLD does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excluded<'a> {
    /// Names without their numbers.
    pub fields: Vec<&'a str>,
    /// The section that says so.
    pub section: &'a str,
    /// The way out, where there is one.
    pub instead: Option<&'a str>,
    /// Error where the guide states it, warning where it is inferred.
    pub severity: Severity,
}

/// A command a TLD has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command<'a> {
    /// Its name in the API.
    pub name: &'a str,
    /// Its forms; the first is the default.
    pub forms: Vec<Form<'a>>,
    /// What it does not take here.
    pub excluded: Vec<Excluded<'a>>,
}

/// A command a TLD does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unavailable<'a> {
    /// Its name in the API.
    pub name: &'a str,
    /// The section that says so.
    pub section: &'a str,
    /// The way out.
    pub instead: &'a str,
}
