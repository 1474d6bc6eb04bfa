//! Whether a condition holds for an order: yes, no, or the order does not tell.

use crate::dividing::divide;
use crate::names::same;
use crate::order::{Order, is_blank, trimmed};
use crate::page::{Condition, Fact, Test};
use crate::value::{country, domain, kyoto, organisation};

/// The answer to a question about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
    /// What the order does not tell is never held against it.
    Unknown,
}

impl From<bool> for Answer {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl Condition<'_> {
    /// Yes when all facts hold and nothing excuses; no when one fact does not hold or
    /// something excuses.
    pub(crate) fn holds(&self, order: &Order<'_>) -> Answer {
        let mut answer = Answer::Yes;
        for fact in &self.facts {
            match fact.holds(order) {
                Answer::No => return Answer::No,
                Answer::Unknown => answer = Answer::Unknown,
                Answer::Yes => {}
            }
        }
        match self.excused(order) {
            Answer::Yes => Answer::No,
            Answer::Unknown => Answer::Unknown,
            Answer::No => answer,
        }
    }

    /// Whether one of the excuses holds.
    pub(crate) fn excused(&self, order: &Order<'_>) -> Answer {
        let mut answer = Answer::No;
        for fact in &self.unless {
            match fact.holds(order) {
                Answer::Yes => return Answer::Yes,
                Answer::Unknown => answer = Answer::Unknown,
                Answer::No => {}
            }
        }
        answer
    }
}

impl Fact<'_> {
    pub(crate) fn holds(&self, order: &Order<'_>) -> Answer {
        match told(self.name, order) {
            Told::Value(value) => match &self.test {
                // What is no country tells of none.
                Test::OneOf(_) if self.is_country() && !country::is_code(trimmed(value)) => {
                    Answer::Unknown
                }
                Test::OneOf(values) => {
                    let value = trimmed(value);
                    values.iter().any(|known| same(known, value)).into()
                }
                Test::Present => Answer::Yes,
                Test::Absent => Answer::No,
                Test::Idn => domain::is_international(value).into(),
                Test::Kyoto => self.is_in_kyoto(value, order),
            },
            Told::Empty => match self.test {
                Test::Absent => Answer::Yes,
                // A contact's blank country is one that is being typed.
                Test::OneOf(_) if divide(self.name, b'.').1.is_some() => Answer::Unknown,
                Test::Present | Test::OneOf(_) | Test::Idn => Answer::No,
                Test::Kyoto => Answer::Unknown,
            },
            Told::Nothing => Answer::Unknown,
        }
    }
}

impl Fact<'_> {
    /// Whether it is of a contact's country.
    fn is_country(&self) -> bool {
        let (contact, part) = divide(self.name, b'.');
        same(part.unwrap_or(contact), "country")
    }

    /// What a part of a contact's address tells, of an address in Japan. The part that tells
    /// most decides alone.
    fn is_in_kyoto(&self, value: &str, order: &Order<'_>) -> Answer {
        let (contact, asked) = divide(self.name, b'.');
        let told = |part: &str| {
            let mut parts = order.parts(contact);
            let told = parts.find(|(_, known, value)| same(known, part) && !is_blank(value));
            told.map(|(_, _, value)| trimmed(value))
        };
        if !told("country").is_some_and(|country| same(country, "JP")) {
            return Answer::Unknown;
        }
        for part in kyoto::PARTS {
            if asked == Some(part) {
                return kyoto::holds(value, part == "state");
            }
            if told(part).is_some() {
                break;
            }
        }
        Answer::Unknown
    }
}

/// What an order tells of a field.
pub(crate) enum Told<'a> {
    Value(&'a str),
    Empty,
    Nothing,
}

pub(crate) fn told<'a>(name: &str, order: &Order<'a>) -> Told<'a> {
    let (contact, part) = divide(name, b'.');
    let is_organisation = same(part.unwrap_or(name), "organization");
    match order.find(name) {
        // Who writes «-» there, or «none», is a private person.
        Some((_, _, value)) if !is_blank(value) => {
            if is_organisation && organisation::is_none(value) {
                Told::Empty
            } else {
                Told::Value(value)
            }
        }
        // The shop knows that it is blank.
        Some((at, ..)) if !order.is_own(at) => Told::Empty,
        // It will be there, and nobody here knows what it is.
        _ if order.is_unknown(name) => Told::Nothing,
        // Beside a person's name that is blank too, nobody has answered yet.
        Some(_) if part.is_some() && person(contact, order) == Some(false) => Told::Nothing,
        Some(_) => Told::Empty,
        // A handle says nothing of the contact behind it. Data that name a person do: a part
        // left out is left out on purpose.
        None if part.is_none() => Told::Empty,
        None if order.filled(contact).is_none() && person(contact, order) == Some(true) => {
            Told::Empty
        }
        None => Told::Nothing,
    }
}

/// Whether a contact's data name a person; none where they have no field for a name.
fn person(contact: &str, order: &Order<'_>) -> Option<bool> {
    let mut answer = None;
    for (_, part, value) in order.parts(contact) {
        if same(part, "firstname") || same(part, "lastname") {
            answer = Some(answer == Some(true) || !is_blank(value));
        }
    }
    answer
}
