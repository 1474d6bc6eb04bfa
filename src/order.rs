//! An order: fields without case, blank not the same as absent.

use alloc::vec::Vec;
use core::fmt;

use crate::names::{begins, same};

/// The fields of an order, borrowed from the caller.
///
/// Names compare without case. A part of a contact's data is the field
/// `ownercontact0.country`. Values are never shown by `Debug`: some are secrets.
///
/// ```
/// use tldgate::Order;
/// let order = Order::from([("domain", "tea.kyoto"), ("AUTH", "abcdef1!")]);
/// assert_eq!(order.get("auth"), Some("abcdef1!"));
/// assert_eq!(format!("{order:?}"), r#"Order["domain", "AUTH"]"#);
/// ```
#[derive(Clone, Default)]
pub struct Order<'a> {
    fields: Vec<(&'a str, &'a str)>,
}

impl<'a> Order<'a> {
    /// The value of the first field of this name, blank or not.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.find(name).map(|(_, _, value)| value)
    }

    /// The value of a field, where it is not blank.
    pub(crate) fn filled(&self, name: &str) -> Option<&'a str> {
        self.get(name).filter(|value| !is_blank(value))
    }

    /// Where the first field of this name stands, and the field as the caller gave it.
    pub(crate) fn find(&self, name: &str) -> Option<(usize, &'a str, &'a str)> {
        let is_it = |known: &str| known.len() == name.len() && same(known, name);
        let at = self.fields.iter().position(|(known, _)| is_it(known))?;
        let (name, value) = self.at(at);
        Some((at, name, value))
    }

    /// Name and value of every field, in the caller's order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'a str, &'a str)> + '_ {
        self.fields.iter().copied()
    }

    pub(crate) fn at(&self, index: usize) -> (&'a str, &'a str) {
        self.fields.get(index).copied().unwrap_or_default()
    }
}

/// The part of a contact's data, where a field's name is one of a part of `contact`.
#[inline(always)]
#[allow(clippy::inline_always)] // Asked of every name for every contact, and mostly no.
pub(crate) fn part_of<'n>(name: &'n str, contact: &str) -> Option<&'n str> {
    match name.as_bytes().get(contact.len()) {
        Some(b'.') => part_behind(name, contact),
        _ => None,
    }
}

#[inline(never)]
fn part_behind<'n>(name: &'n str, contact: &str) -> Option<&'n str> {
    begins(name, contact).then(|| &name[contact.len() + 1..])
}

/// Whether a value holds nothing but blanks.
pub(crate) fn is_blank(value: &str) -> bool {
    value.chars().all(char::is_whitespace)
}

/// A text without the blanks around it. The searchers of `str` are for any pattern, and the
/// browser's module would carry them for this alone.
#[inline(never)]
pub(crate) fn trimmed(text: &str) -> &str {
    let mut inner = text.chars();
    while inner.clone().next().is_some_and(char::is_whitespace) {
        inner.next();
    }
    while inner.clone().next_back().is_some_and(char::is_whitespace) {
        inner.next_back();
    }
    inner.as_str()
}

impl<'a> FromIterator<(&'a str, &'a str)> for Order<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(fields: I) -> Self {
        Self {
            fields: fields.into_iter().collect(),
        }
    }
}

impl<'a, const N: usize> From<[(&'a str, &'a str); N]> for Order<'a> {
    fn from(fields: [(&'a str, &'a str); N]) -> Self {
        fields.into_iter().collect()
    }
}

impl fmt::Debug for Order<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Order")?;
        let names = self.fields.iter().map(|(name, _)| name);
        formatter.debug_list().entries(names).finish()
    }
}
