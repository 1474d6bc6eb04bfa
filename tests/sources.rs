//! Where issues say that their rule comes from.

use tldgate::{Context, Options, Order, Rulebook};

/// The issues of an order, as `field: source`.
fn sources(tld: &str, command: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let order: Order<'_> = fields.iter().copied().collect();
    let date = |text: &str| text.parse().ok();
    let options = Options {
        context: Context {
            today: date("2026-11-24"),
            registered: date("2026-11-01"),
            renewed: date("2026-11-23"),
            status: vec!["serverTransferProhibited"],
            ..Context::default()
        },
        ..Options::default()
    };
    let report = Rulebook::built_in().validate(tld, command, &order, &options);
    let issues = report.issues.iter();
    let shown = issues.map(|issue| {
        let path = issue.path.as_deref().unwrap_or_default();
        format!("{path}: {}", issue.source)
    });
    shown.collect()
}

#[test]
fn what_the_guide_says_and_what_the_reference_says() {
    for (tld, command, fields, expected) in [
        (
            "kyoto",
            "TransferDomain",
            &[
                ("domain", "tea.gdn"),
                ("action", "REQUEST"),
                ("auth", "abcdefg!"),
            ][..],
            &[
                "domain: .kyoto › Domain Transfer",
                "auth: .kyoto › Auth-Codes",
                ": .kyoto › Domain Registration",
                ": .kyoto › Transfer notes",
            ][..],
        ),
        (
            "kyoto",
            "ModifyDomain",
            &[
                ("domain", "tea.kyoto"),
                ("auth", "abcdefg!"),
                ("transferlock", "on"),
                ("addnameserver0", "192.0.2.1"),
                ("admincontact0", "P-ABC123"),
                ("admincontact0.country", "JPN"),
                ("ownercontact0", "P-ABC123"),
                ("ownercontact0.country", "KR"),
                ("period", "1"),
                ("X-COLOUR", "green"),
                ("command", "RenewDomain"),
            ],
            &[
                "ownercontact0.country: .kyoto › Domain Restrictions",
                "admincontact0.country: API command reference › AddContact",
                "addnameserver0: API command reference › ModifyDomain",
                "auth: .kyoto › Auth-Codes",
                "transferlock: API command reference › ModifyDomain",
                "period: API command reference › ModifyDomain",
                "X-COLOUR: .kyoto",
                "command: .kyoto",
            ],
        ),
        (
            "kg",
            "AddDomain",
            &[
                ("domain", "tea.kg"),
                ("period", "1"),
                ("ownercontact0", "P-ABC123"),
                ("admincontact0", "P-ABC123"),
                ("techcontact0", "P-ABC123"),
                ("billingcontact0", "P-ABC123"),
                ("nameserver0", "ns1.example.net"),
                ("nameserver1", "ns2"),
            ],
            &[
                "nameserver1: .kg › Domain Registration",
                "tin: .kg › Domain Restrictions",
            ],
        ),
        (
            "or.kr",
            "RenewDomain",
            &[("domain", "tea.or.kr"), ("period", "1")],
            &[
                "expiration: .or.kr › Domain Renewal",
                ": .or.kr › Domain Renewal",
            ],
        ),
        (
            "or.kr",
            "TransferDomain",
            &[
                ("domain", "tea.or.kr"),
                ("action", "CANCEL"),
                ("X-KR-ACCEPT-TRUSTEE-TAC", "1"),
            ],
            &["action: .or.kr › Domain Transfer"],
        ),
        ("kg", "DeleteDomain", &[], &[": .kg › Domain Deletion"]),
        (
            "kg",
            "ModifyDomain",
            &[("domain", "tea.kg"), ("ownercontact0", "P-ABC123")],
            &["ownercontact0: .kg › Change of registrant"],
        ),
        ("kg", "BrewDomain", &[], &[": .kg"]),
        ("com", "AddDomain", &[], &[": tldgate"]),
    ] {
        assert_eq!(sources(tld, command, fields), expected, "{tld} {command}");
    }
}
