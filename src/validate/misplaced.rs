//! Fields that the template does not show: optional, of another form, misplaced, unknown.

use alloc::borrow::Cow;

use super::fields::{OneField, label};
use super::issues::{Issues, MISPLACED, OPTIONAL, Position, Subject};
use super::placed::Placed;
use super::{Scene, attached, unknown};
use crate::code::Code;
use crate::dividing::divide;
use crate::names::{same, split_number};
use crate::order::{is_blank, is_repetition, trimmed};
use crate::page::{Excluded, Field, Form, Kind};
use crate::report::Source;
use crate::value::{Findings, choice, number};

/// More unknown names than this are no slips of the pen.
const MOST_SUGGESTIONS: usize = 32;

/// Judges every field of the order that the template did not take.
pub(crate) fn judge<'a>(scene: &Scene<'_, 'a>, placed: &mut Placed, issues: &mut Issues<'a, '_>) {
    let mut suggestions = 0..MOST_SUGGESTIONS;
    for (index, (name, value)) in scene.order.iter().enumerate() {
        if placed.has(index) || is_blank(value) {
            continue;
        }
        let stray = Stray {
            scene,
            name,
            base: divide(name, b'.').0,
            value,
        };
        let mut findings = Findings::default();
        let about = stray.recognise(index, placed, issues, &mut findings);
        let about = about.unwrap_or_else(|| {
            unknown::field(scene, name, suggestions.next().is_some(), &mut findings);
            (None, scene.on_guide(""))
        });
        stray.add(issues, about, findings);
    }
    for name in scene.order.files() {
        attached::judge(scene, name, issues);
    }
}

