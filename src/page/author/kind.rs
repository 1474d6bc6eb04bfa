//! The guide's notation of a value: a kind as `(INT)`, or literal values as `0|1`.

use toml::Spanned;

use super::fault::{Fault, Source};
use super::text::Text;
use crate::page::Kind;

const KINDS: [(&str, Kind); 14] = [
    ("(AUTH)", Kind::AuthCode),
    ("(CHOICE)", Kind::Choice),
    ("(CONTACT)", Kind::Contact),
    ("(COUNTRY)", Kind::Country),
    ("(DATE)", Kind::Date),
    ("(DOMAIN)", Kind::Domain),
    ("(EMAIL)", Kind::Email),
    ("(INT)", Kind::Number),
    ("(LANGUAGE)", Kind::Language),
    ("(NAMESERVER)", Kind::Host),
    ("(PHONE)", Kind::Phone),
    ("(TEXT)", Kind::Text),
    ("(YEAR)", Kind::Year),
    ("(ZIP)", Kind::PostalCode),
];

/// The kind of a notation; none for literal values, and for what is no notation.
pub fn of(notation: &str) -> Option<Kind> {
    let mut known = KINDS.iter();
    known
        .find(|(known, _)| *known == notation)
        .map(|(_, kind)| *kind)
}

/// The literal values of a notation; none for a kind.
pub fn literals(notation: &str) -> Vec<&str> {
    match of(notation) {
        Some(_) => Vec::new(),
        None => notation.split('|').collect(),
    }
}

/// A notation's kind, and its literal values where it has some.
pub fn read<'a>(
    source: &Source<'_>,
    notation: &'a Spanned<Text>,
) -> Result<(Kind, Vec<&'a str>), Fault> {
    let text = notation.get_ref();
    if let Some(kind) = of(text) {
        return Ok((kind, Vec::new()));
    }
    let literals = literals(text);
    let is_value = |literal: &&str| !literal.is_empty() && !literal.contains(['(', ')', ' ']);
    source.demand(literals.iter().all(is_value), notation, || {
        let known: Vec<&str> = KINDS.iter().map(|(known, _)| *known).collect();
        format!(
            "`{text}` is no kind: expected a value, values as `0|1`, or one of {}",
            known.join(" ")
        )
    })?;
    for (index, literal) in literals.iter().enumerate() {
        source.demand(!literals[..index].contains(literal), notation, || {
            format!("`{literal}` stands here twice")
        })?;
    }
    Ok((Kind::Choice, literals))
}
