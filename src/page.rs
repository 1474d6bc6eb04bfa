//! The format of a rule page: types and serde only.
//!
//! An author writes a page as TOML (`src/pages/README.md` explains every key); the
//! author's tools turn it into a [`Page`] and pack it with postcard. Everything here
//! borrows from the packed bytes, so unpacking a page copies no text.

use serde::{Deserialize, Serialize};

// `build.rs` loads this file by its path, so what belongs to it is named by path too.
#[path = "page/pattern.rs"]
mod pattern;

/// How a TLD's orders are worked off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// Where a field of the form goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Destination {
    /// Into the API command, as a parameter.
    Api,
    /// To the fulfilment team; the API has no parameter for it.
    Fulfillment,
}

/// What kind of value a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The Kazakh business or individual identification number.
    KzBin,
}

/// One value of a choice field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice<'a> {
    /// The value the API takes.
    pub value: &'a str,
    /// Its name on the form.
    pub label: &'a str,
}

/// What a fact must be for a condition to hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test<'a> {
    /// One of these values, without case.
    OneOf(#[serde(borrow)] Vec<&'a str>),
    /// Any value that is not blank.
    Present,
    /// Told to be empty.
    Absent,
    /// A domain name whose label is an IDN.
    Idn,
}

/// One fact about an order: a field, or a part of a contact (`ownercontact0.country`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact<'a> {
    /// The field's name.
    pub name: &'a str,
    /// What it must be.
    #[serde(borrow)]
    pub test: Test<'a>,
}

/// All of `facts` hold, and none of `unless` does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition<'a> {
    /// What must hold.
    #[serde(borrow)]
    pub facts: Vec<Fact<'a>>,
    /// What excuses.
    #[serde(borrow)]
    pub unless: Vec<Fact<'a>>,
}

/// When a field must be filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
        #[serde(borrow)]
        condition: Condition<'a>,
    },
}

/// A regular expression for a whole value, compiled when the page was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern<'a> {
    /// The expression as the page gives it, in the syntax of the `regex` crate.
    pub expression: &'a str,
    /// The byte class of each of the 256 bytes.
    pub classes: &'a [u8],
    /// The next state by state and class; state 0 is dead: no continuation matches.
    pub transitions: &'a [u8],
    /// One byte a state: 1 where a value that ends here matches.
    pub accepting: &'a [u8],
    /// The state before the first byte.
    pub start: u8,
}

/// The numbers that a field's name ends in: `nameserver0` … `nameserver12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbers {
    /// The first, usually 0.
    pub first: u8,
    /// The last.
    pub last: u8,
}

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    #[serde(borrow)]
    pub choices: Vec<Choice<'a>>,
    /// The value the guide's template shows, to be offered.
    pub value: Option<&'a str>,
    /// When it must be filled in.
    #[serde(borrow)]
    pub need: Need<'a>,
    /// The largest number.
    pub maximum: Option<u32>,
    /// The shape of the value.
    #[serde(borrow)]
    pub pattern: Option<Pattern<'a>>,
    /// A check of the engine.
    pub check: Option<Check>,
    /// How much [`maximum`](Self::maximum) and [`pattern`](Self::pattern) weigh.
    pub severity: Severity,
    /// Where the value goes.
    pub destination: Destination,
    /// A sentence for the customer.
    pub help: Option<&'a str>,
    /// A made-up value of the right shape.
    pub example: Option<&'a str>,
}

/// A field that, when an order holds it, chooses a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenBy<'a> {
    /// The field's name.
    pub name: &'a str,
    /// The value it must have, where the template fixes one.
    pub value: Option<&'a str>,
}

/// One template of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form<'a> {
    /// Its name, where the command has several.
    pub name: Option<&'a str>,
    /// The section it stands in.
    pub section: &'a str,
    /// The template's fields, in its order.
    #[serde(borrow)]
    pub fields: Vec<Field<'a>>,
    /// What chooses it among the command's forms.
    #[serde(borrow)]
    pub chosen_by: Vec<ChosenBy<'a>>,
}

/// Parameters of the command reference that a TLD does not take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excluded<'a> {
    /// Names without their numbers.
    #[serde(borrow)]
    pub fields: Vec<&'a str>,
    /// The section that says so.
    pub section: &'a str,
    /// The way out, where there is one.
    pub instead: Option<&'a str>,
    /// Error where the guide states it, warning where it is inferred.
    pub severity: Severity,
}

/// A command a TLD has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command<'a> {
    /// Its name in the API.
    pub name: &'a str,
    /// Its forms; the first is the default.
    #[serde(borrow)]
    pub forms: Vec<Form<'a>>,
    /// What it does not take here.
    #[serde(borrow)]
    pub excluded: Vec<Excluded<'a>>,
}

/// A command a TLD does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unavailable<'a> {
    /// Its name in the API.
    pub name: &'a str,
    /// The section that says so.
    pub section: &'a str,
    /// The way out.
    pub instead: &'a str,
}

/// A set of ASCII characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsciiSet(pub(crate) u64, pub(crate) u64);

impl AsciiSet {
    /// The set of the ASCII characters in `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut set = Self(0, 0);
        for byte in text.bytes().filter(u8::is_ascii) {
            if byte < 64 {
                set.0 |= 1 << byte;
            } else {
                set.1 |= 1 << (byte - 64);
            }
        }
        set
    }

    /// Whether `byte` is in the set.
    #[must_use]
    pub fn contains(self, byte: u8) -> bool {
        match byte {
            0..64 => self.0 >> byte & 1 == 1,
            64..128 => self.1 >> (byte - 64) & 1 == 1,
            _ => false,
        }
    }
}

