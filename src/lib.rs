//! Order forms for domain names that know the rules of each registry.
//!
//! ```
//! use tldgate::{Options, Order, Rulebook};
//!
//! let rules = Rulebook::built_in();
//! let order = Order::from([("domain", "tea.kyoto"), ("action", "REQUEST"), ("auth", "abcdefgh")]);
//! let report = rules.validate("kyoto", "TransferDomain", &order, &Options::default());
//!
//! assert!(!report.ok);
//! assert_eq!(
//!     report.issues[0].message(),
//!     "Auth codes for .kyoto need at least one digit (0–9).",
//! );
//! ```

extern crate alloc;

mod auth_code_check;
mod code;
mod command;
mod condition;
mod context;
mod date;
#[cfg(not(feature = "package"))]
mod messages;
mod names;
mod order;
pub mod page;
mod report;
mod rulebook;
mod validate;
mod value;

#[cfg(feature = "author")]
#[path = "page/author.rs"]
pub mod author;

pub use code::{Code, UnknownCode};
pub use command::NoSuchCommand;
pub use context::{Context, Options};
pub use date::{Date, NotADate};
pub use order::Order;
pub use report::{
    AuthCodeReport, AuthCodeState, Issue, Note, Param, Params, Report, Requirement, Severity,
    Source,
};
pub use rulebook::{Rulebook, UnreadablePage};

impl<'a> Rulebook<'a> {
    /// Judges an order before it is submitted.
    ///
    /// `tld` is the TLD with or without a leading dot, `command` the API command; both
    /// without case.
    #[must_use]
    pub fn validate(
        &self,
        tld: &str,
        command: &str,
        order: &Order<'_>,
        options: &Options<'_>,
    ) -> Report<'a> {
        validate::validate(self, tld, command, order, options)
    }

    /// Judges an authorisation code by itself.
    ///
    /// ```
    /// use tldgate::{AuthCodeState, Options, Rulebook};
    /// let rules = Rulebook::built_in();
    /// let report = rules.auth_code_check("gdn", "abcdef1!", &Options::default());
    /// assert_eq!(report.state, AuthCodeState::Valid);
    /// ```
    #[must_use]
    pub fn auth_code_check(
        &self,
        tld: &str,
        code: &str,
        options: &Options<'_>,
    ) -> AuthCodeReport<'a> {
        auth_code_check::check(self, tld, code, options)
    }

    /// The API's parameters for an order, `command` first: canonical names, values
    /// untouched. Without blank fields, the fulfilment team's fields, and contact data
    /// (which `AddContact` turns into a handle first). It does not judge.
    ///
    /// ```
    /// use tldgate::{Order, Rulebook};
    /// let order = Order::from([("DOMAIN", "tea.kg"), ("tin", "01234567890123")]);
    /// let command = Rulebook::built_in().to_command("kg", "renewdomain", &order)?;
    /// assert_eq!(command, [("command".into(), "RenewDomain".into()), ("domain".into(), "tea.kg".into())]);
    /// # Ok::<(), tldgate::NoSuchCommand>(())
    /// ```
    ///
    /// # Errors
    /// [`NoSuchCommand`] for a TLD or a command without rules.
    pub fn to_command(
        &self,
        tld: &str,
        command: &str,
        order: &Order<'_>,
    ) -> Result<Vec<(String, String)>, NoSuchCommand> {
        let parameters = command::parameters(self, tld, command, order)?;
        let first = ("command".into(), parameters.command.into());
        let rest = parameters.fields.into_iter();
        let rest = rest.map(|(name, at)| (name, order.at(at).1.into()));
        Ok(core::iter::once(first).chain(rest).collect())
    }
}
