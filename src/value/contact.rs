//! Contact handles: `P-ABC123` for a person, `O-KEY239` for an organisation.

use super::Findings;
use crate::code::Code;

/// Other shapes may exist, so a mismatch warns.
pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let fits = value.bytes().enumerate().all(|(index, byte)| match index {
        0 => matches!(byte, b'P' | b'O' | b'p' | b'o'),
        1 => byte == b'-',
        2..=4 => byte.is_ascii_alphabetic(),
        _ => byte.is_ascii_digit(),
    });
    if !fits || value.len() < 6 {
        findings.warning(Code::Format, "handle").pending(fits);
    }
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

    #[test]
    fn handles() {
        for value in ["P-ABC123", "O-KEY239", "p-abc1", "O-ABC0000000"] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, pending) in [
            ("P", true),
            ("P-ABC", true),
            ("P-AB1", false),
            ("X-ABC1", false),
            ("PABC1", false),
            ("P-ABC1x", false),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
}
