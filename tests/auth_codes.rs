//! Codes by themselves, beside what the case files say of them.

use tldgate::{AuthCodeState, Code, Issue, Options, Order, Rulebook, Source};

use json::{list, parsed, text};

mod json;

/// No value is longer, in bytes.
const LONGEST: usize = 16_384;

/// Codes as they are given, and as pasting and panels leave them.
const CODES: &[&str] = &[
    "",
    " ",
    "\u{3000}",
    "\u{200B}",
    "\u{FEFF}\n",
    "\0",
    "k",
    "abcdef1!",
    "abcdefgh",
    " abcdef1!",
    "abcdef1! ",
    "abcdef1!\n",
    "abcdef1!\u{A0}",
    "\u{A0}abcdef1!",
    "\u{FEFF}abcdef1!",
    "\u{2068}abcdef1!\u{2069}",
    "abcd\u{202E}ef1!",
    "abcd\u{AD}ef1!",
    "abcd\u{200B}ef1!",
    "abcd ef1!",
    ">abcdef1\u{FF01}",
    ">abcd\u{AD}ef1!",
    "\u{201C}abcdef1!\u{201D}",
    "\u{FF21}\u{FF22}\u{FF23}\u{FF11}\u{FF12}\u{FF13}\u{FF01}\u{FF05}",
    "abcdef1&amp;",
    "abcdef1&amp;amp;",
    "abcdef1&amp;#039;",
    "abcdef1!&nbsp;",
    "&#160;abcdef1!",
    "&amp;amp;",
    "ё",
    "ё\n",
    "é1!abcde ",
    "abcdefghijklmnopqrstuvwxyz1!1!1! ",
    "abcdefghijklmnopqrstuvwxyz1!1!1!1",
];

/// The commands of a TLD that take a code, and whether they need it.
fn commands(rules: &Rulebook<'_>, tld: &str) -> Vec<(String, bool)> {
    let mut all = Vec::new();
    for command in rules.commands(tld) {
        let description = parsed(&rules.describe(tld, Some(command)));
        let forms = list(&description["forms"]).iter();
        let mut fields = forms.flat_map(|form| list(&form["fields"]));
        if let Some(field) = fields.find(|field| field["name"] == "auth") {
            assert_eq!(text(&field["kind"]), "auth-code", "{tld} {command}");
            all.push((command.into(), text(&field["need"]) == "required"));
        }
    }
    all
}

