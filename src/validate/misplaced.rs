//! Fields that the template does not show: optional, of another form, misplaced, unknown.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Scene;
use super::fields::{self, Placed};
use super::issues::{Issues, MISPLACED, OPTIONAL, Position};
use crate::code::Code;
use crate::names;
use crate::order::is_blank;
use crate::page::{Excluded, Field, Form, Kind, Severity};
use crate::value::{self, Finding};

/// More unknown names than this are no slips of the pen.
const MOST_SUGGESTIONS: usize = 32;

/// Judges every field of the order that the template did not take.
pub(crate) fn judge<'a>(scene: &Scene<'_, 'a>, placed: &mut Placed, issues: &mut Issues<'a, '_>) {
    let mut suggestions = MOST_SUGGESTIONS;
    for (index, (name, value)) in scene.order.iter().enumerate() {
        if placed.at(index).is_none() && !is_blank(value) {
            let stray = Stray { scene, name, value };
            stray.judge(placed, issues, &mut suggestions);
        }
    }
}

struct Stray<'s, 'a> {
    scene: &'s Scene<'s, 'a>,
    name: &'s str,
    value: &'s str,
}

impl<'s, 'a> Stray<'s, 'a> {
    fn judge(&self, placed: &mut Placed, issues: &mut Issues<'a, '_>, suggestions: &mut usize) {
        if self.name.eq_ignore_ascii_case("command") {
            self.command(issues);
        } else if let Some(label) = self.repeated(placed) {
            self.push(
                issues,
                label,
                "",
                Finding {
                    api_code: None,
                    ..Finding::error(Code::RepeatedField, "", 0)
                },
            );
        } else if let Some(row) = self.excluded() {
            self.not_taken(row, issues);
        } else if let Some((form, field)) = self.of_another_form() {
            self.other_form(form, field, issues);
        } else if let Some((position, field)) = self.optional() {
            let base = self.base();
            fields::judge_optional(self.scene, field, base, position, placed, issues);
            self.part(placed, issues, suggestions);
        } else if let Some((field, severity, section)) = self.elsewhere() {
            self.not_for_command(field, severity, section, issues);
        } else {
            self.unknown(issues, suggestions);
        }
    }

