//! An order: fields without case, blank not the same as absent.

use alloc::vec::Vec;
use core::fmt;
use std::sync::OnceLock;

use by_name::ByName;

use crate::dividing::{divide, trim};
use crate::folding::is_invisible;
use crate::names::{begins, same, split_number};

mod by_name;

/// The fields of an order, borrowed from the caller.
///
/// Names compare without case. A part of a contact's data is the field
/// `ownercontact0.country`. Values are never shown by `Debug`: some are secrets.
///
/// A form may send a name several times: a hidden `0`, say, before the box that was ticked.
/// A blank value and a `0` count for nothing beside another one.
///
/// ```
/// use tldgate::Order;
/// let order = Order::from([("domain", "tea.kyoto"), ("AUTH", "abcdef1!")]);
/// assert_eq!(order.get("auth"), Some("abcdef1!"));
/// assert_eq!(format!("{order:?}"), r#"Order["domain", "AUTH"]"#);
/// ```
#[derive(Clone, Default)]
pub struct Order<'a> {
    /// The caller's fields, and behind them what the shop adds.
    fields: Vec<(&'a str, &'a str)>,
    /// How many of the fields are the caller's.
    own: usize,
    /// What the shop adds with values that are not known here.
    unknown: Vec<&'a str>,
    /// The caller's fields that hold a file.
    files: Vec<&'a str>,
    /// The caller's fields and the shop's, by name: made when a field is first looked for.
    by_name: OnceLock<[ByName; 2]>,
}

impl<'a> Order<'a> {
    /// Adds a field that the shop fills in before the order is sent: with its value, or without
    /// one where that is not known here. It is answered and never judged; conditions see the
    /// value. The order's own value goes before it.
    ///
    /// A name without its number, such as `nameserver`, speaks of all its numbers, and a
    /// contact's name of its data.
    ///
    /// ```
    /// use tldgate::{Options, Order, Rulebook};
    /// let order = Order::from([("domain", "tea.kyoto"), ("ownercontact0", "P-ABC123")])
    ///     .with_given("period", Some("1"))
    ///     .with_given("admincontact", None)
    ///     .with_given("techcontact", None)
    ///     .with_given("billingcontact", None)
    ///     .with_given("nameserver", None);
    /// let rules = Rulebook::built_in();
    /// assert!(rules.validate("kyoto", "AddDomain", &order, &Options::default()).ok);
    /// ```
    #[must_use]
    pub fn with_given(mut self, name: &'a str, value: Option<&'a str>) -> Self {
        match value {
            Some(value) => self.fields.push((name, value)),
            None => self.unknown.push(name),
        }
        self.by_name.take();
        self
    }

    /// Adds a field of the caller's that holds a file where a text belongs.
    #[must_use]
    pub fn with_file(mut self, name: &'a str) -> Self {
        self.files.push(name);
        self
    }

    /// The value of the field of this name, blank or not.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.find(name).map(|(_, _, value)| value)
    }

    /// The value of a field, where it is not blank.
    pub(crate) fn filled(&self, name: &str) -> Option<&'a str> {
        self.get(name).filter(|value| !is_blank(value))
    }

    /// Where the field of this name stands, and the field as the caller gave it: the first that
    /// is neither blank nor a form's hidden `0`, if there is one.
    pub(crate) fn find(&self, name: &str) -> Option<(usize, &'a str, &'a str)> {
        let fields = &*self.fields;
        let [own, given] = self.by_name.get_or_init(|| {
            let own = ByName::of(fields, 0, self.own);
            [own, ByName::of(fields, self.own, fields.len())]
        });
        // What the shop gives may have the name without its number.
        let (base, _) = divide(name, b'.');
        let (_, part) = name.split_at(base.len());
        let (stem, _) = split_number(base);
        let mut found = None;
        let mut most = None;
        for candidate in [
            own.find(fields, name, ""),
            given.find(fields, name, ""),
            given.find(fields, stem, part),
        ] {
            if let Some((weight, at)) = candidate
                && (Some(weight) > most || Some(weight) == most && Some(at) < found)
            {
                most = Some(weight);
                found = Some(at);
            }
        }
        let at = found?;
        let (name, value) = self.at(at);
        Some((at, name, value))
    }

    /// Name and value of every field of the caller's, in the caller's order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'a str, &'a str)> + '_ {
        self.fields.iter().take(self.own).copied()
    }

    /// The parts of a contact's data: where each stands in the order, its name, and its value.
    pub(crate) fn parts<'o>(
        &'o self,
        contact: &'o str,
    ) -> impl Iterator<Item = (usize, &'a str, &'a str)> + 'o {
        let fields = self.fields.iter().enumerate();
        fields.filter_map(move |(at, (name, value))| {
            let stem = || part_of(name, split_number(contact).0);
            let part = part_of(name, contact).or_else(|| stem().filter(|_| !self.is_own(at)))?;
            Some((at, part, *value))
        })
    }

    pub(crate) fn at(&self, index: usize) -> (&'a str, &'a str) {
        self.fields.get(index).copied().unwrap_or_default()
    }

    /// How many fields there are, with those that the shop adds.
    pub(crate) fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether the field at `index` is the caller's, and not added by the shop.
    pub(crate) fn is_own(&self, index: usize) -> bool {
        index < self.own
    }

    /// Names of the values that the shop adds.
    pub(crate) fn given(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.fields.iter().skip(self.own).map(|(name, _)| *name)
    }

    /// Whether the shop fills the field in with a value that is not known here.
    pub(crate) fn is_unknown(&self, name: &str) -> bool {
        let (contact, _) = divide(name, b'.');
        let mut all = self.unknown.iter();
        all.any(|given| speaks_of(given, name) || speaks_of(given, contact))
    }

    /// The caller's fields that hold a file.
    pub(crate) fn files(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.files.iter().copied()
    }

    /// Such a field's name, as the caller spelt it.
    pub(crate) fn file(&self, name: &str) -> Option<&'a str> {
        self.files().find(|known| same(known, name))
    }
}

