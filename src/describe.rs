//! What a form needs to draw itself: at least as much as the API's own description of its
//! commands (QueryCommandSyntax) says, and in the words of the page.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::page::{
    Choice, Command, CommandReference, Condition, Destination, Event, Fact, Field, Form, Handling,
    Kind, Need, Page, Test,
};
use crate::report::{Note, Source};
use crate::rulebook::Rulebook;
use crate::validate::fields::label;
use crate::validate::misplaced::numbered;

mod control;

pub use control::Control;

/// What a TLD asks for, and with a command, what its forms do.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Description<'a> {
    /// `false`: there are no rules for this TLD, and nothing else is told.
    pub covered: bool,
    /// The TLD in lower case, without a leading dot.
    pub tld: Cow<'a, str>,
    /// How orders are worked off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handling: Option<Handling>,
    /// Every command the page speaks of, the unavailable ones too.
    pub commands: Vec<CommandSummary<'a>>,
    /// The forms of the command asked for.
    pub forms: Vec<FormDescription<'a>>,
    /// The parts of a contact given as data.
    pub contact: Vec<FieldDescription<'a>>,
    /// The format of authorisation codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_code: Option<AuthCodeDescription<'a>>,
    /// The language tags of IDN.
    pub languages: Vec<LanguageDescription<'a>>,
    /// Rules about dates and status; of the command asked for, where one is.
    pub locks: Vec<LockDescription<'a>>,
    /// What a customer should know; of the command asked for, where one is.
    pub notes: Vec<Note<'a>>,
}

/// One command of a page.
#[derive(Clone, Debug, Serialize)]
pub struct CommandSummary<'a> {
    /// Its name in the API.
    pub name: &'a str,
    /// Whether the TLD has it.
    pub available: bool,
    /// For an unavailable one: the way out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<&'a str>,
    /// Where the page says so.
    pub source: Source<'a>,
}

/// One form of a command.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FormDescription<'a> {
    /// Its name, where the command has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// Where it stands.
    pub source: Source<'a>,
    /// Fields that, when an order holds them, choose this form.
    pub chosen_by: Vec<&'a str>,
    /// The template's fields first, then the optional ones of the command reference.
    pub fields: Vec<FieldDescription<'a>>,
}

/// One field of a form.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldDescription<'a> {
    /// The API's name of the parameter.
    pub name: Cow<'a, str>,
    /// Its name on the form.
    pub label: Cow<'a, str>,
    /// What it holds.
    pub kind: Kind,
    /// `required`, `conditional` or `optional`.
    pub need: &'static str,
    /// The orders that need it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<ConditionDescription<'a>>,
    /// The same in words that complete «needed …».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'a str>,
    /// The values allowed; one alone is a fixed value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice<'a>>,
    /// The value that the guide's template shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<&'a str>,
    /// The smallest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u32>,
    /// The largest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<u32>,
    /// A row of fields whose names end in numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat<'a>>,
    /// Where the value goes.
    pub destination: Destination,
    /// A sentence for the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<&'a str>,
    /// A made-up value of the right shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<&'a str>,
    /// Where it comes from.
    pub source: Source<'a>,
    /// What HTML needs to know.
    pub control: Control,
}

/// A row of fields: `nameserver2` to `nameserver12`.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Repeat<'a> {
    /// The name without its number.
    pub stem: &'a str,
    /// The first number that the template does not show.
    pub first: u8,
    /// The last number.
    pub last: u8,
}

/// A condition: `"*"` is any value, `""` none, `"(IDN)"` an internationalised name, and
/// `|` stands between alternatives.
#[derive(Clone, Debug)]
pub struct ConditionDescription<'a>(Condition<'a>);

impl Serialize for ConditionDescription<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("facts", &Facts(&self.0.facts))?;
        if !self.0.unless.is_empty() {
            map.serialize_entry("unless", &Facts(&self.0.unless))?;
        }
        map.end()
    }
}

struct Facts<'s, 'a>(&'s [Fact<'a>]);

impl Serialize for Facts<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for fact in self.0 {
            let test = match &fact.test {
                Test::OneOf(values) => Cow::Owned(values.join("|")),
                Test::Present => Cow::Borrowed("*"),
                Test::Absent => Cow::Borrowed(""),
                Test::Idn => Cow::Borrowed("(IDN)"),
            };
            map.serialize_entry(fact.name, &*test)?;
        }
        map.end()
    }
}

