//! What an author writes, as TOML gives it: every key of `src/pages/README.md`, with its place.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::marker::PhantomData;
use toml::Spanned;

use crate::page::{Check, Destination, Event, Handling, Severity};

/// A table in the order it was written, each key with its place.
#[derive(Debug)]
pub struct Table<T>(pub Vec<(Spanned<String>, T)>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Table<T> {
    pub fn get(&self, name: &str) -> Option<&T> {
        let same = |key: &str| key.eq_ignore_ascii_case(name);
        self.0
            .iter()
            .find(|(key, _)| same(key.get_ref()))
            .map(|(_, value)| value)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Spanned<String>, &T)> {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Table<T>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("a table")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Table<T>, A::Error> {
                let mut rows = Vec::new();
                while let Some(row) = map.next_entry()? {
                    rows.push(row);
                }
                Ok(Table(rows))
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// One value or several: `"KZ"` or `["KZ", "KG"]`.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    One(String),
    More(Vec<String>),
}

pub type Facts = Table<OneOrMore>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeededNotation {
    pub when: Spanned<String>,
    pub section: Option<Spanned<String>>,
    #[serde(default)]
    pub facts: Facts,
    #[serde(default)]
    pub unless: Facts,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldNotation {
    pub label: Option<String>,
    pub section: Option<Spanned<String>>,
    pub help: Option<String>,
    pub example: Option<Spanned<String>>,
    pub choices: Option<Table<String>>,
    pub pattern: Option<Spanned<String>>,
    pub check: Option<Check>,
    pub maximum: Option<u32>,
    pub severity: Option<Severity>,
    pub needed: Option<NeededNotation>,
    pub destination: Option<Destination>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcludedNotation {
    pub fields: Vec<Spanned<String>>,
    pub section: Spanned<String>,
    pub instead: Option<String>,
    pub severity: Severity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FormNotation {
    pub form: Option<Spanned<String>>,
    pub section: Spanned<String>,
    pub fields: Table<Spanned<String>>,
    #[serde(default)]
    pub optional: Table<Spanned<String>>,
    #[serde(default)]
    pub chosen_by: Vec<Spanned<String>>,
    #[serde(default)]
    pub excluded: Vec<ExcludedNotation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnavailableNotation {
    pub section: Spanned<String>,
    pub instead: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthCodeNotation {
    pub section: Spanned<String>,
    pub minimum: u16,
    pub maximum: Spanned<u16>,
    pub letter: Spanned<String>,
    pub digit: Spanned<String>,
    pub special: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguagesNotation {
    pub section: Spanned<String>,
    pub tags: Table<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestrictionNotation {
    pub section: Spanned<String>,
    pub commands: Vec<Spanned<String>>,
    pub facts: Facts,
    #[serde(default)]
    pub unless: Facts,
    pub text: String,
    pub severity: Severity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitNotation {
    pub section: Spanned<String>,
    pub commands: Vec<Spanned<String>>,
    pub days: u16,
    pub after: Option<Event>,
    pub before: Option<Event>,
    pub text: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockNotation {
    pub section: Spanned<String>,
    pub commands: Vec<Spanned<String>>,
    pub status: Vec<Spanned<String>>,
    pub text: String,
    pub severity: Severity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteNotation {
    pub section: Spanned<String>,
    #[serde(default)]
    pub commands: Vec<Spanned<String>>,
    pub text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoodExample {
    pub name: Spanned<String>,
    pub command: String,
    pub fields: Table<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BadExample {
    pub name: Spanned<String>,
    pub command: String,
    pub fields: Table<String>,
    /// The code of the first error, and the field it is about, where it is about one.
    pub code: String,
    pub field: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExamplesNotation {
    #[serde(default)]
    pub good: Vec<GoodExample>,
    #[serde(default)]
    pub bad: Vec<BadExample>,
}

/// A rule page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PageNotation {
    pub tld: Spanned<String>,
    pub guide: String,
    pub handling: Handling,
    pub commands: Table<Vec<FormNotation>>,
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
    pub waits: Vec<WaitNotation>,
    #[serde(default)]
    pub locks: Vec<LockNotation>,
    #[serde(default)]
    pub notes: Vec<NoteNotation>,
    pub examples: Spanned<ExamplesNotation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepNotation {
    pub field: Spanned<String>,
    pub value: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommandNotation {
    pub parameters: Table<Spanned<String>>,
    pub step: Option<StepNotation>,
    #[serde(default)]
    pub everywhere: bool,
    #[serde(default)]
    pub required: Vec<Spanned<String>>,
}

/// The command reference.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceNotation {
    pub guide: String,
    pub contact: Spanned<String>,
    pub commands: Table<CommandNotation>,
    pub fields: Table<FieldNotation>,
    /// Registries' tags by BCP 47 code.
    pub languages: Table<Vec<String>>,
}
