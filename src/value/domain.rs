//! Domain names under a page's TLD: exactly one label in front of it.

use alloc::string::String;

use super::Findings;
use super::characters::{self, Fault, Table};
use super::folding;
use super::label::{self, Reason};
use crate::code::Code;
use crate::dividing::{Labels, divide};
use crate::order::trimmed;

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

#[cfg(test)]
mod tests {
    use super::{Zone, ascii, judge};
    use crate::code::Code;
    use crate::page::Characters::*;
    use crate::value::characters::Table;
    use crate::value::found;

    fn zone(tld: &str) -> Zone<'_, 'static> {
        Zone {
            tld,
            table: None,
            shortest: 0,
        }
    }

    #[test]
    fn names() {
        for value in [
            "tea.kyoto",
            "TEA.Kyoto",
            "お茶.kyoto",
            "xn--t8jy01w.kyoto",
            "1.kyoto",
        ] {
            assert!(
                found(|all| judge(zone("kyoto"), value, all)).is_empty(),
                "{value}"
            );
        }
        for (tld, value, code, reason, fix, pending) in [
            ("kyoto", "tea", Code::WrongTld, "", Some("tea.kyoto"), true),
            ("kyoto", "tea.", Code::WrongTld, "", Some("tea.kyoto"), true),
            ("kyoto", "tea.ky", Code::WrongTld, "", None, true),
            ("kyoto", "tea.com", Code::WrongTld, "", None, false),
            ("kyoto", "te--a", Code::WrongTld, "", None, false),
            ("or.kr", "tea.kr", Code::WrongTld, "", None, false),
            ("or.kr", "tea.o", Code::WrongTld, "", None, true),
            ("or.kr", "or.kr", Code::WrongTld, "", None, false),
            ("kyoto", ".kyoto", Code::Label, "empty", None, false),
            (
                "kyoto",
                "www.tea.kyoto",
                Code::Label,
                "subdomain",
                Some("tea.kyoto"),
                false,
            ),
            (
                "kyoto",
                "https://www.tea.kyoto/x?y",
                Code::WrongTld,
                "",
                Some("tea.kyoto"),
                false,
            ),
            (
                "kyoto",
                "tea.kyoto.",
                Code::WrongTld,
                "",
                Some("tea.kyoto"),
                false,
            ),
            ("kyoto", "a.b.kyoto", Code::Label, "subdomain", None, false),
            ("kyoto", "-tea.kyoto", Code::Label, "hyphen", None, false),
            ("kyoto", "te_a.kyoto", Code::Label, "character", None, false),
            (
                "kyoto",
                "\u{301}e.kyoto",
                Code::Label,
                "character",
                None,
                false,
            ),
        ] {
            let findings = found(|all| judge(zone(tld), value, all));
            let finding = findings.first().unwrap();
            assert_eq!((finding.code, finding.reason()), (code, reason), "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }

    #[test]
    fn letters() {
        for (characters, value, severity, code_reason, fix) in [
            (
                Any,
                "お茶。kyoto",
                'w',
                "lookalike typed",
                Some("お茶.kyoto"),
            ),
            (
                Any,
                "ＴＥＡ．ｋｙｏｔｏ",
                'w',
                "lookalike typed",
                Some("TEA.kyoto"),
            ),
            (
                Any,
                "pаypal.kyoto",
                'w',
                "lookalike letter",
                Some("paypal.kyoto"),
            ),
            (
                Any,
                "te\u{AD}a\u{200B}.kyoto",
                'w',
                "lookalike typed",
                Some("tea.kyoto"),
            ),
            (
                German,
                "MU\u{308}nchen.kyoto",
                'w',
                "lookalike typed",
                Some("München.kyoto"),
            ),
            (
                Japanese,
                "か\u{3099}.kyoto",
                'w',
                "lookalike typed",
                Some("が.kyoto"),
            ),
            (Arabic, "نامه\u{200C}ای.kyoto", ' ', "", None),
            (Japanese, "お茶.kyoto", ' ', "", None),
            (Japanese, "XN--T8JW83K7NY.kyoto", ' ', "", None),
            (Japanese, "tea.kyoto", 'w', "language plain", None),
            (Japanese, "丂茶.kyoto", 'w', "language letter", None),
            (Japanese, "café.kyoto", 'e', "language japanese", None),
            (Japanese, "녹차.kyoto", 'e', "language script", None),
            (Korean, "xn--t8jw83k7ny.kyoto", 'e', "language script", None),
            (Russian, "ЧАЙ.kyoto", ' ', "", None),
            (
                Russian,
                "чaй.kyoto",
                'w',
                "lookalike letter",
                Some("чай.kyoto"),
            ),
        ] {
            let zone = Zone {
                tld: "kyoto",
                table: Table::of(characters, "x"),
                shortest: 0,
            };
            let findings = found(|all| judge(zone, value, all));
            let finding = findings.first();
            let told = finding.map_or((' ', String::new()), |finding| {
                let severity = if finding.is_error() { 'e' } else { 'w' };
                (severity, format!("{} {}", finding.code, finding.reason()))
            });
            assert_eq!(told, (severity, code_reason.into()), "{value}");
            assert_eq!(finding.and_then(|finding| finding.fix.as_deref()), fix);
        }
    }

    #[test]
    fn short_names() {
        let zone = Zone {
            shortest: 3,
            ..zone("kyoto")
        };
        for (value, warns) in [
            ("ab.kyoto", true),
            ("a.KYOTO", true),
            ("abc.kyoto", false),
            ("茶.kyoto", false),
            ("xn--t8jy01w.kyoto", false),
        ] {
            let findings = found(|all| judge(zone, value, all));
            let mut findings = findings.iter();
            let is_short = findings.any(|found| found.code == Code::Length && !found.is_error());
            assert_eq!(is_short, warns, "{value}");
        }
    }

    #[test]
    fn both_spellings() {
        let zone = Zone {
            tld: "kyoto",
            table: Table::of(Japanese, "Japanese"),
            shortest: 0,
        };
        let params = [
            ("reason", "letter".into()),
            ("character", "é".into()),
            ("language", "Japanese".into()),
            ("unicode", "お茶é.kyoto".into()),
            ("ascii", "xn--9ca173vt85c.kyoto".into()),
        ];
        for value in ["お茶É.kyoto", "xn--9ca173vt85c.kyoto"] {
            let findings = found(|all| judge(zone, value, all));
            assert_eq!(findings.first().unwrap().params.0, params, "{value}");
        }
    }

    #[test]
    fn names_for_the_api() {
        for (value, encoded) in [
            ("tea.kyoto", None),
            ("TEA.kyoto", None),
            ("お茶.kyoto", Some("xn--t8jy01w.kyoto")),
            (" お茶。ＫＹＯＴＯ", Some("xn--t8jy01w.kyoto")),
            ("te\u{AD}a.kyoto", Some("tea.kyoto")),
            ("نامه\u{200C}ای.kyoto", Some("xn--mgba3gch31f060k.kyoto")),
            ("ns1.例え.jp.", Some("ns1.xn--r8jz45g.jp.")),
        ] {
            assert_eq!(ascii(value).as_deref(), encoded, "{value}");
        }
    }
}