/// The format of authorisation codes.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct AuthCodeDescription<'a> {
    /// The fewest characters.
    pub minimum: u16,
    /// The most characters.
    pub maximum: u16,
    /// The letters, as a person reads them.
    pub letters: &'a str,
    /// The digits.
    pub digits: &'a str,
    /// The special characters, each by itself.
    pub special: &'a str,
    /// Where it comes from.
    pub source: Source<'a>,
}

/// A language tag of a page.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct LanguageDescription<'a> {
    /// The registry's tag.
    pub tag: &'a str,
    /// The language's name.
    pub name: &'a str,
}

/// A rule that needs the [`Context`](crate::Context).
#[derive(Clone, Debug, Serialize)]
pub struct LockDescription<'a> {
    /// The commands meant.
    pub commands: Vec<&'a str>,
    /// The code of its issue.
    pub code: &'static str,
    /// The rule as a sentence.
    pub text: &'a str,
    /// The date that days are counted from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<Event>,
    /// How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// The status values under which the command is refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<&'a str>,
    /// Where it comes from.
    pub source: Source<'a>,
}

/// See [`Rulebook::describe`].
pub(crate) fn describe<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    command: Option<&str>,
) -> Description<'a> {
    let Some(page) = rulebook.page(tld) else {
        return Description {
            covered: false,
            tld: Cow::Owned(crate::rulebook::bare(tld).to_ascii_lowercase()),
            handling: None,
            commands: Vec::new(),
            forms: Vec::new(),
            contact: Vec::new(),
            auth_code: None,
            languages: Vec::new(),
            locks: Vec::new(),
            notes: Vec::new(),
        };
    };
    let reference = rulebook.reference();
    let drawing = Drawing { page };
    let chosen = command.map(str::trim);
    let same = |name: &str| chosen.is_none_or(|chosen| name.eq_ignore_ascii_case(chosen));
    let meant = |commands: &[&str]| commands.is_empty() || commands.iter().any(|name| same(name));
    let known = |command: &Command<'a>| reference.command(command.name);
    let named = page
        .commands
        .iter()
        .filter(|command| chosen.is_some() && same(command.name));
    let contact = reference.command(reference.contact);
    Description {
        covered: true,
        tld: Cow::Borrowed(page.tld),
        handling: Some(page.handling),
        commands: drawing.commands(),
        forms: named
            .filter_map(|command| Some((command, known(command)?)))
            .flat_map(|(command, known)| drawing.forms(command, known))
            .collect(),
        contact: contact.map_or_else(Vec::new, |command| {
            let guide = reference.guide;
            let parts = command.parameters.iter();
            let parts = parts.filter(|field| field.choices.is_empty());
            parts
                .map(|field| drawing.field(field, guide, None))
                .collect()
        }),
        auth_code: page.auth_code.as_ref().map(|rule| AuthCodeDescription {
            minimum: rule.minimum,
            maximum: rule.maximum,
            letters: rule.classes[0].shown,
            digits: rule.classes[1].shown,
            special: rule.classes[2].shown,
            source: drawing.source(rule.section),
        }),
        languages: drawing.languages(),
        locks: drawing.locks(meant),
        notes: page
            .notes
            .iter()
            .filter(|note| meant(&note.commands))
            .map(|note| Note {
                text: note.text,
                source: drawing.source(note.section),
            })
            .collect(),
    }
}

struct Drawing<'s, 'a> {
    page: &'s Page<'a>,
}

