//! What holds of every report, whatever the order: properties, tried on orders that start
//! from those of the case files and are changed at random.

#[path = "laws/orders.rs"]
mod orders;
#[path = "laws/pool.rs"]
mod pool;

use orders::{RULES, call};
use pool::FURTHER;
use proptest::prelude::*;
use proptest::sample::select;
use tldgate::{Code, Issue, Options, Order, Report, Severity};

const CASES: u32 = 100_000;

fn errors<'r>(report: &'r Report<'static>) -> impl Iterator<Item = &'r Issue<'static>> {
    let issues = report.issues.iter();
    issues.filter(|issue| issue.severity == Severity::Error)
}

fn swap_case(text: &str) -> String {
    let swapped = text.chars().map(|letter| match letter {
        'a'..='z' => letter.to_ascii_uppercase(),
        _ => letter.to_ascii_lowercase(),
    });
    swapped.collect()
}

/// What is left of an issue when the spelling of names is taken out of it.
fn without_spelling(issue: &Issue<'_>) -> (Code, Severity, Option<String>, bool, Option<String>) {
    let path = issue.path.as_ref().map(|path| path.to_ascii_lowercase());
    (
        issue.code,
        issue.severity,
        path,
        issue.pending,
        issue.fix.clone(),
    )
}

/// Whether an issue is about the value of a field alone.
fn is_of_value(issue: &Issue<'_>) -> bool {
    let of_value = [
        Code::Format,
        Code::Choice,
        Code::Range,
        Code::Length,
        Code::MissingClass,
        Code::Character,
        Code::Whitespace,
        Code::Lookalike,
        Code::WrongTld,
        Code::Label,
    ];
    of_value.contains(&issue.code)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn nothing_panics(
        tld in "[a-z.]{0,6}|kyoto|or\\.kr|\\PC{0,4}",
        command in "AddDomain|[A-Za-z]{0,14}|\\PC{0,4}",
        fields in prop::collection::vec((any::<String>(), any::<String>()), 0..4),
        call in call(),
        code in any::<String>(),
    ) {
        let mut any = call.clone();
        any.tld = tld;
        any.command = command;
        any.fields.extend(fields.iter().cloned());
        let _ = any.report();
        let mut call = call;
        call.fields.extend(fields);
        let order: Order<'_> = call.fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        let _ = RULES.to_command(&call.tld, &call.command, &order);
        let _ = RULES.to_contact(&order, "ownercontact0");
        let _ = RULES.auth_code_check(&call.tld, &code, &Options::default());
        let report = call.report();
        prop_assert_eq!(report.ok, errors(&report).next().is_none());
        for issue in &report.issues {
            prop_assert!(!issue.message().is_empty());
        }
    }

    #[test]
    fn case_does_not_matter(call in call()) {
        let report = call.report();
        let mut other = call.clone();
        other.tld = swap_case(&call.tld);
        other.command = swap_case(&call.command);
        for (name, value) in &mut other.fields {
            *name = swap_case(name);
            let literals = ["action", "transferlock", "x-kr-ctfy-type", "x-idn-language"];
            if literals.contains(&name.to_ascii_lowercase().as_str()) && value.is_ascii() {
                *value = swap_case(value);
            }
        }
        let swapped = other.report();
        let issues: Vec<_> = report.issues.iter().map(without_spelling).collect();
        let others: Vec<_> = swapped.issues.iter().map(without_spelling).collect();
        prop_assert_eq!(issues, others);
        prop_assert_eq!(report.form, swapped.form);
        prop_assert_eq!(report.fulfillment, swapped.fulfillment);
    }

    #[test]
    fn a_fix_is_no_worse_and_asks_no_more(call in call()) {
        let report = call.report();
        for issue in &report.issues {
            let (Some(path), Some(fix)) = (&issue.path, &issue.fix) else {
                continue;
            };
            let mended = call.report_with(&[(path, fix)]);
            let number = |report: &Report<'static>| {
                errors(report).filter(|error| error.path.as_ref() == Some(path)).count()
            };
            prop_assert!(number(&mended) <= number(&report), "{path}: {issue:?} {:?}", mended.issues);
            let again = mended.issues.iter().any(|other| {
                other.path.as_ref() == Some(path) && other.fix.as_ref() == Some(fix)
            });
            prop_assert!(!again, "{path}: {issue:?}");
        }
    }

    #[test]
    fn an_error_of_a_value_stays(call in call(), (name, value) in select(FURTHER), blank in any::<bool>()) {
        let report = call.report();
        let changed = call.report_with(&[(name, if blank { "" } else { value })]);
        for error in errors(&report).filter(|issue| is_of_value(issue)) {
            let path = error.path.as_deref().unwrap_or_default();
            if !path.eq_ignore_ascii_case(name) {
                let stays = errors(&changed).any(|other| {
                    other.code == error.code && other.path == error.path
                });
                prop_assert!(stays, "{path}: {error:?}");
            }
        }
    }

    #[test]
    fn a_further_fact_is_no_fault(call in call(), (name, value) in select(FURTHER)) {
        let report = call.report();
        let told = call.report_with(&[(name, value)]);
        let known: Vec<_> = errors(&report).map(without_spelling).collect();
        for error in errors(&told).filter(|error| !known.contains(&without_spelling(error))) {
            // The page or the reference may say that the field has no place here.
            prop_assert_eq!(error.code, Code::NotForCommand);
            prop_assert!(!error.source.section.is_empty());
        }
    }
}
