//! The engine: choose the form, then its fields, needs and restrictions.
//!
//! No TLD's name stands here: everything a registry wants comes from its page.

use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::context::Options;
use crate::dividing::divide;
use crate::names::{same, split_number};
use crate::order::{Order, trimmed};
use crate::page::{Command, CommandReference, Field, Form, Kind, Page, Reference};
use crate::report::{Note, Report, Source};
use crate::rulebook::{Rulebook, bare};
use crate::value::Findings;

mod attached;
mod contact;
pub(crate) mod fields;
pub(crate) mod form;
pub(crate) mod issues;
pub(crate) mod misplaced;
mod placed;
mod rules;
mod twice;
mod unknown;

use issues::{Issues, is_ok};
use misplaced::{is_extension, numbered};
use placed::Placed;

/// What everything that judges an order looks at.
pub(crate) struct Scene<'s, 'a> {
    pub page: &'s Page<'a>,
    pub order: &'s Order<'s>,
    pub options: &'s Options<'s>,
    /// The command in the API's spelling.
    pub command: &'a str,
    /// The page that the command stands on.
    pub guide: &'a str,
    /// The command reference.
    pub reference: &'a str,
    /// The command on the page; none for one that stands in the reference alone.
    pub on_page: Option<&'s Command<'a>>,
    pub form: Option<&'s Form<'a>>,
    /// The form's fields.
    pub template: &'s [Field<'a>],
    /// What the reference knows of the command.
    pub known: &'s CommandReference<'a>,
    /// The parts of a contact's data.
    pub contact: &'s [Field<'a>],
    pub commands: &'s [CommandReference<'a>],
    /// The order is of the step that the guide's templates show.
    pub is_request: bool,
    /// A rule refuses the registrant, and a field that the order lacks would be the way out:
    /// what else the registry asks for depends on which way is taken.
    pub has_way_out: bool,
}

/// Judges an order: see [`Rulebook::validate`].
pub(crate) fn validate<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    command: &str,
    order: &Order<'_>,
    options: &Options<'_>,
) -> Report<'a> {
    match Scene::of(rulebook, tld, command, order, options) {
        Ok(scene) => scene.report(scene.judge()),
        Err(report) => report,
    }
}

impl<'s, 'a> Scene<'s, 'a> {
    /// The report where there is nothing to look at: no such TLD, or no such command.
    #[allow(clippy::result_large_err)] // It is what is asked for then.
    fn of(
        rulebook: &'s Rulebook<'a>,
        tld: &str,
        command: &str,
        order: &'s Order<'s>,
        options: &'s Options<'s>,
    ) -> Result<Self, Report<'a>> {
        let Some(page) = rulebook.page(tld) else {
            return Err(unsupported(tld, command, options));
        };
        let reference = rulebook.reference();
        let Some((on_page, known)) = find(rulebook, page, command) else {
            return Err(no_such_command(page, reference, trimmed(command), options));
        };
        let contact = reference.contact_parts();
        let form = on_page.and_then(|command| form::choose(&command.forms, contact, order));
        let is_request = form::is_request(known, order);
        Ok(Self {
            page,
            order,
            options,
            command: known.name,
            guide: on_page.map_or(reference.guide, |_| page.guide),
            reference: reference.guide,
            on_page,
            form,
            template: form.map_or(&known.parameters, |form| &form.fields),
            known,
            contact,
            commands: &reference.commands,
            is_request,
            has_way_out: is_request && rules::have_way_out(page, known.name, order),
        })
    }

    /// A section of the guide's page.
    pub fn on_guide(&self, section: &'a str) -> Source<'a> {
        let guide = self.guide;
        Source { guide, section }
    }

    /// A command in the reference: where parameters come from that the page does not show.
    pub fn in_reference(&self, section: &'a str) -> Source<'a> {
        let guide = self.reference;
        Source { guide, section }
    }

    /// Whether the registry's page adds the field to what the reference knows of the command.
    pub fn is_of_registry(&self, name: &str) -> bool {
        let mut known = self.known.parameters.iter();
        known.all(|field| numbered(field, name).is_none())
    }

    fn judge(&self) -> Issues<'a, 's> {
        let mut issues = Issues::new(self.options, self.page.tld);
        let mut placed = Placed::none_of(self.order);
        fields::judge(self, &mut placed, &mut issues);
        misplaced::judge(self, &mut placed, &mut issues);
        rules::judge(self, &placed, &mut issues);
        issues
    }

    fn report(&self, issues: Issues<'a, '_>) -> Report<'a> {
        let mut report = report(self.page.tld, self.command, issues);
        report.form = self.form.and_then(|form| form.name);
        for form in self.on_page.map_or(&[][..], |command| &command.forms) {
            if let Some(name) = form.name
                && form.name != report.form
            {
                report.other_forms.push(name);
            }
        }
        report.notes = notes(self.page, self.command);
        report.fulfillment = fields::for_fulfillment(self);
        report
    }
}