    /// The contact's name, of a part of its data; else the whole name.
    fn base(&self) -> &'s str {
        self.name
            .split_once('.')
            .map_or(self.name, |(base, _)| base)
    }

    fn push(
        &self,
        issues: &mut Issues<'a, '_>,
        label: impl Into<Cow<'a, str>>,
        section: &'a str,
        finding: Finding<'a>,
    ) {
        issues.push(MISPLACED, Some(self.name.into()), label, section, finding);
    }

    /// The order may name its command, as an API call does.
    fn command(&self, issues: &mut Issues<'a, '_>) {
        if !self.value.trim().eq_ignore_ascii_case(self.scene.command) {
            let mut finding = Finding::error(Code::Choice, "one", 506);
            let allowed = value::choice::only(self.scene.command);
            finding.params.push(allowed);
            self.push(issues, "Command", "", finding);
        }
    }

    /// The label of a field that has its place already.
    fn repeated(&self, placed: &Placed) -> Option<Cow<'a, str>> {
        let first = self.scene.order.position(self.name)?;
        placed.at(first)?;
        let base = self.base();
        let template = self
            .scene
            .template
            .iter()
            .find(|field| field.name.eq_ignore_ascii_case(base));
        let field = template.or_else(|| self.optional().map(|(_, field)| field))?;
        Some(fields::label(field, base))
    }

    fn excluded(&self) -> Option<&'s Excluded<'a>> {
        let rows = self.scene.on_page?.excluded.iter();
        let stem = stem(self.base());
        rows.into_iter().find(|row| {
            let mut fields = row.fields.iter();
            fields.any(|field| {
                field.eq_ignore_ascii_case(stem) || field.eq_ignore_ascii_case(self.base())
            })
        })
    }

    fn not_taken(&self, row: &Excluded<'a>, issues: &mut Issues<'a, '_>) {
        let reason = if row.instead.is_some() { "instead" } else { "" };
        let mut finding = Finding {
            severity: row.severity,
            ..Finding::error(Code::NotForCommand, reason, 503).with("command", self.scene.command)
        };
        if let Some(instead) = row.instead {
            finding = finding.with("instead", instead);
        }
        let label = self
            .optional()
            .map(|(_, field)| fields::label(field, self.base()));
        self.push(issues, label.unwrap_or_default(), row.section, finding);
    }

    fn of_another_form(&self) -> Option<(&'s Form<'a>, &'s Field<'a>)> {
        let forms = &self.scene.on_page?.forms;
        let own = |field: &&Field<'a>| field.name.eq_ignore_ascii_case(self.name);
        let known = forms
            .iter()
            .filter_map(|form| Some((form, form.fields.iter().find(own)?)));
        let mut others =
            known.filter(|(form, _)| form.name != self.scene.form.and_then(|form| form.name));
        others.next()
    }

    /// A field that belongs to another form of the command: silent, as long as it says
    /// nothing that would have chosen that form.
    fn other_form(&self, form: &Form<'a>, field: &Field<'a>, issues: &mut Issues<'a, '_>) {
        let findings = value::judge(Some(self.scene.page), field, None, self.value);
        let refused = value::has_error(&findings);
        for finding in findings {
            self.push(
                issues,
                fields::label(field, self.name),
                field.section,
                finding,
            );
        }
        let mut choosing = form.chosen_by.iter().filter(|by| by.name == field.name);
        if !refused && choosing.any(|by| by.chooses(self.scene.order)) {
            let used = self
                .scene
                .form
                .and_then(|form| form.name)
                .unwrap_or_default();
            let finding = Finding::warning(Code::NotForCommand, "other-form")
                .with("command", self.scene.command)
                .with("form", form.name.unwrap_or_default())
                .with("used", used);
            self.push(
                issues,
                fields::label(field, self.name),
                form.section,
                finding,
            );
        }
    }

    /// A parameter that the reference knows of this command, or a part of such a contact.
    fn optional(&self) -> Option<(Position, &'s Field<'a>)> {
        let base = self.base();
        let is_part = base.len() < self.name.len();
        let mut known = (0..).zip(&self.scene.known.parameters);
        known.find_map(|(index, field)| {
            let number = numbered(field, base)?;
            let fits = !is_part || field.kind == Kind::Contact;
            fits.then_some((OPTIONAL + (index << 16) + (number << 8), field))
        })
    }

    /// A part of a contact that `AddContact` does not know.
    fn part(&self, placed: &Placed, issues: &mut Issues<'a, '_>, suggestions: &mut usize) {
        let at = self.scene.order.position(self.name);
        if self.base() != self.name && at.is_some_and(|at| placed.at(at).is_none()) {
            self.unknown(issues, suggestions);
        }
    }

    /// A field of the page, or a parameter of the reference, that belongs to another
    /// command. What the page asks for elsewhere may be of use here too, so it warns.
    fn elsewhere(&self) -> Option<(&'s Field<'a>, Severity, &'a str)> {
        let scene = self.scene;
        let forms = scene
            .page
            .commands
            .iter()
            .flat_map(|command| &command.forms);
        let mut own = forms.flat_map(|form| &form.fields);
        let on_page = own.find(|field| {
            let ours = field.name.starts_with("X-") || scene.known_elsewhere(field.name).is_none();
            ours && field.name.eq_ignore_ascii_case(self.name)
        });
        match on_page {
            Some(field) => Some((field, Severity::Warning, field.section)),
            None => scene
                .known_elsewhere(self.base())
                .map(|field| (field, Severity::Error, scene.known.name)),
        }
    }

    fn not_for_command(
        &self,
        field: &Field<'a>,
        severity: Severity,
        section: &'a str,
        issues: &mut Issues<'a, '_>,
    ) {
        let finding =
            Finding::error(Code::NotForCommand, "", 503).with("command", self.scene.command);
        let api_code = finding.api_code.filter(|_| severity == Severity::Error);
        let label = fields::label(field, self.base());
        self.push(
            issues,
            label,
            section,
            Finding {
                severity,
                api_code,
                ..finding
            },
        );
    }

    fn unknown(&self, issues: &mut Issues<'a, '_>, suggestions: &mut usize) {
        // Extensions exist that no page knows; every other name is in the reference.
        let is_extension = is_extension(self.name);
        let nearest = match suggestions.checked_sub(1) {
            Some(left) => {
                *suggestions = left;
                self.nearest()
            }
            None => None,
        };
        let reason = if nearest.is_some() { "nearest" } else { "" };
        let finding = if is_extension {
            Finding::warning(Code::UnknownField, reason)
        } else {
            Finding::error(Code::UnknownField, reason, 503)
        };
        let finding = finding
            .with("field", shown(self.name))
            .with("command", self.scene.command);
        let finding = match nearest {
            Some(nearest) => finding.with("nearest", nearest),
            None => finding,
        };
        self.push(issues, "", "", finding);
    }

    /// The nearest name among the fields of the command: the template's, the reference's
    /// with its numbers, and behind a full stop the parts of a contact.
    fn nearest(&self) -> Option<String> {
        if let Some((base, part)) = self.name.split_once('.') {
            let parts = self.scene.contact.iter().map(|field| field.name);
            let part = names::nearest(part, parts)?;
            return Some([base, ".", part].concat());
        }
        let forms = self.scene.on_page.map_or(&[][..], |command| &command.forms);
        let template = forms
            .iter()
            .flat_map(|form| &form.fields)
            .map(|field| field.name);
        let stem = stem(self.name);
        let digits = &self.name[stem.len()..];
        if let Some(name) = names::nearest(self.name, template) {
            return Some(name.into());
        }
        let parameters: Vec<&Field<'a>> = self.scene.known.parameters.iter().collect();
        let single = parameters.iter().filter(|field| field.numbers.is_none());
        if let Some(name) = names::nearest(self.name, single.map(|field| field.name)) {
            return Some(name.into());
        }
        let rows = parameters.iter().filter(|field| field.numbers.is_some());
        let name = names::nearest(stem, rows.map(|field| field.name))?;
        let digits = if digits.is_empty() { "0" } else { digits };
        Some([name, digits].concat())
    }
}

