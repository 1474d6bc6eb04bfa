//! What a page tells of its fields: every word of it has to have an effect.

use toml::Spanned;

use super::fault::{Fault, Source};
use super::kind;
use super::names;
use super::notation::{FieldNotation, FormNotation, PageNotation};
use super::text::Text;
use crate::page::{Check, Kind};

/// Checks the fields of a page.
pub fn check(source: &Source<'_>, page: &PageNotation) -> Result<(), Fault> {
    names::unique(source, page.fields.keys())?;
    for (name, field) in page.fields.iter() {
        let kinds = kinds(page, name.get_ref());
        source.demand(!kinds.is_empty(), name, || {
            format!("no command has a field `{}`", name.get_ref())
        })?;
        Told {
            source,
            name,
            field,
            kinds,
        }
        .check()?;
    }
    Ok(())
}

/// The kinds a page's templates give to a field, or to the fields it is the stem of.
fn kinds(page: &PageNotation, name: &str) -> Vec<Kind> {
    let commands = page.commands.get_ref().iter();
    let rows = commands.flat_map(|(_, forms)| forms.iter().flat_map(FormNotation::rows));
    let own = rows.filter(|(key, _)| {
        let key = key.get_ref();
        key.eq_ignore_ascii_case(name) || names::stem(key).eq_ignore_ascii_case(name)
    });
    own.map(|(_, notation)| kind::of(notation.get_ref()).unwrap_or(Kind::Choice))
        .collect()
}

const TEXTS: &[Kind] = &[Kind::Text, Kind::PostalCode];

struct Told<'a> {
    source: &'a Source<'a>,
    name: &'a Spanned<Text>,
    field: &'a FieldNotation,
    kinds: Vec<Kind>,
}

impl Told<'_> {
    fn check(&self) -> Result<(), Fault> {
        let field = self.field;
        self.only_for(field.maximum.as_ref(), "maximum", &[Kind::Number], "(INT)")?;
        self.only_for(
            field.shortest.as_ref(),
            "shortest",
            &[Kind::Domain],
            "(DOMAIN)",
        )?;
        self.only_for(field.pattern.as_ref(), "pattern", TEXTS, "(TEXT) and (ZIP)")?;
        self.check_fits()?;
        self.only_for(
            field.choices.as_ref(),
            "choices",
            &[Kind::Choice],
            "a choice",
        )?;
        self.only_for(
            field.retired.as_ref(),
            "retired",
            &[Kind::Choice],
            "a choice",
        )?;
        let choices = field.choices.iter();
        let choices = choices.flat_map(|choices| choices.get_ref().keys());
        let retired = field.retired.iter().flat_map(Spanned::get_ref);
        names::unique(self.source, choices.chain(retired))?;
        if let Some(check) = &field.check {
            self.source.demand(field.pattern.is_none(), check, || {
                "expected a `pattern` or a `check`, not both: a check knows the shape of its number"
            })?;
        }
        if let Some(severity) = &field.severity {
            let weighs = field.maximum.is_some() || field.pattern.is_some();
            self.source.demand(
                weighs,
                severity,
                || "`severity` has nothing to weigh: expected a `maximum` or a `pattern`",
            )?;
        }
        Ok(())
    }

    fn check_fits(&self) -> Result<(), Fault> {
        let check = self.field.check.as_ref();
        let (kinds, notations): (&[Kind], _) = match check.map(|check| *check.get_ref()) {
            Some(Check::Past) => (&[Kind::Date], "(DATE)"),
            _ => (&[Kind::Text], "(TEXT)"),
        };
        self.only_for(check, "check", kinds, notations)?;
        let Some(by) = &self.field.by else {
            return Ok(());
        };
        let reads = [Check::KrCertificate, Check::KgTin];
        let is_read = check.is_some_and(|check| reads.contains(check.get_ref()));
        self.source.demand(
            is_read,
            by,
            || "`by` has no effect: expected a `check` that looks at another field",
        )
    }

    /// Demands that a key stands only where the engine reads it.
    fn only_for<T>(
        &self,
        value: Option<&Spanned<T>>,
        key: &str,
        kinds: &[Kind],
        notations: &str,
    ) -> Result<(), Fault> {
        let Some(place) = value else {
            return Ok(());
        };
        let is_read = self.kinds.iter().any(|kind| kinds.contains(kind));
        self.source.demand(is_read, place, || {
            let name = self.name.get_ref();
            format!("`{key}` is for {notations}, and `{name}` is not of that kind")
        })
    }
}
