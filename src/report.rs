//! What the engine says: reports, issues, and their serialized shape.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::code::Code;
pub use crate::page::Severity;

/// The page and section a rule comes from; displays as `.kyoto › Auth-Codes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source<'a> {
    /// The guide's page.
    pub guide: &'a str,
    /// The section on it; empty where the page as a whole is meant.
    pub section: &'a str,
}

impl Source<'_> {
    pub(crate) fn text(&self) -> String {
        let mut text = String::from(self.guide);
        if !self.section.is_empty() {
            text.push_str(" › ");
            text.push_str(self.section);
        }
        text
    }
}

impl fmt::Display for Source<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text())
    }
}

impl Serialize for Source<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
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

impl Serialize for Param<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::List(list) => list.serialize(serializer),
        }
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

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut params = serializer.serialize_struct("Params", self.0.len())?;
        for (name, value) in &self.0 {
            params.serialize_field(name, value)?;
        }
        params.end()
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

impl Serialize for Issue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut issue = serializer.serialize_struct("Issue", 9)?;
        issue.serialize_field("code", self.code.as_str())?;
        issue.serialize_field("severity", &self.severity)?;
        let path = self.path.as_slice();
        issue.serialize_field("path", path)?;
        #[cfg(feature = "sentences")]
        issue.serialize_field("message", &self.message())?;
        issue.serialize_field("params", &self.params)?;
        issue.serialize_field("pending", &self.pending)?;
        if let Some(fix) = &self.fix {
            issue.serialize_field("fix", fix)?;
        }
        if let Some(api_code) = self.api_code {
            issue.serialize_field("apiCode", &api_code)?;
        }
        issue.serialize_field("source", &self.source)?;
        issue.end()
    }
}

/// Something the customer should know, whatever the order holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Note<'a> {
    /// The sentence.
    pub text: &'a str,
    /// Where it comes from.
    pub source: Source<'a>,
}

/// What [`Rulebook::validate`](crate::Rulebook::validate) says of an order.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AuthCodeState {
    /// It can be submitted.
    Valid,
    /// Not yet, but some continuation can.
    Incomplete,
    /// No continuation can.
    Invalid,
}

/// One line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Requirement<'a> {
    /// `length`, `letter`, `digit` or `special`.
    pub id: &'static str,
    /// Whether the code fulfils it.
    pub met: bool,
    /// What its sentence is made of.
    pub params: Params<'a>,
}

/// What [`Rulebook::auth_code_check`](crate::Rulebook::auth_code_check) says of a code.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
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
    /// A code to offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
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
            .field("fix", &self.fix.as_ref().map(|_| "…"))
            .finish()
    }
}
