//! Language tags of a page's IDN list. A tag belongs to one registry: what is `JA` here is
//! `JP` there, and neither is a language code.

use alloc::string::String;
use alloc::vec::Vec;

use super::Findings;
use crate::code::Code;
use crate::names::{begins, same};
use crate::page::{Language, Languages};
use crate::report::Param;

pub(crate) fn judge<'a>(languages: &Languages<'a>, value: &str, findings: &mut Findings<'a>) {
    let mut begun = false;
    let mut meant = None;
    for language in &languages.tags {
        if same(language.tag, value) {
            return;
        }
        begun |= begins(language.tag, value);
        if meant.is_none() && means(language, value) {
            meant = Some(language.tag);
        }
    }
    let finding = match meant {
        Some(tag) => findings
            .error(Code::Choice, "elsewhere", 506)
            .with("nearest", tag)
            .fix(Some(String::from(tag))),
        None => {
            let tags = languages.tags.iter().map(|language| language.tag);
            let tags: Vec<&'a str> = tags.collect();
            findings
                .error(Code::Choice, "", 506)
                .with("choices", Param::List(tags))
        }
    };
    finding.pending(begun);
}

/// Whether another registry's tag, the language's code or its name stands for it.
fn means(language: &Language<'_>, value: &str) -> bool {
    let elsewhere = language.elsewhere.iter().any(|tag| same(tag, value));
    elsewhere || same(language.code, value) || same(language.name, value)
}
