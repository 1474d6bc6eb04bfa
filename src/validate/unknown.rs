//! Names of fields and commands that neither the page nor the command reference knows.

use alloc::string::String;

use super::Scene;
use super::misplaced::{is_extension, numbered};
use crate::code::Code;
use crate::dividing::divide;
use crate::names::{Nearest, same, split_number};
use crate::page::{Kind, Page, Reference};
use crate::value::Findings;

/// The most characters of a name that a sentence shows.
const MOST_SHOWN: usize = 40;

/// A field that nobody knows is the shop's own, unless it was surely meant for the order: as an
/// extension that the page does not know, as one more of a row of fields, or as a field that the
/// order lacks, with one slip. Where `suggest` says so, a slip is looked for.
#[inline(never)]
pub(super) fn field<'a>(
    scene: &Scene<'_, 'a>,
    name: &str,
    suggest: bool,
    findings: &mut Findings<'a>,
) {
    let nearest = if suggest { nearest(scene, name) } else { None };
    if nearest.is_none() && !is_extension(name) && !is_one_more(scene, name) {
        return;
    }
    let reason = if nearest.is_some() { "nearest" } else { "" };
    let finding = findings
        .warning(Code::UnknownField, reason)
        .with("field", shown(name))
        .with("command", scene.command);
    if let Some(nearest) = nearest {
        finding.with("nearest", nearest);
    }
}

/// Whether a name is one of a row of fields but for its number, such as `nameserver13`.
fn is_one_more(scene: &Scene<'_, '_>, name: &str) -> bool {
    let (base, _) = divide(name, b'.');
    let (stem, _) = split_number(base);
    let mut is_like_one = false;
    for field in &scene.known.parameters {
        if numbered(field, base).is_some() {
            return false;
        }
        let (known, digits) = split_number(field.name);
        let is_row = field.numbers.is_some() || !digits.is_empty();
        is_like_one |= is_row && same(known, stem);
    }
    is_like_one
}

/// A command, with the name that was probably meant: none where the word is another registry's
/// command, which nobody types by mistake.
pub(super) fn command<'a>(
    page: &Page<'a>,
    reference: &Reference<'a>,
    word: &str,
    findings: &mut Findings<'a>,
) {
    let mut nearest = Nearest::to(word, 3);
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
    finding.with("command", shown(word));
    if let Some(nearest) = nearest {
        finding.with("nearest", nearest);
    }
}

/// The field that a name was meant to be, where the order lacks that.
fn nearest(scene: &Scene<'_, '_>, name: &str) -> Option<String> {
    // Frameworks mark names of their own so: _token, _method. A name of three letters is a slip
    // away from too many words.
    if name.starts_with('_') || name.len() < 4 {
        return None;
    }
    let found = match divide(name, b'.') {
        (contact, Some(part)) => nearest_part(scene, contact, part)?,
        _ => nearest_field(scene, name)?,
    };
    let order = scene.order;
    let is_there = order.get(&found).is_some() || order.is_unknown(&found);
    (!is_there).then_some(found)
}

/// Among the parts of a contact that the command takes.
fn nearest_part(scene: &Scene<'_, '_>, contact: &str, part: &str) -> Option<String> {
    let mut parameters = scene.known.parameters.iter();
    if !parameters.any(|field| field.kind == Kind::Contact && numbered(field, contact).is_some()) {
        return None;
    }
    let mut nearest = Nearest::to(part, 1);
    for field in scene.contact {
        nearest.consider(field.name);
    }
    Some(joined(joined(contact.into(), "."), nearest.found()?))
}

/// Among the fields of the command: the template's, and the reference's with its numbers.
fn nearest_field(scene: &Scene<'_, '_>, name: &str) -> Option<String> {
    let (stem, digits) = split_number(name);
    let mut single = Nearest::to(name, 1);
    let mut rows = Nearest::to(stem, 1);
    for form in scene.on_page.map_or(&[][..], |command| &command.forms) {
        for field in &form.fields {
            single.consider(field.name);
        }
    }
    for field in &scene.known.parameters {
        match field.numbers {
            Some(_) => rows.consider(field.name),
            None => single.consider(field.name),
        }
    }
    if let Some(name) = single.found() {
        return Some(name.into());
    }
    let digits = if digits.is_empty() { "0" } else { digits };
    let row = joined(rows.found()?.into(), digits);
    // Another number of the row would be one more, and no slip.
    let mut parameters = scene.known.parameters.iter();
    let is_known = parameters.any(|field| numbered(field, &row).is_some());
    is_known.then_some(row)
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
