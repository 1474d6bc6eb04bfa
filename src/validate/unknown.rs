//! Names of fields and commands that neither the page nor the command reference knows.

use alloc::string::String;

use super::Scene;
use super::misplaced::is_extension;
use crate::code::Code;
use crate::dividing::divide;
use crate::names::{Nearest, split_number};
use crate::page::{Page, Reference};
use crate::value::Findings;

/// The most characters of a name that a sentence shows.
const MOST_SHOWN: usize = 40;

/// A field; `suggest` the name that was probably meant.
#[inline(never)]
pub(super) fn field<'a>(
    scene: &Scene<'_, 'a>,
    name: &str,
    suggest: bool,
    findings: &mut Findings<'a>,
) {
    let nearest = if suggest { nearest(scene, name) } else { None };
    let reason = if nearest.is_some() { "nearest" } else { "" };
    // Extensions exist that no page knows; every other name is in the reference.
    let finding = if is_extension(name) {
        findings.warning(Code::UnknownField, reason)
    } else {
        findings.error(Code::UnknownField, reason, 503)
    };
    finding
        .with("field", shown(name))
        .with("command", scene.command);
    if let Some(nearest) = nearest {
        finding.with("nearest", nearest);
    }
}

/// A command, with the name that was probably meant: none where the word is another registry's
/// command, which nobody types by mistake.
pub(super) fn command<'a>(
    page: &Page<'a>,
    reference: &Reference<'a>,
    word: &str,
    findings: &mut Findings<'a>,
) {
    let mut nearest = Nearest::to(word);
    if reference.command(word).is_none() {
        for command in &page.commands {
            nearest.consider(command.name);
        }
        for command in &page.unavailable {
            nearest.consider(command.name);
        }
    }
    let nearest = nearest.found();
    let reason = if nearest.is_some() { "nearest" } else { "" };
    let finding = findings.error(Code::UnknownCommand, reason, 500);
    finding.with("command", String::from(word));
    if let Some(nearest) = nearest {
        finding.with("nearest", nearest);
    }
}

/// The nearest name among the fields of the command: the template's, the reference's
/// with its numbers, and behind a full stop the parts of a contact.
fn nearest(scene: &Scene<'_, '_>, name: &str) -> Option<String> {
    if let (contact, Some(part)) = divide(name, b'.') {
        let mut nearest = Nearest::to(part);
        for field in scene.contact {
            nearest.consider(field.name);
        }
        return Some(joined(joined(contact.into(), "."), nearest.found()?));
    }
    let mut shown = Nearest::to(name);
    for form in scene.on_page.map_or(&[][..], |command| &command.forms) {
        for field in &form.fields {
            shown.consider(field.name);
        }
    }
    let (stem, digits) = split_number(name);
    let mut single = Nearest::to(name);
    let mut rows = Nearest::to(stem);
    for field in &scene.known.parameters {
        match field.numbers {
            Some(_) => rows.consider(field.name),
            None => single.consider(field.name),
        }
    }
    if let Some(name) = shown.found().or(single.found()) {
        return Some(name.into());
    }
    let digits = if digits.is_empty() { "0" } else { digits };
    Some(joined(rows.found()?.into(), digits))
}

fn joined(mut name: String, end: &str) -> String {
    name.push_str(end);
    name
}

/// A name as a sentence can show it: not without end.
#[inline(never)]
fn shown(name: &str) -> String {
    // At once, and not by doubling: thousands of such texts would leave memory full of holes.
    let mut shown = String::with_capacity(name.len().min(4 * MOST_SHOWN));
    for (count, character) in name.chars().enumerate() {
        if count == MOST_SHOWN {
            shown.push('…');
            break;
        }
        shown.push(character);
    }
    shown
}
