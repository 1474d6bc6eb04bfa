//! One field of a form.

use super::pair;
use crate::dividing::words;
use crate::json::Json;
use crate::page::{Check, Destination, Fact, Field, Kind, Need, Page, Test};
use crate::report::Source;
use crate::validate::fields::label;
use crate::validate::misplaced::numbered;
use crate::value::organisation::PLACEHOLDERS;

/// What all fields of a form have in common.
pub(super) struct Drawing<'a> {
    pub page: &'a Page<'a>,
    pub command: &'a str,
    /// The command reference, as a source cites it.
    pub reference: &'a str,
    /// The command's field for its step: there the template's value is one of several.
    pub step: Option<&'a str>,
    /// What the reference knows of the command.
    pub known: &'a [Field<'a>],
}

impl Drawing<'_> {
    /// Writes a field of `guide`, the TLD's page or the reference; the object stays open.
    #[inline(never)]
    pub fn field(&self, field: &Field<'_>, guide: &str, json: &mut Json) {
        json.object("");
        json.text("name", field.name);
        match field.numbers {
            // The label of a row of fields keeps the place for its number.
            Some(_) => json.text("label", field.label),
            None => json.text("label", &label(field, field.name)),
        }
        json.text("kind", field.kind.as_str());
        // A step that nobody names is the template's own.
        if self.step == Some(field.name) {
            need(&Need::Optional, json);
        } else {
            need(&field.need, json);
        }
        self.choices(field, json);
        json.maybe("value", field.value);
        if field.kind == Kind::Number {
            json.number("minimum", 1);
        }
        if let Some(maximum) = field.maximum {
            json.number("maximum", maximum);
        }
        let destination = match field.destination {
            Destination::Api => "api",
            Destination::Fulfillment => "fulfillment",
        };
        json.text("destination", destination);
        let is_known =
            |known: &Field<'_>| known.name == field.name || numbered(known, field.name).is_some();
        let is_of_reference = self.known.iter().any(is_known);
        json.text(
            "origin",
            if is_of_reference {
                "reference"
            } else {
                "registry"
            },
        );
        if field.check == Some(Check::Organisation) {
            json.texts("blankWords", &words(PLACEHOLDERS));
        }
        json.maybe("help", field.help);
        json.maybe("example", field.example);
        let section = field.section;
        Source { guide, section }.write(json);
    }

    /// The values allowed, where there are such; where the template fixes one, that alone, and
    /// none that the page refuses.
    fn choices(&self, field: &Field<'_>, json: &mut Json) {
        const NAMES: [&str; 2] = ["value", "label"];
        if field.kind == Kind::Language {
            if let Some(languages) = &self.page.languages {
                json.list("choices");
                for language in &languages.tags {
                    pair(NAMES, [language.tag, language.name], json);
                }
                json.end_list();
            }
            return;
        }
        if field.choices.is_empty() {
            return;
        }
        let fixed = match self.step {
            Some(step) if step == field.name => None,
            _ => field.value,
        };
        json.list("choices");
        for choice in &field.choices {
            let fits = fixed.is_none_or(|fixed| fixed == choice.value);
            let is_refused = self.page.refuses(self.command, field.name, choice.value);
            if fits && !is_refused {
                pair(NAMES, [choice.value, choice.label], json);
            }
        }
        json.end_list();
    }
}

fn need(need: &Need<'_>, json: &mut Json) {
    match need {
        Need::Required => json.text("need", "required"),
        Need::Optional => json.text("need", "optional"),
        Need::Conditional {
            when, condition, ..
        } => {
            json.text("need", "conditional");
            json.object("condition");
            facts("facts", &condition.facts, json);
            if !condition.unless.is_empty() {
                facts("unless", &condition.unless, json);
            }
            json.end_object();
            json.text("when", when);
        }
    }
}

#[inline(never)]
fn facts(key: &str, facts: &[Fact<'_>], json: &mut Json) {
    json.object(key);
    // A page that no author wrote may have facts of no name, which an object has no place for.
    for fact in facts.iter().filter(|fact| !fact.name.is_empty()) {
        json.pieces(fact.name);
        match &fact.test {
            Test::OneOf(values) => {
                let mut between = "";
                for value in values {
                    json.piece(between);
                    json.piece(value);
                    between = "|";
                }
            }
            Test::Present => json.piece("*"),
            Test::Absent => {}
            Test::Idn => json.piece("(IDN)"),
            Test::Kyoto => json.piece("(JP-26)"),
        }
        json.end_pieces();
    }
    json.end_object();
}

#[cfg(test)]
mod tests {
    use super::facts;
    use crate::json::Json;
    use crate::page::{Fact, Test};

    #[test]
    fn a_fact_of_no_name() {
        let fact = |name, test| Fact { name, test };
        let mut json = Json::default();
        let all = [fact("", Test::Present), fact("domain", Test::Idn)];
        json.object("");
        facts("facts", &all, &mut json);
        json.end_object();
        assert_eq!(json.finish(), r#"{"facts":{"domain":"(IDN)"}}"#);
    }
}
