//! The fields of the form, one after another.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Scene;
use super::issues::{Issues, Position};
use crate::code::Code;
use crate::condition::Answer;
use crate::order::{Order, is_blank};
use crate::page::{Destination, Field, Kind, Need};
use crate::value::{self, Finding};

/// The place of every field of the order that was recognised so far.
pub(crate) struct Placed(Vec<Option<Position>>);

impl Placed {
    pub fn at(&self, index: usize) -> Option<Position> {
        self.0.get(index).copied().flatten()
    }

    fn place(&mut self, index: usize, position: Position) {
        if let Some(place) = self.0.get_mut(index) {
            *place = Some(position);
        }
    }
}

/// Judges the template's fields.
pub(crate) fn judge<'a>(scene: &Scene<'_, 'a>, issues: &mut Issues<'a, '_>) -> Placed {
    let mut placed = Placed(Vec::new());
    placed.0.resize(scene.order.len(), None);
    for (index, field) in (1..).zip(scene.template) {
        let needed = is_needed(scene, field);
        let one = OneField {
            field,
            name: field.name,
            position: index << 8,
            needed,
            fixed: field.value.filter(|_| !is_step(scene, field)),
        };
        one.judge(scene, &mut placed, issues);
    }
    placed
}

/// Judges a field that the template does not show, and that the reference knows.
pub(crate) fn judge_optional<'a>(
    scene: &Scene<'_, 'a>,
    field: &Field<'a>,
    name: &str,
    position: Position,
    placed: &mut Placed,
    issues: &mut Issues<'a, '_>,
) {
    let one = OneField {
        field,
        name,
        position,
        needed: None,
        fixed: None,
    };
    one.judge(scene, placed, issues);
}

fn is_step(scene: &Scene<'_, '_>, field: &Field<'_>) -> bool {
    let step = scene.known.step.as_ref();
    step.is_some_and(|step| step.field == field.name)
}

/// Why a field has to be filled in: the section, and in words where it is not always so.
type Needed<'a> = Option<(&'a str, Option<&'a str>)>;

fn is_needed<'a>(scene: &Scene<'_, 'a>, field: &Field<'a>) -> Needed<'a> {
    // The other steps of a command need the name alone, and to be told apart.
    if !scene.is_request && field.kind != Kind::Domain && !is_step(scene, field) {
        return None;
    }
    needed(field, scene.order)
}

fn needed<'a>(field: &Field<'a>, order: &Order<'_>) -> Needed<'a> {
    match &field.need {
        Need::Required => Some((field.section, None)),
        Need::Optional => None,
        Need::Conditional {
            when,
            section,
            condition,
        } => (condition.holds(order) == Answer::Yes).then_some((section, Some(when))),
    }
}

struct OneField<'s, 'a> {
    field: &'s Field<'a>,
    /// The name, with its number.
    name: &'s str,
    position: Position,
    needed: Needed<'a>,
    fixed: Option<&'a str>,
}

