//! What a report shows: the same as JSON, and no secret in `Debug`.

use serde_json::{Value, json};
use tldgate::{Options, Order, Param, Rulebook, Severity};

use json::{list, parsed, text};

mod json;

#[test]
fn a_report_as_json_is_the_report() {
    let rules = Rulebook::built_in();
    let order = Order::from([
        ("nameserver2", "192.0.2.1"),
        ("colour", "green"),
        ("period", "1Y"),
    ]);
    let report = rules.validate("kyoto", "AddDomain", &order, &Options::default());
    let json = parsed(&report.to_json());
    assert_eq!(json["ok"], report.ok);
    assert_eq!(json["covered"], report.covered);
    assert_eq!(
        (text(&json["tld"]), text(&json["command"])),
        ("kyoto", "AddDomain")
    );
    let issues = list(&json["issues"]);
    assert_eq!(issues.len(), report.issues.len());
    for (json, issue) in issues.iter().zip(&report.issues) {
        assert_eq!(json["code"], issue.code.as_str());
        assert_eq!(
            json["severity"],
            if issue.severity == Severity::Error {
                "error"
            } else {
                "warning"
            }
        );
        assert_eq!(json["path"][0].as_str(), issue.path.as_deref());
        assert_eq!(json["message"], issue.message());
        assert_eq!(json["pending"], issue.pending);
        assert_eq!(json["fix"].as_str(), issue.fix.as_deref());
        assert_eq!(json["apiCode"].as_u64(), issue.api_code.map(u64::from));
        assert_eq!(json["source"], issue.source.to_string());
        let params = issue.params.iter().map(|(name, param)| {
            let value = match param {
                Param::Text(text) => json!(text),
                Param::Number(number) => json!(number),
                Param::List(list) => json!(list),
            };
            (name.to_owned(), value)
        });
        assert_eq!(json["params"], Value::Object(params.collect()));
    }
    let notes = list(&json["notes"]).iter().map(|note| text(&note["text"]));
    assert!(notes.eq(report.notes.iter().map(|note| note.text)));

    let report = rules.auth_code_check("kyoto", " abcdef1!", &Options::default());
    let json = parsed(&report.to_json());
    assert_eq!(
        (text(&json["state"]), text(&json["fix"])),
        ("valid", "abcdef1!")
    );
    let met = list(&json["requirements"])
        .iter()
        .map(|requirement| &requirement["met"]);
    assert!(
        met.eq(report
            .requirements
            .iter()
            .map(|requirement| requirement.met))
    );
}

#[test]
fn debug_shows_no_value() {
    let rules = Rulebook::built_in();
    let secret = " s3cret-code ";
    let order = Order::from([("action", "REQUEST"), ("auth", secret)]);
    let report = rules.validate("kyoto", "TransferDomain", &order, &Options::default());
    let check = rules.auth_code_check("kyoto", secret, &Options::default());
    assert!(
        report
            .issues
            .iter()
            .any(|issue| issue.fix.as_deref() == Some(secret.trim()))
    );
    assert_eq!(check.fix(), Some(secret.trim()));
    for shown in [
        format!("{order:?}"),
        format!("{report:?}"),
        format!("{check:?}"),
    ] {
        assert!(!shown.contains(secret.trim()), "{shown}");
        assert!(shown.contains("auth"), "{shown}");
    }
    assert_eq!(
        format!("{rules:?}"),
        r#"["gdn", "kg", "kyoto", "kz", "or.kr"]"#
    );
}
