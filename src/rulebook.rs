//! The pages by TLD, built in or given.

use alloc::vec::Vec;
use core::fmt;
use std::sync::OnceLock;

use crate::order::trimmed;
use crate::page::{Page, Reference};
use crate::unpack;
use crate::value::name;

/// The built-in pages, packed and sorted by TLD.
pub(crate) static BUILT_IN: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/pages.rs"));
/// The texts that the built-in pages and the command reference share.
pub(crate) static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/texts"));
pub(crate) static REFERENCE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/api.packed"));

/// One TLD's rules: packed until somebody asks for them.
struct Entry<'a> {
    tld: &'a str,
    /// The built-in page; a given one is unpacked at once.
    packed: &'static [u8],
    page: OnceLock<Page<'a>>,
}

/// The rules of every TLD, and the command reference.
///
/// A page is unpacked when it is first asked for. Built-in pages and given ones look the
/// same from here on.
///
/// ```
/// let rules = tldgate::Rulebook::built_in();
/// assert_eq!(rules.tlds().collect::<Vec<_>>(), ["gdn", "kg", "kyoto", "kz", "or.kr"]);
/// assert_eq!(rules.tld_of("www.tea.or.kr"), Some("or.kr"));
/// ```
pub struct Rulebook<'a> {
    entries: Vec<Entry<'a>>,
    reference: OnceLock<Reference<'a>>,
}

impl<'a> Rulebook<'a> {
    /// The rules this crate comes with.
    #[must_use]
    pub fn built_in() -> Self {
        let entries = BUILT_IN.iter().map(|(tld, packed)| Entry {
            tld,
            packed,
            page: OnceLock::new(),
        });
        Self {
            entries: entries.collect(),
            reference: OnceLock::new(),
        }
    }

    /// Adds a page, or puts it in the place of the one for the same TLD.
    ///
    /// `packed` is what the author's tools make of a page (feature `author`).
    ///
    /// # Errors
    /// [`UnreadablePage`] where `packed` is not a page of this version.
    pub fn with_page(mut self, packed: &'a [u8]) -> Result<Self, UnreadablePage> {
        let page = Page::unpack(packed)?;
        let tld = page.tld;
        let entry = Entry {
            tld,
            packed: &[],
            page: OnceLock::from(page),
        };
        match self.entries.binary_search_by(|entry| entry.tld.cmp(tld)) {
            Ok(at) => self.entries[at] = entry,
            Err(at) => self.entries.insert(at, entry),
        }
        Ok(self)
    }

    /// The TLDs that have rules, sorted.
    pub fn tlds(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.entries.iter().map(|entry| entry.tld)
    }

    /// The TLD with rules that a domain name stands under, the longest that fits. `domain`
    /// may be typed with upper case, blanks around it, wide letters, other full stops and a final
    /// one; a bare TLD is under none.
    #[must_use]
    pub fn tld_of(&self, domain: &str) -> Option<&'a str> {
        let folded = name::fold(trimmed(domain));
        let domain = &*folded.text;
        let domain = domain.strip_suffix('.').unwrap_or(domain);
        let mut longest: Option<&str> = None;
        for entry in &self.entries {
            let is_longer = longest.is_none_or(|tld| tld.len() < entry.tld.len());
            if is_longer && is_under(domain, entry.tld) {
                longest = Some(entry.tld);
            }
        }
        longest
    }

    /// The page of a TLD, given with or without a leading dot, without case.
    pub(crate) fn page(&self, tld: &str) -> Option<&Page<'a>> {
        let tld = bare(tld);
        let mut entries = self.entries.iter();
        let entry = entries.find(|entry| entry.tld.eq_ignore_ascii_case(tld))?;
        let unpacked = || unpack::built_in(TEXTS, entry.packed);
        Some(entry.page.get_or_init(unpacked))
    }

    /// The command reference.
    pub(crate) fn reference(&self) -> &Reference<'a> {
        let unpacked = || unpack::built_in(TEXTS, REFERENCE);
        self.reference.get_or_init(unpacked)
    }
}

/// A TLD as its page writes it, but for the case: without a leading dot.
pub(crate) fn bare(tld: &str) -> &str {
    tld.strip_prefix('.').unwrap_or(tld)
}

/// Whether `domain` is `something.tld`.
pub(crate) fn is_under(domain: &str, tld: &str) -> bool {
    let Some(dot) = domain.len().checked_sub(tld.len().saturating_add(1)) else {
        return false;
    };
    match domain.as_bytes().get(dot..) {
        Some([b'.', end @ ..]) => dot > 0 && end.eq_ignore_ascii_case(tld.as_bytes()),
        _ => false,
    }
}

impl fmt::Debug for Rulebook<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.tlds()).finish()
    }
}

impl<'a> Page<'a> {
    /// Reads what the author's tools pack.
    ///
    /// # Errors
    /// [`UnreadablePage`] where `packed` is not a page of this version.
    pub fn unpack(packed: &'a [u8]) -> Result<Self, UnreadablePage> {
        unpack::whole(packed).ok_or(UnreadablePage)
    }
}

/// The bytes given are not a packed page of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnreadablePage;

impl fmt::Display for UnreadablePage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a packed rule page of this version")
    }
}

impl std::error::Error for UnreadablePage {}
