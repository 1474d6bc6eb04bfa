//! Countries: ISO 3166-1 alpha-2, 249 codes (assigned on 2026-01-01).

use super::Findings;
use crate::code::Code;

/// For each first letter, the second letters of its codes.
const CODES: [&str; 26] = [
    "DEFGILMOQRSTUWXZ",
    "ABDEFGHIJLMNOQRSTVWYZ",
    "ACDFGHIKLMNORUVWXYZ",
    "EJKMOZ",
    "CEGHRST",
    "IJKMOR",
    "ABDEFGHILMNPQRSTUWY",
    "KMNRTU",
    "DELMNOQRST",
    "EMOP",
    "EGHIMNPRWYZ",
    "ABCIKRSTUVY",
    "ACDEFGHKLMNOPQRSTUVWXYZ",
    "ACEFGILOPRUZ",
    "M",
    "AEFGHKLMNRSTWY",
    "A",
    "EOSUW",
    "ABCDEGHIJKLMNORSTVXYZ",
    "CDFGHJKLMNORTVWZ",
    "AGMSYZ",
    "ACEGINU",
    "FS",
    "",
    "ET",
    "AMW",
];

/// Whether `value` is a country's code, without case.
pub(crate) fn is_code(value: &str) -> bool {
    match value.as_bytes() {
        [first, second] => seconds(*first).contains(&second.to_ascii_uppercase()),
        _ => false,
    }
}

fn seconds(first: u8) -> &'static [u8] {
    let index = first.to_ascii_uppercase().wrapping_sub(b'A');
    let seconds = CODES.get(usize::from(index));
    seconds.map_or(&[], |seconds| seconds.as_bytes())
}

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if !is_code(value) {
        let begun = matches!(value.as_bytes(), [first] if !seconds(*first).is_empty());
        findings.error(Code::Format, "country", 505).pending(begun);
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
        for (value, pending) in [("J", true), ("X", false)] {
            let findings = found(|all| judge(value, all));
            assert_eq!(findings.first().unwrap().pending, pending, "{value}");
        }
    }
}
