//! A contact given as data: the parts that `AddContact` takes.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Scene;
use super::fields::{OneField, label, needed, required};
use super::issues::{Issues, Subject};
use super::placed::Placed;
use crate::order::{Order, is_blank};
use crate::page::Field;
use crate::value::{Findings, Rules};

/// The data of one contact, as an order of its own.
struct Data<'s> {
    parts: Order<'s>,
    /// For each part, where it stands in the whole order.
    places: Vec<usize>,
}

impl<'s> Data<'s> {
    /// The parts that a contact has; what else stands there has no place in any form.
    fn of(contact: &str, scene: &Scene<'s, '_>, placed: &mut Placed) -> Self {
        let mut parts = Vec::new();
        let mut indexes = Vec::new();
        for (at, part, value) in scene.order.parts(contact) {
            if scene.is_part(part) {
                parts.push((part, value));
                indexes.push(at);
            }
            // Each part that is looked for below gets its place there.
            placed.misplace(at);
        }
        Self {
            parts: parts.into_iter().collect(),
            places: indexes,
        }
    }
}

/// Judges a contact's data; says whether there is any, or a place for it on the form.
pub(super) fn judge<'a>(
    contact: &OneField<'_, 'a>,
    scene: &Scene<'_, 'a>,
    placed: &mut Placed,
    issues: &mut Issues<'a, '_>,
) -> bool {
    let order = scene.order;
    let data = Data::of(contact.name, scene, placed);
    let mut own = data.places.iter().filter(|place| order.is_own(**place));
    let Some(first) = own.next() else {
        return false;
    };
    let (spelling, value) = order.at(*first);
    let is_told = !is_blank(value) || own.any(|place| !is_blank(order.at(*place).1));
    // A form that asks for the data alone, and they are all blank: each part says what it needs.
    let is_asked = order.get(contact.name).is_none() && contact.need(scene).is_some();
    // A handle stands for a whole contact; what is told beside it is only told.
    let has_handle = order.filled(contact.name).is_some() || order.is_unknown(contact.name);
    let is_whole = (is_told || is_asked) && !has_handle;
    for (index, field) in (1..).zip(scene.contact) {
        let position = contact.position.saturating_add(index);
        let mut path = Cow::Borrowed("");
        let mut value = None;
        if let Some((at, _, given)) = data.parts.find(field.name) {
            let place = data.places[at];
            placed.place(place, position);
            if !order.is_own(place) {
                continue;
            }
            path = Cow::Borrowed(order.at(place).0);
            value = Some(given);
        } else if is_whole {
            path = Cow::Owned(part_path(spelling, contact.name, field.name));
        }
        let mut findings = Findings::default();
        let mut section = field.section;
        if let Some(value) = value.filter(|value| !is_blank(value)) {
            findings = rules(field, &data.parts, scene).judge(value);
        } else if is_whole && !order.is_unknown(&path) && order.file(&path).is_none() {
            let rules = rules(field, &data.parts, scene);
            section = lacking(&rules, value, &mut findings);
        }
        if !findings.is_empty() {
            let subject = Subject {
                position,
                path: Some(&path),
                label: part_label(field, &label(contact.field, contact.name)),
                source: scene.in_reference(section),
            };
            issues.add(&subject, findings);
        }
    }
    is_told || is_asked
}

/// A part that is missing or blank, where it is needed; gives the section that asks for it.
fn lacking<'a>(part: &Rules<'_, 'a>, value: Option<&str>, findings: &mut Findings<'a>) -> &'a str {
    let Some((section, when)) = needed(part.field, part.order) else {
        return part.field.section;
    };
    required(value, when, findings).pending(value.is_none_or(|blank| part.can_begin(blank)));
    section
}

/// The rules for a part of the contact that `data` tell.
fn rules<'s, 'a>(
    field: &'s Field<'a>,
    data: &'s Order<'s>,
    scene: &'s Scene<'s, 'a>,
) -> Rules<'s, 'a> {
    Rules {
        page: None,
        command: scene.command,
        field,
        fixed: None,
        order: data,
        context: &scene.options.context,
    }
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
pub(super) fn part_label<'a>(part: &Field<'a>, contact: &str) -> Cow<'a, str> {
    let mut text = label(part, part.name).into_owned();
    text.push_str(" (");
    text.push_str(contact);
    text.push(')');
    Cow::Owned(text)
}
