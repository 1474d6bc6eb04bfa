//! A field of a form: what it holds, and when it is needed.

use serde::Deserialize;

use super::{Condition, Pattern, Severity};

/// Where a field of the form goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Destination {
    /// Into the API command, as a parameter.
    Api,
    /// To the fulfilment team; the API has no parameter for it.
    Fulfillment,
}

/// What kind of value a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A domain name under the page's TLD.
    Domain,
    /// A whole number.
    Number,
    /// The year of an expiry.
    Year,
    /// A contact: a handle, or the contact's data.
    Contact,
    /// The host name of a name server.
    Host,
    /// An authorisation code, by the page's rule where it has one.
    AuthCode,
    /// One of the field's choices.
    Choice,
    /// A language tag of the page.
    Language,
    /// Free text, by a pattern or a check where the field has one.
    Text,
    /// A calendar date.
    Date,
    /// An ISO 3166-1 alpha-2 country code.
    Country,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A postal code.
    PostalCode,
}

/// A check of the engine that a page names instead of bringing code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The Kazakh business or individual identification number.
    KzBin,
    /// The number of a Korean certificate, by the type that another field tells.
    KrCertificate,
    /// The Kyrgyz taxpayer number, of an organisation where another field names one.
    KgTin,
    /// The series and number of a Kyrgyz passport.
    KgPassport,
    /// A date that is not after the context's today.
    Past,
    /// An organisation's name, and not a word that stands for none.
    Organisation,
}

/// One value of a choice field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The value the API takes.
    pub value: &'a str,
    /// Its name on the form.
    pub label: &'a str,
}

/// When a field must be filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need<'a> {
    /// In every order of this form.
    Required,
    /// Never.
    Optional,
    /// In some orders.
    Conditional {
        /// In words that complete «… is needed».
        when: &'a str,
        /// The section that says so.
        section: &'a str,
        /// The orders meant.
        condition: Condition<'a>,
    },
}

/// The numbers that a field's name ends in: `nameserver0` … `nameserver12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The first, usually 0.
    pub first: u8,
    /// The last.
    pub last: u8,
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// The parameter's name; without its number where [`numbers`](Self::numbers) is given.
    pub name: &'a str,
    /// The numbers the name may end in.
    pub numbers: Option<Numbers>,
    /// Its name on the form; `{number}` stands for the number, counted from 1.
    pub label: &'a str,
    /// The section it comes from.
    pub section: &'a str,
    /// What it holds.
    pub kind: Kind,
    /// The values of a choice; one alone is a fixed value.
    pub choices: Vec<Choice<'a>>,
    /// Values that were choices once.
    pub retired: Vec<&'a str>,
    /// The value the guide's template shows, to be offered.
    pub value: Option<&'a str>,
    /// When it must be filled in.
    pub need: Need<'a>,
    /// The largest number.
    pub maximum: Option<u32>,
    /// The fewest characters of a name in front of the TLD; fewer warn.
    pub shortest: Option<u32>,
    /// The shape of the value.
    pub pattern: Option<Pattern<'a>>,
    /// A check of the engine.
    pub check: Option<Check>,
    /// The field, or the part of a contact, that the check looks at too; of a domain, the
    /// language tag.
    pub by: Option<&'a str>,
    /// How much [`maximum`](Self::maximum) and [`pattern`](Self::pattern) weigh.
    pub severity: Severity,
    /// Where the value goes.
    pub destination: Destination,
    /// A sentence for the customer.
    pub help: Option<&'a str>,
    /// A made-up value of the right shape.
    pub example: Option<&'a str>,
}

impl Kind {
    /// As descriptions spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Number => "number",
            Self::Year => "year",
            Self::Contact => "contact",
            Self::Host => "host",
            Self::AuthCode => "auth-code",
            Self::Choice => "choice",
            Self::Language => "language",
            Self::Text => "text",
            Self::Date => "date",
            Self::Country => "country",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::PostalCode => "postal-code",
        }
    }
}
