//! E-mail addresses: what a mail server would take, and no more.
//!
//! The local part is a dot-atom or a quoted string (RFC 5322), with letters of any script
//! (RFC 6531), of at most 64 octets; the whole address has at most 254.

use alloc::string::String;

use super::{Findings, label, name};
use crate::code::Code;
use crate::dividing::{Labels, divide, trim};
use crate::folding::{ascii_lookalike, fold_by, is_invisible};

const LONGEST: usize = 254;
const LONGEST_LOCAL: usize = 64;

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let reading = Reading::of(value);
    if !reading.is_whole {
        findings
            .error(Code::Format, "email", 505)
            .pending(reading.can_continue)
            .fix(meant(value));
    } else if let Some(fix) = with_folded_domain(value) {
        findings.warning(Code::Lookalike, "typed").fix(Some(fix));
    }
}

/// The address in a link, or behind a name, or with other characters for those of ASCII.
fn meant(value: &str) -> Option<String> {
    let start = value.bytes().rposition(|byte| byte == b'<');
    let address = start.and_then(|at| value.get(at..)).unwrap_or(value);
    let address = trim(address, |one| matches!(one, '<' | '>' | '.' | ',' | ';'));
    let address = address.strip_prefix("mailto:").unwrap_or(address);
    let plain = fold_by(ascii_lookalike, address);
    let folded = with_folded_domain(&plain).unwrap_or(plain);
    let mut meant = [address, &folded].into_iter();
    let meant = meant.find(|meant| *meant != value && Reading::of(meant).is_whole);
    meant.map(String::from)
}

/// The address with the domain that a mail program would take it for, where it is typed otherwise.
fn with_folded_domain(value: &str) -> Option<String> {
    let at = value.bytes().rposition(|byte| byte == b'@')?;
    let (local, domain) = value.split_at_checked(at + 1)?;
    let folded = name::fold(domain);
    folded.is_other.then(|| {
        let mut address = String::from(local);
        address.push_str(&folded.text);
        address
    })
}

struct Reading {
    is_whole: bool,
    /// Something behind it makes it a whole address.
    can_continue: bool,
}

impl Reading {
    fn of(value: &str) -> Self {
        let bytes = value.as_bytes();
        let mut reading = Self {
            is_whole: false,
            can_continue: false,
        };
        if value.chars().any(is_invisible) {
            return reading;
        }
        let quoted = bytes.first() == Some(&b'"');
        let end = if quoted {
            let close = bytes.iter().skip(1).position(|byte| *byte == b'"');
            close.map_or(bytes.len(), |at| at + 2)
        } else {
            let at = bytes.iter().position(|byte| *byte == b'@');
            at.unwrap_or(bytes.len())
        };
        let (local, rest) = bytes.split_at_checked(end).unwrap_or_default();
        let is_closed = local.len() > 1 && local.last() == Some(&b'"');
        let is_local = if quoted {
            !has(local, b'\\')
        } else {
            are_atoms(local)
        };
        // An open quote needs its end, a full stop what it divides.
        let is_open = if quoted {
            !is_closed
        } else {
            local.last() == Some(&b'.')
        };
        if !is_local || local.len() + usize::from(is_open) > LONGEST_LOCAL {
            return reading;
        }
        match rest.split_first() {
            None => reading.can_continue = true,
            Some((b'@', _)) if !local.is_empty() && !is_open => {
                let domain = value.get(local.len() + 1..).unwrap_or_default();
                reading.read_domain(domain, LONGEST - (local.len() + 1));
            }
            _ => {}
        }
        reading
    }

    fn read_domain(&mut self, domain: &str, room: usize) {
        // Far more than fits need no reading.
        if domain.len() > 4 * LONGEST {
            return;
        }
        let folded = name::fold(domain);
        let domain = &*folded.text;
        let has_stop = divide(domain, b'.').1.is_some();
        let (mut last, mut octets) = ("", 0_usize);
        for (index, part) in Labels::of(domain).enumerate() {
            if index > 0 && label::fault(last).is_some() {
                return;
            }
            octets += usize::from(index > 0) + label::octets(part).unwrap_or(LONGEST);
            last = part;
        }
        self.is_whole = has_stop && label::fault(last).is_none() && octets <= room;
        // A letter, and a full stop with another.
        let is_open = last.is_empty() || last.ends_with('-');
        let lacks = usize::from(is_open) + if has_stop { 0 } else { 2 };
        self.can_continue = label::can_continue(last) && octets + lacks <= room;
    }
}

/// Whether a local part is made of atoms with full stops between them; the last may be
/// still to come.
fn are_atoms(local: &[u8]) -> bool {
    let mut last = b'.';
    for byte in local {
        if *byte == b'.' && last == b'.' || *byte != b'.' && !is_atom(*byte) {
            return false;
        }
        last = *byte;
    }
    true
}

fn is_atom(byte: u8) -> bool {
    is_letter(byte) || has(b"!#$%&'*+-/=?^_`{|}~", byte)
}

#[expect(
    clippy::manual_contains,
    reason = "it is for long texts, and the browser's module would carry it for this alone"
)]
fn has(bytes: &[u8], byte: u8) -> bool {
    bytes.iter().any(|other| *other == byte)
}

/// A letter, of another script too, or a digit.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

    #[test]
    fn addresses() {
        for value in [
            "kim@example.com",
            "o'neill+x@mail.example.co.kr",
            "用户@例え.jp",
            "a@b.c",
            "a.b-c_d!#$%&*/=?^`{|}~@x-1.example",
            "\"quoted,(x)\"@example.org",
            &format!("{}@example.org", "a".repeat(64)),
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, pending, fix) in [
            ("kim", true, None),
            ("kim@", true, None),
            ("kim@example", true, None),
            ("kim@example.", true, None),
            ("kim.", true, None),
            ("\"kim", true, None),
            ("@example.com", false, None),
            ("kim @example.com", false, None),
            ("kim@.com", false, None),
            (".kim@example.com", false, Some("kim@example.com")),
            ("kim..lee@example.com", false, None),
            ("kim.@example.com", false, None),
            ("kim@example..com", false, None),
            ("kim@-example.com", false, None),
            ("kim@example-.com", false, None),
            ("kim@exa_mple.com", false, None),
            (
                "kim@tea–house.example",
                false,
                Some("kim@tea-house.example"),
            ),
            ("kim@example.com\u{200E}", false, Some("kim@example.com")),
            ("\u{202A}kim@example.com", false, Some("kim@example.com")),
            ("kim@lee@example.com", false, None),
            ("kim,lee@example.com", false, None),
            ("mailto:kim@example.com", false, Some("kim@example.com")),
            ("Kim Lee <kim@example.com>", false, Some("kim@example.com")),
            ("kim@example.com.,", false, Some("kim@example.com")),
            ("<mailto:kim@example.com>", false, Some("kim@example.com")),
            ("<kim@example.com", false, Some("kim@example.com")),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.pending, pending, "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
        }
    }

    #[test]
    fn lengths() {
        let long = |local: usize, label: usize| {
            let (local, label) = ("a".repeat(local), "b".repeat(label));
            format!("{local}@{label}.{label}.{label}.c")
        };
        for (value, fine, pending) in [
            (long(61, 63), false, false),
            (long(60, 63), true, true),
            (long(65, 10), false, false),
            (long(8, 64), false, false),
        ] {
            let findings = found(|all| judge(&value, all));
            assert_eq!(findings.is_empty(), fine, "{value}");
            for finding in findings.iter() {
                assert_eq!(finding.pending, pending, "{value}");
            }
        }
    }
}
