//! Contact handles: `P-ABC123` for a person, `O-KEY239` for an organisation.

use alloc::vec::Vec;

use super::{Finding, Findings};
use crate::code::Code;

/// Other shapes may exist, so a mismatch warns.
pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    let fits = value.bytes().enumerate().all(|(index, byte)| match index {
        0 => matches!(byte.to_ascii_uppercase(), b'P' | b'O'),
        1 => byte == b'-',
        2..=4 => byte.is_ascii_alphabetic(),
        _ => byte.is_ascii_digit(),
    });
    if fits && value.len() > 5 {
        return Vec::new();
    }
    Vec::from([Finding::warning(Code::Format, "handle").pending(fits)])
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn handles() {
        for value in ["P-ABC123", "O-KEY239", "p-abc1", "O-ABC0000000"] {
            assert!(judge(value).is_empty(), "{value}");
        }
        for (value, pending) in [
            ("P", true),
            ("P-ABC", true),
            ("P-AB1", false),
            ("X-ABC1", false),
            ("PABC1", false),
            ("P-ABC1x", false),
        ] {
            assert_eq!(judge(value)[0].pending, pending, "{value}");
        }
    }
}
