//! One template of a command: its fields, and what chooses it.

use toml::Spanned;

use super::draft::Draft;
use super::fault::Fault;
use super::field::Written;
use super::kind;
use super::names::{self, Scope};
use super::notation::{CommandNotation, FormNotation};
use super::text::Text;
use crate::page::{Choice, ChosenBy, Destination, Field, Form, Kind, Need};

/// The packed form of one of a command's forms.
pub fn compile<'a>(
    draft: &Draft<'a>,
    forms: &'a [FormNotation],
    index: usize,
    known: &'a CommandNotation,
) -> Result<Form<'a>, Fault> {
    let form = &forms[index];
    names::unique(&draft.source, form.rows().map(|(name, _)| name))?;
    let scope = Scope {
        forms: &forms[index..=index],
        command: known,
        reference: draft.reference,
    };
    let written = |(name, notation)| Written {
        name,
        notation,
        section: form.section.get_ref(),
        scope: &scope,
    };
    let mut fields = Vec::new();
    for row in form.fields.iter() {
        fields.push(field(draft, &written(row), known)?);
    }
    // A name is judged by the language it is tagged with.
    let tag = fields.iter().find(|field| field.kind == Kind::Language);
    if let Some(tag) = tag.map(|field| field.name) {
        for field in fields.iter_mut().filter(|field| field.kind == Kind::Domain) {
            field.by = Some(tag);
        }
    }
    let own = own_fields(forms, index, &fields);
    for row in form.optional.iter() {
        fields.push(Field {
            need: Need::Optional,
            value: None,
            ..field(draft, &written(row), known)?
        });
    }
    Ok(Form {
        name: form.form.as_ref().map(|name| &**name.get_ref()),
        section: form.section.get_ref(),
        fields,
        chosen_by: chosen_by(draft, forms, index, own, &scope)?,
    })
}

fn field<'a>(
    draft: &Draft<'a>,
    written: &Written<'a, '_>,
    known: &'a CommandNotation,
) -> Result<Field<'a>, Fault> {
    let mut field = draft.vocabulary.field(written)?;
    is_taken(draft, written.name, &field, known)?;
    has_its_rule(draft, written.notation, field.kind)?;
    let Some(parameter) = names::parameter(known, field.name) else {
        return Ok(field);
    };
    // A code is one where the guide gives no format, too.
    if field.kind == Kind::Text && kind::of(parameter.notation.get_ref()) == Some(Kind::AuthCode) {
        has_no_shape(draft, field.name)?;
        field.kind = Kind::AuthCode;
    }
    let values = kind::literals(parameter.notation.get_ref());
    for literal in kind::literals(written.notation.get_ref()) {
        let is_value = values.is_empty() || values.contains(&literal);
        draft.source.demand(is_value, written.notation, || {
            format!(
                "`{literal}` is no value of `{}` in the command reference: expected one of {}",
                field.name,
                values.join(" ")
            )
        })?;
    }
    // The template shows one value of a parameter that has several: the others are known
    // too, they are other steps.
    if field.value.is_some() && field.choices.len() == 1 && !values.is_empty() {
        let values = values.into_iter();
        field.choices = values
            .map(|value| Choice {
                value,
                label: value,
            })
            .collect();
    }
    Ok(field)
}

/// The format of a code stands in one place.
fn has_no_shape(draft: &Draft<'_>, name: &str) -> Result<(), Fault> {
    let Some(told) = draft.notation.fields.get(name) else {
        return Ok(());
    };
    let expected = || "expected the format of a code in [auth-code]";
    let (pattern, check) = (told.pattern.as_ref(), told.check.as_ref());
    pattern.map_or(Ok(()), |place| draft.source.demand(false, place, expected))?;
    check.map_or(Ok(()), |place| draft.source.demand(false, place, expected))
}

/// The API takes the field with this command, under this name, or nobody sends it there.
fn is_taken(
    draft: &Draft<'_>,
    name: &Spanned<Text>,
    field: &Field<'_>,
    known: &CommandNotation,
) -> Result<(), Fault> {
    let Some(parameter) = names::parameter(known, field.name) else {
        let ours = field.destination == Destination::Fulfillment;
        let taken = ours || names::is_extension(field.name);
        return draft.source.demand(taken, name, || {
            format!(
                "`{}` is no parameter of this command, no extension (X-…), and not for the fulfilment team",
                field.name
            )
        });
    };
    draft
        .source
        .demand(parameter.spelling == field.name, name, || {
            format!(
                "`{}` is spelt `{}` in the command reference",
                field.name, parameter.spelling
            )
        })
}

/// A code and a tag are judged by rules of the page.
fn has_its_rule(draft: &Draft<'_>, notation: &Spanned<Text>, kind: Kind) -> Result<(), Fault> {
    let source = &draft.source;
    let page = draft.notation;
    let code = kind != Kind::AuthCode || page.auth_code.is_some();
    source.demand(code, notation, || {
        "`(AUTH)` needs a rule: expected [auth-code], or `(TEXT)` where the guide gives no format"
    })?;
    let tag = kind != Kind::Language
        || page
            .languages
            .as_ref()
            .is_some_and(|languages| languages.tags.is_some());
    source.demand(
        tag,
        notation,
        || "`(LANGUAGE)` needs the tags: expected [languages]",
    )
}

/// The fields of a form's template that stand in no other.
fn own_fields<'a>(forms: &[FormNotation], index: usize, fields: &[Field<'a>]) -> Vec<ChosenBy<'a>> {
    let others = || others(forms, index);
    let own = fields
        .iter()
        .filter(|field| others().all(|form| form.fields.get(field.name).is_none()));
    let own = own.filter(|_| forms.len() > 1);
    own.map(|field| ChosenBy {
        name: field.name,
        value: field.value,
    })
    .collect()
}

/// What chooses a form among several: its own fields, and those the author adds.
fn chosen_by<'a>(
    draft: &Draft<'_>,
    forms: &'a [FormNotation],
    index: usize,
    own: Vec<ChosenBy<'a>>,
    scope: &Scope<'_>,
) -> Result<Vec<ChosenBy<'a>>, Fault> {
    let form = &forms[index];
    let source = &draft.source;
    names::unique(source, &form.chosen_by)?;
    let mut all = own;
    for name in &form.chosen_by {
        let text = name.get_ref();
        source.demand(
            forms.len() > 1,
            name,
            || "`chosen-by` chooses among several forms, and this command has one",
        )?;
        scope.expect(source, name)?;
        let mut templates = forms.iter();
        let shown = templates.any(|form| form.fields.get(text).is_some());
        let mut others = others(forms, index).flat_map(|form| &form.chosen_by);
        let shared = others.any(|other| other.get_ref().eq_ignore_ascii_case(text));
        source.demand(!shown && !shared, name, || {
            format!("`{text}` tells no form from the others: a template shows it, or another form's `chosen-by`")
        })?;
        all.push(ChosenBy {
            name: text,
            value: None,
        });
    }
    // The first form is the one an order has that holds nothing of the others.
    let told = index == 0 || !all.is_empty();
    let place = form.form.as_ref().unwrap_or(&form.section);
    source.demand(told, place, || "no field tells this form from the others")?;
    Ok(all)
}

fn others(forms: &[FormNotation], index: usize) -> impl Iterator<Item = &FormNotation> {
    let rows = forms.iter().enumerate();
    rows.filter(move |(other, _)| *other != index)
        .map(|(_, form)| form)
}
