//! Reading what is typed as a telephone number: its digits, whatever stands between them, and
//! its extension.

use alloc::string::String;

use super::countries::{Called, called};
use super::plan::Plan;
use crate::dividing::place;
use crate::names::begins;

/// A number as it is typed, without what stands between its digits, and without a trunk prefix
/// in brackets behind the country code, which is only for calls from inside: `+49 (0)30`.
#[derive(Default)]
pub(super) struct Reading<'t> {
    has_plus: bool,
    digits: String,
    pub extension: Extension<'t>,
    /// Where a bracket is open behind a country code.
    bracket: Option<(usize, Plan)>,
    /// The country code that so many digits are, where they are one: looked up once, however
    /// many brackets follow.
    code: (usize, Option<Plan>),
    /// A 0 in brackets, where a 0 in front belongs to some numbers: it says too little.
    pub has_odd_zero: bool,
}

/// What follows the number: `x12`, `ext. 12`.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Extension<'t> {
    #[default]
    None,
    /// Its digits are still to come.
    Begun,
    Digits(&'t str),
}

impl<'t> Reading<'t> {
    /// Reads a text of ASCII; nothing of one that holds anything else.
    pub fn of(text: &'t str) -> Option<Self> {
        let mut reading = Self::default();
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'0'..=b'9' => reading.digits.push(char::from(byte)),
                b'+' if reading.digits.is_empty() && !reading.has_plus => reading.has_plus = true,
                b'(' => reading.open(),
                b')' => reading.close(),
                b' ' | b'-' | b'.' | b'/' => {}
                _ if !reading.digits.is_empty() => {
                    reading.extension = extension(text.get(at..)?)?;
                    break;
                }
                _ => return None,
            }
        }
        Some(reading)
    }

    /// The digits, from the country code on, of a number that is written with one.
    pub fn international(&self) -> Option<&str> {
        if self.has_plus {
            return Some(&self.digits);
        }
        self.digits.strip_prefix("00")
    }

    /// The digits of a number without a country code.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// Whether a closing bracket would take what now stands behind the country code for a trunk
    /// prefix.
    pub fn can_drop(&self) -> bool {
        let Some((at, plan)) = &self.bracket else {
            return false;
        };
        self.extension == Extension::None
            && self
                .digits
                .get(*at..)
                .is_some_and(|group| is_for_inside(plan, group))
    }

    fn open(&mut self) {
        let length = self.digits.len();
        if self.code.0 != length {
            let plan = match self.international().map(called) {
                Some(Called::Code(plan, "")) => Some(plan),
                _ => None,
            };
            self.code = (length, plan);
        }
        self.bracket = self.code.1.map(|plan| (length, plan));
    }

    fn close(&mut self) {
        if let Some((at, plan)) = self.bracket.take() {
            let group = self.digits.get(at..).unwrap_or_default();
            if is_for_inside(&plan, group) {
                self.digits.truncate(at);
            } else {
                self.has_odd_zero |= group == "0";
            }
        }
    }
}

/// Whether digits in brackets are those that are dialled inside of the country alone.
#[inline(never)]
fn is_for_inside(plan: &Plan, group: &str) -> bool {
    group == "0" && !plan.keeps_zero() || plan.trunks().any(|(trunk, _)| trunk == group)
}

/// An extension behind its word, from that on.
fn extension(text: &str) -> Option<Extension<'_>> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (word, rest) = text.split_at_checked(letters)?;
    let is_word = place(word, "x|ext|extension").is_some();
    if rest.is_empty() {
        let is_begun = !word.is_empty() && (is_word || begins("extension", word));
        return is_begun.then_some(Extension::Begun);
    }
    let digits = rest.strip_prefix('.').unwrap_or(rest).trim_ascii_start();
    let number = digits.trim_ascii_end();
    let are_digits = number.bytes().all(|byte| byte.is_ascii_digit());
    let is_it = is_word && are_digits;
    is_it.then_some(if number.is_empty() {
        Extension::Begun
    } else {
        Extension::Digits(number)
    })
}
