//! Issue codes: the one place where they are spelt.

use core::fmt;

macro_rules! codes {
    ($($(#[doc = $meaning:literal])+ $name:ident = $spelling:literal,)+) => {
        /// What is wrong, as a program reads it. The set is closed; each code tells its
        /// meaning, its `params`, its severity and what the API would answer.
        ///
        /// ```
        /// use tldgate::Code;
        /// assert_eq!(Code::MissingClass.as_str(), "missing-class");
        /// assert_eq!("missing-class".parse(), Ok(Code::MissingClass));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $meaning])+ $name,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as reports spell it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $spelling,)+
                }
            }
        }
    };
}

codes! {
    /// Warning: there are no rules for this TLD. `tld`.
    UnsupportedTld = "unsupported-tld",
    /// Error, 500: no such command. `command`, `tld`; `nearest` with reason `nearest`.
    UnknownCommand = "unknown-command",
    /// Error: the TLD does not have this command, `command`, `tld`, `instead`; or, with reason
    /// `order`, not what the order asks of it, `text`.
    Unavailable = "unavailable",
    /// Error, 504: a field is missing, or blank (reason `blank`), or needed under a
    /// condition (`when`). `label`; `when`.
    Required = "required",
    /// Warning: a name that nobody knows, and that was surely meant for the order: an extension
    /// (`X-…`), one more of a row, or a slip away from a field, which is `nearest` with reason
    /// `nearest`. `field`, `command`, `tld`.
    UnknownField = "unknown-field",
    /// Error: a field has several values that are not the same; with reason `same` a warning: a name
    /// server stands in another field too, `other`. `label`.
    RepeatedField = "repeated-field",
    /// Warning: a known field that the command has no use for; what the page itself refuses
    /// weighs as it says, 503. `label`, `command`, `tld`; `instead` or `form` and `used`.
    NotForCommand = "not-for-command",
    /// The value is not written as its kind demands; error, 505, or a warning where the
    /// shape is inferred. `label`; `example` with reason `pattern`, `country` and `digits` with
    /// reason `postal-code`.
    Format = "format",
    /// Error, 506: not one of the values. `label`, `choices`.
    Choice = "choice",
    /// A number or date outside its limits: error, 505, below the minimum; a warning, 556,
    /// above a maximum that is inferred, and for a year that is not the one of the known
    /// expiry (`expiry`). `label`, `minimum`, `maximum` or `year`, `tld`.
    Range = "range",
    /// Error, 505: too short or too long; a warning for a short name (reason `name`). `minimum`
    /// or `maximum`, `tld`, or `label`.
    Length = "length",
    /// Error, 505: an authorisation code lacks a kind of character; the reason is
    /// `letter`, `digit` or `special`. `characters`, `tld`.
    MissingClass = "missing-class",
    /// An authorisation code has a character that counts for nothing (warning) or that no
    /// code can have (error, 505). `tld`.
    Character = "character",
    /// An authorisation code begins or ends with blanks; an error, 505, where they are not
    /// ASCII, else a warning. `label`.
    Whitespace = "whitespace",
    /// Warning: an authorisation code seems to hold HTML entities. `label`.
    Escaped = "escaped",
    /// An authorisation code has typographic or full-width characters (error, 505), or a
    /// domain has: a warning (`typed`), as for a letter among those of another script that it
    /// looks like. `character`, `unicode`, `ascii` of such a name.
    Lookalike = "lookalike",
    /// Error, 541: the domain is under another TLD. `tld`.
    WrongTld = "wrong-tld",
    /// Error, 505: the domain's label is not well formed. `tld`.
    Label = "label",
    /// The name's letters: error, 541, for another script than the language's, and where
    /// none is Japanese; else a warning. `language`, `character`, and the name in both
    /// spellings, `unicode` and `ascii`.
    Language = "language",
    /// The registrant may not hold such a name. `text`.
    Eligibility = "eligibility",
    /// Facts of the order cannot be true together. `text`.
    Contradiction = "contradiction",
    /// Warning: a number's check digit does not fit. `label`.
    CheckDigit = "check-digit",
    /// The name's status forbids it; 552. `status`, `text`, `context`.
    Locked = "locked",
    /// Error: some days have to pass first. `text`, `date`, and `context`, what they count from.
    TooSoon = "too-soon",
    /// Error: it had to be ordered earlier. `text`, `date`, `context`.
    TooLate = "too-late",
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl core::str::FromStr for Code {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let mut all = Self::ALL.iter();
        all.find(|code| code.as_str() == text)
            .copied()
            .ok_or(UnknownCode)
    }
}

/// The text is no issue code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode;

impl fmt::Display for UnknownCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("no such issue code")
    }
}

impl core::error::Error for UnknownCode {}
