//! Order forms for domain names that know the rules of each registry.
//!
//! A [`Rulebook`] holds the rules, one page a TLD. [`Rulebook::validate`] judges an
//! [`Order`] and gives a [`Report`]; [`Rulebook::auth_code_check`] judges an authorisation
//! code by itself; [`Rulebook::describe`] tells a form how to draw itself. Nothing here
//! reads a clock, a file or the network, and nothing is kept between calls.
//!
//! ```
//! let rules = tldgate::Rulebook::built_in();
//! let report = rules.auth_code_check("gdn", "abcdef", &Default::default());
//! assert_eq!(
//!     report.issues[0].message(),
//!     "Auth codes for .gdn need at least 8 characters.",
//! );
//! ```
//!
//! # Features
//!
//! * `sentences` (default): English sentences for issues.
//! * `unicode` (default): Unicode's tables, from crates.
//! * `javascript`: Unicode's tables from JavaScript, where the crate runs there
//!   (`wasm32-unknown-unknown`). One of the two is needed.
//! * `author`: the tools that pack a rule page from TOML.

// What an order holds may be as long as it likes: nothing is added to a length or a number of it
// without thought. Calendars and tables say why theirs are in range.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

extern crate alloc;

/// The README's example is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod auth_code_check;
mod code;
mod command;
mod condition;
mod contact;
mod context;
mod date;
mod describe;
mod dividing;
mod folding;
mod json;
#[cfg(feature = "sentences")]
mod messages;
mod names;
mod order;
pub mod page;
mod report;
mod rulebook;
mod unicode;
#[path = "page/unpack.rs"]
mod unpack;
mod validate;
mod value;

#[cfg(feature = "author")]
#[path = "page/author.rs"]
// It reads an author's page, at build time.
#[allow(clippy::arithmetic_side_effects)]
pub mod author;
// Not a part of `author`, which `build.rs` compiles without the engine.
#[cfg(feature = "author")]
#[path = "page/author/examples.rs"]
mod examples;

