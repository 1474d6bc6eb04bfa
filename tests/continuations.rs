//! `pending` and `state`, by brute force: an error is pending exactly where some continuation
//! of the value has no error.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tldgate::author::Author;
use tldgate::{AuthCodeState, Options, Rulebook, Severity};

use brute_force::{continuable, texts};

#[path = "../src/value/brute_force.rs"]
mod brute_force;

/// A field of every kind, with rules small enough to try everything.
const PAGE: &str = r#"
tld      = "ab"
guide    = ".ab"
handling = "realtime"

[[commands.AddDomain]]
section = "Registration"
[commands.AddDomain.fields]
domain     = "(DOMAIN)"
period     = "(INT)"
auth       = "(AUTH)"
X-COUNTRY  = "(COUNTRY)"
X-YEAR     = "(YEAR)"
X-DATE     = "(DATE)"
X-HOST     = "(NAMESERVER)"
X-CHOICE   = "(CHOICE)"
X-EMAIL    = "(EMAIL)"
X-TEXT     = "(TEXT)"
X-LANGUAGE = "(LANGUAGE)"

[fields.X-COUNTRY]
label   = "Country"
section = "Registration"
[fields.X-YEAR]
label   = "Year"
section = "Registration"
[fields.X-DATE]
label   = "Date"
section = "Registration"
[fields.X-HOST]
label   = "Host"
section = "Registration"
[fields.X-CHOICE]
label   = "Choice"
section = "Registration"
choices = { AB = "One", B = "Another" }
[fields.X-EMAIL]
label   = "E-mail"
section = "Registration"
[fields.X-TEXT]
label    = "Text"
section  = "Registration"
pattern  = "a(b[ab])?b|b+"
severity = "error"
example  = "ab"
[fields.X-LANGUAGE]
label   = "Language"
section = "Registration"

[auth-code]
section = "Auth-Codes"
minimum = 3
maximum = 4
letter  = "a"
digit   = "1"
special = "!"

[languages]
section = "Languages"
[languages.tags]
JA = "Japanese"
KR = "Korean"

[[examples.good]]
name    = "an order"
command = "AddDomain"
[examples.good.fields]
domain     = "a.ab"
period     = "1"
auth       = "a1!"
X-COUNTRY  = "BB"
X-YEAR     = "2027"
X-DATE     = "2026-11-23"
X-HOST     = "a.b"
X-CHOICE   = "B"
X-EMAIL    = "a@b.a"
X-TEXT     = "ab"
X-LANGUAGE = "JA"

[[examples.bad]]
name    = "a name under another TLD"
command = "AddDomain"
fields  = { domain = "a.b" }
code    = "wrong-tld"
field   = "domain"
"#;

