//! The languages of a page's IDN list.

use super::fault::{Fault, Source};
use super::names;
use super::notation::LanguagesNotation;
use super::table::Table;
use super::text::Text;
use crate::page::{Characters, Language, Languages, Script};
use toml::Spanned;

/// The packed form of the list; `known` are registries' tags by BCP 47 code.
pub fn compile<'a>(
    source: &Source<'_>,
    notation: &'a LanguagesNotation,
    known: &'a Table<Vec<Spanned<Text>>>,
) -> Result<Languages<'a>, Fault> {
    let (place, tags) = match (&notation.tags, &notation.script) {
        (Some(tags), None) => (tags, tags.get_ref()),
        (None, Some(script)) => {
            return Ok(Languages {
                section: notation.section.get_ref(),
                tags: Vec::new(),
                script: Some(self::script(source, script)?),
            });
        }
        _ => {
            return Err(source.fault(&notation.section, "expected either `tags` or a `script`"));
        }
    };
    source.demand(!tags.is_empty(), place, || "expected at least one tag")?;
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
            characters: characters(code.get_ref()),
            elsewhere: elsewhere.filter(|other| tags.get(other).is_none()).collect(),
        })
    });
    Ok(Languages {
        section: notation.section.get_ref(),
        script: None,
        tags: languages.collect::<Result<_, Fault>>()?,
    })
}

/// What names in a language are written with, by its BCP 47 code.
fn characters(code: &str) -> Characters {
    match code {
        "ar" => Characters::Arabic,
        "de" => Characters::German,
        "es" => Characters::Spanish,
        "fr" => Characters::French,
        "ja" => Characters::Japanese,
        "ko" => Characters::Korean,
        "nl" => Characters::Latin,
        "pl" => Characters::Polish,
        "pt" => Characters::Portuguese,
        "ru" => Characters::Russian,
        "tr" => Characters::Turkish,
        "zh" => Characters::Han,
        _ => Characters::Any,
    }
}

fn script<'a>(source: &Source<'_>, name: &'a Spanned<Text>) -> Result<Script<'a>, Fault> {
    let characters = match &**name.get_ref() {
        "Arabic" => Characters::Arabic,
        "Cyrillic" => Characters::Cyrillic,
        "Han" => Characters::Han,
        "Hangul" => Characters::Hangul,
        "Latin" => Characters::Latin,
        _ => {
            let expected = "expected Arabic, Cyrillic, Han, Hangul or Latin";
            return Err(source.fault(name, format!("no such script: {expected}")));
        }
    };
    Ok(Script {
        name: name.get_ref(),
        characters,
    })
}
