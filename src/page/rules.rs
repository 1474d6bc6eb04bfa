//! Who may order, and when.

use serde::Deserialize;

use super::{Condition, Fact, Page, Severity, Test};

/// What a restriction says of orders its facts do not fit, or fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestrictionKind {
    /// Every fact must hold; one that is known not to is an `eligibility` issue.
    Eligibility,
    /// The facts must not all hold together; where they do, it is a `contradiction`.
    Contradiction,
    /// The facts are an order that nobody carries out; where they all hold, at whatever step
    /// of the command, it is `unavailable`.
    Refusal,
}

/// Who may order, what cannot be true together, and what is never done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restriction<'a> {
    /// Which of them.
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

impl Page<'_> {
    /// Whether every order of a command is refused that has this value in this field, so that
    /// nothing should offer it.
    #[must_use]
    pub fn refuses(&self, command: &str, field: &str, value: &str) -> bool {
        let mut restrictions = self.restrictions.iter();
        restrictions.any(|restriction| {
            let condition = &restriction.condition;
            restriction.kind == RestrictionKind::Refusal
                && restriction.severity == Severity::Error
                && restriction.commands.contains(&command)
                && condition.unless.is_empty()
                && matches!(
                    &condition.facts[..],
                    [Fact { name, test: Test::OneOf(values) }]
                        if *name == field && values.contains(&value)
                )
        })
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
