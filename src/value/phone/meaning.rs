//! What a telephone number means: which country's, and which number there.

use alloc::string::String;

use super::countries::{Called, called, of_country};
use super::plan::{Plan, SHORTEST};
use super::reading::{Extension, Reading};
use crate::value::number;

/// What is typed, as far as it can be told.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A number, in the API's spelling.
    Plain(String),
    /// Something is wrong, and this is probably meant.
    Probably(String),
    /// Nothing is wrong yet.
    Begun,
    Unclear,
}

impl Meaning {
    /// The number in the API's spelling, where it can be told.
    pub fn number(self) -> Option<String> {
        match self {
            Self::Plain(number) | Self::Probably(number) => Some(number),
            Self::Begun | Self::Unclear => None,
        }
    }
}

/// The digits of a number, without its extension.
enum Digits<'d> {
    Plain(Plan, &'d str),
    Probably(Plan, &'d str),
    Begun,
    Unclear,
}

/// Reads a text; `country` is the contact's, where it is told.
#[inline(never)]
pub(super) fn meaning(country: Option<&str>, text: &str) -> Meaning {
    let Some(reading) = Reading::of(text) else {
        return Meaning::Unclear;
    };
    let digits = match reading.international() {
        _ if reading.has_odd_zero => Digits::Unclear,
        Some(_) if reading.can_drop() => Digits::Begun,
        Some(digits) => international(digits),
        None => national(
            country.and_then(|country| of_country(country.trim_ascii())),
            reading.digits(),
        ),
    };
    match (digits, reading.extension) {
        (Digits::Begun, Extension::None) | (Digits::Plain(..), Extension::Begun) => Meaning::Begun,
        (Digits::Begun | Digits::Unclear, _) | (_, Extension::Begun) => Meaning::Unclear,
        (Digits::Plain(plan, number), extension) => Meaning::Plain(spelt(&plan, number, extension)),
        (Digits::Probably(plan, number), extension) => {
            Meaning::Probably(spelt(&plan, number, extension))
        }
    }
}

/// `+81.751234567`, as RFC 5733 has it for registries.
fn spelt(plan: &Plan, digits: &str, extension: Extension<'_>) -> String {
    let mut spelt = String::from("+");
    number::push(&mut spelt, plan.code);
    spelt.push('.');
    spelt.push_str(digits);
    if let Extension::Digits(extension) = extension {
        spelt.push('x');
        spelt.push_str(extension);
    }
    spelt
}

/// Digits that begin with a country code.
fn international(digits: &str) -> Digits<'_> {
    let (plan, number) = match called(digits) {
        Called::Code(plan, number) => (plan, number),
        Called::Begun => return Digits::Begun,
        Called::Nobody => return Digits::Unclear,
    };
    if let Some(trunk) = trunk_of(&plan, number) {
        let number = number.strip_prefix(trunk).unwrap_or_default();
        return if is_number(&plan, number) {
            Digits::Probably(plan, number)
        } else {
            Digits::Unclear
        };
    }
    if number.len() > plan.room() {
        Digits::Unclear
    } else if number.len() < SHORTEST {
        Digits::Begun
    } else {
        Digits::Plain(plan, number)
    }
}

/// Digits as they are dialled inside of the contact's country.
fn national(plan: Option<Plan>, digits: &str) -> Digits<'_> {
    // Another 0 makes `00` of it, and a country code may follow.
    let is_begun = matches!(digits, "" | "0");
    let Some(plan) = plan else {
        return if is_begun {
            Digits::Begun
        } else {
            Digits::Unclear
        };
    };
    let (least, _) = plan.lengths();
    let mut can_grow = is_begun;
    for (trunk, _) in plan.trunks() {
        if let Some(number) = digits.strip_prefix(trunk) {
            if is_number(&plan, number) {
                return Digits::Plain(plan, number);
            }
            can_grow |= number.len() < least && can_begin(&plan, number);
        }
        can_grow |= trunk.starts_with(digits);
    }
    let behind_code = plan.behind_code(digits);
    let behind_code = behind_code.filter(|number| plan.tells_lengths() && is_number(&plan, number));
    if plan.takes_bare() && can_begin(&plan, digits) {
        // Where both are numbers, the code is one, or the number begins like it.
        if is_number(&plan, digits) && behind_code.is_none() {
            return Digits::Plain(plan, digits);
        }
        can_grow |= digits.len() < least;
    }
    match behind_code {
        _ if can_grow => Digits::Begun,
        Some(number) if !is_number(&plan, digits) => Digits::Probably(plan, number),
        _ => Digits::Unclear,
    }
}

/// Whether digits are as many as numbers have, and begin like one.
#[inline(never)]
fn is_number(plan: &Plan, digits: &str) -> bool {
    let (least, most) = plan.lengths();
    (least..=most).contains(&digits.len()) && can_begin(plan, digits)
}

/// Whether numbers may begin so: not with a trunk prefix, and seldom with a 0.
#[inline(never)]
fn can_begin(plan: &Plan, digits: &str) -> bool {
    trunk_of(plan, digits).is_none() && (plan.keeps_zero() || !digits.starts_with('0'))
}

/// The trunk prefix in front of digits, which behind a country code is one too many.
#[inline(never)]
fn trunk_of(plan: &Plan, digits: &str) -> Option<&'static str> {
    let (_, most) = plan.lengths();
    let mut trunks = plan.trunks();
    let trunk = trunks.find(|(trunk, begins_numbers)| {
        digits.starts_with(trunk) && (!begins_numbers || digits.len() > most)
    });
    trunk.map(|(trunk, _)| trunk)
}
