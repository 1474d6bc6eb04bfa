//! Authorisation codes, by the rule of a page and as people paste them.
//!
//! The guide says what a code must contain, never that other characters are forbidden. So a
//! printable ASCII character that it does not list counts for nothing and warns; what is no
//! printable ASCII cannot be part of a code, and is refused.

use alloc::string::String;
use alloc::vec::Vec;

use super::folding::{ascii_lookalike, is_invisible};
use super::{Finding, Findings, has_error};
use crate::code::Code;
use crate::page::AuthCodeRule;

mod entities;

/// The ids of a page's three classes, in their order.
pub(crate) const CLASSES: [&str; 3] = ["letter", "digit", "special"];

/// What is found of a code.
pub(crate) struct Verdict<'a> {
    pub findings: Findings<'a>,
    /// Whether its length is within the limits.
    pub length_met: bool,
    /// Whether it has a character of each class.
    pub classes_met: [bool; 3],
    /// Whether some continuation has no error.
    pub can_continue: bool,
}

/// Judges a code; without a rule, it has to be there, no more, and pasting slips warn.
pub(crate) fn judge<'a>(rule: Option<&AuthCodeRule<'a>>, value: &str) -> Verdict<'a> {
    let mut verdict = look(rule, value);
    let slips = |finding: &Finding<'_>| {
        matches!(
            finding.code,
            Code::Whitespace | Code::Lookalike | Code::Escaped | Code::Character
        )
    };
    if verdict.findings.iter().any(slips) {
        let folded = fold(value);
        let decoded = entities::decode(&folded);
        let offer = |fix: &String| fix != value && !has_error(&look(rule, fix).findings);
        let folded = Some(folded).filter(offer);
        let decoded = decoded.filter(offer);
        for finding in verdict.findings.iter_mut().filter(|finding| slips(finding)) {
            finding.fix = match finding.code {
                Code::Escaped => decoded.clone(),
                _ => folded.clone(),
            };
        }
    }
    verdict
}

/// What single characters tell.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent sightings, not states"
)]
struct Characters {
    count: usize,
    classes: [bool; 3],
    /// A blank of ASCII at an end, and whether it leads.
    outer_blank: bool,
    leading_blank: bool,
    /// Something at an end that shows nothing and is no plain blank.
    outer_invisible: bool,
    lookalike: bool,
    escaped: bool,
    foreign: bool,
    unlisted: bool,
}

impl Characters {
    fn of(rule: Option<&AuthCodeRule<'_>>, value: &str) -> Self {
        let start = value.len() - value.trim_start_matches(is_invisible).len();
        let end = value.trim_end_matches(is_invisible).len();
        let mut seen = Self {
            escaped: entities::present(value),
            ..Self::default()
        };
        for (at, character) in value.char_indices() {
            seen.count += 1;
            let outer = at < start || at >= end;
            match character {
                ' ' if outer => {
                    seen.outer_blank = true;
                    seen.leading_blank |= at < start;
                }
                ' '..='~' => seen.ascii(rule, character),
                _ if outer => {
                    seen.outer_invisible = true;
                    seen.leading_blank |= at < start;
                }
                _ if ascii_lookalike(character).is_some() => seen.lookalike = true,
                _ => seen.foreign = true,
            }
        }
        seen
    }

    fn ascii(&mut self, rule: Option<&AuthCodeRule<'_>>, character: char) {
        let Some(rule) = rule else { return };
        let byte = character as u8;
        let mut counted = false;
        for (class, seen) in rule.classes.iter().zip(&mut self.classes) {
            let member = class.set.contains(byte);
            *seen |= member;
            counted |= member;
        }
        self.unlisted |= !counted;
    }
}