/// A kind of character an authorisation code must contain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CharacterClass<'a> {
    /// The characters as a person reads them: `a–z, A–Z`.
    pub shown: &'a str,
    /// The characters.
    pub set: AsciiSet,
}

/// The format of authorisation codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthCodeRule<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The fewest characters.
    pub minimum: u16,
    /// The most characters.
    pub maximum: u16,
    /// A letter, a digit and a special character: at least one of each, in this order.
    #[serde(borrow)]
    pub classes: [CharacterClass<'a>; 3],
}

/// A language of the page's IDN list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language<'a> {
    /// The registry's tag.
    pub tag: &'a str,
    /// The language's name.
    pub name: &'a str,
    /// Its BCP 47 code, in lower case.
    pub code: &'a str,
    /// Tags that other registries use for the same language, and this one does not.
    #[serde(borrow)]
    pub elsewhere: Vec<&'a str>,
}

/// The languages of IDN under a TLD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Languages<'a> {
    /// The section they come from.
    pub section: &'a str,
    /// The tags, in the guide's order.
    #[serde(borrow)]
    pub tags: Vec<Language<'a>>,
}

/// What a restriction says of orders its facts do not fit, or fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RestrictionKind {
    /// Every fact must hold; one that is known not to is an `eligibility` issue.
    Eligibility,
    /// The facts must not all hold together; where they do, it is a `contradiction`.
    Contradiction,
}

/// Who may order, and what cannot be true together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction<'a> {
    /// Which of the two.
    pub kind: RestrictionKind,
    /// The section it comes from.
    pub section: &'a str,
    /// The commands meant.
    #[serde(borrow)]
    pub commands: Vec<&'a str>,
    /// The facts.
    #[serde(borrow)]
    pub condition: Condition<'a>,
    /// The sentence for the customer.
    pub text: &'a str,
    /// Error where the guide states it.
    pub severity: Severity,
}

/// A date of the [context](crate::Context).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Event {
    /// When the domain was registered.
    Registered,
    /// When it expires.
    Expires,
    /// When it was transferred last.
    Transferred,
    /// When it was renewed last.
    Renewed,
}

/// A span of days in which a command is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The commands meant.
    #[serde(borrow)]
    pub commands: Vec<&'a str>,
    /// The date the days are counted from.
    pub event: Event,
    /// Days after the event before the command is possible; or, counted before the
    /// event (an expiry), days the command must come earlier.
    pub days: u16,
    /// Counted before the event.
    pub before: bool,
    /// The rule as a sentence for the customer.
    pub text: &'a str,
}

/// Status values under which a command is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The commands meant.
    #[serde(borrow)]
    pub commands: Vec<&'a str>,
    /// The status values.
    #[serde(borrow)]
    pub status: Vec<&'a str>,
    /// The rule as a sentence for the customer.
    pub text: &'a str,
    /// Error where the guide names the status for this TLD.
    pub severity: Severity,
}

/// Something a customer should know, whatever the order holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The commands it is shown with; all where the list is empty.
    #[serde(borrow)]
    pub commands: Vec<&'a str>,
    /// The sentence.
    pub text: &'a str,
}

/// The rules of one TLD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page<'a> {
    /// The TLD in lower case, without a leading dot.
    pub tld: &'a str,
    /// The guide's name for the page, as sources cite it.
    pub guide: &'a str,
    /// How orders are worked off.
    pub handling: Handling,
    /// The commands it has, in the guide's order.
    #[serde(borrow)]
    pub commands: Vec<Command<'a>>,
    /// The commands it does not have.
    #[serde(borrow)]
    pub unavailable: Vec<Unavailable<'a>>,
    /// The format of authorisation codes, where the guide gives one.
    #[serde(borrow)]
    pub auth_code: Option<AuthCodeRule<'a>>,
    /// The languages of IDN, where the guide lists them.
    #[serde(borrow)]
    pub languages: Option<Languages<'a>>,
    /// Who may order.
    #[serde(borrow)]
    pub restrictions: Vec<Restriction<'a>>,
    /// Dated rules.
    #[serde(borrow)]
    pub waits: Vec<Wait<'a>>,
    /// Rules by status.
    #[serde(borrow)]
    pub locks: Vec<Lock<'a>>,
    /// What a customer should know.
    #[serde(borrow)]
    pub notes: Vec<Note<'a>>,
}

/// The step of a command that the guide's templates show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step<'a> {
    /// The field that tells the step: `action`.
    pub field: &'a str,
    /// Its value in the templates: `REQUEST`.
    pub value: &'a str,
}

/// What the command reference knows of one command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommandReference<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where a field tells the step: orders of another step need nothing but the domain.
    #[serde(borrow)]
    pub step: Option<Step<'a>>,
    /// Every parameter, required ones first.
    #[serde(borrow)]
    pub parameters: Vec<Field<'a>>,
    /// Whether it is the same under every TLD and stands on no page.
    pub everywhere: bool,
}

/// The API's command reference: what holds under every TLD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference<'a> {
    /// What sources cite.
    pub guide: &'a str,
    /// The commands.
    #[serde(borrow)]
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

impl Event {
    /// As pages and contexts spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Expires => "expires",
            Self::Transferred => "transferred",
            Self::Renewed => "renewed",
        }
    }
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
