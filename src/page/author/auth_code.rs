//! The rule of authorisation codes.

use toml::Spanned;

use super::fault::{Fault, Source};
use super::notation::AuthCodeNotation;
use super::text::Text;
use crate::page::{AsciiSet, AuthCodeRule, CharacterClass};

/// The packed form of the rule.
pub fn compile<'a>(
    source: &Source<'_>,
    rule: &'a AuthCodeNotation,
) -> Result<AuthCodeRule<'a>, Fault> {
    let maximum = *rule.maximum.get_ref();
    source.demand(
        rule.minimum <= maximum,
        &rule.maximum,
        || "`maximum` is below `minimum`",
    )?;
    let letters = expand(source, &rule.letter)?;
    let digits = expand(source, &rule.digit)?;
    let special: Vec<char> = rule.special.get_ref().chars().collect();
    let mut seen = Vec::new();
    let mut class = |notation: &'a Spanned<Text>, characters: Vec<char>| {
        for character in &characters {
            source.demand(character.is_ascii_graphic(), notation, || {
                format!("{character:?} is no visible ASCII character")
            })?;
            source.demand(!seen.contains(character), notation, || {
                format!("`{character}` stands in the rule twice")
            })?;
            seen.push(*character);
        }
        Ok(CharacterClass {
            shown: notation.get_ref(),
            set: AsciiSet::of(String::from_iter(characters).as_bytes()),
        })
    };
    Ok(AuthCodeRule {
        section: &rule.section,
        minimum: rule.minimum,
        maximum,
        classes: [
            class(&rule.letter, letters)?,
            class(&rule.digit, digits)?,
            class(&rule.special, special)?,
        ],
    })
}

/// `a–z, A–Z` as its characters. The dash of a range is an en dash, so that a hyphen can
/// be a character.
fn expand(source: &Source<'_>, notation: &Spanned<Text>) -> Result<Vec<char>, Fault> {
    let mut characters = Vec::new();
    for part in notation.get_ref().split(", ") {
        let signs: Vec<char> = part.chars().collect();
        let range = match signs[..] {
            [single] => Some(single..=single),
            [first, '–', last] if first < last => Some(first..=last),
            _ => None,
        };
        let range = range.ok_or_else(|| {
            source.fault(
                notation,
                format!("`{part}` is no range: expected single characters or ranges with an en dash, as `a–z, A–Z`"),
            )
        })?;
        characters.extend(range);
    }
    Ok(characters)
}
