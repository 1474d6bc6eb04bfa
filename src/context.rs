//! What the caller knows besides the order: today, and the domain's dates and status.

use alloc::vec::Vec;

use crate::code::{Code, UnknownCode};
use crate::date::Date;
use crate::dividing::divide;
use crate::names::same;
use crate::page::{Event, Severity};
use crate::report::Issue;

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
    /// The shop's own weights; `None` leaves issues out. The one that says most counts.
    pub severity: Vec<(Concern<'a>, Option<Severity>)>,
}

/// Which issues a weight is for: those of a code, perhaps for one reason or of one field alone.
///
/// ```
/// use tldgate::{Code, Concern};
/// let concern: Concern = "format.phone@ownercontact0.phone".try_into()?;
/// assert_eq!(concern.code, Code::Format);
/// assert_eq!(concern.reason, Some("phone"));
/// assert_eq!(concern.field, Some("ownercontact0.phone"));
/// # Ok::<(), tldgate::UnknownCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Concern<'a> {
    /// The code.
    pub code: Code,
    /// The reason that tells sentences of the code apart; any without.
    pub reason: Option<&'a str>,
    /// The field, without case; any without.
    pub field: Option<&'a str>,
}

impl From<Code> for Concern<'_> {
    fn from(code: Code) -> Self {
        Self {
            code,
            reason: None,
            field: None,
        }
    }
}

impl<'a> TryFrom<&'a str> for Concern<'a> {
    type Error = UnknownCode;

    /// Reads `code`, `code.reason`, `code@field` or `code.reason@field`.
    fn try_from(text: &'a str) -> Result<Self, UnknownCode> {
        let (what, field) = divide(text, b'@');
        let (code, reason) = divide(what, b'.');
        let code = code.parse()?;
        Ok(Self {
            code,
            reason,
            field,
        })
    }
}

impl Concern<'_> {
    /// How much it says of an issue that it is about; nothing of another.
    fn of(&self, issue: &Issue<'_>, path: Option<&str>) -> Option<u8> {
        let is_reason = |reason| issue.reason() == reason;
        let is_field = |field| path.is_some_and(|path| same(path, field));
        let is_it = self.code == issue.code
            && self.reason.is_none_or(is_reason)
            && self.field.is_none_or(is_field);
        let weight = u8::from(self.field.is_some()) << 1 | u8::from(self.reason.is_some());
        is_it.then_some(weight)
    }
}

impl Options<'_> {
    /// The weight of an issue at a field, or of the order.
    pub(crate) fn weigh(&self, issue: &Issue<'_>, path: Option<&str>) -> Option<Severity> {
        let mut weight = Some(issue.severity);
        let mut most = None;
        for (concern, own) in &self.severity {
            let says = concern.of(issue, path);
            if says > most {
                most = says;
                weight = *own;
            }
        }
        weight
    }
}