impl<'a> OneField<'_, 'a> {
    fn judge(&self, scene: &Scene<'_, 'a>, placed: &mut Placed, issues: &mut Issues<'a, '_>) {
        let at = scene.order.position(self.name);
        let (path, value) = at.map_or((self.name, None), |at| {
            placed.place(at, self.position);
            let (name, value) = scene.order.at(at);
            (name, Some(value))
        });
        let is_data = self.field.kind == Kind::Contact && self.judge_data(scene, placed, issues);
        match value.filter(|value| !is_blank(value)) {
            Some(value) => self.judge_value(scene, path, value, issues),
            None if !is_data => self.missing(path, value, issues),
            None => {}
        }
    }

    fn judge_value(
        &self,
        scene: &Scene<'_, 'a>,
        path: &str,
        value: &str,
        issues: &mut Issues<'a, '_>,
    ) {
        let is_code = self.field.kind == Kind::AuthCode;
        if is_code && !scene.is_request {
            return;
        }
        let section = match &scene.page.auth_code {
            Some(rule) if is_code => rule.section,
            _ => self.field.section,
        };
        for finding in value::judge(Some(scene.page), self.field, self.fixed, value) {
            let label = label(self.field, self.name);
            issues.push(self.position, Some(path.into()), label, section, finding);
        }
    }

    fn missing(&self, path: &str, value: Option<&str>, issues: &mut Issues<'a, '_>) {
        let Some((section, when)) = self.needed else {
            return;
        };
        let finding = required(value, when).fix(self.field.value.map(String::from));
        let label = label(self.field, self.name);
        issues.push(self.position, Some(path.into()), label, section, finding);
    }

    /// Judges a contact's data; says whether there is any.
    fn judge_data(
        &self,
        scene: &Scene<'_, 'a>,
        placed: &mut Placed,
        issues: &mut Issues<'a, '_>,
    ) -> bool {
        let parts: Vec<_> = scene.order.parts(self.name).collect();
        let Some((_, base, ..)) = parts.first() else {
            return false;
        };
        let handle = scene.order.filled(self.name).is_some();
        let data: Order<'_> = parts
            .iter()
            .map(|(_, _, part, value)| (*part, *value))
            .collect();
        let given = parts.iter().any(|(.., value)| !is_blank(value));
        for (index, field) in (1..).zip(scene.contact) {
            let position = self.position + index;
            let mut found = parts
                .iter()
                .filter(|(_, _, part, _)| part.eq_ignore_ascii_case(field.name));
            let label = || part_label(field, &label(self.field, self.name));
            let mut missing = None;
            match found.next() {
                Some((at, _, _, value)) => {
                    placed.place(*at, position);
                    if is_blank(value) {
                        missing = Some(Some(*value));
                    } else {
                        for finding in value::judge(None, field, None, value) {
                            let path = Some(scene.order.at(*at).0.into());
                            issues.push(position, path, label(), field.section, finding);
                        }
                    }
                }
                None => missing = Some(None),
            }
            // A handle stands for a whole contact; what is told beside it is only told.
            let needed = missing
                .filter(|_| given && !handle)
                .zip(needed(field, &data));
            if let Some((value, (section, when))) = needed {
                let path = [base, ".", field.name].concat();
                issues.push(
                    position,
                    Some(path),
                    label(),
                    section,
                    required(value, when),
                );
            }
        }
        given
    }
}

/// A field that is missing, empty, or filled with blanks, and perhaps needed only here.
fn required<'a>(value: Option<&str>, when: Option<&'a str>) -> Finding<'a> {
    let reason = match (value, when) {
        (None, None) => "",
        (Some(""), None) => "empty",
        (Some(_), None) => "blank",
        (None, Some(_)) => "when",
        (Some(""), Some(_)) => "when-empty",
        (Some(_), Some(_)) => "when-blank",
    };
    let finding = Finding::error(Code::Required, reason, 504).pending(true);
    match when {
        Some(when) => finding.with("when", when),
        None => finding,
    }
}

/// A field's name on the form: `Name server 2` of `nameserver1`.
pub(crate) fn label<'a>(field: &Field<'a>, name: &str) -> Cow<'a, str> {
    const NUMBER: &str = "{number}";
    let Some((before, after)) = field.label.split_once(NUMBER) else {
        return Cow::Borrowed(field.label);
    };
    let digits = name.len() - name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let number = value::number::whole_number(&name[name.len() - digits..]).unwrap_or(0);
    let mut label = String::from(before);
    value::number::push(&mut label, number.saturating_add(1));
    label.push_str(after);
    Cow::Owned(label)
}

/// `City (Registrant)`.
fn part_label<'a>(part: &Field<'a>, contact: &str) -> Cow<'a, str> {
    Cow::Owned([&*label(part, part.name), " (", contact, ")"].concat())
}

/// Names of the order's filled fields for the fulfilment team.
pub(crate) fn for_fulfillment<'a>(scene: &Scene<'_, 'a>) -> Vec<&'a str> {
    let fields = scene.template.iter();
    fields
        .filter(|field| field.destination == Destination::Fulfillment)
        .map(|field| field.name)
        .filter(|name| scene.order.filled(name).is_some())
        .collect()
}
