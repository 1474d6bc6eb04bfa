//! An order's fields by name: one is found without a look at all the others.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Weight, weight};
use crate::names::same;

/// The places of some fields, sorted by name without case: of those that have the same name, the
/// one that counts.
#[derive(Clone)]
pub(super) struct ByName(Vec<usize>);

impl ByName {
    /// Sorts the fields from `start` up to `end`.
    pub fn of(fields: &[(&str, &str)], start: usize, end: usize) -> Self {
        let name = |at: &usize| fields[*at].0;
        let mut places: Vec<usize> = (start..end).collect();
        places.sort_unstable_by(|a, b| {
            compare(name(a), name(b), "")
                .then_with(|| weight(fields[*b].1).cmp(&weight(fields[*a].1)))
                .then(a.cmp(b))
        });
        places.dedup_by(|later, first| same(name(later), name(first)));
        Self(places)
    }

    /// The field of a name that is written in two pieces, and what it counts for.
    pub fn find(
        &self,
        fields: &[(&str, &str)],
        begin: &str,
        rest: &str,
    ) -> Option<(Weight, usize)> {
        let by_name = |at: &usize| compare(fields[*at].0, begin, rest);
        let place = self.0.binary_search_by(by_name).ok()?;
        let at = self.0[place];
        Some((weight(fields[at].1), at))
    }
}

/// How a name stands to another one, in two pieces, without case.
#[inline(never)]
fn compare(name: &str, begin: &str, rest: &str) -> Ordering {
    let other = begin.bytes().chain(rest.bytes());
    let lower = |byte: u8| byte.to_ascii_lowercase();
    name.bytes().map(lower).cmp(other.map(lower))
}