/// The issues of the code, without the section that they come from: a need stands in the
/// template's.
fn of_the_code(mut issues: Vec<Issue<'_>>) -> Vec<Issue<'_>> {
    issues.retain(|issue| issue.path.as_deref() == Some("auth"));
    for issue in &mut issues {
        issue.source = Source {
            guide: "",
            section: "",
        };
    }
    issues
}

#[test]
fn an_order_says_of_a_code_what_the_check_says() {
    let rules = Rulebook::built_in();
    let options = Options::default();
    let mut judged = 0;
    let far_too_long = ["a".repeat(LONGEST + 1), " ".repeat(LONGEST + 1)];
    let codes = CODES.iter().copied();
    let codes: Vec<&str> = codes
        .chain(far_too_long.iter().map(String::as_str))
        .collect();
    for tld in rules.tlds() {
        for (command, is_needed) in commands(&rules, tld) {
            for code in &codes {
                let order = Order::from([("auth", *code)]);
                let report = rules.validate(tld, &command, &order, &options);
                let by_itself = rules.auth_code_check(tld, code, &options);
                let mut expected = of_the_code(by_itself.issues);
                if !is_needed {
                    expected.retain(|issue| issue.code != Code::Required);
                }
                let found = of_the_code(report.issues);
                assert_eq!(found, expected, "{tld} {command} {:?}", code.get(..40));
                judged += 1;
            }
        }
    }
    assert!(judged > 15 * CODES.len(), "{judged}");
}

#[test]
fn a_fix_mends_what_it_is_offered_for() {
    let rules = Rulebook::built_in();
    let options = Options::default();
    let mut fixes = 0;
    for tld in rules.tlds() {
        for code in CODES {
            let report = rules.auth_code_check(tld, code, &options);
            for issue in &report.issues {
                let Some(fix) = &issue.fix else { continue };
                let mended = rules.auth_code_check(tld, fix, &options);
                let stays = mended.issues.iter().any(|found| found.code == issue.code);
                assert!(mended.ok && !stays, "{tld} {code:?} {fix:?}");
                fixes += 1;
            }
        }
    }
    assert!(fixes > 50, "{fixes}");
}

#[test]
fn codes_as_they_were_meant() {
    let rules = Rulebook::built_in();
    for (tld, code, state, fix) in [
        (
            "gdn",
            "abcd\u{AD}ef1!",
            AuthCodeState::Invalid,
            Some("abcdef1!"),
        ),
        (
            "gdn",
            "\u{FEFF}abcdef1!",
            AuthCodeState::Invalid,
            Some("abcdef1!"),
        ),
        (
            "gdn",
            "abcdef1&amp;amp;",
            AuthCodeState::Valid,
            Some("abcdef1&"),
        ),
        (
            "gdn",
            "abcdef1&amp;#039;",
            AuthCodeState::Valid,
            Some("abcdef1'"),
        ),
        (
            "gdn",
            "abcdef1&#8217;",
            AuthCodeState::Valid,
            Some("abcdef1'"),
        ),
        (
            "gdn",
            "abcdef1!&nbsp;",
            AuthCodeState::Valid,
            Some("abcdef1!"),
        ),
        (
            "gdn",
            "&#xa0;abcdef1!",
            AuthCodeState::Valid,
            Some("abcdef1!"),
        ),
        (
            "gdn",
            "abcd&#160;ef1!",
            AuthCodeState::Valid,
            Some("abcdef1!"),
        ),
        (
            "gdn",
            "\u{2068}abcdef1!\u{2069}",
            AuthCodeState::Invalid,
            Some("abcdef1!"),
        ),
        // What it would leave is no code, or has the same issue.
        ("gdn", "ab1&amp;amp;", AuthCodeState::Valid, None),
        ("gdn", ">abcd\u{AD}ef1!", AuthCodeState::Invalid, None),
        ("kg", "&nbsp;", AuthCodeState::Valid, None),
        ("kg", "\u{200B}", AuthCodeState::Incomplete, None),
        ("kz", "ё\n", AuthCodeState::Valid, Some("ё")),
        ("kz", "ё", AuthCodeState::Valid, None),
    ] {
        let report = rules.auth_code_check(tld, code, &Options::default());
        assert_eq!((report.state, report.fix()), (state, fix), "{tld} {code:?}");
    }
}

/// What a page leaves in a code is looked for in one pass.
#[test]
fn entities_without_end() {
    let rules = Rulebook::built_in();
    for begun in [
        "&#", "&#x", "&", "&amp;", "&#38;", "&amp", "&#0", ";", "&#;",
    ] {
        let code = begun.repeat(LONGEST / begun.len());
        let report = rules.auth_code_check("kg", &code, &Options::default());
        assert!(report.ok, "{begun}");
    }
}

#[test]
fn codes_without_end() {
    let rules = Rulebook::built_in();
    for (length, is_refused) in [(LONGEST, false), (LONGEST + 1, true)] {
        let report = rules.auth_code_check("kg", &"a".repeat(length), &Options::default());
        let codes: Vec<Code> = report.issues.iter().map(|issue| issue.code).collect();
        assert_eq!(
            codes,
            if is_refused {
                vec![Code::Length]
            } else {
                vec![]
            }
        );
        let state = if is_refused {
            AuthCodeState::Invalid
        } else {
            AuthCodeState::Valid
        };
        assert_eq!(report.state, state);
    }
}
