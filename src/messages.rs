//! Sentences: templates by code, filled with an issue's parameters.
//!
//! The templates stand in `src/messages/en.toml`, for Rust and for JavaScript alike. The
//! package leaves them out of the module and fills them in JavaScript, where a shop's own
//! language comes from too; the case files hold both to the same sentences.

use alloc::string::{String, ToString};

use crate::report::{Issue, Param, Params, Requirement};

/// Sorted by code.
static ENGLISH: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// The names of the countries that sentences speak of, as Unicode's CLDR has them in English;
/// JavaScript gets its names from there too.
const COUNTRIES: [(&str, &str); 4] = [
    ("JP", "Japan"),
    ("KG", "Kyrgyzstan"),
    ("KR", "South Korea"),
    ("KZ", "Kazakhstan"),
];

/// The template for `code` and `reason`, or for `code` alone.
fn template(code: &str, reason: Option<&str>) -> &'static str {
    let find = |key: &str| {
        let at = ENGLISH.binary_search_by(|(known, _)| (*known).cmp(key));
        at.ok().map(|at| ENGLISH[at].1)
    };
    reason
        .and_then(|reason| find(&[code, ".", reason].concat()))
        .or_else(|| find(code))
        .unwrap_or_default()
}

fn fill(template: &str, params: &Params<'_>) -> String {
    let mut sentence = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        sentence.push_str(before);
        match params.get(name) {
            Some(Param::Text(code)) if name == "country" => sentence.push_str(country(code)),
            Some(Param::Text(text)) => sentence.push_str(text),
            Some(Param::Number(number)) => sentence.push_str(&number.to_string()),
            Some(Param::List(list)) => sentence.push_str(&list.join(", ")),
            None => {}
        }
        rest = after;
    }
    sentence.push_str(rest);
    sentence
}

/// A country's name, where it is known.
fn country(code: &str) -> &str {
    let mut known = COUNTRIES.iter();
    known
        .find(|known| known.0 == code)
        .map_or(code, |(_, name)| name)
}

impl Issue<'_> {
    /// One plain English sentence for the customer, without the value.
    #[must_use]
    pub fn message(&self) -> String {
        let reason = match self.params.get("reason") {
            Some(Param::Text(reason)) => Some(reason.as_ref()),
            _ => None,
        };
        fill(template(self.code.as_str(), reason), &self.params)
    }
}

impl Requirement<'_> {
    /// The line of the checklist in English.
    #[must_use]
    pub fn message(&self) -> String {
        fill(template("requirement", Some(self.id)), &self.params)
    }
}

#[cfg(test)]
mod tests {
    use super::country;
    use crate::value::postal_code;

    #[test]
    fn every_country_of_a_sentence_has_a_name() {
        for known in postal_code::COUNTRIES.split('|') {
            let code = &known[..2];
            assert_ne!(country(code), code);
        }
    }
}
