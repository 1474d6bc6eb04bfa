//! Labels with letters that are written from right to left: RFC 5893, section 2.

use crate::unicode::{Property, has};

/// The bidirectional class of a character that labels have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// `L`
    Left,
    /// `R` and `AL`
    Right,
    /// `EN`
    Digit,
    /// `AN`
    ArabicDigit,
    /// `NSM`
    Mark,
    /// `ES`, `ON` and `BN`
    Neutral,
}

pub(super) fn class(character: char) -> Class {
    match character {
        '0'..='9' | '\u{6F0}'..='\u{6F9}' => Class::Digit,
        '\u{660}'..='\u{669}' | '\u{10D30}'..='\u{10D39}' | '\u{10D40}'..='\u{10D49}' => {
            Class::ArabicDigit
        }
        '-' | '·' | '\u{375}' | '・' | '\u{200C}' | '\u{200D}' => Class::Neutral,
        _ if has(character, Property::NonspacingMark) => Class::Mark,
        // What Unicode keeps for scripts from right to left.
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' => Class::Right,
        _ => Class::Left,
    }
}

/// Whether a label breaks the rule. One without a letter from right to left cannot.
pub(super) fn is_mixed(label: &str) -> bool {
    is_decided(label) || is_rightward(label) && !ends_well(label)
}

/// Whether what follows can mend a label that breaks the rule.
pub(super) fn can_continue(label: &str) -> bool {
    !is_decided(label)
}

fn is_rightward(label: &str) -> bool {
    let mut classes = label.chars().map(class);
    classes.any(|class| matches!(class, Class::Right | Class::ArabicDigit))
}

/// Conditions 1, 2, 4 and 5: what stands there stays wrong.
fn is_decided(label: &str) -> bool {
    let has = |class: Class| label.chars().any(|one| self::class(one) == class);
    let begins_right = label.chars().next().map(class) == Some(Class::Right);
    let is_right =
        begins_right && !has(Class::Left) && !(has(Class::Digit) && has(Class::ArabicDigit));
    is_rightward(label) && !is_right
}

/// Condition 3: a letter or a digit at the end, perhaps with marks.
fn ends_well(label: &str) -> bool {
    let mut classes = label.chars().rev().map(class);
    let last = classes.find(|class| *class != Class::Mark);
    matches!(last, Some(Class::Right | Class::Digit | Class::ArabicDigit))
}
