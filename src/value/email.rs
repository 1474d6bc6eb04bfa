//! E-mail addresses: what a mail server would take, and no more.

use alloc::vec::Vec;

use super::{Finding, Findings};
use crate::code::Code;

/// Something, an at sign, and a domain without blanks. Mail servers decide the rest.
pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    let blank =
        value.contains(|character: char| character.is_whitespace() || character.is_control());
    let fine = match value.rsplit_once('@') {
        Some((local, domain)) => {
            let labels = || domain.split('.');
            !local.is_empty() && labels().count() > 1 && labels().all(|label| !label.is_empty())
        }
        None => false,
    };
    if fine && !blank && value.len() <= 254 {
        return Vec::new();
    }
    let begun = !value.starts_with('@') && !value.contains("@.") && value.len() < 250;
    Vec::from([Finding::error(Code::Format, "email", 505).pending(begun && !blank)])
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn addresses() {
        for value in [
            "kim@example.com",
            "o'neill+x@mail.example.co.kr",
            "用户@例え.jp",
            "a@b.c",
        ] {
            assert!(judge(value).is_empty(), "{value}");
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
            assert_eq!(judge(value)[0].pending, pending, "{value}");
        }
    }
}
