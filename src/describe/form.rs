//! One form of a command: the template's fields first, then what the command reference
//! knows besides.

use super::field::Drawing;
use crate::json::Json;
use crate::names::split_number;
use crate::page::{Command, CommandReference, Field, Form, Page};
use crate::report::Source;
use crate::validate::misplaced::numbered;

/// Writes a form of `command`, of which the reference knows `known`.
pub(super) fn draw(
    page: &Page<'_>,
    reference: &str,
    command: &Command<'_>,
    known: &CommandReference<'_>,
    form: &Form<'_>,
    json: &mut Json,
) {
    let drawing = Drawing {
        page,
        command: command.name,
        reference,
        step: known.step.as_ref().map(|step| step.field),
        known: &known.parameters,
    };
    json.object("");
    json.maybe("name", form.name);
    let source = Source {
        guide: page.guide,
        section: form.section,
    };
    source.write(json);
    if let Some(step) = &known.step {
        json.object("step");
        json.text("field", step.field);
        json.text("value", step.value);
        json.end_object();
    }
    json.list("chosenBy");
    for by in &form.chosen_by {
        json.text("", by.name);
    }
    json.end_list();
    json.list("fields");
    for field in &form.fields {
        drawing.field(field, page.guide, json);
        json.end_object();
    }
    for field in &known.parameters {
        if !is_excluded(command, field) {
            optional(&drawing, form, field, json);
        }
    }
    json.end_list();
    json.end_object();
}

/// Whether the TLD does not take a parameter of the reference.
fn is_excluded(command: &Command<'_>, field: &Field<'_>) -> bool {
    let (stem, _) = split_number(field.name);
    for row in &command.excluded {
        for name in &row.fields {
            if *name == field.name || *name == stem {
                return true;
            }
        }
    }
    false
}

/// A parameter that the template does not show, or not all numbers of.
fn optional(drawing: &Drawing<'_>, form: &Form<'_>, field: &Field<'_>, json: &mut Json) {
    let (mut first, last) = match field.numbers {
        Some(numbers) => (numbers.first.into(), numbers.last.into()),
        None => (0, 0),
    };
    // The template shows the first numbers of a row, or the whole field.
    for shown in &form.fields {
        if let Some(number) = numbered(field, shown.name) {
            first = first.max(number.saturating_add(1));
        }
    }
    if first > last {
        return;
    }
    drawing.field(field, drawing.reference, json);
    if field.numbers.is_some() {
        json.object("repeat");
        json.text("stem", field.name);
        json.number("first", first);
        json.number("last", last);
        json.end_object();
    }
    json.end_object();
}
