//! What holds of every report, whatever the order: properties, tried on orders that start
//! from those of the case files and are changed at random.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use tldgate::{Code, Context, Issue, Options, Order, Report, Rulebook, Severity};
use toml::{Table, Value};

const CASES: u32 = 100_000;

/// Names that mean something to some command, and some that nearly do.
const NAMES: &[&str] = &[
    "domain",
    "period",
    "expiration",
    "auth",
    "action",
    "command",
    "ownercontact0",
    "ownercontact0.country",
    "ownercontact0.organization",
    "ownercontact0.firstname",
    "ownercontact0.zip",
    "ownercontact0.phone",
    "ownercontact0.email",
    "ownercontact0.colour",
    "addownercontact0",
    "admincontact0",
    "techcontact1",
    "billingcontact9",
    "nameserver0",
    "nameserver12",
    "nameserver13",
    "nameservr0",
    "transferlock",
    "accept-trade",
    "status0",
    "tin",
    "passport-number",
    "passport-issued-by",
    "passport-issued-on",
    "X-IDN-LANGUAGE",
    "X-GDN-IDN-LANGUAGE",
    "X-COMPANY-VAT-ID",
    "X-KR-CTFY-TYPE",
    "X-KR-CTFY-NO",
    "X-KR-ACCEPT-TRUSTEE-TAC",
    "X-KR-CTFYTYPE",
];

/// Values that are right somewhere, and the slips that people make of them.
const VALUES: &[&str] = &[
    "",
    " ",
    "1",
    "0",
    "1Y",
    "one",
    "10",
    "99",
    "2027",
    "2027-05-01",
    "01.05.2027",
    "29.02.2027",
    "tea.kyoto",
    "tea.gdn",
    "tea.kg",
    "tea.kz",
    "tea.or.kr",
    "www.tea.kyoto",
    "TEA.GDN",
    "https://tea.kz/",
    "お茶.kyoto",
    "한국.or.kr",
    "чай.gdn",
    "xn--t8jy01w.kyoto",
    "xn--a",
    "-a.kg",
    "te--a.gdn",
    "tea。kyoto",
    "ｔｅａ.kyoto",
    "t\u{430}a.gdn",
    "abcdef1!",
    "abcdefgh",
    " abcdef1!",
    "abcdef1!\u{A0}",
    "abcdef1&amp;",
    "ＡＢＣ１２３！x",
    "“abcdef1”",
    "abc\u{200B}def1!",
    "a1!",
    "ns1.example.net",
    "192.0.2.1",
    "ns1",
    "ns1.example.net.",
    "2001:db8::1",
    "P-ABC123",
    "p-abc123",
    "PABC",
    "REQUEST",
    "request",
    "APPROVE",
    "DELETE",
    "BUSINESS",
    "business",
    "CORP",
    "ETC",
    "1234567891",
    "130111-0006246",
    "900101-1234567",
    "JA",
    "JP",
    "KO",
    "KR",
    "ja",
    "Japanese",
    "RU",
    "PT",
    "KZ",
    "kz",
    "Japan",
    "XX",
    "+81.751234567",
    "+81 75-123-4567",
    "a@example.com",
    "a@b",
    "@",
    "123456789013",
    "KZ 123456789012",
    "01234567890123",
    "1234567890123",
    "AN1234567",
    "АN1234567",
    "600-0000",
    "6180001",
    "yes",
    "true",
    "no",
];

/// Facts that may stand in many orders, and touch no other field.
const FURTHER: &[(&str, &str)] = &[
    ("nameserver5", "ns5.example.net"),
    ("nameserver12", "ns12.example.net"),
    ("admincontact1", "P-ABC123"),
    ("techcontact2", "O-KEY239"),
    ("transferlock", "1"),
];

struct Start {
    tld: String,
    command: String,
    fields: Vec<(String, String)>,
}

