//! A whole rule page.

use super::auth_code;
use super::commands;
use super::draft::Draft;
use super::example;
use super::fault::Fault;
use super::fields;
use super::languages;
use super::rules;
use crate::page::Page;

/// The packed form of a page, with every writing rule on the way.
pub fn compile<'a>(draft: &Draft<'a>) -> Result<Page<'a>, Fault> {
    let source = &draft.source;
    let notation = draft.notation;
    let tld = notation.tld.get_ref();
    source.demand(
        is_tld(tld),
        &notation.tld,
        || "expected the TLD in lower case, without a leading dot",
    )?;
    let page = Page {
        tld,
        guide: &notation.guide,
        handling: notation.handling,
        commands: commands::available(draft)?,
        unavailable: commands::unavailable(draft)?,
        auth_code: notation
            .auth_code
            .as_ref()
            .map(|rule| auth_code::compile(source, rule))
            .transpose()?,
        languages: notation
            .languages
            .as_ref()
            .map(|list| languages::compile(source, list, &draft.reference.languages))
            .transpose()?,
        restrictions: rules::restrictions(draft)?,
        waits: rules::waits(draft)?,
        locks: rules::locks(draft)?,
        notes: rules::notes(draft)?,
    };
    fields::check(source, notation)?;
    example::check(draft)?;
    Ok(page)
}

fn is_tld(tld: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    tld.split('.').all(|label| {
        let outer_hyphen = label.starts_with('-') || label.ends_with('-');
        !label.is_empty() && !outer_hyphen && label.bytes().all(plain)
    })
}