pub use code::{Code, UnknownCode};
pub use command::{CommandError, ParameterValue, Parameters};
pub use contact::NoSuchContact;
pub use context::{Concern, Context, Options};
pub use date::{Date, NotADate};
pub use order::Order;
pub use report::{
    AuthCodeReport, AuthCodeState, Issue, Note, Param, Params, Report, Requirement, Severity,
    Source,
};
pub use rulebook::{Rulebook, UnreadablePage};
#[cfg(all(feature = "javascript", feature = "unicode", target_arch = "wasm32"))]
pub use unicode::unicode_agrees;

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
    /// untouched, but for international names, which the API takes as A-labels. Without blank
    /// fields, the fulfilment team's fields, and contact data (which
    /// [`to_contact`](Self::to_contact) is for); with what the shop [adds](Order::with_given), and with the step that the
    /// template shows where the order names none. It does not judge.
    ///
    /// ```
    /// use tldgate::{Order, Rulebook};
    /// let order = Order::from([("DOMAIN", "tea.kg"), ("tin", "00105201810017")]);
    /// let command = Rulebook::built_in().to_command("kg", "renewdomain", &order)?;
    /// assert_eq!(command, [("command".into(), "RenewDomain".into()), ("domain".into(), "tea.kg".into())]);
    ///
    /// let order = Order::from([("domain", "お茶.kyoto")]);
    /// let command = Rulebook::built_in().to_command("kyoto", "DeleteDomain", &order)?;
    /// assert_eq!(command[1].1, "xn--t8jy01w.kyoto");
    /// # Ok::<(), tldgate::CommandError>(())
    /// ```
    ///
    /// # Errors
    /// [`CommandError`] for a TLD or a command without rules, and for a name that cannot be
    /// written as A-labels.
    pub fn to_command(
        &self,
        tld: &str,
        command: &str,
        order: &Order<'_>,
    ) -> Result<Vec<(String, String)>, CommandError> {
        Ok(self.parameters(tld, command, order)?.with_values(order))
    }

    /// What [`to_command`](Self::to_command) gives, with the place of a field in the order
    /// where that has its value: for callers that keep the values themselves.
    ///
    /// # Errors
    /// [`CommandError`] for a TLD or a command without rules, and for a name that cannot be
    /// written as A-labels.
    pub fn parameters(
        &self,
        tld: &str,
        command: &str,
        order: &Order<'_>,
    ) -> Result<Parameters<'a>, CommandError> {
        command::parameters(self, tld, command, order)
    }

    /// The parameters of `AddContact` for a contact that the order gives as data, `command`
    /// first and then in the reference's order: they make the handle that the order needs. It
    /// does not judge.
    ///
    /// Values are untouched, but for telephone numbers that the API's spelling follows from
    /// without a guess. Blank parts are left out, and a word that stands for no organisation
    /// (`-`, `N/A`): a private person has none. What the shop [adds](Order::with_given) is
    /// there. Nothing at all comes back for a contact without data, or with a handle.
    ///
    /// ```
    /// use tldgate::{Order, Rulebook};
    /// let order = Order::from([
    ///     ("ownercontact0.phone", "+81 75-123-4567"),
    ///     ("ownercontact0.firstname", "Kim"),
    ///     ("ownercontact0.organization", "-"),
    ///     ("admincontact0", "P-ABC123"),
    /// ]);
    /// let rules = Rulebook::built_in();
    /// let contact = rules.to_contact(&order, "ownercontact0")?;
    /// assert_eq!(contact, [
    ///     ("command".into(), "AddContact".into()),
    ///     ("firstname".into(), "Kim".into()),
    ///     ("phone".into(), "+81.751234567".into()),
    /// ]);
    /// assert!(rules.to_contact(&order, "admincontact0")?.is_empty());
    /// # Ok::<(), tldgate::NoSuchContact>(())
    /// ```
    ///
    /// # Errors
    /// [`NoSuchContact`] for a name that no command has for a contact, such as `owner`.
    pub fn to_contact(
        &self,
        order: &Order<'_>,
        contact: &str,
    ) -> Result<Vec<(String, String)>, NoSuchContact> {
        let parameters = self.contact_parameters(order, contact)?;
        if parameters.fields.is_empty() {
            return Ok(Vec::new());
        }
        Ok(parameters.with_values(order))
    }

    /// What [`to_contact`](Self::to_contact) gives, with the place of a part in the order where
    /// that has its value. Without `fields`, there is nothing to send.
    ///
    /// # Errors
    /// [`NoSuchContact`] for a name that no command has for a contact.
    pub fn contact_parameters(
        &self,
        order: &Order<'_>,
        contact: &str,
    ) -> Result<Parameters<'a>, NoSuchContact> {
        contact::parameters(self, order, contact)
    }

    /// What a form needs to draw itself: for a TLD, or for one of its commands. It is the JSON
    /// text of one object, whose shape is the package's `Description` (`pkg/index.d.ts`), but
    /// for `control`: JavaScript adds what HTML is told of a field. A TLD without rules is not
    /// `covered`, and its lists are empty.
    ///
    /// ```
    /// let rules = tldgate::Rulebook::built_in();
    /// let description = rules.describe("kg", Some("AddDomain"));
    /// let form: serde_json::Value = serde_json::from_str(&description)?;
    /// let fields = form["forms"][0]["fields"].as_array().unwrap();
    /// let tin = fields.iter().find(|field| field["name"] == "tin").unwrap();
    /// assert_eq!(tin["need"], "required");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn describe(&self, tld: &str, command: Option<&str>) -> String {
        describe::describe(self, tld, command)
    }

    /// Whether the command reference or some page knows a field of this name, without case:
    /// `ownercontact0.country` too, and every extension (`X-…`).
    ///
    /// ```
    /// let rules = tldgate::Rulebook::built_in();
    /// assert!(rules.is_field("tin") && rules.is_field("NAMESERVER3"));
    /// assert!(!rules.is_field("coupon"));
    /// ```
    #[must_use]
    pub fn is_field(&self, name: &str) -> bool {
        validate::is_field(self, name)
    }

    /// What the names of all fields begin with, without numbers and parts, each once: a name that
    /// begins otherwise, and is no extension (`X-…`), is no field of any order, and no slip of
    /// one's number.
    ///
    /// ```
    /// let stems = tldgate::Rulebook::built_in().stems();
    /// assert!(stems.contains(&"tin") && stems.contains(&"nameserver"));
    /// assert!(!stems.contains(&"nameserver3") && !stems.contains(&"coupon"));
    /// ```
    #[must_use]
    pub fn stems(&self) -> Vec<&'a str> {
        validate::stems(self)
    }

    /// The commands a TLD has, in the order of its page; none for a TLD without rules.
    pub fn commands(&self, tld: &str) -> impl Iterator<Item = &'a str> + '_ {
        let commands = self.page(tld).map_or(&[][..], |page| &page.commands);
        commands.iter().map(|command| command.name)
    }
}