/// What findings of a stray field are about: the field it was recognised as, where it has a
/// label, and where the rule comes from.
type About<'s, 'a> = (Option<&'s Field<'a>>, Source<'a>);

pub(super) struct Stray<'s, 'a> {
    pub scene: &'s Scene<'s, 'a>,
    pub name: &'s str,
    /// The contact's name, of a part of its data; else the whole name.
    pub base: &'s str,
    pub value: &'s str,
}

impl<'s, 'a> Stray<'s, 'a> {
    /// Judges the field, where it is one that the page or the reference knows.
    fn recognise(
        &self,
        index: usize,
        placed: &mut Placed,
        issues: &mut Issues<'a, '_>,
        findings: &mut Findings<'a>,
    ) -> Option<About<'s, 'a>> {
        let counts = self.scene.order.find(self.name);
        let counts = counts.filter(|(at, ..)| placed.has(*at));
        if same(self.name, "command") {
            self.command(issues);
        } else if let Some((_, _, first)) = counts {
            if !is_repetition(first, self.value) {
                findings.error(Code::RepeatedField, "", None);
            }
            return Some((self.known(), self.scene.on_guide("")));
        } else if placed.at(index).is_some() || self.is_unknown_part() {
            return None;
        } else if let Some(row) = self.excluded() {
            return Some(self.not_taken(row, findings));
        } else if let Some((form, field)) = self.of_another_form() {
            return Some(self.other_form(form, field, issues, findings));
        } else if let Some((position, field)) = self.optional() {
            self.one(field, position).judge(self.scene, placed, issues);
            if placed.at(index) == Some(MISPLACED) {
                return None;
            }
        } else {
            return self.not_for_command(findings);
        }
        Some((None, self.scene.on_guide("")))
    }

    /// Whether the name is of a part that no contact has.
    fn is_unknown_part(&self) -> bool {
        let (_, part) = divide(self.name, b'.');
        part.is_some_and(|part| !self.scene.is_part(part))
    }

    pub fn one(&self, field: &'s Field<'a>, position: Position) -> OneField<'s, 'a> {
        OneField {
            field,
            name: self.base,
            position,
            is_shown: false,
        }
    }

    fn add(&self, issues: &mut Issues<'a, '_>, about: About<'_, 'a>, findings: Findings<'a>) {
        let (field, source) = about;
        let label = field.map_or("".into(), |field| label(field, self.base));
        self.add_labelled(issues, label, source, findings);
    }

    pub fn add_labelled(
        &self,
        issues: &mut Issues<'a, '_>,
        label: Cow<'a, str>,
        source: Source<'a>,
        findings: Findings<'a>,
    ) {
        let subject = Subject {
            position: MISPLACED,
            path: Some(self.name),
            label,
            source,
        };
        issues.add(&subject, findings);
    }

    /// The order may name its command, as an API call does.
    fn command(&self, issues: &mut Issues<'a, '_>) {
        let command = self.scene.command;
        if !same(trimmed(self.value), command) {
            let mut findings = Findings::default();
            findings
                .error(Code::Choice, "one", 506)
                .with("choices", choice::only(command));
            self.add_labelled(issues, "Command".into(), self.scene.on_guide(""), findings);
        }
    }

    /// The field in the template or the reference.
    pub fn known(&self) -> Option<&'s Field<'a>> {
        let mut template = self.scene.template.iter();
        template
            .find(|field| same(field.name, self.base))
            .or_else(|| self.optional().map(|(_, field)| field))
    }

    fn excluded(&self) -> Option<&'s Excluded<'a>> {
        let (stem, _) = split_number(self.base);
        let mut rows = self.scene.on_page?.excluded.iter();
        rows.find(|row| {
            let mut fields = row.fields.iter();
            fields.any(|field| same(field, stem) || same(field, self.base))
        })
    }

    fn not_taken(&self, row: &Excluded<'a>, findings: &mut Findings<'a>) -> About<'s, 'a> {
        let reason = if row.instead.is_some() { "instead" } else { "" };
        let finding = findings
            .error(Code::NotForCommand, reason, 503)
            .with("command", self.scene.command);
        finding.severity = row.severity;
        if let Some(instead) = row.instead {
            finding.with("instead", instead);
        }
        (self.known(), self.scene.on_guide(row.section))
    }

    pub fn of_another_form(&self) -> Option<(&'s Form<'a>, &'s Field<'a>)> {
        let used = self.scene.form.and_then(|form| form.name);
        for form in &self.scene.on_page?.forms {
            for field in &form.fields {
                if form.name != used && same(field.name, self.name) {
                    return Some((form, field));
                }
            }
        }
        None
    }

    /// A field that belongs to another form of the command: silent, as long as it says
    /// nothing that would have chosen that form.
    fn other_form(
        &self,
        form: &Form<'a>,
        field: &'s Field<'a>,
        issues: &mut Issues<'a, '_>,
        findings: &mut Findings<'a>,
    ) -> About<'s, 'a> {
        let of_value = self
            .one(field, MISPLACED)
            .rules(self.scene)
            .judge(self.value);
        let refused = of_value.has_error();
        let source = self.scene.on_guide(field.section);
        self.add(issues, (Some(field), source), of_value);
        let mut choosing = form.chosen_by.iter().filter(|by| by.name == field.name);
        if !refused && choosing.any(|by| by.chooses(self.scene.contact, self.scene.order)) {
            let used = self.scene.form.and_then(|form| form.name);
            findings
                .warning(Code::NotForCommand, "other-form")
                .with("command", self.scene.command)
                .with("form", form.name.unwrap_or_default())
                .with("used", used.unwrap_or_default());
        }
        (Some(field), self.scene.on_guide(form.section))
    }

    /// A parameter that the reference knows of this command, or a part of such a contact.
    pub fn optional(&self) -> Option<(Position, &'s Field<'a>)> {
        let is_part = self.base.len() < self.name.len();
        for (index, field) in (0..).zip(&self.scene.known.parameters) {
            if let Some(number) = numbered(field, self.base)
                && (!is_part || field.kind == Kind::Contact)
            {
                return Some((OPTIONAL.saturating_add(index << 16 | number << 8), field));
            }
        }
        None
    }

    /// A field of the page, or a parameter of the reference, that belongs to another command.
    fn elsewhere(&self) -> Option<(&'s Field<'a>, Source<'a>)> {
        let scene = self.scene;
        for command in &scene.page.commands {
            for form in &command.forms {
                for field in &form.fields {
                    let is_own =
                        || is_extension(field.name) || scene.elsewhere(field.name).is_none();
                    if same(field.name, self.name) && is_own() {
                        return Some((field, scene.on_guide(field.section)));
                    }
                }
            }
        }
        let field = scene.elsewhere(self.base)?;
        let is_part = self.base.len() < self.name.len();
        let is_it = !is_part || field.kind == Kind::Contact;
        is_it.then_some((field, scene.in_reference(scene.known.name)))
    }

    /// It is not sent, so it only warns: it may even be the shop's own, and no parameter.
    fn not_for_command(&self, findings: &mut Findings<'a>) -> Option<About<'s, 'a>> {
        let (field, source) = self.elsewhere()?;
        findings
            .warning(Code::NotForCommand, "")
            .with("command", self.scene.command);
        Some((Some(field), source))
    }
}

impl<'s, 'a> Scene<'s, 'a> {
    /// Whether a contact's data have a part of this name.
    pub fn is_part(&self, name: &str) -> bool {
        self.contact.iter().any(|part| same(part.name, name))
    }

    /// A parameter of another command of the reference.
    fn elsewhere(&self, name: &str) -> Option<&'s Field<'a>> {
        for command in self.commands {
            for field in &command.parameters {
                if !command.everywhere && numbered(field, name).is_some() {
                    return Some(field);
                }
            }
        }
        None
    }
}

/// Whether a name is one of an extension: `X-…`.
pub(crate) fn is_extension(name: &str) -> bool {
    matches!(name.as_bytes(), [b'x' | b'X', b'-', ..])
}

/// The number of `name`, where it is the field's name with one of its numbers.
pub(crate) fn numbered(field: &Field<'_>, name: &str) -> Option<u32> {
    let Some(numbers) = field.numbers else {
        return same(field.name, name).then_some(0);
    };
    let (start, digits) = name.split_at_checked(field.name.len())?;
    if !same(start, field.name) || digits.len() > 2 {
        return None;
    }
    let number = number::whole_number(digits)?;
    let is_within = number >= numbers.first.into() && number <= numbers.last.into();
    is_within.then_some(number)
}
