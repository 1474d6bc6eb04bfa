//! Domain names under a page's TLD: exactly one label in front of it.

use alloc::string::String;

use super::Findings;
use super::characters::{self, Fault, Table};
use super::folding;
use super::label::{self, Reason};
use crate::code::Code;
use crate::dividing::{Labels, divide};
use crate::order::trimmed;

#[cfg(test)]
mod tests;
mod typed;

use typed::{fold, host};

/// A TLD, and what is known of the names under it.
#[derive(Clone, Copy)]
pub(crate) struct Zone<'z, 'a> {
    pub tld: &'z str,
    /// Their characters.
    pub table: Option<Table<'a>>,
    /// The fewest characters that they have.
    pub shortest: u32,
}

/// Judges a name that has to stand under the zone's TLD.
pub(crate) fn judge<'a>(zone: Zone<'_, 'a>, value: &str, findings: &mut Findings<'a>) {
    let folded = fold(value);
    let name = folded.as_deref().unwrap_or(value);
    if let Some((code, reason)) = fault(zone.tld, name) {
        let api_code = if code == Code::WrongTld { 541 } else { 505 };
        findings
            .error(code, reason, api_code)
            .pending(zone.can_continue(name))
            .fix(meant(zone.tld, value));
        return;
    }
    if folded.is_some() {
        findings
            .warning(Code::Lookalike, "typed")
            .fix(folded.clone());
    }
    let label = before(zone.tld, name).unwrap_or_default();
    if label.is_ascii() && !label::is_encoded(label) {
        zone.judge_plain(label, findings);
    } else if let (Some(unicode), Some(ascii)) = (label::unicode(label), label::ascii(label)) {
        zone.judge_letters(&unicode, findings);
        let (unicode, ascii) = (under(zone.tld, unicode), under(zone.tld, ascii));
        for finding in findings.iter_mut() {
            finding
                .with("unicode", unicode.clone())
                .with("ascii", ascii.clone());
        }
    }
}

impl<'a> Zone<'_, 'a> {
    /// Judges a label without international letters, which every table has.
    fn judge_plain(&self, label: &str, findings: &mut Findings<'a>) {
        if label.len() < self.shortest as usize {
            findings
                .warning(Code::Length, "name")
                .with("minimum", self.shortest);
        }
        if let Some(table) = self.table.filter(Table::is_japanese) {
            findings
                .warning(Code::Language, "plain")
                .with("language", table.name);
        }
    }

    /// Judges the letters of a U-label.
    fn judge_letters(&self, unicode: &str, findings: &mut Findings<'a>) {
        if let Some(table) = &self.table {
            let finding = match table.fault(unicode) {
                Some(Fault::NotJapanese) => findings.error(Code::Language, "japanese", 541),
                Some(Fault::Script(letter)) => findings
                    .error(Code::Language, "script", 541)
                    .with("character", String::from(letter)),
                None => match table.lacks(unicode) {
                    Some(letter) => findings
                        .warning(Code::Language, "letter")
                        .with("character", String::from(letter)),
                    None => return self.judge_lookalikes(unicode, findings),
                },
            };
            finding.with("language", table.name);
        } else {
            self.judge_lookalikes(unicode, findings);
        }
    }

    fn judge_lookalikes(&self, unicode: &str, findings: &mut Findings<'a>) {
        if let Some((letter, mended)) = characters::lookalike(unicode) {
            findings
                .warning(Code::Lookalike, "letter")
                .with("character", String::from(letter))
                .fix(Some(under(self.tld, mended)));
        }
    }

    /// Whether some continuation of `value` has no fault.
    fn can_continue(&self, value: &str) -> bool {
        match divide(value, b'.') {
            (_, None) => label::can_continue(value) && self.allows(value, Table::can_continue),
            (name, Some(rest)) => {
                let begins = self.tld.get(..rest.len());
                let begins = begins.is_some_and(|start| start.eq_ignore_ascii_case(rest));
                let is_right = |table: &Table<'_>, label: &str| table.fault(label).is_none();
                begins && label::fault(name).is_none() && self.allows(name, is_right)
            }
        }
    }

    /// Whether the table allows a label. An A-label that is not whole says nothing yet.
    fn allows(&self, label: &str, allows: fn(&Table<'a>, &str) -> bool) -> bool {
        match (&self.table, label::unicode(label)) {
            (Some(table), Some(unicode)) => unicode.is_ascii() || allows(table, &unicode),
            _ => true,
        }
    }
}

/// Whether a name's first label is an international one, in either spelling.
pub(crate) fn is_international(value: &str) -> bool {
    let folded = fold(value);
    let name = trimmed(folded.as_deref().unwrap_or(value));
    label::is_encoded(name) || !name.is_ascii()
}

/// The name as the API takes it, of one with international letters.
pub(crate) fn ascii(value: &str) -> Option<String> {
    if value.is_ascii() {
        return None;
    }
    let folded = fold(value);
    let name = folded.as_deref().unwrap_or(value);
    let mut ascii = String::new();
    for label in Labels::of(trimmed(name)) {
        if !ascii.is_empty() {
            ascii.push('.');
        }
        ascii.push_str(&label::ascii(label)?);
    }
    Some(ascii)
}

/// A label with the TLD behind it.
fn under(tld: &str, label: String) -> String {
    let mut name = label;
    name.push('.');
    name.push_str(tld);
    name
}

fn fault(tld: &str, value: &str) -> Option<(Code, Reason)> {
    let Some(name) = before(tld, value) else {
        return Some((Code::WrongTld, ""));
    };
    if divide(name, b'.').1.is_some() {
        return Some((Code::Label, "subdomain"));
    }
    label::fault(name).map(|reason| (Code::Label, reason))
}

/// What stands before the TLD and its full stop; nothing where the name is not under it.
fn before<'v>(tld: &str, value: &'v str) -> Option<&'v str> {
    let length = value.len().checked_sub(tld.len())?;
    let (name, end) = value.split_at_checked(length)?;
    let name = name.strip_suffix('.')?;
    end.eq_ignore_ascii_case(tld).then_some(name)
}

/// The name in a pasted address, without what stands before and behind it; the name under
/// this TLD where only a label was typed.
fn meant(tld: &str, value: &str) -> Option<String> {
    let folded = folding::fold(value);
    let mut name = String::from(host(&folded));
    if divide(&name, b'.').1.is_none() {
        name = under(tld, name);
    }
    (name != value && fault(tld, &name).is_none()).then_some(name)
}
