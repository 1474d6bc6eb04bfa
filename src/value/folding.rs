//! What people paste, folded to what they mean: blanks, invisible characters, full-width
//! letters, typographic quotes and dashes.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Finding, Findings, has_error};
use crate::code::Code;

/// Blanks of any script, and characters that show nothing.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// The ASCII character that `character` is typed or set for, where it is not one itself.
pub(crate) fn ascii_lookalike(character: char) -> Option<char> {
    let ascii = match character {
        // Full-width forms stand in the order of ASCII.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0)?,
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{B4}' | '\u{2039}' | '\u{203A}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{AB}' | '\u{BB}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{30FC}' => '-',
        '\u{3002}' | '\u{FF61}' | '\u{2024}' => '.',
        '\u{2044}' => '/',
        _ => return None,
    };
    Some(ascii)
}

/// The value without invisible characters at its ends or inside, full-width letters as
/// ASCII. Blanks between words stay.
pub(crate) fn fold(value: &str) -> String {
    let folded = value.trim_matches(is_invisible).chars();
    folded
        .filter(|character| *character == ' ' || !is_invisible(*character))
        .map(|character| match character {
            '\u{FF01}'..='\u{FF5E}' | '\u{3002}' | '\u{FF61}' => {
                ascii_lookalike(character).unwrap_or(character)
            }
            _ => character,
        })
        .collect()
}

/// Judges a value of a kind in which outer blanks never count: the API's `name = value`
/// lines lose them. They warn, and where folding mends an error, it is offered.
pub(crate) fn judge_folded<'a>(value: &str, judge: impl Fn(&str) -> Findings<'a>) -> Findings<'a> {
    let inner = value.trim_matches(|character: char| character.is_ascii_whitespace());
    let mut findings = judge(inner);
    if inner.len() != value.len() {
        let fix = (!has_error(&findings)).then(|| String::from(inner));
        let leads = value.starts_with(|character: char| character.is_ascii_whitespace());
        let blank = Finding::warning(Code::Whitespace, "");
        let mut all = Vec::from([blank.pending(!leads && !has_error(&findings)).fix(fix)]);
        for mut finding in findings {
            // What follows a blank is part of the value again.
            finding.pending = false;
            all.push(finding);
        }
        findings = all;
    }
    if findings
        .iter()
        .any(|finding| finding.is_error() && finding.fix.is_none())
    {
        let folded = fold(value);
        if folded != inner && !has_error(&judge(&folded)) {
            for finding in findings.iter_mut().filter(|finding| finding.is_error()) {
                finding.fix.get_or_insert_with(|| folded.clone());
            }
        }
    }
    findings
}