/// One trial: the field, what every value begins with, the characters, the length of the
/// longest continuation that could matter, and the longest value that is looked at.
type Trial = (&'static str, &'static str, &'static str, usize, usize);

const TRIALS: &[Trial] = &[
    ("domain", "", "ab.-", 7, 3),
    ("domain", "", "abお. ", 6, 2),
    ("domain", "x", "-a.b", 7, 3),
    ("domain", "", "\u{3000}a.b", 6, 2),
    ("domain", "", "a–b.", 7, 3),
    ("domain", "", "\u{202A}ab.", 7, 3),
    ("domain", "", "l·.ab", 7, 3),
    ("domain", "", "・茶.ab", 6, 2),
    ("domain", "", "ㅎㅏ.ab", 5, 1),
    ("domain", "", "1ش-.ab", 6, 2),
    ("domain", "ش", "٣۴1.ab", 6, 2),
    ("domain", "", "نا\u{200C}.ab", 6, 2),
    ("domain", "ن\u{200C}", "ا\u{64F}.ab", 6, 2),
    ("domain", "xn--茶", "ab.", 6, 2),
    (
        "domain",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "a-.b",
        7,
        3,
    ),
    (
        "domain",
        "ああああああああああああああああああああああああああああああああああああああああああああああああああああ",
        "あ-.ab",
        5,
        1,
    ),
    ("period", "", "01a ", 5, 3),
    ("period", "", "1\u{3000} \u{200B}", 5, 3),
    ("auth", "", "a1!_ ", 6, 4),
    ("auth", "a", "1!\u{201C}\u{A0}\n", 6, 4),
    ("auth", "", "a1!\u{A0} \u{200B}", 6, 3),
    ("X-COUNTRY", "", "jpRE ", 5, 3),
    ("X-COUNTRY", "", "aX", 4, 3),
    ("X-COUNTRY", "", "JPE\u{3000} ", 5, 3),
    ("X-YEAR", "", "02a ", 6, 2),
    ("X-YEAR", "", "2\u{3000} \u{200B}", 6, 2),
    ("X-YEAR", "", "02a", 6, 5),
    ("X-YEAR", "2028-02-", "29T ", 4, 2),
    ("X-DATE", "2028-0", "01239-", 5, 4),
    ("X-DATE", "20", "01-", 9, 8),
    ("X-DATE", "2028/", "0139/", 6, 4),
    ("X-DATE", "2028-2", "039-", 5, 3),
    ("X-DATE", "2028-02-2", "9T0 Z", 5, 3),
    ("X-DATE", "2.2.20", "28 :T", 5, 3),
    ("X-DATE", "13/1", "02/", 7, 6),
    ("X-DATE", "", "2.", 10, 8),
    ("X-DATE", "", "\u{3000}2/", 9, 2),
    ("X-HOST", "", "a1.-", 7, 4),
    ("X-HOST", "", "\u{3000} a.", 6, 3),
    ("X-HOST", "", "a–.-", 5, 2),
    ("X-HOST", "", "茶・.a", 6, 2),
    ("X-HOST", "a.", "1ش-", 5, 3),
    ("X-CHOICE", "", "abB ", 5, 3),
    ("X-CHOICE", "", "b\u{3000} \u{200B}", 5, 3),
    ("X-EMAIL", "", "a@. ", 7, 2),
    ("X-EMAIL", "", "a@.\u{3000}", 6, 1),
    ("X-EMAIL", "a@", "a-.@", 6, 3),
    ("X-EMAIL", "", "\"a@.", 7, 2),
    ("X-EMAIL", "a@", "a–.茶", 5, 3),
    ("X-EMAIL", "a@", "・茶.a", 5, 2),
    ("ownercontact0.country", "", "JPE\u{3000} ", 5, 3),
    ("ownercontact0.email", "", "a@.\u{3000}", 6, 1),
    ("X-TEXT", "", "abc", 6, 4),
    ("X-TEXT", "", "ab\u{3000} ", 6, 4),
    ("X-LANGUAGE", "", "jakr ", 5, 3),
    ("X-LANGUAGE", "", "ja\u{3000} \u{200B}", 5, 3),
];

/// The same for names in a language, which its tag tells.
const TAGGED_TRIALS: &[(&str, Trial)] = &[
    ("JA", ("domain", "", "abé茶ж.", 6, 2)),
    ("JA", ("domain", "é-", "茶a.b", 6, 2)),
    ("KR", ("domain", "", "ab똠.차茶", 6, 3)),
];

fn packed() -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages/api.toml");
    let reference = fs::read_to_string(path).unwrap();
    let author = Author::new("api.toml", &reference).unwrap();
    author
        .pack_page("laws", PAGE)
        .unwrap_or_else(|fault| panic!("{fault}"))
}

#[test]
fn an_error_is_pending_where_a_continuation_has_none() {
    let packed = packed();
    let rules = Rulebook::built_in().with_page(&packed).unwrap();
    let options = Options::default();
    let mut pending = 0;
    let untagged = TRIALS.iter().map(|trial| ("", trial));
    let tagged = TAGGED_TRIALS.iter().map(|(tag, trial)| (*tag, trial));
    for (tag, (name, start, alphabet, depth, longest)) in untagged.chain(tagged) {
        let errors = |value: &str| -> Vec<bool> {
            let order = [
                (*name, value),
                ("X-LANGUAGE", tag),
                (
                    "ownercontact0.city",
                    if name.contains('.') { "Uji" } else { "" },
                ),
            ];
            let order = order.into_iter().filter(|(_, value)| !value.is_empty());
            let report = rules.validate("ab", "AddDomain", &order.collect(), &options);
            let issues = report.issues.into_iter();
            issues
                .filter(|issue| issue.severity == Severity::Error)
                .filter(|issue| issue.path.as_deref() == Some(*name))
                .map(|issue| issue.pending)
                .collect()
        };
        let texts = texts(start, alphabet, *depth);
        let known = continuable(&texts, |value| errors(value).is_empty());
        let short = start.chars().count() + longest;
        for text in texts.iter().filter(|text| text.chars().count() <= short) {
            for told in errors(text) {
                assert_eq!(told, known[text.as_str()], "{name} {tag}: {text:?}");
                pending += usize::from(told);
            }
        }
    }
    assert!(pending > 100, "{pending}");
}

#[test]
fn a_code_is_incomplete_where_a_continuation_is_valid() {
    let packed = packed();
    let rules = Rulebook::built_in().with_page(&packed).unwrap();
    let state = |code: &str| rules.auth_code_check("ab", code, &Options::default()).state;
    for alphabet in [
        "a1!_",
        "a1! \u{201D}",
        "a1!\n\u{A0}",
        "a1!ａ&",
        "a1! \u{200B}",
    ] {
        let texts = texts("", alphabet, 6);
        let known = continuable(&texts, |code| state(code) == AuthCodeState::Valid);
        for text in texts.iter().filter(|text| text.chars().count() < 5) {
            let expected = match (state(text), known[text.as_str()]) {
                (AuthCodeState::Valid, _) => AuthCodeState::Valid,
                (_, true) => AuthCodeState::Incomplete,
                (_, false) => AuthCodeState::Invalid,
            };
            assert_eq!(state(text), expected, "{text:?}");
        }
    }
}

