//! Conditions as an author writes them: `{ "ownercontact0.country" = "KZ" }`.

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use std::fmt;
use toml::Spanned;

use super::fault::{Fault, Source};
use super::names::Scope;
use super::table::Table;
use super::text::Text;
use crate::page::{Condition, Fact, Test};

/// Facts by the name of a field.
pub type Facts = Table<Expected>;

/// One value or several: `"KZ"` or `["KZ", "KG"]`.
#[derive(Debug)]
pub enum Expected {
    One(String),
    More(Vec<String>),
}

impl<'de> Deserialize<'de> for Expected {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMore;

        impl<'de> Visitor<'de> for OneOrMore {
            type Value = Expected;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text, or a list of texts")
            }

            fn visit_str<E>(self, text: &str) -> Result<Expected, E> {
                Ok(Expected::One(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Expected, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = list.next_element()? {
                    texts.push(text);
                }
                Ok(Expected::More(texts))
            }
        }

        deserializer.deserialize_any(OneOrMore)
    }
}

/// The packed form of a condition on the fields of a command.
pub fn compile<'a>(
    source: &Source<'_>,
    scope: &Scope<'_>,
    facts: &'a Facts,
    unless: &'a Facts,
) -> Result<Condition<'a>, Fault> {
    Ok(Condition {
        facts: compile_facts(source, scope, facts)?,
        unless: compile_facts(source, scope, unless)?,
    })
}

fn compile_facts<'a>(
    source: &Source<'_>,
    scope: &Scope<'_>,
    facts: &'a Facts,
) -> Result<Vec<Fact<'a>>, Fault> {
    let rows = facts.iter();
    rows.map(|(name, expected)| {
        scope.expect(source, name)?;
        Ok(Fact {
            name: name.get_ref(),
            test: test(source, name, expected)?,
        })
    })
    .collect()
}

/// `"*"` is any value, `""` none, `"(IDN)"` an internationalised name, `"(JP-26)"` an address in
/// the prefecture of Kyoto.
fn test<'a>(
    source: &Source<'_>,
    name: &Spanned<Text>,
    expected: &'a Expected,
) -> Result<Test<'a>, Fault> {
    let values = match expected {
        Expected::One(value) => match value.as_str() {
            "*" => return Ok(Test::Present),
            "" => return Ok(Test::Absent),
            "(IDN)" => return Ok(Test::Idn),
            "(JP-26)" => return Ok(Test::Kyoto),
            value => vec![value],
        },
        Expected::More(values) => values.iter().map(String::as_str).collect(),
    };
    let is_value = |value: &&str| {
        let is_sign = value.is_empty() || *value == "*" || value.starts_with('(');
        !is_sign && value.trim() == *value
    };
    let plain = !values.is_empty() && values.iter().all(is_value);
    source.demand(plain, name, || {
        format!(
            "`{}` expects a value, a list of values, or one of `*` (any value), `(IDN)` and an empty text (none)",
            name.get_ref()
        )
    })?;
    Ok(Test::OneOf(values))
}
