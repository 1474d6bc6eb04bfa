//! A page's commands, and those that its TLD does not have.

use toml::Spanned;

use super::draft::{Draft, texts};
use super::fault::Fault;
use super::form;
use super::names;
use super::notation::{CommandNotation, ExcludedNotation, FormNotation};
use super::text::Text;
use crate::page::{Command, Excluded, Unavailable};

/// The commands of a page.
pub fn available<'a>(draft: &Draft<'a>) -> Result<Vec<Command<'a>>, Fault> {
    let commands = &draft.notation.commands;
    let none = commands.get_ref().is_empty();
    draft.source.demand(
        !none,
        commands,
        || "expected at least one command, as [[commands.AddDomain]]",
    )?;
    let rows = commands.get_ref().iter();
    rows.map(|(name, forms)| command(draft, name, forms))
        .collect()
}

/// The commands that a page says the TLD does not have.
pub fn unavailable<'a>(draft: &Draft<'a>) -> Result<Vec<Unavailable<'a>>, Fault> {
    let rows = draft.notation.unavailable.iter();
    rows.map(|(name, row)| {
        of_pages(draft, name)?;
        let available = draft.notation.commands.get_ref().get(name.get_ref());
        draft.source.demand(available.is_none(), name, || {
            format!("`{}` is both available and unavailable", name.get_ref())
        })?;
        Ok(Unavailable {
            name: name.get_ref(),
            section: &row.section,
            instead: &row.instead,
        })
    })
    .collect()
}

/// A command that a page can speak of.
fn of_pages<'a>(draft: &Draft<'a>, name: &Spanned<Text>) -> Result<&'a CommandNotation, Fault> {
    let known = names::command(&draft.source, draft.reference, name)?;
    draft.source.demand(!known.everywhere, name, || {
        format!(
            "`{}` is the same under every TLD, and stands on no page",
            name.get_ref()
        )
    })?;
    Ok(known)
}

fn command<'a>(
    draft: &Draft<'a>,
    name: &'a Spanned<Text>,
    forms: &'a [FormNotation],
) -> Result<Command<'a>, Fault> {
    let known = of_pages(draft, name)?;
    draft.source.demand(!forms.is_empty(), name, || {
        format!("`{}` has no form: expected at least one", name.get_ref())
    })?;
    for form in forms {
        is_named(draft, form, forms.len() > 1)?;
    }
    names::unique(
        &draft.source,
        forms.iter().filter_map(|form| form.form.as_ref()),
    )?;
    let compiled = (0..forms.len()).map(|index| form::compile(draft, forms, index, known));
    let compiled = compiled.collect::<Result<_, _>>()?;
    let rows = forms.iter().flat_map(|form| &form.excluded);
    let excluded = rows.map(|row| excluded(draft, row, forms, known));
    Ok(Command {
        name: name.get_ref(),
        forms: compiled,
        excluded: excluded.collect::<Result<_, _>>()?,
    })
}

/// A form has a name where a customer has to choose, and none elsewhere.
fn is_named(draft: &Draft<'_>, form: &FormNotation, several: bool) -> Result<(), Fault> {
    match &form.form {
        Some(name) => draft.source.demand(
            several,
            name,
            || "`form` names one of several forms, and this command has one",
        ),
        None => draft.source.demand(
            !several,
            &form.section,
            || "this command has several forms: expected a name for each, in `form`",
        ),
    }
}

fn excluded<'a>(
    draft: &Draft<'_>,
    row: &'a ExcludedNotation,
    forms: &[FormNotation],
    known: &CommandNotation,
) -> Result<Excluded<'a>, Fault> {
    let fields = row.fields.get_ref();
    draft.source.demand(
        !fields.is_empty(),
        &row.fields,
        || "expected at least one parameter",
    )?;
    names::unique(&draft.source, fields)?;
    for name in fields {
        let text = name.get_ref();
        let is_known = names::is_parameter_or_stem(known, text);
        draft.source.demand(is_known, name, || {
            format!("`{text}` is no parameter of this command")
        })?;
        let mut templates = forms.iter().flat_map(FormNotation::rows);
        let shown = templates.any(|(key, _)| {
            let key = key.get_ref();
            key.eq_ignore_ascii_case(text) || names::stem(key).eq_ignore_ascii_case(text)
        });
        draft.source.demand(!shown, name, || {
            format!("`{text}` stands in a template of this command, and cannot be excluded")
        })?;
    }
    Ok(Excluded {
        fields: texts(fields),
        section: &row.section,
        instead: row.instead.as_deref(),
        severity: row.severity,
    })
}
