//! One form of a command: the template's fields first, then what the command reference
//! knows besides.

use alloc::vec::Vec;

use super::field;
use super::record::{Record, Value};
use super::source;
use crate::page::{Command, CommandReference, Field, Form, Page};
use crate::validate::misplaced::numbered;

pub(super) struct Drawing<'s, 'a> {
    pub page: &'s Page<'a>,
    pub command: &'s Command<'a>,
    pub known: &'s CommandReference<'a>,
}

impl<'a> Drawing<'_, 'a> {
    pub fn form(&self, form: &Form<'a>) -> Value<'a> {
        let guide = self.page.guide;
        let mut record = Record::default();
        record.maybe("name", form.name);
        record.set("source", source(guide, form.section));
        let names: Vec<&str> = form.chosen_by.iter().map(|by| by.name).collect();
        record.texts("chosenBy", &names);
        let mut fields = Vec::new();
        for field in &form.fields {
            let source = source(guide, field.section);
            fields.push(Value::Record(field::draw(
                self.page,
                field,
                self.step(),
                source,
            )));
        }
        for field in &self.known.parameters {
            fields.extend(self.optional(form, field));
        }
        record.set("fields", Value::List(fields));
        Value::Record(record)
    }

    fn step(&self) -> Option<&'a str> {
        self.known.step.as_ref().map(|step| step.field)
    }

    /// A parameter that the template does not show, where the TLD takes it.
    fn optional(&self, form: &Form<'a>, field: &Field<'a>) -> Option<Value<'a>> {
        let stem = field.name.trim_end_matches(|c: char| c.is_ascii_digit());
        let excluded = self.command.excluded.iter();
        for name in excluded.flat_map(|row| &row.fields) {
            if *name == field.name || *name == stem {
                return None;
            }
        }
        // The template shows the first numbers of a row, or the whole field.
        let shown = form
            .fields
            .iter()
            .filter_map(|own| numbered(field, own.name));
        let shown = shown.max();
        let source = source(self.page.guide, form.section);
        let mut record = field::draw(self.page, field, self.step(), source);
        match field.numbers {
            Some(numbers) => {
                let first = shown.map_or(numbers.first.into(), |last| last + 1);
                if first > u32::from(numbers.last) {
                    return None;
                }
                let mut row = Record::default();
                row.text("stem", field.name);
                row.number("first", first);
                row.number("last", numbers.last.into());
                record.set("repeat", Value::Record(row));
            }
            None if shown.is_some() => return None,
            None => {}
        }
        Some(Value::Record(record))
    }
}
