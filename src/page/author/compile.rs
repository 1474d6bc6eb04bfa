//! From what an author wrote to the packed form, with every writing rule on the way.

use toml::Spanned;

use super::condition;
use super::fault::{Fault, Source};
use super::field::{Patterns, Vocabulary, Written};
use super::notation::{
    CommandNotation, FormNotation, LanguagesNotation, PageNotation, ReferenceNotation,
    RestrictionNotation, Table, WaitNotation,
};
use super::occurrence;
use crate::page::{
    AsciiSet, AuthCodeRule, CharacterClass, ChosenBy, Command, CommandReference, Excluded, Field,
    Form, Kind, Language, Languages, Lock, Need, Note, Page, Reference, Restriction,
    RestrictionKind, Step, Unavailable, Wait,
};

/// What pages share: the command reference.
pub struct Shared<'a> {
    pub notation: &'a ReferenceNotation,
    pub patterns: &'a Patterns,
}

/// The command reference.
pub fn reference<'a>(
    source: &Source<'a>,
    notation: &'a ReferenceNotation,
    patterns: &'a Patterns,
) -> Result<Reference<'a>, Fault> {
    let vocabulary = Vocabulary {
        source: *source,
        layers: vec![(&notation.fields, patterns)],
    };
    if notation.commands.get(notation.contact.get_ref()).is_none() {
        return Err(source.fault(&notation.contact.span(), "`contact` names no command"));
    }
    let commands = notation.commands.iter();
    let commands = commands
        .map(|(name, command)| command_reference(&vocabulary, name, command))
        .collect::<Result<_, _>>()?;
    Ok(Reference {
        guide: &notation.guide,
        commands,
        contact: notation.contact.get_ref(),
    })
}

fn command_reference<'a>(
    vocabulary: &Vocabulary<'a>,
    name: &'a Spanned<String>,
    command: &'a CommandNotation,
) -> Result<CommandReference<'a>, Fault> {
    let rows = command.parameters.iter();
    let parameters = rows
        .map(|(parameter, notation)| {
            let mut field = vocabulary.field(&Written {
                name: parameter,
                notation,
                section: name.get_ref(),
            })?;
            let same = |required: &Spanned<String>| required.get_ref() == parameter.get_ref();
            if !command.required.iter().any(same) {
                field.need = Need::Optional;
            }
            Ok(field)
        })
        .collect::<Result<Vec<_>, Fault>>()?;
    let step = command.step.as_ref();
    if let Some(step) = step.filter(|step| {
        let field = parameters
            .iter()
            .find(|field| field.name == step.field.get_ref());
        field.is_none_or(|field| {
            field
                .choices
                .iter()
                .all(|choice| choice.value != step.value)
        })
    }) {
        return Err(vocabulary.source.fault(
            &step.field.span(),
            "`step` expects a parameter of this command and one of its values",
        ));
    }
    Ok(CommandReference {
        name: name.get_ref(),
        step: step.map(|step| Step {
            field: step.field.get_ref(),
            value: &step.value,
        }),
        parameters,
        everywhere: command.everywhere,
    })
}

/// A rule page.
pub fn page<'a>(
    source: &Source<'a>,
    notation: &'a PageNotation,
    patterns: &'a Patterns,
    shared: &Shared<'a>,
) -> Result<Page<'a>, Fault> {
    let tld = notation.tld.get_ref();
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
    if tld.is_empty() || !tld.bytes().all(plain) || tld.starts_with('.') {
        return Err(source.fault(
            &notation.tld.span(),
            "expected the TLD in lower case, without a leading dot",
        ));
    }
    let vocabulary = Vocabulary {
        source: *source,
        layers: vec![
            (&notation.fields, patterns),
            (&shared.notation.fields, shared.patterns),
        ],
    };
    occurrence::check(source, notation, shared.notation)?;
    let commands = notation.commands.iter();
    let commands = commands
        .map(|(name, forms)| {
            let known = occurrence::command(source, shared.notation, name)?;
            command(&vocabulary, name.get_ref(), forms, known, notation)
        })
        .collect::<Result<_, _>>()?;
    let unavailable = notation.unavailable.iter();
    Ok(Page {
        tld,
        guide: &notation.guide,
        handling: notation.handling,
        commands,
        unavailable: unavailable
            .map(|(name, row)| Unavailable {
                name: name.get_ref(),
                section: row.section.get_ref(),
                instead: &row.instead,
            })
            .collect(),
        auth_code: auth_code(source, notation)?,
        languages: notation
            .languages
            .as_ref()
            .map(|languages| self::languages(source, languages, &shared.notation.languages))
            .transpose()?,
        restrictions: restrictions(&notation.eligibility, RestrictionKind::Eligibility)
            .chain(restrictions(
                &notation.contradictions,
                RestrictionKind::Contradiction,
            ))
            .collect(),
        waits: notation
            .waits
            .iter()
            .map(|row| wait(source, row))
            .collect::<Result<_, _>>()?,
        locks: notation
            .locks
            .iter()
            .map(|row| Lock {
                section: row.section.get_ref(),
                commands: texts(&row.commands),
                status: texts(&row.status),
                text: &row.text,
                severity: row.severity,
            })
            .collect(),
        notes: notation
            .notes
            .iter()
            .map(|row| Note {
                section: row.section.get_ref(),
                commands: texts(&row.commands),
                text: &row.text,
            })
            .collect(),
    })
}

