//! Countries: ISO 3166-1 alpha-2, 249 codes (assigned on 2026-01-01).

use alloc::string::String;

use super::Findings;
use crate::code::Code;
use crate::dividing::divide;
use crate::names::same;

mod names;

/// For each first letter, the second letters of its codes.
const CODES: [&[u8]; 26] = [
    b"DEFGILMOQRSTUWXZ",
    b"ABDEFGHIJLMNOQRSTVWYZ",
    b"ACDFGHIKLMNORUVWXYZ",
    b"EJKMOZ",
    b"CEGHRST",
    b"IJKMOR",
    b"ABDEFGHILMNPQRSTUWY",
    b"KMNRTU",
    b"DELMNOQRST",
    b"EMOP",
    b"EGHIMNPRWYZ",
    b"ABCIKRSTUVY",
    b"ACDEFGHKLMNOPQRSTUVWXYZ",
    b"ACEFGILOPRUZ",
    b"M",
    b"AEFGHKLMNRSTWY",
    b"A",
    b"EOSUW",
    b"ABCDEGHIJKLMNORSTVXYZ",
    b"CDFGHJKLMNORTVWZ",
    b"AGMSYZ",
    b"ACEGINU",
    b"FS",
    b"",
    b"ET",
    b"AMW",
];

/// The same, with the second letters as a set of bits.
const SETS: [u32; 26] = {
    let mut sets = [0; 26];
    let mut first = 0;
    while first < CODES.len() {
        let mut letters = CODES[first];
        while let [second, rest @ ..] = letters {
            sets[first] |= 1 << (*second - b'A');
            letters = rest;
        }
        first += 1;
    }
    sets
};

/// Whether `value` is a country's code, without case.
pub(crate) fn is_code(value: &str) -> bool {
    match value.as_bytes() {
        [first, second] => {
            let second = index(*second);
            second < 26 && seconds(*first) >> second & 1 == 1
        }
        _ => false,
    }
}

fn seconds(first: u8) -> u32 {
    let set = SETS.get(index(first));
    set.copied().unwrap_or_default()
}

/// The place of a letter in the alphabet; beyond its end for anything else.
fn index(letter: u8) -> usize {
    usize::from(letter.to_ascii_uppercase().wrapping_sub(b'A'))
}

/// The entry of a country in a list with bars between its entries: the code as the list has
/// it, and what the list tells of the country.
#[inline(never)]
pub(crate) fn find(country: &str, list: &'static str) -> Option<(&'static str, &'static str)> {
    let mut rest = Some(list);
    while let Some(list) = rest {
        let (entry, others) = divide(list, b'|');
        let (code, told) = entry.split_at_checked(2)?;
        if same(code, country) {
            return Some((code, told));
        }
        rest = others;
    }
    None
}

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if !is_code(value) {
        let begun = matches!(value.as_bytes(), [first] if seconds(*first) != 0);
        findings
            .error(Code::Format, "country", 505)
            .pending(begun)
            .fix(names::code(value).map(String::from));
    }
}

#[cfg(test)]
mod tests {
    use super::{CODES, is_code, judge};
    use crate::value::found;

    #[test]
    fn there_are_249() {
        assert_eq!(
            CODES.iter().map(|seconds| seconds.len()).sum::<usize>(),
            249
        );
    }

    #[test]
    fn codes() {
        for code in [
            "JP", "jp", "KR", "Kz", "KG", "DE", "GB", "TW", "HK", "ZW", "AX",
        ] {
            assert!(is_code(code), "{code}");
        }
        for text in ["UK", "EU", "XX", "JPN", "J", "", "日本", "J P", "ZZ"] {
            assert!(!is_code(text), "{text}");
        }
        for (value, pending, fix) in [
            ("J", true, None),
            ("X", false, None),
            ("UK", false, Some("GB")),
            ("Japan", false, Some("JP")),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.pending, pending, "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
        }
    }
}
