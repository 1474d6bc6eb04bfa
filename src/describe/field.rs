//! One field of a form.

use alloc::string::String;
use alloc::vec::Vec;

use super::record::{Record, Value};
use super::{control, owned, pair};
use crate::page::{Destination, Fact, Field, Kind, Need, Page, Test};
use crate::validate::fields::label;

/// `step` is the command's field for its step: there the template's value is one of several.
pub(super) fn draw<'a>(
    page: &Page<'a>,
    field: &Field<'a>,
    step: Option<&str>,
    source: Value<'a>,
) -> Record<'a> {
    let mut record = Record::default();
    record.text("name", field.name);
    // The label of a row of fields keeps the place for its number.
    record.set(
        "label",
        match field.numbers {
            Some(_) => Value::Text(field.label),
            None => Value::Owned(owned(label(field, field.name))),
        },
    );
    record.text("kind", field.kind.as_str());
    need(field, &mut record);
    let choices = choices(page, field, step);
    if !choices.is_empty() {
        record.set("choices", Value::List(choices));
    }
    record.maybe("value", field.value);
    if field.kind == Kind::Number {
        record.number("minimum", 1);
    }
    if let Some(maximum) = field.maximum {
        record.number("maximum", maximum);
    }
    let destination = match field.destination {
        Destination::Api => "api",
        Destination::Fulfillment => "fulfillment",
    };
    record.text("destination", destination);
    record.maybe("help", field.help);
    record.maybe("example", field.example);
    record.set("source", source);
    record.set("control", Value::Record(control::of(field)));
    record
}

fn need<'a>(field: &Field<'a>, record: &mut Record<'a>) {
    match &field.need {
        Need::Required => record.text("need", "required"),
        Need::Optional => record.text("need", "optional"),
        Need::Conditional {
            when, condition, ..
        } => {
            record.text("need", "conditional");
            let mut described = Record::default();
            described.set("facts", facts(&condition.facts));
            if !condition.unless.is_empty() {
                described.set("unless", facts(&condition.unless));
            }
            record.set("condition", Value::Record(described));
            record.text("when", when);
        }
    }
}

fn facts<'a>(facts: &[Fact<'a>]) -> Value<'a> {
    let rows = facts.iter().map(|fact| {
        let mut test = String::new();
        match &fact.test {
            Test::OneOf(values) => {
                for value in values {
                    if !test.is_empty() {
                        test.push('|');
                    }
                    test.push_str(value);
                }
            }
            Test::Present => test.push('*'),
            Test::Absent => {}
            Test::Idn => test.push_str("(IDN)"),
        }
        (fact.name, test)
    });
    Value::Map(rows.collect())
}

/// The values allowed; where the template fixes one, that alone.
fn choices<'a>(page: &Page<'a>, field: &Field<'a>, step: Option<&str>) -> Vec<Value<'a>> {
    let mut all = Vec::new();
    if field.kind == Kind::Language {
        let languages = page.languages.as_ref();
        for language in languages.map_or(&[][..], |languages| &languages.tags) {
            all.push(pair("value", language.tag, "label", language.name));
        }
        return all;
    }
    let fixed = field.value.filter(|_| step != Some(field.name));
    for choice in &field.choices {
        if fixed.is_none_or(|fixed| fixed == choice.value) {
            all.push(pair("value", choice.value, "label", choice.label));
        }
    }
    all
}
