//! The engine: choose the form, then its fields, needs and restrictions.
//!
//! No TLD's name stands here: everything a registry wants comes from its page.

use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::context::Options;
use crate::names;
use crate::order::Order;
use crate::page::{Command, CommandReference, Field, Form, Page, Severity};
use crate::report::{Note, Report};
use crate::rulebook::{Rulebook, bare};
use crate::value::Finding;

pub(crate) mod fields;
pub(crate) mod form;
mod issues;
pub(crate) mod misplaced;
mod rules;

use issues::{Issues, ORDER_WIDE};

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
    let word = command.trim();
    let same = |name: &str| name.eq_ignore_ascii_case(word);
    let on_page = page.commands.iter().find(|command| same(command.name));
    let known = reference.commands.iter().find(|command| same(command.name));
    let Some(known) = known.filter(|known| known.everywhere || on_page.is_some()) else {
        return no_such_command(page, word, options);
    };
    let form = on_page.map(|command| form::choose(&command.forms, order));
    let contact = reference.command(reference.contact);
    let scene = Scene {
        page,
        order,
        options,
        command: known.name,
        on_page,
        form,
        template: form.map_or(&*known.parameters, |form| &form.fields),
        known,
        contact: contact.map_or(&[], |contact| &contact.parameters),
        commands: &reference.commands,
        is_request: form::is_request(known, order),
    };
    judge(&scene, reference.guide)
}

fn judge<'a>(scene: &Scene<'_, 'a>, reference: &'a str) -> Report<'a> {
    let guide = if scene.on_page.is_some() {
        scene.page.guide
    } else {
        reference
    };
    let mut issues = Issues::new(scene.options, guide, scene.page.tld);
    let mut placed = fields::judge(scene, &mut issues);
    misplaced::judge(scene, &mut placed, &mut issues);
    rules::judge(scene, &placed, &mut issues);
    let forms = scene.on_page.map_or(&[][..], |command| &command.forms);
    let chosen = scene.form.and_then(|form| form.name);
    let names = forms.iter().filter_map(|form| form.name);
    Report {
        form: chosen,
        other_forms: names.filter(|name| Some(*name) != chosen).collect(),
        fulfillment: fields::for_fulfillment(scene),
        ..report(scene.page, scene.command, issues)
    }
}

fn report<'a>(page: &Page<'a>, command: &str, issues: Issues<'a, '_>) -> Report<'a> {
    let issues = issues.into_sorted();
    let shown = page.notes.iter().filter(|note| {
        let mut commands = note.commands.iter();
        note.commands.is_empty() || commands.any(|name| *name == command)
    });
    Report {
        ok: issues.iter().all(|issue| issue.severity != Severity::Error),
        covered: true,
        tld: String::from(page.tld),
        command: String::from(command),
        form: None,
        other_forms: Vec::new(),
        issues,
        notes: shown
            .map(|note| Note {
                text: note.text,
                source: crate::report::Source {
                    guide: page.guide,
                    section: note.section,
                },
            })
            .collect(),
        fulfillment: Vec::new(),
    }
}

fn unsupported<'a>(tld: &str, command: &str, options: &Options<'_>) -> Report<'a> {
    let name = bare(tld).to_ascii_lowercase();
    let mut issues = Issues::new(options, "tldgate", "");
    let finding = Finding::warning(Code::UnsupportedTld, "").with("tld", name.clone());
    issues.push(ORDER_WIDE, None, "", "", finding);
    let issues = issues.into_sorted();
    Report {
        ok: issues.iter().all(|issue| issue.severity != Severity::Error),
        covered: false,
        tld: name,
        command: String::from(command),
        form: None,
        other_forms: Vec::new(),
        issues,
        notes: Vec::new(),
        fulfillment: Vec::new(),
    }
}

/// The TLD does not have the command, or nobody does.
fn no_such_command<'a>(page: &Page<'a>, word: &str, options: &Options<'_>) -> Report<'a> {
    let mut issues = Issues::new(options, page.guide, page.tld);
    let same = |name: &str| name.eq_ignore_ascii_case(word);
    let unavailable = page.unavailable.iter().find(|command| same(command.name));
    let command = if let Some(command) = unavailable {
        let finding = Finding::error(Code::Unavailable, "", 0)
            .with("command", command.name)
            .with("instead", command.instead);
        let finding = Finding {
            api_code: None,
            ..finding
        };
        issues.push(ORDER_WIDE, None, "", command.section, finding);
        command.name
    } else {
        let available = page.commands.iter().map(|command| command.name);
        let gone = page.unavailable.iter().map(|command| command.name);
        let nearest = names::nearest(word, available.chain(gone));
        let reason = if nearest.is_some() { "nearest" } else { "" };
        let finding =
            Finding::error(Code::UnknownCommand, reason, 500).with("command", String::from(word));
        let finding = match nearest {
            Some(nearest) => finding.with("nearest", nearest),
            None => finding,
        };
        issues.push(ORDER_WIDE, None, "", "", finding);
        word
    };
    report(page, command, issues)
}