impl<'a> Drawing<'_, 'a> {
    fn source(&self, section: &'a str) -> Source<'a> {
        Source {
            guide: self.page.guide,
            section,
        }
    }

    fn commands(&self) -> Vec<CommandSummary<'a>> {
        let available = self.page.commands.iter().map(|command| CommandSummary {
            name: command.name,
            available: true,
            instead: None,
            source: self.source(command.forms[0].section),
        });
        let gone = self.page.unavailable.iter().map(|command| CommandSummary {
            name: command.name,
            available: false,
            instead: Some(command.instead),
            source: self.source(command.section),
        });
        available.chain(gone).collect()
    }

    fn languages(&self) -> Vec<LanguageDescription<'a>> {
        let tags = self
            .page
            .languages
            .iter()
            .flat_map(|languages| &languages.tags);
        tags.map(|language| LanguageDescription {
            tag: language.tag,
            name: language.name,
        })
        .collect()
    }

    fn locks(&self, meant: impl Fn(&[&str]) -> bool) -> Vec<LockDescription<'a>> {
        let waits = self.page.waits.iter().map(|wait| LockDescription {
            commands: wait.commands.clone(),
            code: if wait.before { "too-late" } else { "too-soon" },
            text: wait.text,
            event: Some(wait.event),
            days: Some(wait.days),
            status: Vec::new(),
            source: self.source(wait.section),
        });
        let locks = self.page.locks.iter().map(|lock| LockDescription {
            commands: lock.commands.clone(),
            code: "locked",
            text: lock.text,
            event: None,
            days: None,
            status: lock.status.clone(),
            source: self.source(lock.section),
        });
        waits
            .chain(locks)
            .filter(|lock| meant(&lock.commands))
            .collect()
    }

    fn forms(
        &self,
        command: &Command<'a>,
        known: &CommandReference<'a>,
    ) -> Vec<FormDescription<'a>> {
        let forms = command.forms.iter();
        forms.map(|form| self.form(command, form, known)).collect()
    }

    fn form(
        &self,
        command: &Command<'a>,
        form: &Form<'a>,
        known: &CommandReference<'a>,
    ) -> FormDescription<'a> {
        let guide = self.page.guide;
        let step = known.step.as_ref().map(|step| step.field);
        let template = form
            .fields
            .iter()
            .map(|field| self.field(field, guide, step));
        let excluded = |field: &Field<'_>| {
            let mut rows = command.excluded.iter().flat_map(|row| &row.fields);
            let stem = field.name.trim_end_matches(|c: char| c.is_ascii_digit());
            rows.any(|name| *name == field.name || *name == stem)
        };
        let shown = |field: &Field<'_>| {
            let mut own = form.fields.iter();
            own.any(|own| field.numbers.is_none() && own.name == field.name)
        };
        let optional = known.parameters.iter();
        let optional = optional.filter(|field| !excluded(field) && !shown(field));
        let optional = optional.filter_map(|field| {
            let mut described = self.field(field, guide, step);
            described.source = Source {
                guide,
                section: form.section,
            };
            if let Some(numbers) = field.numbers {
                let own = |own: &Field<'_>| numbered(field, own.name);
                let taken = form.fields.iter().filter_map(own).max();
                let first = taken.map_or(numbers.first, |taken| {
                    u8::try_from(taken + 1).unwrap_or(u8::MAX)
                });
                if first > numbers.last {
                    return None;
                }
                described.repeat = Some(Repeat {
                    stem: field.name,
                    first,
                    last: numbers.last,
                });
            }
            Some(described)
        });
        FormDescription {
            name: form.name,
            source: self.source(form.section),
            chosen_by: form.chosen_by.iter().map(|by| by.name).collect(),
            fields: template.chain(optional).collect(),
        }
    }

    fn field(&self, field: &Field<'a>, guide: &'a str, step: Option<&str>) -> FieldDescription<'a> {
        let (need, when, condition) = match &field.need {
            Need::Required => ("required", None, None),
            Need::Optional => ("optional", None, None),
            Need::Conditional {
                when, condition, ..
            } => ("conditional", Some(*when), Some(condition.clone())),
        };
        let fixed = field.value.filter(|_| step != Some(field.name));
        let choices = match field.kind {
            Kind::Language => self.tags(),
            _ => {
                let all = field.choices.iter();
                let allowed = all.filter(|choice| fixed.is_none_or(|fixed| fixed == choice.value));
                allowed.cloned().collect()
            }
        };
        FieldDescription {
            name: Cow::Borrowed(field.name),
            // The label of a row keeps its place for the number.
            label: match field.numbers {
                Some(_) => Cow::Borrowed(field.label),
                None => label(field, field.name),
            },
            kind: field.kind,
            need,
            condition: condition.map(ConditionDescription),
            when,
            choices,
            value: field.value,
            minimum: (field.kind == Kind::Number).then_some(1),
            maximum: field.maximum,
            repeat: None,
            destination: field.destination,
            help: field.help,
            example: field.example,
            source: Source {
                guide,
                section: field.section,
            },
            control: control::of(field),
        }
    }

    fn tags(&self) -> Vec<Choice<'a>> {
        let tags = self
            .page
            .languages
            .iter()
            .flat_map(|languages| &languages.tags);
        tags.map(|language| Choice {
            value: language.tag,
            label: language.name,
        })
        .collect()
    }
}
