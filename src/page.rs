//! The format of a rule page: its types.
//!
//! An author writes a page as TOML (`src/pages/README.md` explains every key); the
//! author's tools turn it into a [`Page`] and pack it. Everything here borrows from the
//! packed bytes, so unpacking a page copies no text.

use serde::{Deserialize, Serialize};

// `build.rs` loads this file by its path, so what belongs to it is named by path too.
#[path = "page/layout.rs"]
mod layout;
#[path = "page/pattern.rs"]
mod pattern;

pub(crate) use layout::layout;

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

/// What a fact must be for a condition to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test<'a> {
    /// One of these values, without case.
    OneOf(Vec<&'a str>),
    /// Any value that is not blank.
    Present,
    /// Told to be empty.
    Absent,
    /// A domain name whose label is an IDN.
    Idn,
    /// A part of an address in the prefecture of Kyoto, ISO 3166-2:JP-26.
    Kyoto,
}

/// One fact about an order: a field, or a part of a contact (`ownercontact0.country`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<'a> {
    /// The field's name.
    pub name: &'a str,
    /// What it must be.
    pub test: Test<'a>,
}

/// All of `facts` hold, and none of `unless` does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition<'a> {
    /// What must hold.
    pub facts: Vec<Fact<'a>>,
    /// What excuses.
    pub unless: Vec<Fact<'a>>,
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

/// A regular expression for a whole value, compiled when the page was.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// A set of ASCII characters, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsciiSet(pub(crate) [u32; 4]);

impl AsciiSet {
    /// The set of the ASCII characters in `text`.
    #[must_use]
    pub fn of(text: &[u8]) -> Self {
        let mut set = [0; 4];
        for byte in text {
            if let Some(word) = set.get_mut(usize::from(byte >> 5)) {
                *word |= 1 << (byte & 31);
            }
        }
        Self(set)
    }

    /// Whether `byte` is in the set.
    #[must_use]
    pub fn contains(self, byte: u8) -> bool {
        let word = self.0.get(usize::from(byte >> 5));
        word.is_some_and(|word| word >> (byte & 31) & 1 == 1)
    }

    /// Whether the sets have a character in common.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let mut pairs = self.0.iter().zip(&other.0);
        pairs.any(|(word, other)| word & other != 0)
    }
}

/// A kind of character an authorisation code must contain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharacterClass<'a> {
    /// The characters as a person reads them: `a–z, A–Z`.
    pub shown: &'a str,
    /// The characters.
    pub set: AsciiSet,
}

/// The format of authorisation codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthCodeRule<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The fewest characters.
    pub minimum: u16,
    /// The most characters.
    pub maximum: u16,
    /// A letter, a digit and a special character: at least one of each, in this order.
    pub classes: [CharacterClass<'a>; 3],
}

/// A language of the page's IDN list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language<'a> {
    /// The registry's tag.
    pub tag: &'a str,
    /// The language's name.
    pub name: &'a str,
    /// Its BCP 47 code, in lower case.
    pub code: &'a str,
    /// What its names are written with.
    pub characters: Characters,
    /// Tags that other registries use for the same language, and this one does not.
    pub elsewhere: Vec<&'a str>,
}

/// The characters that names are written with, beside letters of ASCII, digits and hyphens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Characters {
    /// Nothing is known of them.
    Any,
    /// The letters of a language.
    French,
    /// The letters of a language.
    German,
    /// Kana, and the kanji of JIS X 0208.
    Japanese,
    /// The syllables of KS X 1001.
    Korean,
    /// The letters of a language.
    Polish,
    /// The letters of a language.
    Portuguese,
    /// The letters of a language.
    Russian,
    /// The letters of a language.
    Spanish,
    /// The letters of a language.
    Turkish,
    /// A whole script.
    Arabic,
    /// A whole script.
    Cyrillic,
    /// A whole script.
    Han,
    /// A whole script, in syllables.
    Hangul,
    /// A whole script.
    Latin,
}

/// A script that all names are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its characters.
    pub characters: Characters,
}

/// The languages of IDN under a TLD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages<'a> {
    /// The section they come from.
    pub section: &'a str,
    /// The tags, in the guide's order; none where there is one script for all names.
    pub tags: Vec<Language<'a>>,
    /// The script of all names.
    pub script: Option<Script<'a>>,
}

/// What a restriction says of orders its facts do not fit, or fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestrictionKind {
    /// Every fact must hold; one that is known not to is an `eligibility` issue.
    Eligibility,
    /// The facts must not all hold together; where they do, it is a `contradiction`.
    Contradiction,
}

/// Who may order, and what cannot be true together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restriction<'a> {
    /// Which of the two.
    pub kind: RestrictionKind,
    /// The section it comes from.
    pub section: &'a str,
    /// The commands meant.
    pub commands: Vec<&'a str>,
    /// The facts.
    pub condition: Condition<'a>,
    /// The sentence for the customer.
    pub text: &'a str,
    /// Error where the guide states it.
    pub severity: Severity,
}

/// A date of the [context](crate::Context).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The commands meant.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The commands meant.
    pub commands: Vec<&'a str>,
    /// The status values.
    pub status: Vec<&'a str>,
    /// The rule as a sentence for the customer.
    pub text: &'a str,
    /// Error where the guide names the status for this TLD.
    pub severity: Severity,
}

/// Something a customer should know, whatever the order holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The commands it is shown with; all where the list is empty.
    pub commands: Vec<&'a str>,
    /// The sentence.
    pub text: &'a str,
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