impl<'a> Scene<'_, 'a> {
    /// A parameter of another command of the reference.
    fn known_elsewhere(&self, name: &str) -> Option<&Field<'a>> {
        let others = self.commands.iter().filter(|command| !command.everywhere);
        let mut parameters = others.flat_map(|command| &command.parameters);
        parameters.find(|field| numbered(field, name).is_some())
    }
}

/// Whether a name is one of an extension: `X-…`.
pub(crate) fn is_extension(name: &str) -> bool {
    name.get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("x-"))
}

/// The number of `name`, where it is the field's name with one of its numbers.
pub(crate) fn numbered(field: &Field<'_>, name: &str) -> Option<u32> {
    let Some(numbers) = field.numbers else {
        return field.name.eq_ignore_ascii_case(name).then_some(0);
    };
    let (start, digits) = name.split_at_checked(field.name.len())?;
    let number = value::number::whole_number(digits).filter(|_| digits.len() < 3)?;
    let within = (u32::from(numbers.first)..=u32::from(numbers.last)).contains(&number);
    (within && start.eq_ignore_ascii_case(field.name)).then_some(number)
}

fn stem(name: &str) -> &str {
    name.trim_end_matches(|character: char| character.is_ascii_digit())
}

/// A name as a sentence can show it: not without end.
fn shown(name: &str) -> String {
    const MOST: usize = 40;
    let mut shown: String = name.chars().take(MOST).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    shown
}