/// What [`judge`] finds, as a number: of a code of printable ASCII, without blanks at its
/// ends and without entities, the number tells everything.
pub(crate) fn plain_verdict(rule: &AuthCodeRule<'_>, value: &str) -> Option<u32> {
    let seen = Characters::of(Some(rule), value);
    let slips =
        seen.outer_blank || seen.outer_invisible || seen.lookalike || seen.escaped || seen.foreign;
    if slips {
        return None;
    }
    let maximum = usize::from(rule.maximum);
    let missing = seen.classes.iter().filter(|met| !**met).count();
    let flags = [
        seen.count < usize::from(rule.minimum),
        seen.count > maximum,
        maximum < seen.count + missing,
        seen.unlisted,
        seen.classes[0],
        seen.classes[1],
        seen.classes[2],
    ];
    let flags = flags.iter().rev();
    Some(flags.fold(0, |number, flag| number << 1 | u32::from(*flag)))
}

fn look<'a>(rule: Option<&AuthCodeRule<'a>>, value: &str) -> Verdict<'a> {
    let seen = Characters::of(rule, value);
    let missing = seen.classes.iter().filter(|met| !**met).count();
    let spoilt = seen.outer_invisible || seen.lookalike || seen.foreign;
    let (minimum, maximum) = rule.map_or((0, usize::MAX), |rule| {
        (usize::from(rule.minimum), usize::from(rule.maximum))
    });
    let missing = if rule.is_some() { missing } else { 0 };
    let room = maximum.checked_sub(seen.count);
    let can_continue = room.is_some_and(|room| room >= missing) && !(spoilt && rule.is_some());
    let mut findings = slips(rule.is_some(), &seen, can_continue, room, missing);
    if let Some(rule) = rule {
        if seen.count < minimum {
            let short = Finding::error(Code::Length, "short", 505);
            findings.push(
                short
                    .with("minimum", u32::from(rule.minimum))
                    .pending(can_continue),
            );
        } else if seen.count > maximum {
            let long = Finding::error(Code::Length, "long", 505);
            findings.push(long.with("maximum", u32::from(rule.maximum)));
        }
        for ((class, met), id) in rule.classes.iter().zip(seen.classes).zip(CLASSES) {
            if !met {
                let finding = Finding::error(Code::MissingClass, id, 505);
                findings.push(
                    finding
                        .with("characters", class.shown)
                        .pending(can_continue),
                );
            }
        }
    }
    Verdict {
        findings,
        length_met: (minimum..=maximum).contains(&seen.count),
        classes_met: seen.classes,
        can_continue,
    }
}

/// What went wrong on the way from the mail to the field.
fn slips<'a>(
    has_rule: bool,
    seen: &Characters,
    can_continue: bool,
    room: Option<usize>,
    missing: usize,
) -> Findings<'a> {
    let refuse = |code, reason| {
        if has_rule {
            Finding::error(code, reason, 505)
        } else {
            Finding::warning(code, reason)
        }
    };
    let mut findings = Vec::new();
    if seen.outer_invisible {
        findings.push(refuse(Code::Whitespace, ""));
    } else if seen.outer_blank {
        // Behind a blank at the end more may come, and then it is no outer one.
        let may_grow = can_continue && room.is_some_and(|room| room >= missing.max(1));
        let blank = Finding::warning(Code::Whitespace, "");
        findings.push(blank.pending(!seen.leading_blank && may_grow));
    }
    if seen.lookalike {
        findings.push(refuse(Code::Lookalike, ""));
    }
    if seen.escaped {
        findings.push(Finding::warning(Code::Escaped, ""));
    }
    if seen.foreign {
        findings.push(refuse(Code::Character, "auth"));
    }
    if seen.unlisted {
        findings.push(Finding::warning(Code::Character, "unlisted"));
    }
    findings
}

/// The code as it was probably meant: without what shows nothing, in ASCII.
fn fold(value: &str) -> String {
    let characters = value.trim_matches(is_invisible).chars();
    characters
        .filter(|character| *character == ' ' || !is_invisible(*character))
        .map(|character| ascii_lookalike(character).unwrap_or(character))
        .collect()
}
