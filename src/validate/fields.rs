//! The fields of the form, one after another.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::issues::{Issues, Position, Subject};
use super::placed::Placed;
use super::{Scene, contact, twice};
use crate::code::Code;
use crate::condition::Answer;
use crate::dividing::divide;
use crate::names::split_number;
use crate::order::{Order, is_blank};
use crate::page::{Destination, Field, Kind, Need};
use crate::report::Source;
use crate::value::{Finding, Findings, Rules, number};

/// Judges the template's fields.
pub(crate) fn judge<'a>(scene: &Scene<'_, 'a>, placed: &mut Placed, issues: &mut Issues<'a, '_>) {
    for (index, field) in (1..).zip(scene.template) {
        let one = OneField {
            field,
            name: field.name,
            position: index << 8,
            is_shown: true,
        };
        one.judge(scene, placed, issues);
    }
}

/// One field of the form.
pub(crate) struct OneField<'s, 'a> {
    pub field: &'s Field<'a>,
    /// The name, with its number.
    pub name: &'s str,
    pub position: Position,
    /// Whether the template shows it, and not the reference alone.
    pub is_shown: bool,
}

impl<'a> OneField<'_, 'a> {
    pub fn judge(&self, scene: &Scene<'_, 'a>, placed: &mut Placed, issues: &mut Issues<'a, '_>) {
        let order = scene.order;
        let found = order.find(self.name);
        if let Some((at, ..)) = found {
            placed.place(at, self.position);
        }
        let is_data =
            self.field.kind == Kind::Contact && contact::judge(self, scene, placed, issues);
        if let Some(path) = order.file(self.name) {
            return self.attached(scene, path, issues);
        }
        match found {
            // What the shop adds is not the customer's to mend.
            Some((at, ..)) if !order.is_own(at) => {}
            Some((_, path, value)) if !is_blank(value) => {
                self.judge_value(scene, path, value, issues);
            }
            _ if is_data || order.is_unknown(self.name) => {}
            Some((_, path, value)) => self.missing(scene, path, Some(value), issues),
            None => self.missing(scene, self.name, None, issues),
        }
    }

    /// A file where a text belongs.
    pub fn attached(&self, scene: &Scene<'_, 'a>, path: &str, issues: &mut Issues<'a, '_>) {
        let mut findings = Findings::default();
        findings.error(Code::Format, "file", 505);
        issues.add(&self.subject(path, self.source(scene)), findings);
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
        let mut findings = self.rules(scene).judge(value);
        if self.field.kind == Kind::Host && !findings.has_error() {
            twice::judge(self, scene, value, &mut findings);
        }
        if !findings.is_empty() {
            let source = match &scene.page.auth_code {
                Some(rule) if is_code => scene.on_guide(rule.section),
                _ => self.source(scene),
            };
            issues.add(&self.subject(path, source), findings);
        }
    }

    /// Where the field comes from.
    fn source(&self, scene: &Scene<'_, 'a>) -> Source<'a> {
        if self.is_shown {
            scene.on_guide(self.field.section)
        } else {
            scene.in_reference(self.field.section)
        }
    }

    /// Why the field has to be there, where it does: the section, and in words where it is not
    /// always so.
    pub fn need(&self, scene: &Scene<'_, 'a>) -> Option<(&'a str, Option<&'a str>)> {
        // The other steps of a command need the name alone. A step that nobody names is the
        // template's own.
        let is_asked = scene.is_request || self.field.kind == Kind::Domain;
        if !self.is_shown || !is_asked || self.is_step(scene) {
            return None;
        }
        if scene.has_way_out && scene.is_of_registry(self.name) {
            return None;
        }
        needed(self.field, scene.order)
    }

    fn missing(
        &self,
        scene: &Scene<'_, 'a>,
        path: &str,
        value: Option<&str>,
        issues: &mut Issues<'a, '_>,
    ) {
        if let Some((section, when)) = self.need(scene) {
            let mut findings = Findings::default();
            let rules = self.rules(scene);
            required(value, when, &mut findings)
                .pending(value.is_none_or(|blank| rules.can_begin(blank)))
                .fix(self.field.value.map(String::from));
            issues.add(&self.subject(path, scene.on_guide(section)), findings);
        }
    }

    pub fn rules<'s>(&'s self, scene: &Scene<'s, 'a>) -> Rules<'s, 'a> {
        let is_fixed = self.is_shown && !self.is_step(scene);
        Rules {
            page: Some(scene.page),
            command: scene.command,
            field: self.field,
            fixed: self.field.value.filter(|_| is_fixed),
            order: scene.order,
            context: &scene.options.context,
        }
    }

    fn is_step(&self, scene: &Scene<'_, '_>) -> bool {
        let step = scene.known.step.as_ref();
        step.is_some_and(|step| step.field == self.field.name)
    }

    fn subject<'s>(&self, path: &'s str, source: Source<'a>) -> Subject<'s, 'a> {
        Subject {
            position: self.position,
            path: Some(path),
            label: label(self.field, self.name),
            source,
        }
    }
}

/// Why a field has to be filled in: the section, and in words where it is not always so.
pub(super) fn needed<'a>(
    field: &Field<'a>,
    order: &Order<'_>,
) -> Option<(&'a str, Option<&'a str>)> {
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

/// A field that is missing, empty, or filled with blanks, and perhaps needed only here.
pub(super) fn required<'f, 'a>(
    value: Option<&str>,
    when: Option<&'a str>,
    findings: &'f mut Findings<'a>,
) -> &'f mut Finding<'a> {
    let reason = match (value, when) {
        (None, None) => "",
        (Some(""), None) => "empty",
        (Some(_), None) => "blank",
        (None, Some(_)) => "when",
        (Some(""), Some(_)) => "when-empty",
        (Some(_), Some(_)) => "when-blank",
    };
    let finding = findings.error(Code::Required, reason, 504);
    match when {
        Some(when) => finding.with("when", when),
        None => finding,
    }
}

/// A field's name on the form: `Name server 2` of `nameserver1`.
pub(crate) fn label<'a>(field: &Field<'a>, name: &str) -> Cow<'a, str> {
    let (before, Some(rest)) = divide(field.label, b'{') else {
        return Cow::Borrowed(field.label);
    };
    let (_, digits) = split_number(name);
    let index = number::whole_number(digits).unwrap_or(0);
    // At once, and not by doubling: see `unknown::shown`.
    let mut label = String::with_capacity(field.label.len());
    label.push_str(before);
    number::push(&mut label, index.saturating_add(1));
    label.push_str(rest.strip_prefix("number}").unwrap_or(rest));
    Cow::Owned(label)
}

/// Names of the order's filled fields for the fulfilment team.
pub(crate) fn for_fulfillment<'a>(scene: &Scene<'_, 'a>) -> Vec<&'a str> {
    let mut names = Vec::new();
    for field in scene.template {
        let ours = field.destination == Destination::Fulfillment;
        if ours && scene.order.filled(field.name).is_some() {
            names.push(field.name);
        }
    }
    names
}