fn texts(rows: &[Spanned<String>]) -> Vec<&str> {
    rows.iter().map(|row| row.get_ref().as_str()).collect()
}

fn command<'a>(
    vocabulary: &Vocabulary<'a>,
    name: &'a str,
    forms: &'a [FormNotation],
    known: &'a CommandNotation,
    page: &'a PageNotation,
) -> Result<Command<'a>, Fault> {
    let several = forms.len() > 1;
    let compiled = forms
        .iter()
        .enumerate()
        .map(|(index, form)| {
            if several != form.form.is_some() {
                return Err(vocabulary.source.fault(
                    &form.section.span(),
                    "expected a name in `form` where a command has several forms, and none elsewhere",
                ));
            }
            let fields = form_fields(vocabulary, form, known, page)?;
            let chosen_by = chosen_by(forms, index, &fields);
            if index > 0 && chosen_by.is_empty() {
                return Err(vocabulary.source.fault(
                    &form.section.span(),
                    "no field tells this form from the others",
                ));
            }
            Ok(Form {
                name: form.form.as_ref().map(|name| name.get_ref().as_str()),
                section: form.section.get_ref(),
                fields,
                chosen_by,
            })
        })
        .collect::<Result<_, _>>()?;
    let excluded = forms.iter().flat_map(|form| &form.excluded);
    Ok(Command {
        name,
        forms: compiled,
        excluded: excluded
            .map(|row| Excluded {
                fields: texts(&row.fields),
                section: row.section.get_ref(),
                instead: row.instead.as_deref(),
                severity: row.severity,
            })
            .collect(),
    })
}

fn form_fields<'a>(
    vocabulary: &Vocabulary<'a>,
    form: &'a FormNotation,
    known: &'a CommandNotation,
    page: &'a PageNotation,
) -> Result<Vec<Field<'a>>, Fault> {
    let section = form.section.get_ref();
    let written = |(name, notation)| Written {
        name,
        notation,
        section,
    };
    let mut fields = Vec::new();
    for row in form.fields.iter() {
        let mut field = vocabulary.field(&written(row))?;
        if field.kind == Kind::AuthCode && page.auth_code.is_none() {
            return Err(vocabulary.source.fault(
                &row.1.span(),
                "`(AUTH)` needs a rule: expected [auth-code], or `(TEXT)` where the guide gives no format",
            ));
        }
        if field.kind == Kind::Language && page.languages.is_none() {
            return Err(vocabulary.source.fault(
                &row.1.span(),
                "`(LANGUAGE)` needs the tags: expected [languages]",
            ));
        }
        // A template's value of a parameter for which the reference has several: the
        // others are known too, they are other steps.
        if let Some(reference) = known
            .parameters
            .get(field.name)
            .filter(|_| field.value.is_some())
        {
            let values = reference.get_ref().split('|');
            field.choices = values
                .map(|value| crate::page::Choice {
                    value,
                    label: value,
                })
                .collect();
        }
        fields.push(field);
    }
    for row in form.optional.iter() {
        let mut field = vocabulary.field(&written(row))?;
        field.need = Need::Optional;
        field.value = None;
        fields.push(field);
    }
    Ok(fields)
}

