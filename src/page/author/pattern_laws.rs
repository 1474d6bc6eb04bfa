//! Laws of packed patterns: they say what `regex` says, and what can still match.

use super::CompiledPattern;
use proptest::prelude::*;
use regex::Regex;

/// Two letters, a digit, a character of two bytes, and the one that `.` leaves out.
const ALPHABET: [char; 5] = ['a', 'b', '0', 'é', '\n'];

/// Every text of at most `longest` characters, shorter ones first.
fn texts(longest: u32) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut from = 0;
    for _ in 0..longest {
        let to = all.len();
        for at in from..to {
            for character in ALPHABET {
                all.push(format!("{}{character}", all[at]));
            }
        }
        from = to;
    }
    all
}

fn whole(expression: &str) -> Regex {
    Regex::new(&format!(r"\A(?:{expression})\z")).unwrap()
}

#[test]
fn expressions_mean_what_regex_means() {
    let texts = texts(5);
    for expression in [
        "",
        "a|",
        "a*b",
        "ab|a",
        "a+?b??",
        "[ab]{2,4}",
        "(a|ab)(0|b0)?",
        "(?i)A[B0]?",
        "^a|b$",
        "a$",
        "a^b",
        ".",
        "é+a?",
        "(a0){1,2}",
        "[^a]b*",
        r"[a-z]\d",
        "[ab]*0[ab]{2}",
        r"(?-u:\b)ab?(?-u:\b)",
        "(?s).*a.",
    ] {
        let pattern = CompiledPattern::new(expression).unwrap();
        let pattern = pattern.as_pattern();
        let regex = whole(expression);
        let matching: Vec<&String> = texts.iter().filter(|text| regex.is_match(text)).collect();
        for text in &texts {
            let expected = matching.contains(&text);
            assert_eq!(pattern.matches(text), expected, "{expression} {text:?}");
        }
        // None of these needs more than three characters to come to its end.
        for text in texts.iter().filter(|text| text.chars().count() <= 2) {
            let mut continuations = matching.iter().filter(|whole| whole.starts_with(&**text));
            let expected = continuations.next().is_some();
            assert_eq!(
                pattern.can_continue(text),
                expected,
                "{expression} {text:?}"
            );
        }
    }
}

fn expressions() -> impl Strategy<Value = String> {
    let atom = proptest::sample::select(vec!["a", "b", "é", ".", "[ab]", "[^0]", "\\d"]);
    atom.prop_map(str::to_owned)
        .prop_recursive(4, 16, 3, |inner| {
            let ending = proptest::sample::select(vec!["?", "*", "+", "{2}", "{1,3}", "*?"]);
            prop_oneof![
                (inner.clone(), ending).prop_map(|(inner, ending)| format!("({inner}){ending}")),
                (inner.clone(), inner.clone()).prop_map(|(first, then)| format!("{first}{then}")),
                (inner.clone(), inner).prop_map(|(one, other)| format!("({one}|{other})")),
            ]
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_expression_means_what_regex_means(expression in expressions()) {
        let regex = whole(&expression);
        // A random expression may need too many states: then there is nothing to compare.
        if let Ok(pattern) = CompiledPattern::new(&expression) {
            let pattern = pattern.as_pattern();
            for text in texts(4) {
                let expected = regex.is_match(&text);
                prop_assert_eq!(pattern.matches(&text), expected, "{:?}", text);
                for (end, _) in text.char_indices().filter(|_| expected) {
                    prop_assert!(pattern.can_continue(&text[..end]), "{:?}", text);
                }
            }
        }
    }
}
