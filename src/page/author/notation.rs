//! What an author writes, as TOML gives it: every key of `src/pages/README.md`, with its place.

use serde::Deserialize;
use std::num::NonZeroU16;
use toml::Spanned;

use super::condition::Facts;
use super::table::Table;
use super::text::Text;
use crate::page::{Check, Destination, Event, Handling, Severity};

/// A rule page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PageNotation {
    pub tld: Spanned<String>,
    pub guide: Text,
    pub handling: Handling,
    pub commands: Spanned<Table<Vec<FormNotation>>>,
    #[serde(default)]
    pub fields: Table<FieldNotation>,
    #[serde(default)]
    pub unavailable: Table<UnavailableNotation>,
    pub auth_code: Option<AuthCodeNotation>,
    pub languages: Option<LanguagesNotation>,
    #[serde(default)]
    pub eligibility: Vec<RestrictionNotation>,
    #[serde(default)]
    pub contradictions: Vec<RestrictionNotation>,
    #[serde(default)]
    pub refusals: Vec<RestrictionNotation>,
    #[serde(default)]
    pub waits: Vec<WaitNotation>,
    #[serde(default)]
    pub locks: Vec<LockNotation>,
    #[serde(default)]
    pub notes: Vec<NoteNotation>,
    pub examples: Spanned<ExamplesNotation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FormNotation {
    pub form: Option<Spanned<Text>>,
    pub section: Spanned<Text>,
    pub fields: Table<Spanned<Text>>,
    #[serde(default)]
    pub optional: Table<Spanned<Text>>,
    #[serde(default)]
    pub chosen_by: Vec<Spanned<Text>>,
    #[serde(default)]
    pub excluded: Vec<ExcludedNotation>,
}

impl FormNotation {
    /// The fields of the template, and those that may join them.
    pub fn rows(&self) -> impl Iterator<Item = (&Spanned<Text>, &Spanned<Text>)> {
        self.fields.iter().chain(self.optional.iter())
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcludedNotation {
    pub fields: Spanned<Vec<Spanned<Text>>>,
    pub section: Text,
    pub instead: Option<Text>,
    pub severity: Severity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnavailableNotation {
    pub section: Text,
    pub instead: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldNotation {
    pub label: Option<Text>,
    pub section: Option<Text>,
    pub help: Option<Text>,
    pub example: Option<Spanned<Text>>,
    pub choices: Option<Spanned<Table<Text>>>,
    pub retired: Option<Spanned<Vec<Spanned<Text>>>>,
    pub pattern: Option<Spanned<Text>>,
    pub check: Option<Spanned<Check>>,
    pub by: Option<Spanned<Text>>,
    pub maximum: Option<Spanned<u32>>,
    pub shortest: Option<Spanned<u32>>,
    pub severity: Option<Spanned<Severity>>,
    pub needed: Option<NeededNotation>,
    pub destination: Option<Destination>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeededNotation {
    pub when: Spanned<Text>,
    pub section: Option<Text>,
    #[serde(default)]
    pub facts: Facts,
    #[serde(default)]
    pub unless: Facts,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthCodeNotation {
    pub section: Text,
    pub minimum: u16,
    pub maximum: Spanned<u16>,
    pub letter: Spanned<Text>,
    pub digit: Spanned<Text>,
    pub special: Spanned<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguagesNotation {
    pub section: Spanned<Text>,
    pub tags: Option<Spanned<Table<Text>>>,
    pub script: Option<Spanned<Text>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestrictionNotation {
    pub section: Text,
    pub commands: Spanned<Vec<Spanned<Text>>>,
    pub facts: Spanned<Facts>,
    #[serde(default)]
    pub unless: Facts,
    pub text: Text,
    pub severity: Severity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitNotation {
    pub section: Text,
    pub commands: Spanned<Vec<Spanned<Text>>>,
    pub days: Spanned<NonZeroU16>,
    pub after: Option<Event>,
    pub before: Option<Event>,
    pub text: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockNotation {
    pub section: Text,
    pub commands: Spanned<Vec<Spanned<Text>>>,
    pub status: Spanned<Vec<Spanned<Text>>>,
    pub text: Text,
    pub severity: Severity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteNotation {
    pub section: Text,
    #[serde(default)]
    pub commands: Vec<Spanned<Text>>,
    pub text: Spanned<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExamplesNotation {
    #[serde(default)]
    pub good: Vec<GoodNotation>,
    #[serde(default)]
    pub bad: Vec<BadNotation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoodNotation {
    pub name: Spanned<Text>,
    pub command: Spanned<Text>,
    pub fields: Table<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BadNotation {
    pub name: Spanned<Text>,
    pub command: Spanned<Text>,
    pub fields: Table<String>,
    pub code: Text,
    pub field: Option<Text>,
}

/// The command reference.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceNotation {
    pub guide: Text,
    pub contact: Spanned<Text>,
    pub commands: Table<CommandNotation>,
    pub fields: Table<FieldNotation>,
    /// Registries' tags by BCP 47 code.
    pub languages: Table<Vec<Spanned<Text>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommandNotation {
    pub parameters: Table<Spanned<Text>>,
    pub step: Option<StepNotation>,
    #[serde(default)]
    pub everywhere: bool,
    #[serde(default)]
    pub required: Vec<Spanned<Text>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepNotation {
    pub field: Spanned<Text>,
    pub value: Text,
}