/// The fields of a form's template that stand in no other, and those the author adds.
fn chosen_by<'a>(
    forms: &'a [FormNotation],
    index: usize,
    fields: &[Field<'a>],
) -> Vec<ChosenBy<'a>> {
    if forms.len() == 1 {
        return Vec::new();
    }
    let elsewhere = |name: &str| {
        let mut others = forms.iter().enumerate();
        others.any(|(other, form)| other != index && form.fields.get(name).is_some())
    };
    let template = |name: &str| forms[index].fields.get(name).is_some();
    let own = fields
        .iter()
        .filter(|field| template(field.name) && !elsewhere(field.name));
    let added = forms[index].chosen_by.iter().map(|name| ChosenBy {
        name: name.get_ref(),
        value: None,
    });
    own.map(|field| ChosenBy {
        name: field.name,
        value: field.value,
    })
    .chain(added)
    .collect()
}

fn auth_code<'a>(
    source: &Source<'_>,
    page: &'a PageNotation,
) -> Result<Option<AuthCodeRule<'a>>, Fault> {
    let Some(rule) = &page.auth_code else {
        return Ok(None);
    };
    if rule.minimum > *rule.maximum.get_ref() {
        return Err(source.fault(&rule.maximum.span(), "`maximum` is below `minimum`"));
    }
    let class = |notation: &'a Spanned<String>, ranges: bool| {
        let shown = notation.get_ref();
        let set = if ranges { expand(shown) } else { shown.clone() };
        let mut seen: Vec<char> = Vec::new();
        for character in set.chars() {
            if !character.is_ascii_graphic() || seen.contains(&character) {
                return Err(source.fault(
                    &notation.span(),
                    "expected visible ASCII characters, each of them once",
                ));
            }
            seen.push(character);
        }
        Ok(CharacterClass {
            shown,
            set: AsciiSet::of(&set),
        })
    };
    Ok(Some(AuthCodeRule {
        section: rule.section.get_ref(),
        minimum: rule.minimum,
        maximum: *rule.maximum.get_ref(),
        classes: [
            class(&rule.letter, true)?,
            class(&rule.digit, true)?,
            class(&rule.special, false)?,
        ],
    }))
}

/// `a–z, A–Z` as its characters. The dash of a range is an en dash, so that a hyphen
/// can be a character.
fn expand(shown: &str) -> String {
    let parts = shown.split(", ");
    parts
        .flat_map(|part| {
            match part.split_once('–') {
                Some((first, last)) => {
                    let range = first.chars().next().zip(last.chars().next());
                    range.map_or_else(String::new, |(first, last)| (first..=last).collect())
                }
                None => part.to_owned(),
            }
            .chars()
            .collect::<Vec<_>>()
        })
        .collect()
}

fn languages<'a>(
    source: &Source<'_>,
    notation: &'a LanguagesNotation,
    codes: &'a Table<Vec<String>>,
) -> Result<Languages<'a>, Fault> {
    let tags = notation.tags.iter();
    Ok(Languages {
        section: notation.section.get_ref(),
        tags: tags
            .map(|(tag, name)| {
                let same = |known: &String| known.eq_ignore_ascii_case(tag.get_ref());
                let mut rows = codes.iter();
                let (code, all) = rows
                    .find(|(_, tags)| tags.iter().any(same))
                    .ok_or_else(|| {
                        source.fault(
                            &tag.span(),
                            format!(
                                "the language of `{}` is not known: expected the tag in [languages] of the command reference",
                                tag.get_ref()
                            ),
                        )
                    })?;
                let own = |other: &&String| notation.tags.get(other).is_some();
                Ok(Language {
                    tag: tag.get_ref(),
                    name,
                    code: code.get_ref(),
                    elsewhere: all
                        .iter()
                        .filter(|other| !own(other))
                        .map(String::as_str)
                        .collect(),
                })
            })
            .collect::<Result<_, Fault>>()?,
    })
}

fn restrictions<'a>(
    rows: &'a [RestrictionNotation],
    kind: RestrictionKind,
) -> impl Iterator<Item = Restriction<'a>> {
    rows.iter().map(move |row| Restriction {
        kind,
        section: row.section.get_ref(),
        commands: texts(&row.commands),
        condition: condition::compile(&row.facts, &row.unless),
        text: &row.text,
        severity: row.severity,
    })
}

fn wait<'a>(source: &Source<'_>, row: &'a WaitNotation) -> Result<Wait<'a>, Fault> {
    let (event, before) = match (row.after, row.before) {
        (Some(event), None) => (event, false),
        (None, Some(event)) => (event, true),
        _ => {
            return Err(source.fault(
                &row.text.span(),
                "expected one of `after` and `before`, an event of the domain",
            ));
        }
    };
    Ok(Wait {
        section: row.section.get_ref(),
        commands: texts(&row.commands),
        event,
        days: row.days,
        before,
        text: row.text.get_ref(),
    })
}
