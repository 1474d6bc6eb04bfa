//! The crate as a program calls it, beside what the case files say of orders.

use tldgate::author::Author;
use tldgate::{
    AuthCodeState, Code, CommandError, Concern, NoSuchContact, Options, Order, Rulebook, Severity,
    UnreadablePage,
};

const REGISTRATION: [(&str, &str); 8] = [
    ("domain", "teahouse.kyoto"),
    ("period", "1"),
    ("ownercontact0", "P-ABC123"),
    ("admincontact0", "P-ABC123"),
    ("techcontact0", "P-ABC123"),
    ("billingcontact0", "P-ABC123"),
    ("nameserver0", "ns1.example.net"),
    ("nameserver1", "ns2.example.net"),
];

/// The TLD above one that is built in.
const KR: &str = r#"
tld      = "kr"
guide    = ".kr"
handling = "realtime"

[[commands.DeleteDomain]]
section = "Deletion"
fields  = { domain = "(DOMAIN)" }

[[examples.good]]
name    = "a deletion"
command = "DeleteDomain"
fields  = { domain = "tea.kr" }

[[examples.bad]]
name    = "a deletion without a name"
command = "DeleteDomain"
fields  = {}
code    = "required"
field   = "domain"
"#;

fn with<'a>(further: &[(&'a str, &'a str)]) -> Order<'a> {
    REGISTRATION.iter().chain(further).copied().collect()
}

/// The issues of an order, as `code field`.
fn issues(command: &str, order: &Order<'_>, options: &Options<'_>) -> Vec<String> {
    let report = Rulebook::built_in().validate("kyoto", command, order, options);
    let issues = report.issues.iter();
    let shown = issues.map(|issue| {
        let path = issue.path.as_deref().unwrap_or("-");
        format!("{:?} {} {path}", issue.severity, issue.code)
    });
    shown.collect()
}

#[test]
fn tlds_of_domains() {
    let rules = Rulebook::built_in();
    let all: Vec<&str> = rules.tlds().collect();
    assert_eq!(all, ["gdn", "kg", "kyoto", "kz", "or.kr"]);
    for (domain, tld) in [
        ("tea.kyoto", Some("kyoto")),
        ("TEA.Kyoto", Some("kyoto")),
        ("tea.kyoto.", Some("kyoto")),
        (" tea.kyoto\t", Some("kyoto")),
        ("www.tea.or.kr", Some("or.kr")),
        ("tea.kr", None),
        ("or.kr", None),
        ("kyoto", None),
        (".kyoto", None),
        ("teakyoto", None),
        ("お茶.kyoto", Some("kyoto")),
        ("tea.com", None),
        ("", None),
    ] {
        assert_eq!(rules.tld_of(domain), tld, "{domain}");
    }
}

#[test]
fn the_longest_tld_with_rules_has_a_domain() {
    let author = Author::built_in().unwrap();
    let packed = author.pack_page("kr", KR).unwrap();
    let rules = Rulebook::built_in().with_page(&packed).unwrap();
    for (domain, tld) in [("tea.kr", "kr"), ("tea.or.kr", "or.kr"), ("or.kr", "kr")] {
        assert_eq!(rules.tld_of(domain), Some(tld), "{domain}");
    }
}

#[test]
fn a_tld_without_rules() {
    let rules = Rulebook::built_in();
    let order = Order::from([("domain", "tea.com"), ("colour", "green")]);
    let report = rules.validate(".COM", "AddDomain", &order, &Options::default());
    assert!(report.ok && !report.covered);
    assert_eq!(
        (report.tld.as_str(), report.command.as_str()),
        ("com", "AddDomain")
    );
    let codes: Vec<Code> = report.issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [Code::UnsupportedTld]);
    let sentence = "There are no rules for .com here, so this order was not checked.";
    assert_eq!(report.issues[0].message(), sentence);

    let report = rules.auth_code_check("com", "", &Options::default());
    assert!(report.ok && !report.covered && report.requirements.is_empty());
    assert_eq!(report.state, AuthCodeState::Valid);

    assert_eq!(rules.commands("com").count(), 0);
    let refused = rules.to_command("com", "AddDomain", &order);
    assert_eq!(refused, Err(CommandError::NoSuchCommand));
    let refused = rules.to_command("kyoto", "BrewDomain", &order);
    assert_eq!(refused, Err(CommandError::NoSuchCommand));
    let said = CommandError::NoSuchCommand.to_string();
    assert_eq!(said, "there are no rules for this command of this TLD");
    let refused = rules.to_contact(&order, "owner");
    assert_eq!(refused, Err(NoSuchContact));
    let said = NoSuchContact.to_string();
    assert_eq!(said, "no command takes a contact of this name");
    let said = UnreadablePage.to_string();
    assert_eq!(said, "not a packed rule page of this version");
}

