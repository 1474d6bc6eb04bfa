//! Characters that need certain others beside them: RFC 5892, appendix A.

use alloc::vec::Vec;

use super::joining::{self, Joining};
use super::{Fault, Found};
use crate::unicode::{Property, has};

/// Adds what stands where it cannot.
pub(super) fn add_faults(label: &str, found: &mut Vec<Found>) {
    for (at, character) in label.char_indices() {
        let before = label.get(..at).unwrap_or_default();
        let mut behind = label.get(at..).unwrap_or_default().chars();
        behind.next();
        let place = Place {
            label,
            before,
            behind: behind.as_str(),
        };
        let (is_right, is_open) = place.look(character);
        if !is_right {
            found.push((Fault::Place(character), is_open));
        }
    }
}

/// Where a character stands in a label.
struct Place<'l> {
    label: &'l str,
    before: &'l str,
    behind: &'l str,
}

impl Place<'_> {
    /// Whether `character` may stand there, and if not, whether it may once more follows.
    fn look(&self, character: char) -> (bool, bool) {
        let is_last = self.behind.is_empty();
        let before = self.before.chars().next_back();
        let behind = self.behind.chars().next();
        match character {
            // A.1
            '\u{200C}' => match self.joins_before() {
                Some(Joining::Virama) => (true, true),
                Some(Joining::Dual | Joining::Left) => {
                    let next = self.joins_behind();
                    let is_right = matches!(next, Some(Joining::Dual | Joining::Right));
                    (is_right, next.is_none())
                }
                _ => (false, false),
            },
            // A.2
            '\u{200D}' => (before.map(joining::of) == Some(Joining::Virama), false),
            // A.3, in Catalan
            '·' => {
                let is_begun = before == Some('l');
                (is_begun && behind == Some('l'), is_begun && is_last)
            }
            // A.4
            '\u{375}' => {
                let is_right = behind.is_some_and(|next| has(next, Property::Greek));
                (is_right, is_last)
            }
            // A.5 and A.6
            '\u{5F3}' | '\u{5F4}' => {
                let is_right = before.is_some_and(|last| has(last, Property::Hebrew));
                (is_right, false)
            }
            // A.7
            '・' => {
                let mut letters = self.label.chars();
                (letters.any(|letter| has(letter, Property::Japanese)), true)
            }
            // A.8 and A.9: digits of the one kind alone
            '\u{660}'..='\u{669}' => (!self.has_any('\u{6F0}', '\u{6F9}'), false),
            '\u{6F0}'..='\u{6F9}' => (!self.has_any('\u{660}', '\u{669}'), false),
            _ => (true, true),
        }
    }

    fn has_any(&self, first: char, last: char) -> bool {
        let mut letters = self.label.chars();
        letters.any(|letter| (first..=last).contains(&letter))
    }

    /// How the last letter before the place joins, whatever marks stand on it.
    fn joins_before(&self) -> Option<Joining> {
        let last = self.before.chars().next_back()?;
        if joining::of(last) == Joining::Virama {
            return Some(Joining::Virama);
        }
        let mut letters = self.before.chars().rev();
        letters.find(|one| is_letter(*one)).map(joining::of)
    }

    /// How the next letter behind the place joins.
    fn joins_behind(&self) -> Option<Joining> {
        let mut letters = self.behind.chars();
        letters.find(|one| is_letter(*one)).map(joining::of)
    }
}

/// Marks do not change how the letters around them join.
fn is_letter(character: char) -> bool {
    !has(character, Property::NonspacingMark)
}
