//! What the single characters of an authorisation code tell.

use super::entities;
use crate::folding::{ascii_lookalike, inner};
use crate::page::AuthCodeRule;

#[expect(
    clippy::struct_excessive_bools,
    reason = "independent sightings, not states"
)]
pub(super) struct Characters {
    pub count: usize,
    /// Whether there is one of each class; without a rule, nothing is missing.
    pub classes: [bool; 3],
    /// A blank of ASCII at an end.
    pub outer_blank: bool,
    /// The code begins with something that shows nothing.
    pub leading_blank: bool,
    /// Something at an end that shows nothing and is no plain blank.
    pub outer_invisible: bool,
    pub lookalike: bool,
    pub escaped: bool,
    /// What no code can have.
    pub foreign: bool,
    /// What counts for nothing.
    pub unlisted: bool,
}

impl Characters {
    pub fn of(rule: Option<&AuthCodeRule<'_>>, code: &str) -> Self {
        let inner = inner(code);
        let mut seen = Self {
            count: 0,
            classes: [rule.is_none(); 3],
            outer_blank: false,
            leading_blank: inner.start > 0,
            outer_invisible: false,
            lookalike: false,
            escaped: false,
            foreign: false,
            unlisted: false,
        };
        for (at, character) in code.char_indices() {
            seen.count = seen.count.saturating_add(1);
            let outer = !inner.contains(&at);
            match character {
                ' ' if outer => seen.outer_blank = true,
                ' '..='~' => {
                    let rest = code.get(at..).unwrap_or_default();
                    seen.escaped |= character == '&' && entities::leads(rest);
                    if let Some(rule) = rule {
                        seen.unlisted |= !count_in(rule, character as u8, &mut seen.classes);
                    }
                }
                _ if outer => seen.outer_invisible = true,
                _ if ascii_lookalike(character).is_some() => seen.lookalike = true,
                _ => seen.foreign = true,
            }
        }
        seen
    }

    /// Whether no code can have what is in this one.
    pub fn is_spoilt(&self) -> bool {
        self.outer_invisible || self.lookalike || self.foreign
    }
}

/// Counts a character for its classes; says whether it has one.
fn count_in(rule: &AuthCodeRule<'_>, character: u8, seen: &mut [bool; 3]) -> bool {
    let mut counts = false;
    for (class, seen) in rule.classes.iter().zip(seen) {
        let member = class.set.contains(character);
        *seen |= member;
        counts |= member;
    }
    counts
}
