//! What the caller knows besides the order: today, and the domain's dates and status.

use alloc::vec::Vec;

use crate::code::Code;
use crate::date::Date;
use crate::page::{Event, Severity};

/// What the shop knows of an existing domain. Nothing is assumed about what is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context<'a> {
    /// The customer's today: there is no clock in the core.
    pub today: Option<Date>,
    /// When the domain was registered.
    pub registered: Option<Date>,
    /// When it expires.
    pub expires: Option<Date>,
    /// When it was transferred last.
    pub transferred: Option<Date>,
    /// When it was renewed last.
    pub renewed: Option<Date>,
    /// Status values as WHOIS or the API shows them.
    pub status: Vec<&'a str>,
}

impl Context<'_> {
    pub(crate) fn event(&self, event: Event) -> Option<Date> {
        match event {
            Event::Registered => self.registered,
            Event::Expires => self.expires,
            Event::Transferred => self.transferred,
            Event::Renewed => self.renewed,
        }
    }
}

/// How a call weighs what it finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options<'a> {
    /// What the shop knows.
    pub context: Context<'a>,
    /// The shop's own weight for a code; `None` leaves its issues out.
    pub severity: Vec<(Code, Option<Severity>)>,
}

impl Options<'_> {
    /// The weight of an issue that the engine gives `severity`.
    pub(crate) fn weigh(&self, code: Code, severity: Severity) -> Option<Severity> {
        let mut own = self.severity.iter();
        own.find(|(known, _)| *known == code)
            .map_or(Some(severity), |(_, own)| *own)
    }
}