#[test]
fn names_that_stand_twice_and_names_that_are_no_fields() {
    for (further, expected) in [
        (&[][..], &[][..]),
        (
            &[("DOMAIN", "other.kyoto")],
            &["Error repeated-field DOMAIN"],
        ),
        (&[("DOMAIN", " ")], &[]),
        (
            &[("period", "2"), ("Transferlock", "1")],
            &["Error repeated-field period"],
        ),
        (&[("Transferlock", "0"), ("transferlock", "1")], &[]),
        (&[("Transferlock", "1"), ("transferlock", " 1 ")], &[]),
        (&[("colour", "green"), ("nameserver2.colour", "green")], &[]),
        (&[("command", "adddomain")], &[]),
        (&[("command", "DeleteDomain")], &["Error choice command"]),
        (
            &[("nameserver13", "ns1.example.net")],
            &["Warning unknown-field nameserver13"],
        ),
        (
            &[("X-COLOUR", "green")],
            &["Warning unknown-field X-COLOUR"],
        ),
        (&[("X-COLOUR", "")], &[]),
        (
            &[("expiration", "2027")],
            &["Warning not-for-command expiration"],
        ),
        (
            &[("admincontact0.citty", "Kyoto")],
            &["Warning unknown-field admincontact0.citty"],
        ),
    ] {
        let found = issues("AddDomain", &with(further), &Options::default());
        assert_eq!(found, expected, "{further:?}");
    }
}

#[test]
fn a_shops_own_weights() {
    let order = with(&[("X-COLOUR", "green"), ("auth", "abcdefgh")]);
    let (error, warning) = (Some(Severity::Error), Some(Severity::Warning));
    let colour = "unknown-field X-COLOUR";
    let code = "missing-class auth";
    // The code lacks a digit and a special character; by their reasons, each has its own weight.
    for (weights, expected) in [
        (&[("unknown-field", error)][..], ["Error", "Error", "Error"]),
        (
            &[("unknown-field", warning), ("missing-class", warning)],
            ["Warning", "Warning", "Warning"],
        ),
        (
            &[("missing-class.digit", None), ("unknown-field", None)],
            ["", "Error", ""],
        ),
        (
            &[
                ("missing-class", None),
                ("missing-class.digit@AUTH", warning),
            ],
            ["Warning", "", "Warning"],
        ),
        (
            &[("missing-class@auth", None), ("missing-class.digit", error)],
            ["", "", "Warning"],
        ),
        (
            &[
                ("unknown-field@X-COLOUR", None),
                ("missing-class@domain", None),
            ],
            ["Error", "Error", ""],
        ),
    ] {
        let weights = weights.iter();
        let options = Options {
            severity: weights
                .map(|(concern, weight)| (Concern::try_from(*concern).unwrap(), *weight))
                .collect(),
            ..Options::default()
        };
        let expected: Vec<String> = expected
            .iter()
            .zip([code, code, colour])
            .filter(|(weight, _)| !weight.is_empty())
            .map(|(weight, issue)| format!("{weight} {issue}"))
            .collect();
        assert_eq!(issues("AddDomain", &order, &options), expected);
    }
}

#[test]
fn the_other_forms_of_a_command() {
    let rules = Rulebook::built_in();
    let (korea, trustee) = ("Owner in Korea", "Owner outside Korea");
    for (fields, form, others) in [
        (&[][..], korea, trustee),
        (&[("X-KR-ACCEPT-TRUSTEE-TAC", "1")], trustee, korea),
        (&[("X-KR-ACCEPT-TRUSTEE-TAC", "0")], korea, trustee),
    ] {
        let order = fields.iter().copied().collect();
        let report = rules.validate("or.kr", "AddDomain", &order, &Options::default());
        assert_eq!(report.form, Some(form));
        assert_eq!(report.other_forms, [others]);
    }
    let report = rules.validate("kyoto", "AddDomain", &Order::default(), &Options::default());
    assert!(report.form.is_none() && report.other_forms.is_empty());
}

#[test]
fn values_without_end() {
    for (length, errors) in [(16_384, 0), (16_385, 1)] {
        let value = "a".repeat(length);
        let order = Order::from([("domain", "tea.kg"), ("passport-issued-by", &value)]);
        let report = Rulebook::built_in().validate("kg", "AddDomain", &order, &Options::default());
        let of_value = report
            .issues
            .iter()
            .filter(|issue| issue.code == Code::Length);
        assert_eq!(of_value.count(), errors);
    }
}
