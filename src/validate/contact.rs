//! A contact given as data: the parts that `AddContact` takes.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Scene;
use super::fields::{OneField, label, needed, required};
use super::issues::{Issues, Subject};
use super::placed::Placed;
use crate::order::{Order, is_blank, part_of};
use crate::page::Field;
use crate::value::{Findings, Rules};

/// The data of one contact, as an order of its own.
struct Data<'s> {
    parts: Order<'s>,
    /// For each part, where it stands in the whole order.
    places: Vec<usize>,
}

impl<'s> Data<'s> {
    fn of(contact: &str, order: &Order<'s>) -> Self {
        let mut parts = Vec::new();
        let mut places = Vec::new();
        for (index, (name, value)) in order.iter().enumerate() {
            if let Some(part) = part_of(name, contact) {
                parts.push((part, value));
                places.push(index);
            }
        }
        Self {
            parts: parts.into_iter().collect(),
            places,
        }
    }
}

/// Judges a contact's data; says whether there is any.
pub(super) fn judge<'a>(
    contact: &OneField<'_, 'a>,
    scene: &Scene<'_, 'a>,
    placed: &mut Placed,
    issues: &mut Issues<'a, '_>,
) -> bool {
    let data = Data::of(contact.name, scene.order);
    let Some(first) = data.places.first() else {
        return false;
    };
    let (spelling, _) = scene.order.at(*first);
    let is_given = data.parts.iter().any(|(_, value)| !is_blank(value));
    // A handle stands for a whole contact; what is told beside it is only told.
    let is_whole = is_given && scene.order.filled(contact.name).is_none();
    for place in &data.places {
        // Those that AddContact knows get their place below.
        placed.misplace(*place);
    }
    for (index, field) in (1..).zip(scene.contact) {
        let position = contact.position + index;
        let (mut place, mut value) = (None, None);
        if let Some((at, _, given)) = data.parts.find(field.name) {
            place = Some(data.places[at]);
            value = Some(given);
            placed.place(data.places[at], position);
        }
        let mut findings = Findings::default();
        let mut section = field.section;
        match value {
            Some(value) if !is_blank(value) => {
                findings = judge_part(field, value, &data.parts, scene);
            }
            _ if is_whole => {
                if let Some((asking, when)) = needed(field, &data.parts) {
                    section = asking;
                    required(value, when, &mut findings);
                }
            }
            _ => {}
        }
        if !findings.is_empty() {
            let path = match place {
                Some(place) => Cow::Borrowed(scene.order.at(place).0),
                None => Cow::Owned(part_path(spelling, contact.name, field.name)),
            };
            let subject = Subject {
                position,
                path: Some(&path),
                label: part_label(field, &label(contact.field, contact.name)),
                source: scene.in_reference(section),
            };
            issues.add(&subject, findings);
        }
    }
    is_given
}

fn judge_part<'a>(
    field: &Field<'a>,
    value: &str,
    data: &Order<'_>,
    scene: &Scene<'_, 'a>,
) -> Findings<'a> {
    let rules = Rules {
        page: None,
        command: scene.command,
        field,
        fixed: None,
        order: data,
        context: &scene.options.context,
    };
    rules.judge(value)
}

/// The name of a part that is missing, beside one whose name is spelt like `other`.
fn part_path(other: &str, contact: &str, part: &str) -> String {
    let spelt = other.get(..contact.len()).unwrap_or(contact);
    let mut path = String::from(spelt);
    path.push('.');
    path.push_str(part);
    path
}

/// `City (Registrant)`.
fn part_label<'a>(part: &Field<'a>, contact: &str) -> Cow<'a, str> {
    let mut text = label(part, part.name).into_owned();
    text.push_str(" (");
    text.push_str(contact);
    text.push(')');
    Cow::Owned(text)
}
