//! The format of a rule page: its types.
//!
//! An author writes a page as TOML (`src/pages/README.md` explains every key); the
//! author's tools turn it into a [`Page`] and pack it. Everything here borrows from the
//! packed bytes, so unpacking a page copies no text.

use serde::{Deserialize, Serialize};

// `build.rs` loads this file by its path, so what belongs to it is named by path too.
#[path = "page/auth_code.rs"]
mod auth_code;
#[path = "page/condition.rs"]
mod condition;
#[path = "page/field.rs"]
mod field;
#[path = "page/form.rs"]
mod form;
#[path = "page/language.rs"]
mod language;
#[path = "page/layout.rs"]
mod layout;
#[path = "page/pattern.rs"]
mod pattern;
#[path = "page/reference.rs"]
mod reference;
#[path = "page/rules.rs"]
mod rules;

pub use auth_code::{AsciiSet, AuthCodeRule, CharacterClass};
pub use condition::{Condition, Fact, Test};
pub use field::{Check, Choice, Destination, Field, Kind, Need, Numbers};
pub use form::{ChosenBy, Command, Excluded, Form, Unavailable};
pub use language::{Characters, Language, Languages, Script};
pub(crate) use layout::layout;
pub use pattern::Pattern;
pub use reference::{CommandReference, Reference, Step};
pub use rules::{Event, Lock, Note, Restriction, RestrictionKind, Wait};

/// Ends each text of a packed page.
pub(crate) const TEXT_END: char = '\0';
/// Ends the texts of a page that is packed by itself: no text has this byte.
pub(crate) const TEXTS_END: u8 = 0xFF;

/// How a TLD's orders are worked off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Handling {
    /// By the registry's system, at once.
    Realtime,
    /// By the fulfilment team, by hand.
    Fulfillment,
}

/// How much a rule weighs: see principle 2 of the README, «errors and warnings».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The guide states it, or the API refuses it.
    Error,
    /// It is inferred.
    Warning,
}

/// The rules of one TLD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<'a> {
    /// The TLD in lower case, without a leading dot.
    pub tld: &'a str,
    /// The guide's name for the page, as sources cite it.
    pub guide: &'a str,
    /// How orders are worked off.
    pub handling: Handling,
    /// The commands it has, in the guide's order.
    pub commands: Vec<Command<'a>>,
    /// The commands it does not have.
    pub unavailable: Vec<Unavailable<'a>>,
    /// The format of authorisation codes, where the guide gives one.
    pub auth_code: Option<AuthCodeRule<'a>>,
    /// The languages of IDN, where the guide lists them.
    pub languages: Option<Languages<'a>>,
    /// Who may order.
    pub restrictions: Vec<Restriction<'a>>,
    /// Dated rules.
    pub waits: Vec<Wait<'a>>,
    /// Rules by status.
    pub locks: Vec<Lock<'a>>,
    /// What a customer should know.
    pub notes: Vec<Note<'a>>,
}

impl Handling {
    /// As pages and descriptions spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Realtime => "realtime",
            Self::Fulfillment => "fulfillment",
        }
    }
}
