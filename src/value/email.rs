//! E-mail addresses: what a mail server would take, and no more.

use super::Findings;
use super::folding::is_blank;
use crate::code::Code;

/// Something, an at sign, and a domain without blanks. Mail servers decide the rest.
pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let blank = value.chars().any(is_blank);
    let bytes = value.as_bytes();
    let at = bytes.iter().rposition(|byte| *byte == b'@');
    let fine = match at.and_then(|at| bytes.split_at_checked(at)) {
        Some((local, domain)) => !local.is_empty() && is_domain(domain),
        None => false,
    };
    if !fine || blank || value.len() > 254 {
        let refused = value.starts_with('@') || bytes.windows(2).any(|two| two == b"@.");
        let pending = !refused && !blank && value.len() < 250;
        findings.error(Code::Format, "email", 505).pending(pending);
    }
}

/// An at sign, and at least two labels with something in them.
fn is_domain(domain: &[u8]) -> bool {
    let labels = domain
        .get(1..)
        .unwrap_or_default()
        .split(|byte| *byte == b'.');
    domain.contains(&b'.') && labels.into_iter().all(|label| !label.is_empty())
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
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, pending) in [
            ("kim", true),
            ("kim@", true),
            ("kim@example", true),
            ("@example.com", false),
            ("kim @example.com", false),
            ("kim@.com", false),
            ("kim@example.", true),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
}
