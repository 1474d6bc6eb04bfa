//! Labels in their own letters, as IDNA2008 takes them: RFC 5892 says which characters a label may
//! have and where, RFC 5893 how their directions mix.
//!
//! A label is judged after it is folded: in lower case and normalised.

use alloc::vec::Vec;

use crate::folding::is_invisible;
use crate::unicode::{Property, has};

mod context;
#[cfg(test)]
mod derive;
mod direction;
mod joining;
#[cfg(test)]
mod tests;

/// What is wrong with a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A character that no label has.
    Symbol(char),
    /// Such a character that does not show.
    Hidden,
    /// A mark at the beginning, which has no letter to stand on.
    Mark,
    /// A character that labels have beside certain others alone.
    Place(char),
    /// Directions that do not mix.
    Direction,
}

/// A fault, and whether something behind the label can mend it.
type Found = (Fault, bool);

/// What a character is in labels: the derived property of RFC 5892, section 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Derived {
    Valid,
    /// `CONTEXTJ` and `CONTEXTO`.
    InContext,
    Disallowed,
}

#[allow(clippy::match_same_arms)] // An arm for each set of the RFC.
fn derived(character: char) -> Derived {
    match character {
        // 2.6, Exceptions
        'ß' | 'ς' | '\u{6FD}' | '\u{6FE}' | '\u{F0B}' | '〇' => Derived::Valid,
        '·' | '\u{375}' | '\u{5F3}' | '\u{5F4}' | '・' => Derived::InContext,
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => Derived::InContext,
        '\u{640}' | '\u{7FA}' | '\u{302E}' | '\u{302F}' | '\u{3031}'..='\u{3035}' | '\u{303B}' => {
            Derived::Disallowed
        }
        // 2.5, LDH
        'a'..='z' | '0'..='9' | '-' => Derived::Valid,
        // 2.8, JoinControl
        '\u{200C}' | '\u{200D}' => Derived::InContext,
        // 2.4, IgnorableBlocks: marks of symbols and of music
        '\u{20D0}'..='\u{20FF}' | '\u{1D100}'..='\u{1D24F}' => Derived::Disallowed,
        // 2.9, OldHangulJamo: parts of syllables
        '\u{1100}'..='\u{11FF}' | '\u{A960}'..='\u{A97C}' | '\u{D7B0}'..='\u{D7FB}' => {
            Derived::Disallowed
        }
        // 2.1 to 2.3, LetterDigits that are neither Unstable nor of IgnorableProperties
        _ if has(character, Property::StableLetter) => Derived::Valid,
        _ => Derived::Disallowed,
    }
}

/// Whether some label has the character.
pub(crate) fn is_permitted(character: char) -> bool {
    derived(character) != Derived::Disallowed
}

/// The first thing that is wrong with a label.
pub(crate) fn fault(label: &str) -> Option<Fault> {
    faults(label).first().map(|(fault, _)| *fault)
}

/// Whether something behind the label can mend all that is wrong with it.
pub(crate) fn can_continue(label: &str) -> bool {
    faults(label).iter().all(|(_, is_open)| *is_open)
}

fn faults(label: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut letters = label.chars();
    while let Some(character) = letters.next() {
        if is_permitted(character) {
            continue;
        }
        // A consonant of Hangul becomes a syllable with the vowel that follows.
        let is_begun = matches!(character, '\u{1100}'..='\u{1112}') && letters.as_str().is_empty();
        let fault = if !character.is_ascii() && is_invisible(character) {
            Fault::Hidden
        } else {
            Fault::Symbol(character)
        };
        found.push((fault, is_begun));
    }
    let first = label.chars().next();
    if first.is_some_and(|first| has(first, Property::Mark)) {
        found.push((Fault::Mark, false));
    }
    if !label.is_ascii() {
        context::add_faults(label, &mut found);
        if direction::is_mixed(label) {
            found.push((Fault::Direction, direction::can_continue(label)));
        }
    }
    found
}
