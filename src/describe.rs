//! What a form needs to draw itself: at least as much as the API's own description of its
//! commands (`QueryCommandSyntax`) says, and in the words of the page.

use alloc::string::String;
use alloc::vec::Vec;
use serde::ser::{Serialize, Serializer};

use crate::page::{Lock, Page, Wait};
use crate::report::Source;
use crate::rulebook::{Rulebook, bare};

mod control;
mod field;
mod form;
mod record;

use form::Drawing;
use record::{Record, Value};

/// What a TLD asks for, and with a command, what its forms do. It is there to be
/// serialized: the package's `index.d.ts` has its shape.
#[derive(Clone, Debug)]
pub struct Description<'a>(Record<'a>);

impl Serialize for Description<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// See [`Rulebook::describe`].
pub(crate) fn describe<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    command: Option<&str>,
) -> Description<'a> {
    let page = rulebook.page(tld);
    let mut record = Record::default();
    record.set("covered", Value::Flag(page.is_some()));
    match page {
        Some(page) => {
            record.text("tld", page.tld);
            record.text("handling", page.handling.as_str());
        }
        None => record.set("tld", Value::Owned(bare(tld).to_ascii_lowercase())),
    }
    let subject = Subject {
        rulebook,
        page,
        command: command.map(str::trim),
    };
    record.set("commands", Value::List(subject.commands()));
    record.set("forms", Value::List(subject.forms()));
    record.set("contact", Value::List(subject.contact()));
    subject.auth_code(&mut record);
    record.set("languages", Value::List(subject.languages()));
    record.set("locks", Value::List(subject.locks()));
    record.set("notes", Value::List(subject.notes()));
    Description(record)
}

/// What is described: a TLD, or one of its commands.
struct Subject<'s, 'a> {
    rulebook: &'s Rulebook<'a>,
    page: Option<&'s Page<'a>>,
    command: Option<&'s str>,
}

impl<'a> Subject<'_, 'a> {
    /// Whether something that is said of `commands` concerns the command asked for.
    fn concerns(&self, commands: &[&str]) -> bool {
        let Some(asked) = self.command else {
            return true;
        };
        commands.is_empty() || commands.iter().any(|name| name.eq_ignore_ascii_case(asked))
    }

    fn commands(&self) -> Vec<Value<'a>> {
        let mut all = Vec::new();
        let Some(page) = self.page else { return all };
        for command in &page.commands {
            let section = command.forms.first().map_or("", |form| form.section);
            all.push(summary(page, command.name, None, section));
        }
        for command in &page.unavailable {
            all.push(summary(
                page,
                command.name,
                Some(command.instead),
                command.section,
            ));
        }
        all
    }

    fn forms(&self) -> Vec<Value<'a>> {
        let (Some(page), Some(asked)) = (self.page, self.command) else {
            return Vec::new();
        };
        let mut commands = page.commands.iter();
        let found = commands.find(|command| command.name.eq_ignore_ascii_case(asked));
        let known = found.and_then(|found| self.rulebook.reference().command(found.name));
        let Some((command, known)) = found.zip(known) else {
            return Vec::new();
        };
        let drawing = Drawing {
            page,
            command,
            known,
        };
        command
            .forms
            .iter()
            .map(|form| drawing.form(form))
            .collect()
    }

    /// The parts of a contact; what only tells `AddContact` how to go about it is left out.
    fn contact(&self) -> Vec<Value<'a>> {
        let reference = self.rulebook.reference();
        let mut parts = Vec::new();
        let Some(page) = self.page else { return parts };
        let command = reference.command(reference.contact);
        for field in command.map_or(&[][..], |command| &command.parameters) {
            if field.choices.is_empty() {
                let source = source(reference.guide, field.section);
                parts.push(Value::Record(field::draw(page, field, None, source)));
            }
        }
        parts
    }

    fn auth_code(&self, record: &mut Record<'a>) {
        let Some(page) = self.page else { return };
        let Some(rule) = &page.auth_code else { return };
        let mut described = Record::default();
        described.number("minimum", rule.minimum.into());
        described.number("maximum", rule.maximum.into());
        for (name, class) in ["letters", "digits", "special"].iter().zip(&rule.classes) {
            described.text(name, class.shown);
        }
        described.set("source", source(page.guide, rule.section));
        record.set("authCode", Value::Record(described));
    }

    fn languages(&self) -> Vec<Value<'a>> {
        let languages = self.page.and_then(|page| page.languages.as_ref());
        let tags = languages.map_or(&[][..], |languages| &languages.tags);
        tags.iter()
            .map(|language| pair("tag", language.tag, "name", language.name))
            .collect()
    }

    fn locks(&self) -> Vec<Value<'a>> {
        let mut all = Vec::new();
        let Some(page) = self.page else { return all };
        for wait in &page.waits {
            if self.concerns(&wait.commands) {
                all.push(Value::Record(described_wait(page, wait)));
            }
        }
        for lock in &page.locks {
            if self.concerns(&lock.commands) {
                all.push(Value::Record(described_lock(page, lock)));
            }
        }
        all
    }

    fn notes(&self) -> Vec<Value<'a>> {
        let mut all = Vec::new();
        let Some(page) = self.page else { return all };
        for note in &page.notes {
            if self.concerns(&note.commands) {
                let mut described = Record::default();
                described.text("text", note.text);
                described.set("source", source(page.guide, note.section));
                all.push(Value::Record(described));
            }
        }
        all
    }
}

fn source<'a>(guide: &str, section: &str) -> Value<'a> {
    Value::Owned(Source { guide, section }.text())
}

fn pair<'a>(name: &'static str, value: &'a str, other: &'static str, label: &'a str) -> Value<'a> {
    let mut record = Record::default();
    record.text(name, value);
    record.text(other, label);
    Value::Record(record)
}

fn summary<'a>(
    page: &Page<'a>,
    name: &'a str,
    instead: Option<&'a str>,
    section: &'a str,
) -> Value<'a> {
    let mut record = Record::default();
    record.text("name", name);
    record.set("available", Value::Flag(instead.is_none()));
    record.maybe("instead", instead);
    record.set("source", source(page.guide, section));
    Value::Record(record)
}

fn described_wait<'a>(page: &Page<'a>, wait: &Wait<'a>) -> Record<'a> {
    let mut record = Record::default();
    record.texts("commands", &wait.commands);
    record.text("code", if wait.before { "too-late" } else { "too-soon" });
    record.text("text", wait.text);
    record.text("event", wait.event.as_str());
    record.number("days", wait.days.into());
    record.set("source", source(page.guide, wait.section));
    record
}

fn described_lock<'a>(page: &Page<'a>, lock: &Lock<'a>) -> Record<'a> {
    let mut record = Record::default();
    record.texts("commands", &lock.commands);
    record.text("code", "locked");
    record.text("text", lock.text);
    record.texts("status", &lock.status);
    record.set("source", source(page.guide, lock.section));
    record
}

/// A label whose place for the number is filled, where it has one.
fn owned(text: alloc::borrow::Cow<'_, str>) -> String {
    text.into_owned()
}