/// The orders that the case files start from.
static STARTS: LazyLock<Vec<Start>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut starts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "toml") {
            let file: Table = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let tld = file["tld"].as_str().unwrap();
            let orders = file["orders"].as_table().unwrap();
            starts.extend(
                orders
                    .values()
                    .map(|order| start(tld, order.as_table().unwrap())),
            );
        }
    }
    assert!(starts.len() > 20);
    starts
});

static RULES: LazyLock<Rulebook<'static>> = LazyLock::new(Rulebook::built_in);

fn start(tld: &str, order: &Table) -> Start {
    let mut fields = Vec::new();
    for (name, value) in order {
        match value {
            Value::Table(parts) => fields.extend(parts.iter().map(|(part, value)| {
                (
                    format!("{name}.{part}"),
                    String::from(value.as_str().unwrap_or_default()),
                )
            })),
            value => fields.push((
                name.clone(),
                String::from(value.as_str().unwrap_or_default()),
            )),
        }
    }
    let command = fields
        .iter()
        .position(|(name, _)| name == "command")
        .unwrap();
    let (_, command) = fields.remove(command);
    Start {
        tld: tld.into(),
        command,
        fields,
    }
}

/// An order as a caller passes it.
#[derive(Clone, Debug)]
struct Call {
    tld: String,
    command: String,
    fields: Vec<(String, String)>,
    context: Option<(u16, u16)>,
}

impl Call {
    fn report(&self) -> Report<'static> {
        self.report_with(&[])
    }

    /// The report of the order with more fields; one of a name that is there replaces it.
    fn report_with(&self, more: &[(&str, &str)]) -> Report<'static> {
        let own = self.fields.iter();
        let own = own.map(|(name, value)| (name.as_str(), value.as_str()));
        let own =
            own.filter(|(name, _)| !more.iter().any(|(new, _)| new.eq_ignore_ascii_case(name)));
        let order: Order<'_> = own.chain(more.iter().copied()).collect();
        let mut options = Options::default();
        if let Some((today, other)) = self.context {
            let start = tldgate::Date::new(2026, 1, 1).unwrap();
            options.context = Context {
                today: Some(start.plus(today.into())),
                registered: Some(start.plus(other.into())),
                expires: Some(start.plus(i32::from(other) + 365)),
                transferred: None,
                renewed: Some(start.plus(other.into())),
                status: vec!["ok", "clientTransferProhibited https://example.org/"],
            };
        }
        RULES.validate(&self.tld, &self.command, &order, &options)
    }

    fn set(&mut self, name: &str, value: String) {
        match self
            .fields
            .iter_mut()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
        {
            Some((_, old)) => *old = value,
            None => self.fields.push((name.into(), value)),
        }
    }
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(VALUES).prop_map(String::from),
        1 => "\\PC{0,12}",
        1 => any::<String>(),
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        9 => select(NAMES).prop_map(String::from),
        1 => "[A-Za-z0-9.-]{0,20}",
    ]
}

/// An order of a case file, with some fields left out, changed and added.
fn call() -> impl Strategy<Value = Call> {
    (
        any::<Index>(),
        prop::collection::vec(any::<Index>(), 0..3),
        prop::collection::vec((name(), value()), 0..4),
        prop::collection::vec((any::<Index>(), value()), 0..2),
        prop::option::of((0_u16..400, 0_u16..400)),
    )
        .prop_map(|(start, without, with, changed, context)| {
            let start = start.get(&STARTS);
            let mut call = Call {
                tld: start.tld.clone(),
                command: start.command.clone(),
                fields: start.fields.clone(),
                context,
            };
            for index in without {
                if !call.fields.is_empty() {
                    call.fields.remove(index.index(call.fields.len()));
                }
            }
            for (index, value) in changed {
                if !call.fields.is_empty() {
                    let at = index.index(call.fields.len());
                    call.fields[at].1 = value;
                }
            }
            for (name, value) in with {
                call.set(&name, value);
            }
            call
        })
}

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
