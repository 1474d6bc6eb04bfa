//! Conditions as an author writes them: `{ "ownercontact0.country" = "KZ" }`.

use super::notation::{Facts, OneOrMore};
use crate::page::{Condition, Fact, Test};

/// The packed form of a condition.
pub fn compile<'a>(facts: &'a Facts, unless: &'a Facts) -> Condition<'a> {
    Condition {
        facts: compile_facts(facts),
        unless: compile_facts(unless),
    }
}

fn compile_facts(facts: &Facts) -> Vec<Fact<'_>> {
    let rows = facts.iter();
    rows.map(|(name, value)| Fact {
        name: name.get_ref(),
        test: test(value),
    })
    .collect()
}

/// `"*"` is any value, `""` none, `"(IDN)"` an internationalised name.
fn test(value: &OneOrMore) -> Test<'_> {
    match value {
        OneOrMore::One(value) => match value.as_str() {
            "*" => Test::Present,
            "" => Test::Absent,
            "(IDN)" => Test::Idn,
            value => Test::OneOf(vec![value]),
        },
        OneOrMore::More(values) => Test::OneOf(values.iter().map(String::as_str).collect()),
    }
}
