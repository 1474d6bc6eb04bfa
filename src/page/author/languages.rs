//! The languages of a page's IDN list.

use super::fault::{Fault, Source};
use super::names;
use super::notation::LanguagesNotation;
use super::table::Table;
use super::text::Text;
use crate::page::{Language, Languages};
use toml::Spanned;

/// The packed form of the list; `known` are registries' tags by BCP 47 code.
pub fn compile<'a>(
    source: &Source<'_>,
    notation: &'a LanguagesNotation,
    known: &'a Table<Vec<Spanned<Text>>>,
) -> Result<Languages<'a>, Fault> {
    let tags = notation.tags.get_ref();
    source.demand(
        !tags.is_empty(),
        &notation.tags,
        || "expected at least one tag",
    )?;
    names::unique(source, tags.keys())?;
    let rows = tags.iter();
    let languages = rows.map(|(tag, name)| {
        let text = tag.get_ref();
        let means = |other: &Spanned<Text>| other.get_ref().eq_ignore_ascii_case(text);
        let mut languages = known.iter();
        let (code, all) = languages
            .find(|(_, others)| others.iter().any(means))
            .ok_or_else(|| {
                source.fault(
                    tag,
                    format!("the language of `{text}` is not known: expected a tag in [languages] of the command reference"),
                )
            })?;
        let elsewhere = all.iter().map(|other| &**other.get_ref());
        Ok(Language {
            tag: text,
            name,
            code: code.get_ref(),
            elsewhere: elsewhere.filter(|other| tags.get(other).is_none()).collect(),
        })
    });
    Ok(Languages {
        section: &notation.section,
        tags: languages.collect::<Result<_, Fault>>()?,
    })
}
