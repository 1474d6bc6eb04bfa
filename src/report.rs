//! What the engine says: reports, issues, and their shape as JSON.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::code::Code;
pub use crate::page::Severity;

mod writing;

/// Where a rule comes from: a section of the guide's page, or a command of the API's reference;
/// displays as `.kyoto › Auth-Codes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source<'a> {
    /// The guide's page, or the reference.
    pub guide: &'a str,
    /// The section on it; empty where the page as a whole is meant.
    pub section: &'a str,
}

impl Source<'_> {
    /// Of what no guide says: that there are no rules here.
    pub(crate) const NO_GUIDE: Self = Self {
        guide: "tldgate",
        section: "",
    };

    /// What shows a source, piece by piece.
    fn pieces(&self) -> [&str; 3] {
        let between = if self.section.is_empty() { "" } else { " › " };
        [self.guide, between, self.section]
    }
}

impl fmt::Display for Source<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces()
            .iter()
            .try_for_each(|piece| formatter.write_str(piece))
    }
}

/// What one parameter of a sentence may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A number.
    Number(u32),
    /// Several texts.
    List(Vec<&'a str>),
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Param<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u32> for Param<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// What a sentence is made of; `reason`, where present, tells sentences of one code apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params<'a>(pub(crate) Vec<(&'static str, Param<'a>)>);

impl<'a> Params<'a> {
    /// The parameters in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Param<'a>)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    /// One parameter.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Param<'a>> {
        let mut all = self.iter();
        all.find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }
}

/// One thing that is wrong, or doubtful, about an order.
#[derive(Clone, PartialEq, Eq)]
pub struct Issue<'a> {
    /// What it is, for a program.
    pub code: Code,
    /// Whether it refuses the order.
    pub severity: Severity,
    /// The field's name as the caller spelt it; nothing when it is about the order.
    pub path: Option<String>,
    /// What the sentence is made of.
    pub params: Params<'a>,
    /// Some continuation of the value does not have this issue (and no error).
    pub pending: bool,
    /// A value to offer.
    pub fix: Option<String>,
    /// What the API would answer.
    pub api_code: Option<u16>,
    /// Where the rule comes from.
    pub source: Source<'a>,
}

impl Issue<'_> {
    /// What tells sentences of its code apart; empty where there is one.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self.params.get("reason") {
            Some(Param::Text(reason)) => reason,
            _ => "",
        }
    }
}

/// Never shows a value: `fix` may hold a secret.
impl fmt::Debug for Issue<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Issue")
            .field("code", &self.code)
            .field("severity", &self.severity)
            .field("path", &self.path)
            .field("params", &self.params)
            .field("pending", &self.pending)
            .field("fix", &self.fix.as_ref().map(|_| "…"))
            .field("api_code", &self.api_code)
            .field("source", &self.source)
            .finish()
    }
}

/// Something the customer should know, whatever the order holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    /// The sentence.
    pub text: &'a str,
    /// Where it comes from.
    pub source: Source<'a>,
}

/// What [`Rulebook::validate`](crate::Rulebook::validate) says of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report<'a> {
    /// No issue is an error.
    pub ok: bool,
    /// `false`: there are no rules for this TLD, nothing was checked, and `ok` stays `true`.
    pub covered: bool,
    /// The TLD in lower case, without a leading dot.
    pub tld: String,
    /// The command in the API's spelling; the caller's word when it is none.
    pub command: String,
    /// The form that the order's fields chose, where the command has several.
    pub form: Option<&'a str>,
    /// The command's other forms.
    pub other_forms: Vec<&'a str>,
    /// In the form's order.
    pub issues: Vec<Issue<'a>>,
    /// What the customer should know.
    pub notes: Vec<Note<'a>>,
    /// Names of the order's fields that go to the fulfilment team and not into the API command.
    pub fulfillment: Vec<&'a str>,
}

/// Whether a code is right, as the checklist beside its field says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthCodeState {
    /// It can be submitted.
    Valid,
    /// Not yet, but some continuation can.
    Incomplete,
    /// No continuation can.
    Invalid,
}

/// One line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement<'a> {
    /// `length`, `letter`, `digit` or `special`.
    pub id: &'static str,
    /// Whether the code fulfils it.
    pub met: bool,
    /// What its sentence is made of.
    pub params: Params<'a>,
}

/// What [`Rulebook::auth_code_check`](crate::Rulebook::auth_code_check) says of a code.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthCodeReport<'a> {
    /// No issue is an error.
    pub ok: bool,
    /// `false`: there are no rules for this TLD.
    pub covered: bool,
    /// Where typing stands.
    pub state: AuthCodeState,
    /// All of the TLD's requirements, met or not.
    pub requirements: Vec<Requirement<'a>>,
    /// In the order of the requirements.
    pub issues: Vec<Issue<'a>>,
}

impl AuthCodeReport<'_> {
    /// A code to offer.
    #[must_use]
    pub fn fix(&self) -> Option<&str> {
        self.issues.iter().find_map(|issue| issue.fix.as_deref())
    }
}

/// Never shows a code.
impl fmt::Debug for AuthCodeReport<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthCodeReport")
            .field("ok", &self.ok)
            .field("covered", &self.covered)
            .field("state", &self.state)
            .field("requirements", &self.requirements)
            .field("issues", &self.issues)
            .field("fix", &self.fix().map(|_| "…"))
            .finish()
    }
}
