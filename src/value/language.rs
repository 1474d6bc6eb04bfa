//! Language tags of a page's IDN list. A tag belongs to one registry: what is `JA` here is
//! `JP` there, and neither is a language code.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Finding, Findings};
use crate::code::Code;
use crate::page::{Language, Languages};
use crate::report::Param;

pub(crate) fn judge<'a>(languages: Option<&Languages<'a>>, value: &str) -> Findings<'a> {
    let Some(languages) = languages else {
        return Vec::new();
    };
    let tags = &languages.tags;
    if tags
        .iter()
        .any(|language| language.tag.eq_ignore_ascii_case(value))
    {
        return Vec::new();
    }
    let pending = tags.iter().any(|language| {
        let start = language.tag.get(..value.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(value))
    });
    let meant = tags.iter().find(|language| means(language, value));
    let finding = if let Some(language) = meant {
        Finding::error(Code::Choice, "elsewhere", 506)
            .with("nearest", language.tag)
            .fix(Some(String::from(language.tag)))
    } else {
        let mut finding = Finding::error(Code::Choice, "", 506);
        let known = tags.iter().map(|language| language.tag).collect();
        finding.params.push(("choices", Param::List(known)));
        finding
    };
    Vec::from([finding.pending(pending)])
}

/// Whether another registry's tag, the language's code or its name stands for it.
fn means(language: &Language<'_>, value: &str) -> bool {
    let same = |text: &&str| text.eq_ignore_ascii_case(value);
    language.elsewhere.iter().any(&same) || same(&language.code) || same(&language.name)
}
