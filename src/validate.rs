//! The engine: choose the form, then its fields, needs and restrictions.
//!
//! No TLD's name stands here: everything a registry wants comes from its page.

use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::context::Options;
use crate::names::same;
use crate::order::Order;
use crate::page::{Command, CommandReference, Field, Form, Page};
use crate::report::{Note, Report, Source};
use crate::rulebook::{Rulebook, bare};
use crate::value::Findings;

mod contact;
pub(crate) mod fields;
pub(crate) mod form;
pub(crate) mod issues;
pub(crate) mod misplaced;
mod placed;
mod rules;
mod unknown;

use issues::{Issues, Subject, is_ok};
use placed::Placed;

/// What everything that judges an order looks at.
pub(crate) struct Scene<'s, 'a> {
    pub page: &'s Page<'a>,
    pub order: &'s Order<'s>,
    pub options: &'s Options<'s>,
    /// The command in the API's spelling.
    pub command: &'a str,
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
}

/// Judges an order: see [`Rulebook::validate`].
pub(crate) fn validate<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    command: &str,
    order: &Order<'_>,
    options: &Options<'_>,
) -> Report<'a> {
    let Some(page) = rulebook.page(tld) else {
        return unsupported(tld, command, options);
    };
    let reference = rulebook.reference();
    let Some((on_page, known)) = find(rulebook, page, command) else {
        return no_such_command(page, command.trim(), options);
    };
    let form = on_page.and_then(|command| form::choose(&command.forms, order));
    let contact = reference.command(reference.contact);
    let scene = Scene {
        page,
        order,
        options,
        command: known.name,
        on_page,
        form,
        template: form.map_or(&known.parameters, |form| &form.fields),
        known,
        contact: contact.map_or(&[], |contact| &contact.parameters),
        commands: &reference.commands,
        is_request: form::is_request(known, order),
    };
    let guide = if on_page.is_some() {
        page.guide
    } else {
        reference.guide
    };
    judge(&scene, Issues::new(options, guide, page.tld))
}

/// A command of a page, and what the reference knows of it; or one that is the same under
/// every TLD, and stands on no page.
pub(crate) fn find<'s, 'a>(
    rulebook: &'s Rulebook<'a>,
    page: &'s Page<'a>,
    command: &str,
) -> Option<(Option<&'s Command<'a>>, &'s CommandReference<'a>)> {
    let command = command.trim();
    let mut commands = page.commands.iter();
    let on_page = commands.find(|known| same(known.name, command));
    let mut reference = rulebook.reference().commands.iter();
    let known = reference.find(|known| same(known.name, command))?;
    (known.everywhere || on_page.is_some()).then_some((on_page, known))
}

fn judge<'a>(scene: &Scene<'_, 'a>, mut issues: Issues<'a, '_>) -> Report<'a> {
    let mut placed = Placed::none_of(scene.order);
    fields::judge(scene, &mut placed, &mut issues);
    misplaced::judge(scene, &mut placed, &mut issues);
    rules::judge(scene, &placed, &mut issues);
    let mut report = report(scene.page.tld, scene.command, issues);
    report.form = scene.form.and_then(|form| form.name);
    for form in scene.on_page.map_or(&[][..], |command| &command.forms) {
        if form.name != report.form {
            report.other_forms.extend(form.name);
        }
    }
    report.notes = notes(scene.page, scene.command);
    report.fulfillment = fields::for_fulfillment(scene);
    report
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
    let mut issues = Issues::new(options, "tldgate", "");
    issues.add(&Subject::order(""), findings);
    let mut report = report(&tld, command, issues);
    report.covered = false;
    report
}

/// The TLD does not have the command, or nobody does.
fn no_such_command<'a>(page: &Page<'a>, word: &str, options: &Options<'_>) -> Report<'a> {
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
            unknown::command(page, word, &mut findings);
            (word, "")
        }
    };
    let mut issues = Issues::new(options, page.guide, page.tld);
    issues.add(&Subject::order(section), findings);
    let mut report = report(page.tld, command, issues);
    report.notes = notes(page, command);
    report
}