/// What a value counts for beside others of its name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Blank,
    /// What forms send, hidden, for a box that is not ticked.
    Zero,
    Value,
}

fn weight(value: &str) -> Weight {
    match trimmed(value) {
        "0" => Weight::Zero,
        _ if is_blank(value) => Weight::Blank,
        _ => Weight::Value,
    }
}

/// Whether `second` says nothing more than `first`, of fields of the same name.
pub(crate) fn is_repetition(first: &str, second: &str) -> bool {
    weight(second) != Weight::Value || trimmed(first) == trimmed(second)
}

/// Whether what the shop gives under one name is the field of another: the same, or without its
/// number.
fn speaks_of(given: &str, name: &str) -> bool {
    let (given, given_part) = divide(given, b'.');
    let (name, part) = divide(name, b'.');
    let is_part = match (given_part, part) {
        (Some(given), Some(part)) => same(given, part),
        (given, part) => given == part,
    };
    is_part && (same(given, name) || same(given, split_number(name).0))
}

/// The part of a contact's data, where a field's name is one of a part of `contact`.
#[inline(always)]
#[allow(clippy::inline_always)] // Asked of every name for every contact, and mostly no.
fn part_of<'n>(name: &'n str, contact: &str) -> Option<&'n str> {
    match name.as_bytes().get(contact.len()) {
        Some(b'.') => part_behind(name, contact),
        _ => None,
    }
}

#[inline(never)]
fn part_behind<'n>(name: &'n str, contact: &str) -> Option<&'n str> {
    let behind = begins(name, contact).then(|| name.get(contact.len()..))?;
    behind?.get(1..)
}

/// Whether a value holds nothing that shows.
pub(crate) fn is_blank(value: &str) -> bool {
    value.chars().all(is_invisible)
}

/// A text without the blanks around it.
pub(crate) fn trimmed(text: &str) -> &str {
    trim(text, char::is_whitespace)
}

impl<'a> FromIterator<(&'a str, &'a str)> for Order<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(fields: I) -> Self {
        let fields: Vec<_> = fields.into_iter().collect();
        Self {
            own: fields.len(),
            fields,
            ..Self::default()
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

#[cfg(test)]
mod tests {
    use super::{Order, is_repetition, speaks_of};

    #[test]
    fn values_of_one_name() {
        for (values, counts) in [
            (&["0", "1"][..], "1"),
            (&["1", "0"], "1"),
            (&["", "0"], "0"),
            (&["", " ", "JP"], "JP"),
            (&["\u{200B}", "JP"], "JP"),
            (&["JP", "KR"], "JP"),
            (&["0", "0"], "0"),
            (&["", " "], ""),
        ] {
            let order: Order<'_> = values.iter().map(|value| ("box", *value)).collect();
            assert_eq!(order.get("BOX"), Some(counts), "{values:?}");
        }
        for (first, second, is_it) in [
            ("1", "0", true),
            ("1", "", true),
            ("1", " 1", true),
            ("1", "2", false),
        ] {
            assert_eq!(is_repetition(first, second), is_it, "{first} {second}");
        }
    }

    #[test]
    fn what_the_shop_gives() {
        for (given, name, speaks) in [
            ("period", "PERIOD", true),
            ("nameserver", "nameserver12", true),
            ("nameserver1", "nameserver12", false),
            ("admincontact", "admincontact0.country", false),
            ("admincontact.country", "admincontact0.country", true),
            ("admincontact.country", "admincontact0.city", false),
            ("admincontact.country", "admincontact0", false),
        ] {
            assert_eq!(speaks_of(given, name), speaks, "{given} {name}");
        }
        let order = Order::from([("period", ""), ("domain", "tea.kg")])
            .with_given("period", Some("1"))
            .with_given("domain", Some("coffee.kg"))
            .with_given("techcontact.country", Some("KG"))
            .with_given("admincontact", None);
        assert_eq!(order.get("period"), Some("1"));
        assert_eq!(order.get("domain"), Some("tea.kg"));
        assert_eq!(order.get("techcontact2.country"), Some("KG"));
        assert_eq!(order.parts("techcontact0").count(), 1);
        assert!(order.is_unknown("admincontact0") && order.is_unknown("admincontact1.city"));
        assert!(!order.is_unknown("techcontact0") && !order.is_unknown("period"));
        assert_eq!(order.iter().len(), 2);
    }
}
