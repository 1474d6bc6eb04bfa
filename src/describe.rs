//! What a form needs to draw itself: at least as much as the API's own description of its
//! commands (`QueryCommandSyntax`) says, and in the words of the page.

use alloc::string::String;

use crate::json::Json;
use crate::names::same;
use crate::page::{AuthCodeRule, Page};
use crate::report::Source;
use crate::rulebook::{Rulebook, bare};
use crate::validate;

mod field;
mod form;

use field::Drawing;

/// See [`Rulebook::describe`].
pub(crate) fn describe(rulebook: &Rulebook<'_>, tld: &str, command: Option<&str>) -> String {
    let mut json = Json::default();
    json.object("");
    match rulebook.page(tld) {
        Some(page) => covered(rulebook, page, command.map(str::trim), &mut json),
        None => {
            json.flag("covered", false);
            json.text("tld", &bare(tld).to_ascii_lowercase());
            for name in [
                "commands",
                "forms",
                "contact",
                "languages",
                "locks",
                "notes",
            ] {
                json.texts(name, &[]);
            }
        }
    }
    json.end_object();
    json.finish()
}

/// The description of a TLD that has a page, or of the command asked for.
fn covered<'a>(rulebook: &Rulebook<'a>, page: &Page<'a>, asked: Option<&str>, json: &mut Json) {
    json.flag("covered", true);
    json.text("tld", page.tld);
    json.text("handling", page.handling.as_str());
    json.list("commands");
    commands(page, json);
    json.end_list();
    json.list("forms");
    if let Some(asked) = asked
        && let Some((Some(command), known)) = validate::find(rulebook, page, asked)
    {
        for form in &command.forms {
            let reference = rulebook.reference().guide;
            form::draw(page, reference, command, known, form, json);
        }
    }
    json.end_list();
    json.list("contact");
    contact(rulebook, page, json);
    json.end_list();
    if let Some(rule) = &page.auth_code {
        auth_code(page, rule, json);
    }
    json.list("languages");
    if let Some(languages) = &page.languages {
        for language in &languages.tags {
            pair(["tag", "name"], [language.tag, language.name], json);
        }
    }
    json.end_list();
    json.list("locks");
    locks(page, asked, json);
    json.end_list();
    json.list("notes");
    for note in &page.notes {
        if concerns(asked, &note.commands) {
            json.object("");
            json.text("text", note.text);
            end(page.guide, note.section, json);
        }
    }
    json.end_list();
}

/// Whether something that is said of `commands` concerns the command asked for.
#[inline(never)]
fn concerns(asked: Option<&str>, commands: &[&str]) -> bool {
    let Some(asked) = asked else {
        return true;
    };
    commands.is_empty() || commands.iter().any(|name| same(name, asked))
}

fn commands(page: &Page<'_>, json: &mut Json) {
    for command in &page.commands {
        json.object("");
        json.text("name", command.name);
        json.flag("available", true);
        let section = command.forms.first().map_or("", |form| form.section);
        end(page.guide, section, json);
    }
    for command in &page.unavailable {
        json.object("");
        json.text("name", command.name);
        json.flag("available", false);
        json.text("instead", command.instead);
        end(page.guide, command.section, json);
    }
}

/// The parts of a contact; what only tells `AddContact` how to go about it is left out.
fn contact(rulebook: &Rulebook<'_>, page: &Page<'_>, json: &mut Json) {
    let reference = rulebook.reference();
    let parts = reference.contact_parts();
    let drawing = Drawing {
        page,
        command: reference.contact,
        reference: reference.guide,
        step: None,
        known: parts,
    };
    for field in parts {
        if field.choices.is_empty() {
            drawing.field(field, reference.guide, json);
            json.end_object();
        }
    }
}

fn auth_code(page: &Page<'_>, rule: &AuthCodeRule<'_>, json: &mut Json) {
    json.object("authCode");
    json.number("minimum", rule.minimum.into());
    json.number("maximum", rule.maximum.into());
    for (name, class) in ["letters", "digits", "special"].iter().zip(&rule.classes) {
        json.text(name, class.shown);
    }
    end(page.guide, rule.section, json);
}

fn locks(page: &Page<'_>, asked: Option<&str>, json: &mut Json) {
    for wait in &page.waits {
        if concerns(asked, &wait.commands) {
            let code = if wait.before { "too-late" } else { "too-soon" };
            lock(&wait.commands, code, wait.text, json);
            json.text("event", wait.event.as_str());
            json.number("days", wait.days.into());
            end(page.guide, wait.section, json);
        }
    }
    for row in &page.locks {
        if concerns(asked, &row.commands) {
            lock(&row.commands, "locked", row.text, json);
            json.texts("status", &row.status);
            end(page.guide, row.section, json);
        }
    }
}

/// What is told of every lock; the object stays open.
fn lock(commands: &[&str], code: &str, text: &str, json: &mut Json) {
    json.object("");
    json.texts("commands", commands);
    json.text("code", code);
    json.text("text", text);
}

/// An object of two texts.
#[inline(never)]
fn pair(names: [&str; 2], texts: [&str; 2], json: &mut Json) {
    json.object("");
    json.text(names[0], texts[0]);
    json.text(names[1], texts[1]);
    json.end_object();
}

/// Ends an object with where it comes from.
#[inline(never)]
fn end(guide: &str, section: &str, json: &mut Json) {
    Source { guide, section }.write(json);
    json.end_object();
}