/// What a warning is held against: the field, what every value begins with, the characters, and how
/// many of them may follow.
const DOUBTS: &[(&str, &str, &str, usize)] = &[
    ("domain", "a.ab", " a", 4),
    ("period", "1", " 0", 4),
    ("X-COUNTRY", "J", "P ", 4),
    ("X-YEAR", "202", "7 ", 4),
    ("X-DATE", "2028-02-2", "9 T0", 5),
    ("X-DATE", "2.2.202", "8 :T", 5),
    ("X-DATE", "2028-2-", "12 T", 5),
    ("X-HOST", "a.b", " .", 4),
    ("X-CHOICE", "A", "B ", 4),
    ("X-EMAIL", "a@b.a", " a", 4),
    ("X-LANGUAGE", "J", "A ", 4),
    ("ownercontact0.phone", "+81.75123456", "7 x", 5),
    ("ownercontact0.zip", "604-800", "1 x", 5),
    ("ownercontact0.organization", "non", "e -", 4),
    ("ownercontact0.city", "ن", "\u{200C}\u{202A}é", 4),
    ("admincontact0", "P-ABC", "1 -", 4),
    ("nameserver1", "ns1.b", " .a", 4),
];

/// A warning is pending where a continuation has neither it nor an error.
#[test]
fn a_warning_is_pending_where_a_continuation_is_free_of_it() {
    let packed = packed();
    let rules = Rulebook::built_in().with_page(&packed).unwrap();
    let (mut pending, mut settled) = (0, 0);
    for (name, start, alphabet, depth) in DOUBTS {
        let issues = |value: &str| {
            let order = [
                (*name, value),
                ("ownercontact0.country", "JP"),
                ("nameserver0", "ns1.b"),
            ];
            let order = order.into_iter().collect();
            let report = rules.validate("ab", "AddDomain", &order, &Options::default());
            let issues = report.issues.into_iter();
            issues.filter(|issue| issue.path.as_deref() == Some(*name))
        };
        let texts = texts(start, alphabet, *depth);
        let mut known = BTreeMap::new();
        for text in texts
            .iter()
            .filter(|text| text.len() < start.len() + depth - 1)
        {
            for issue in issues(text).filter(|issue| issue.severity == Severity::Warning) {
                let key = (issue.code, String::from(issue.reason()));
                let free = known.entry(key.clone()).or_insert_with(|| {
                    continuable(&texts, |value| {
                        issues(value).all(|found| {
                            let is_it = (found.code, found.reason()) == (key.0, &*key.1);
                            found.severity == Severity::Warning && !is_it
                        })
                    })
                });
                let told = issue.pending;
                assert_eq!(
                    told,
                    free[text.as_str()],
                    "{name} {text:?} {}",
                    issue.message()
                );
                pending += usize::from(told);
                settled += usize::from(!told);
            }
        }
    }
    assert!(pending > 50 && settled > 50, "{pending} {settled}");
}

/// Warnings too, and codes of TLDs that have no rule for them.
#[test]
fn an_issue_of_a_code_is_pending_where_a_continuation_is_free_of_it() {
    let packed = packed();
    let rules = Rulebook::built_in().with_page(&packed).unwrap();
    let judged = |tld, code: &str| rules.auth_code_check(tld, code, &Options::default());
    let (mut pending, mut settled) = (0, 0);
    for (tld, alphabet) in [
        ("kg", "a1! "),
        ("kg", "a\u{A0} \n"),
        ("kg", "\u{200B}\u{FF41}_a"),
        ("or.kr", "é\u{3000} "),
        ("or.kr", "&#38;"),
        ("ab", "a1! _"),
        ("ab", "a1!\u{A0}\n"),
        ("ab", "a1!\u{200B} "),
        ("ab", "a1!\u{3000}é"),
        ("ab", "a1!\u{FF41}&"),
    ] {
        let texts = texts("", alphabet, 5);
        let mut known = BTreeMap::new();
        for text in texts.iter().filter(|text| text.chars().count() < 4) {
            for issue in judged(tld, text).issues {
                let reason = issue.reason();
                let key = (issue.code, String::from(reason));
                let free = known.entry(key.clone()).or_insert_with(|| {
                    continuable(&texts, |code| {
                        let report = judged(tld, code);
                        let mut issues = report.issues.iter();
                        report.ok
                            && issues.all(|found| (found.code, found.reason()) != (key.0, &*key.1))
                    })
                });
                let told = issue.pending;
                assert_eq!(
                    told,
                    free[text.as_str()],
                    "{tld} {text:?} {}",
                    issue.message()
                );
                pending += usize::from(told);
                settled += usize::from(!told);
            }
        }
    }
    assert!(pending > 100 && settled > 100, "{pending} {settled}");
}
