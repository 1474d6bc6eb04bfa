//! Choices and literals, without case.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Finding, Findings};
use crate::code::Code;
use crate::names;
use crate::page::Choice;
use crate::report::Param;

/// What programs and people write for 1 and 0.
const ON: [&str; 4] = ["true", "yes", "on", "y"];
const OFF: [&str; 4] = ["false", "no", "off", "n"];

/// `fixed` is the one value a template demands, where it does.
pub(crate) fn judge<'a>(
    choices: &[Choice<'a>],
    fixed: Option<&'a str>,
    value: &str,
) -> Findings<'a> {
    let allowed: Vec<&'a str> = match fixed {
        Some(fixed) => Vec::from([fixed]),
        None => choices.iter().map(|choice| choice.value).collect(),
    };
    if allowed
        .iter()
        .any(|known| known.eq_ignore_ascii_case(value))
    {
        return Vec::new();
    }
    let pending = allowed.iter().any(|known| {
        let start = known.get(..value.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(value))
    });
    let meant = meant(choices, &allowed, value).map(String::from);
    let reason = if allowed.len() == 1 { "one" } else { "" };
    let mut finding = Finding::error(Code::Choice, reason, 506)
        .pending(pending)
        .fix(meant);
    finding.params.push(("choices", Param::List(allowed)));
    Vec::from([finding])
}

/// The parameter of a sentence that allows one value.
pub(crate) fn only(value: &str) -> (&'static str, Param<'_>) {
    ("choices", Param::List(Vec::from([value])))
}

/// The value that a label, a truth value or a slip of the pen stands for.
fn meant<'a>(choices: &[Choice<'a>], allowed: &[&'a str], value: &str) -> Option<&'a str> {
    let same = |text: &str| text.eq_ignore_ascii_case(value);
    let spoken = |words: &[&str], meaning: &str| {
        let said = words.iter().any(|word| same(word));
        let mut known = allowed.iter().copied();
        said.then(|| known.find(|known| *known == meaning))
            .flatten()
    };
    let labelled = choices.iter().find(|choice| same(choice.label));
    labelled
        .map(|choice| choice.value)
        .filter(|value| allowed.contains(value))
        .or_else(|| spoken(&ON, "1"))
        .or_else(|| spoken(&OFF, "0"))
        .or_else(|| names::nearest(value, allowed.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::page::Choice;

    const TYPES: [Choice<'static>; 3] = [
        Choice {
            value: "BUSINESS",
            label: "Business certificate",
        },
        Choice {
            value: "CORP",
            label: "Corporation certificate",
        },
        Choice {
            value: "ETC",
            label: "Other",
        },
    ];
    const SWITCH: [Choice<'static>; 2] = [
        Choice {
            value: "0",
            label: "off",
        },
        Choice {
            value: "1",
            label: "on",
        },
    ];

    #[test]
    fn choices() {
        for value in ["CORP", "corp", "Etc"] {
            assert!(judge(&TYPES, None, value).is_empty(), "{value}");
        }
        for (choices, fixed, value, fix, pending) in [
            (&TYPES[..], None, "COR", Some("CORP"), true),
            (&TYPES[..], None, "other", Some("ETC"), false),
            (&TYPES[..], None, "BUISNESS", Some("BUSINESS"), false),
            (&TYPES[..], None, "passport", None, false),
            (&SWITCH[..], None, "true", Some("1"), false),
            (&SWITCH[..], None, "no", Some("0"), false),
            (&SWITCH[..], Some("1"), "0", None, false),
            (&SWITCH[..], Some("1"), "yes", Some("1"), false),
        ] {
            let findings = judge(choices, fixed, value);
            assert_eq!(findings[0].fix.as_deref(), fix, "{value}");
            assert_eq!(findings[0].pending, pending, "{value}");
        }
    }
}
