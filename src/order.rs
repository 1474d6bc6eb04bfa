//! An order: fields without case, blank not the same as absent.

use alloc::vec::Vec;
use core::fmt;

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
        self.position(name).map(|at| self.fields[at].1)
    }

    /// The value of a field, where it is not blank.
    pub(crate) fn filled(&self, name: &str) -> Option<&'a str> {
        self.get(name).filter(|value| !is_blank(value))
    }

    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let same = |(known, _): &(&str, &str)| known.eq_ignore_ascii_case(name);
        self.fields.iter().position(same)
    }

    /// Name and value of every field, in the caller's order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'a str, &'a str)> + '_ {
        self.fields.iter().copied()
    }

    pub(crate) fn len(&self) -> usize {
        self.fields.len()
    }

    pub(crate) fn at(&self, index: usize) -> (&'a str, &'a str) {
        self.fields[index]
    }

    /// The parts of a contact's data: index, base of the name, part, value.
    pub(crate) fn parts<'o>(
        &'o self,
        contact: &'o str,
    ) -> impl Iterator<Item = (usize, &'a str, &'a str, &'a str)> + 'o {
        let fields = self.fields.iter().enumerate();
        fields.filter_map(move |(index, (name, value))| {
            let (base, part) = name.split_once('.')?;
            let same = base.eq_ignore_ascii_case(contact);
            same.then_some((index, base, part, *value))
        })
    }
}

/// Whether a value holds nothing but blanks.
pub(crate) fn is_blank(value: &str) -> bool {
    value.trim().is_empty()
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
