//! Organisations that are none. A private person leaves the field empty: a word such as
//! «private» in it is taken for a name, and a registry that finds it may suspend the domain.

use super::Findings;
use crate::code::Code;
use crate::dividing::{inner, place};

/// What people write into a field that they think has to be filled.
const PLACEHOLDERS: &str = "private|privat|private person|personal|individual|none|no|n/a|na|\
    null|no company|нет";

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if is_none(value) {
        findings.warning(Code::Format, "organisation").pending(true);
    }
}

/// Whether a value says that there is no organisation.
pub(crate) fn is_none(value: &str) -> bool {
    let word = inner(value, |byte| byte.is_ascii_punctuation() || byte == b' ');
    word.is_empty() || place(word, PLACEHOLDERS).is_some()
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

    #[test]
    fn organisations() {
        for value in ["Private Bank", "Nono KK", "N", "京都", "NA Trading", "-x-"] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for value in [
            "private",
            "Privat",
            "PRIVATE PERSON",
            "none",
            "None.",
            "n/a",
            "N/A",
            "NA",
            "-",
            "--",
            "(none)",
            "Individual",
            ".",
            "null",
        ] {
            let findings = found(|all| judge(value, all));
            assert!(
                findings.first().is_some_and(|found| !found.is_error()),
                "{value}"
            );
        }
    }
}