/// A command of a page, and what the reference knows of it; or one that is the same under
/// every TLD, and stands on no page.
pub(crate) fn find<'s, 'a>(
    rulebook: &'s Rulebook<'a>,
    page: &'s Page<'a>,
    command: &str,
) -> Option<(Option<&'s Command<'a>>, &'s CommandReference<'a>)> {
    let command = trimmed(command);
    let mut commands = page.commands.iter();
    let on_page = commands.find(|known| same(known.name, command));
    let mut reference = rulebook.reference().commands.iter();
    let known = reference.find(|known| same(known.name, command))?;
    (known.everywhere || on_page.is_some()).then_some((on_page, known))
}

/// Whether some command, under some TLD, knows a field of this name: see [`Rulebook::is_field`].
pub(crate) fn is_field(rulebook: &Rulebook<'_>, name: &str) -> bool {
    let reference = rulebook.reference();
    let (base, part) = divide(name, b'.');
    for command in &reference.commands {
        for field in &command.parameters {
            let has_part = |part| {
                let mut parts = reference.contact_parts().iter();
                field.kind == Kind::Contact && parts.any(|known| same(known.name, part))
            };
            if numbered(field, base).is_some() && part.is_none_or(has_part) {
                return true;
            }
        }
    }
    for tld in rulebook.tlds() {
        for command in rulebook.page(tld).map_or(&[][..], |page| &page.commands) {
            for form in &command.forms {
                if form.fields.iter().any(|field| same(field.name, name)) {
                    return true;
                }
            }
        }
    }
    is_extension(name)
}

/// What names of fields begin with: see [`Rulebook::stems`].
pub(crate) fn stems<'a>(rulebook: &Rulebook<'a>) -> Vec<&'a str> {
    let mut stems = Vec::new();
    let mut add = |name| {
        let (stem, _) = split_number(name);
        if !is_extension(stem) && !stems.contains(&stem) {
            stems.push(stem);
        }
    };
    // The order may name its command.
    add("command");
    for command in &rulebook.reference().commands {
        command.parameters.iter().for_each(|field| add(field.name));
    }
    for tld in rulebook.tlds() {
        for command in rulebook.page(tld).map_or(&[][..], |page| &page.commands) {
            for form in &command.forms {
                form.fields.iter().for_each(|field| add(field.name));
            }
        }
    }
    stems
}

fn report<'a>(tld: &str, command: &str, issues: Issues<'a, '_>) -> Report<'a> {
    let issues = issues.into_sorted();
    Report {
        ok: is_ok(&issues),
        covered: true,
        tld: String::from(tld),
        command: String::from(command),
        form: None,
        other_forms: Vec::new(),
        issues,
        notes: Vec::new(),
        fulfillment: Vec::new(),
    }
}

fn notes<'a>(page: &Page<'a>, command: &str) -> Vec<Note<'a>> {
    let mut notes = Vec::new();
    for note in &page.notes {
        if note.commands.is_empty() || note.commands.contains(&command) {
            let source = Source {
                guide: page.guide,
                section: note.section,
            };
            notes.push(Note {
                text: note.text,
                source,
            });
        }
    }
    notes
}

fn unsupported<'a>(tld: &str, command: &str, options: &Options<'_>) -> Report<'a> {
    let tld = bare(tld).to_ascii_lowercase();
    let mut findings = Findings::default();
    findings
        .warning(Code::UnsupportedTld, "")
        .with("tld", tld.clone());
    let mut issues = Issues::new(options, "");
    issues.add_order_wide(Source::NO_GUIDE, findings);
    let mut report = report(&tld, command, issues);
    report.covered = false;
    report
}

/// The TLD does not have the command, or nobody does.
fn no_such_command<'a>(
    page: &Page<'a>,
    reference: &Reference<'a>,
    word: &str,
    options: &Options<'_>,
) -> Report<'a> {
    let mut findings = Findings::default();
    let mut unavailable = page.unavailable.iter();
    let (command, section) = match unavailable.find(|command| same(command.name, word)) {
        Some(command) => {
            findings
                .error(Code::Unavailable, "", None)
                .with("command", command.name)
                .with("instead", command.instead);
            (command.name, command.section)
        }
        None => {
            unknown::command(page, reference, word, &mut findings);
            (word, "")
        }
    };
    let source = Source {
        guide: page.guide,
        section,
    };
    let mut issues = Issues::new(options, page.tld);
    issues.add_order_wide(source, findings);
    let mut report = report(page.tld, command, issues);
    report.notes = notes(page, command);
    report
}
