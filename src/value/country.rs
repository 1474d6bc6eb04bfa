//! Countries: ISO 3166-1 alpha-2, 249 codes (assigned on 2026-01-01).

use alloc::vec::Vec;

use super::{Finding, Findings};
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
        [first, second] => seconds(*first).contains(second.to_ascii_uppercase() as char),
        _ => false,
    }
}

fn seconds(first: u8) -> &'static str {
    let index = first.to_ascii_uppercase().wrapping_sub(b'A');
    CODES.get(usize::from(index)).copied().unwrap_or("")
}

pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    if is_code(value) {
        return Vec::new();
    }
    let pending = match value.as_bytes() {
        [first] => !seconds(*first).is_empty(),
        _ => false,
    };
    Vec::from([Finding::error(Code::Format, "country", 505).pending(pending)])
}

#[cfg(test)]
mod tests {
    use super::{CODES, is_code, judge};

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
        assert!(judge("J")[0].pending);
        assert!(!judge("X")[0].pending);
    }
}
