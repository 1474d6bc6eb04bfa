//! Authorisation codes, by the rule of a page and as people paste them.
//!
//! The guide says what a code must contain, never that other characters are forbidden. So a
//! printable ASCII character that it does not list counts for nothing and warns; what is no
//! printable ASCII cannot be part of a code, and is refused.

use super::{Finding, Findings};
use crate::code::Code;
use crate::folding::{ascii_lookalike, fold_by};
use crate::page::AuthCodeRule;

mod characters;
mod entities;

use characters::Characters;

/// The ids of a page's three classes, in their order.
pub(crate) const CLASSES: [&str; 3] = ["letter", "digit", "special"];

/// Where a code stands.
#[derive(Clone, Copy, Default)]
pub(crate) struct Verdict {
    /// Whether its length is within the limits.
    pub length_met: bool,
    /// Whether it has a character of each class.
    pub classes_met: [bool; 3],
    /// Whether some continuation has no error.
    pub can_continue: bool,
}

/// Judges a code; without a rule, it has to be there, no more, and pasting slips warn.
pub(crate) fn judge<'a>(
    rule: Option<&AuthCodeRule<'a>>,
    code: &str,
    findings: &mut Findings<'a>,
) -> Verdict {
    let verdict = look(rule, code, findings);
    if findings.iter().any(is_slip) {
        offer(rule, code, findings);
    }
    verdict
}

/// Offers the code as it was probably meant, where that is one.
fn offer(rule: Option<&AuthCodeRule<'_>>, code: &str, findings: &mut Findings<'_>) {
    let folded = fold_by(ascii_lookalike, code);
    for finding in findings.iter_mut().filter(|finding| is_slip(finding)) {
        let meant = match finding.code {
            // What was escaped may be a blank, or a curly quote.
            Code::Escaped => fold_by(ascii_lookalike, &entities::decode(&folded)),
            _ => folded.clone(),
        };
        if mends(rule, &meant, finding.code) {
            finding.fix = Some(meant);
        }
    }
}

/// Whether a code is right, and has nothing of what is wrong with another one.
fn mends(rule: Option<&AuthCodeRule<'_>>, code: &str, wrong: Code) -> bool {
    let mut trial = Findings::default();
    look(rule, code, &mut trial);
    let is_left = |found: &Finding<'_>| found.is_error() || found.code == wrong;
    !code.is_empty() && !trial.iter().any(is_left)
}

/// What went wrong on the way from the mail to the field.
fn is_slip(finding: &Finding<'_>) -> bool {
    matches!(
        finding.code,
        Code::Whitespace | Code::Lookalike | Code::Escaped | Code::Character
    )
}

fn look<'a>(rule: Option<&AuthCodeRule<'a>>, code: &str, findings: &mut Findings<'a>) -> Verdict {
    let seen = Characters::of(rule, code);
    let missing = seen.classes.iter().filter(|met| !**met).count();
    let (minimum, maximum) = rule.map_or((0, usize::MAX), |rule| {
        (usize::from(rule.minimum), usize::from(rule.maximum))
    });
    let spoilt = rule.is_some() && seen.is_spoilt();
    // Whether so many characters can follow, and with them what is missing.
    let has_room =
        |wanted: usize| !spoilt && maximum >= seen.count.saturating_add(wanted.max(missing));
    let can_continue = has_room(0);
    // Behind what shows nothing at the end more may come, and then it is inside.
    let blank_can_go = !seen.leading_blank && has_room(1);
    slips(rule.is_some(), &seen, blank_can_go, findings);
    if let Some(rule) = rule {
        if seen.count < minimum {
            findings
                .error(Code::Length, "short", 505)
                .with("minimum", u32::from(rule.minimum))
                .pending(can_continue);
        } else if seen.count > maximum {
            findings
                .error(Code::Length, "long", 505)
                .with("maximum", u32::from(rule.maximum));
        }
        for ((class, met), id) in rule.classes.iter().zip(&seen.classes).zip(&CLASSES) {
            if !met {
                findings
                    .error(Code::MissingClass, id, 505)
                    .with("characters", class.shown)
                    .pending(can_continue);
            }
        }
    }
    Verdict {
        length_met: (minimum..=maximum).contains(&seen.count),
        classes_met: seen.classes,
        can_continue,
    }
}

/// The slips in the order they are shown, and whether a code with them is none.
const SLIPS: [(Code, &str, bool); 6] = [
    (Code::Whitespace, "", true),
    (Code::Whitespace, "", false),
    (Code::Lookalike, "", true),
    (Code::Escaped, "", false),
    (Code::Character, "auth", true),
    (Code::Character, "unlisted", false),
];

/// What went wrong on the way from the mail to the field. Without a rule, nobody knows what
/// a code cannot have.
fn slips(has_rule: bool, seen: &Characters, blank_can_go: bool, findings: &mut Findings<'_>) {
    let blank = seen.outer_blank && !seen.outer_invisible;
    let seen = [
        seen.outer_invisible,
        blank,
        seen.lookalike,
        seen.escaped,
        seen.foreign,
        seen.unlisted,
    ];
    for ((code, reason, spoils), is_there) in SLIPS.iter().zip(&seen) {
        if !is_there {
            continue;
        }
        let finding = if *spoils && has_rule {
            findings.error(*code, reason, 505)
        } else {
            findings.warning(*code, reason)
        };
        finding.pending(*code == Code::Whitespace && blank_can_go);
    }
}
