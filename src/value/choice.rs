//! Choices and literals, without case.

use alloc::string::String;
use alloc::vec::Vec;

use super::Findings;
use crate::code::Code;
use crate::dividing::place;
use crate::names::{Nearest, begins, same};
use crate::page::Choice;
use crate::report::Param;

/// What programs and people write for 1 and 0.
const SWITCHES: [(&str, &str); 2] = [("true|yes|on|y", "1"), ("false|no|off|n", "0")];

/// The values of a field.
pub(crate) struct Choices<'s, 'a> {
    /// Those that the API knows.
    pub known: &'s [Choice<'a>],
    /// Those that it knew once.
    pub retired: &'s [&'s str],
    /// The one that a template demands, where it does.
    pub fixed: Option<&'a str>,
}

/// Judges a value of a choice field. `is_refused` tells whether the page refuses every order with
/// a value: what is wrong with it is said of the order, and nothing offers it.
pub(crate) fn judge<'a>(
    choices: &Choices<'_, 'a>,
    is_refused: impl Fn(&str) -> bool,
    value: &str,
    findings: &mut Findings<'a>,
) {
    let is_allowed = match choices.fixed {
        Some(fixed) => same(fixed, value),
        None => choices.known.iter().any(|choice| same(choice.value, value)),
    };
    if is_allowed {
        return;
    }
    let mut allowed = Vec::new();
    match choices.fixed {
        Some(fixed) => allowed.push(fixed),
        None => {
            let values = choices.known.iter().map(|choice| choice.value);
            allowed.extend(values.filter(|value| !is_refused(value)));
        }
    }
    let is_retired = choices.retired.iter().any(|old| same(old, value));
    let reason = match allowed.len() {
        _ if is_retired => "retired",
        1 => "one",
        _ => "",
    };
    // A value that once had a meaning is no slip of the pen.
    let fix = if is_retired {
        None
    } else {
        meant(choices.known, &allowed, value)
    };
    findings
        .error(Code::Choice, reason, 506)
        .pending(allowed.iter().any(|known| begins(known, value)))
        .fix(fix.map(String::from))
        .with("choices", Param::List(allowed));
}

/// The parameter of a sentence that allows one value.
pub(crate) fn only(value: &str) -> Param<'_> {
    Param::List(Vec::from([value]))
}

/// The value that a label, a truth value or a slip of the pen stands for.
fn meant<'a>(choices: &[Choice<'a>], allowed: &[&'a str], value: &str) -> Option<&'a str> {
    for choice in choices {
        if same(choice.label, value) && allowed.contains(&choice.value) {
            return Some(choice.value);
        }
    }
    for (words, meaning) in &SWITCHES {
        if place(value, words).is_some() && allowed.contains(meaning) {
            return Some(meaning);
        }
    }
    let mut nearest = Nearest::to(value, 3);
    for known in allowed {
        nearest.consider(known);
    }
    nearest.found()
}

#[cfg(test)]
mod tests {
    use super::{Choices, judge};
    use crate::page::Choice;
    use crate::report::Param;
    use crate::value::found;

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

    fn choices_of<'a>(
        known: &'a [Choice<'static>],
        fixed: Option<&'static str>,
    ) -> Choices<'a, 'static> {
        Choices {
            known,
            retired: &["ETCH"],
            fixed,
        }
    }

    #[test]
    fn choices() {
        for value in ["CORP", "corp", "Etc"] {
            assert!(
                found(|all| judge(&choices_of(&TYPES, None), |_| false, value, all)).is_empty(),
                "{value}"
            );
        }
        for (known, fixed, value, fix, pending) in [
            (&TYPES[..], None, "COR", Some("CORP"), true),
            (&TYPES[..], None, "other", Some("ETC"), false),
            (&TYPES[..], None, "BUISNESS", Some("BUSINESS"), false),
            (&TYPES[..], None, "passport", None, false),
            (&SWITCH[..], None, "true", Some("1"), false),
            (&SWITCH[..], None, "no", Some("0"), false),
            (&SWITCH[..], Some("1"), "0", None, false),
            (&SWITCH[..], Some("1"), "yes", Some("1"), false),
        ] {
            let findings = found(|all| judge(&choices_of(known, fixed), |_| false, value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }

    #[test]
    fn choices_of_an_older_list() {
        for (value, reason, fix) in [
            ("ETCH", "retired", None),
            ("etch", "retired", None),
            ("ETCC", "", Some("ETC")),
        ] {
            let findings = found(|all| judge(&choices_of(&TYPES, None), |_| false, value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.reason(), reason, "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
        }
    }
    #[test]
    fn choices_that_the_page_refuses() {
        let choices = choices_of(&TYPES, None);
        let is_refused = |value: &str| value == "CORP";
        assert!(found(|all| judge(&choices, is_refused, "corp", all)).is_empty());
        for value in ["COR", "CORPP", "corporation certificate"] {
            let findings = found(|all| judge(&choices, is_refused, value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.fix, None, "{value}");
            assert!(!finding.pending, "{value}");
            let (_, offered) = finding.params.0.last().unwrap();
            assert_eq!(*offered, Param::List(vec!["BUSINESS", "ETC"]), "{value}");
        }
    }
}
