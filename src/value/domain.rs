//! Domain names under a page's TLD: exactly one label in front of it.

use alloc::string::String;

use super::characters::{self, Fault as TableFault, Table};
use super::label;
use super::name::{self, Unencodable, host};
use super::{Findings, idna};
use crate::code::Code;
use crate::dividing::divide;
use crate::folding;
use crate::order::trimmed;

#[cfg(test)]
mod tests;

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
    zone.look(value, findings);
    let mut faults = findings.iter_mut();
    if let Some(fault) = faults.find(|found| matches!(found.code, Code::WrongTld | Code::Label)) {
        fault.fix(zone.meant(value));
    }
}

impl<'a> Zone<'_, 'a> {
    /// What is wrong with a name, without what mends it where it is none under the TLD.
    fn look(&self, value: &str, findings: &mut Findings<'a>) {
        let folded = name::fold(value);
        let name = &*folded.text;
        if let Some((code, fault)) = fault(self.tld, name) {
            let api_code = if code == Code::WrongTld { 541 } else { 505 };
            let finding = findings
                .error(code, fault.reason, api_code)
                .pending(self.can_continue(name));
            if let Some(character) = fault.character {
                finding.with("character", String::from(character));
            }
            return;
        }
        if folded.is_other {
            findings
                .warning(Code::Lookalike, "typed")
                .fix(Some(String::from(name)));
        }
        let label = before(self.tld, name).unwrap_or_default();
        if label.is_ascii() && !label::is_encoded(label) {
            self.judge_plain(label, findings);
        } else if let (Some(unicode), Some(ascii)) = (label::unicode(label), label::ascii(label)) {
            self.judge_letters(&unicode, findings);
            let (unicode, ascii) = (under(self.tld, &unicode), under(self.tld, &ascii));
            for finding in findings.iter_mut() {
                finding
                    .with("unicode", unicode.clone())
                    .with("ascii", ascii.clone());
            }
        }
    }

    /// The name under the TLD that a pasted address, a label by itself, a name under another TLD
    /// or one with other characters for those of ASCII stands for.
    fn meant(&self, value: &str) -> Option<String> {
        let plain = folding::fold(value);
        let twin = folding::fold_by(folding::ascii_lookalike, value);
        self.named_in(&plain, value)
            .or_else(|| self.named_in(&twin, value))
    }

    /// The name that an address speaks of, if the zone takes it and it is not what was typed.
    fn named_in(&self, address: &str, value: &str) -> Option<String> {
        let folded = name::fold(address);
        let name = host(&folded.text);
        if name != value && self.accepts(name) {
            return Some(String::from(name));
        }
        let label = match divide(name, b'.').1 {
            None => name,
            Some(_) if name.eq_ignore_ascii_case(self.tld) => return None,
            Some(_) => name::before_another_tld(name)?,
        };
        let name = under(self.tld, label);
        (name != value && self.accepts(&name)).then_some(name)
    }

    fn accepts(&self, name: &str) -> bool {
        let mut findings = Findings::default();
        self.look(name, &mut findings);
        !findings.has_error()
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
                Some(TableFault::NotJapanese) => findings.error(Code::Language, "japanese", 541),
                Some(TableFault::Script(letter)) => findings
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
                .fix(Some(under(self.tld, &mended)));
        }
    }

    /// Whether some continuation of a folded name has no fault.
    fn can_continue(&self, name: &str) -> bool {
        match divide(name, b'.') {
            (label, None) => {
                label::can_continue(label)
                    && !label::has_hyphens(label)
                    && self.allows(label, Table::can_continue)
            }
            (label, Some(rest)) => {
                let begins = self.tld.get(..rest.len());
                let begins = begins.is_some_and(|start| start.eq_ignore_ascii_case(rest));
                let is_right = |table: &Table<'_>, label: &str| table.fault(label).is_none();
                begins && label_fault(label).is_none() && self.allows(label, is_right)
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

/// A name under the TLD as the API takes it: see [`name::ascii`].
pub(crate) fn ascii(tld: &str, value: &str) -> Result<Option<String>, Unencodable> {
    name::ascii(value, |name| fault(tld, name).is_none())
}

/// Whether a name's first label has letters beyond a–z, in either spelling. What no name can have
/// is none of them: a curly quote asks for no language.
pub(crate) fn is_international(value: &str) -> bool {
    let folded = name::fold(value);
    let (label, _) = divide(trimmed(&folded.text), b'.');
    let mut letters = label.chars().take(label::LONGEST);
    label::is_encoded(label) || letters.any(|one| !one.is_ascii() && idna::is_permitted(one))
}

/// A label with the TLD behind it.
fn under(tld: &str, label: &str) -> String {
    let mut name = String::from(label);
    name.push('.');
    name.push_str(tld);
    name
}

/// What is wrong with a folded name.
fn fault(tld: &str, name: &str) -> Option<(Code, label::Fault)> {
    let Some(label) = before(tld, name) else {
        return Some((Code::WrongTld, "".into()));
    };
    if divide(label, b'.').1.is_some() {
        return Some((Code::Label, "subdomain".into()));
    }
    label_fault(label).map(|fault| (Code::Label, fault))
}

fn label_fault(label: &str) -> Option<label::Fault> {
    label::fault(label).or_else(|| label::has_hyphens(label).then_some("hyphens".into()))
}

/// What stands before the TLD and its full stop; nothing where the name is not under it.
fn before<'v>(tld: &str, value: &'v str) -> Option<&'v str> {
    let length = value.len().checked_sub(tld.len())?;
    let (name, end) = value.split_at_checked(length)?;
    let name = name.strip_suffix('.')?;
    end.eq_ignore_ascii_case(tld).then_some(name)
}
