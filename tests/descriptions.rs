//! What `describe` says of a TLD's page: its commands, notes and locks, and facts by example.

use serde_json::{Value, json};
use tldgate::{Code, Options, Order, Rulebook};

use json::{list, parsed, text};

mod json;

#[test]
fn a_page_tells_its_commands_and_the_ways_out() {
    let rules = Rulebook::built_in();
    let mut unavailable = 0;
    for tld in rules.tlds() {
        let description = parsed(&rules.describe(tld, None));
        assert_eq!(description["covered"], true);
        assert_eq!(list(&description["forms"]), [] as [Value; 0]);
        for command in list(&description["commands"]) {
            let name = text(&command["name"]);
            let report = rules.validate(tld, name, &Order::default(), &Options::default());
            let is_available = report.issues[0].code != Code::Unavailable;
            assert_eq!(command["available"], is_available, "{tld} {name}");
            assert_eq!(rules.commands(tld).any(|known| known == name), is_available);
            if !is_available {
                unavailable += 1;
                let instead = text(&command["instead"]);
                assert!(
                    report.issues[0].message().ends_with(instead),
                    "{tld} {name}"
                );
                assert_eq!(
                    list(&parsed(&rules.describe(tld, Some(name)))["forms"]),
                    [] as [Value; 0]
                );
            }
        }
    }
    assert!(unavailable > 0);
}

#[test]
fn notes_and_locks_are_those_of_the_command() {
    let rules = Rulebook::built_in();
    for tld in rules.tlds() {
        let whole = parsed(&rules.describe(tld, None));
        for command in rules.commands(tld) {
            let description = parsed(&rules.describe(tld, Some(command)));
            let report = rules.validate(tld, command, &Order::default(), &Options::default());
            let notes: Vec<&str> = report.notes.iter().map(|note| note.text).collect();
            let told: Vec<&str> = list(&description["notes"])
                .iter()
                .map(|note| text(&note["text"]))
                .collect();
            assert_eq!(told, notes, "{tld} {command}");
            let of_command = |lock: &&Value| list(&lock["commands"]).contains(&command.into());
            let locks: Vec<&Value> = list(&whole["locks"]).iter().filter(of_command).collect();
            assert_eq!(
                list(&description["locks"]).iter().collect::<Vec<_>>(),
                locks,
                "{tld} {command}"
            );
        }
    }
}

#[test]
fn what_a_page_says() {
    let rules = Rulebook::built_in();
    for (tld, command, pointer, expected) in [
        ("kyoto", "", "/handling", json!("realtime")),
        ("kg", "", "/handling", json!("fulfillment")),
        (".KYOTO", "", "/tld", json!("kyoto")),
        ("kyoto", "", "/authCode/minimum", json!(8)),
        ("kyoto", "", "/authCode/maximum", json!(32)),
        ("kyoto", "", "/authCode/digits", json!("0–9")),
        (
            "kyoto",
            "",
            "/authCode/source",
            json!(".kyoto › Auth-Codes"),
        ),
        ("kg", "", "/authCode", Value::Null),
        ("gdn", "", "/languages/2/tag", json!("JP")),
        ("gdn", "", "/languages/2/name", json!("Japanese")),
        (
            "kyoto",
            " adddomain ",
            "/forms/0/source",
            json!(".kyoto › Domain Registration"),
        ),
        (
            "kyoto",
            "TransferDomain",
            "/forms/0/step/value",
            json!("REQUEST"),
        ),
        ("kyoto", "BrewDomain", "/forms", json!([])),
        (
            "or.kr",
            "AddDomain",
            "/forms/1/chosenBy",
            json!(["X-KR-ACCEPT-TRUSTEE-TAC"]),
        ),
        ("or.kr", "RenewDomain", "/locks/0/days", json!(5)),
        ("or.kr", "RenewDomain", "/locks/0/event", json!("renewed")),
        ("or.kr", "RenewDomain", "/locks/0/code", json!("too-soon")),
        ("kg", "RenewDomain", "/locks/0/code", json!("too-late")),
        (
            "gdn",
            "TransferDomain",
            "/locks/2/status/0",
            json!("clientTransferProhibited"),
        ),
        ("com", "", "/covered", json!(false)),
        (".COM", "", "/tld", json!("com")),
        ("com", "AddDomain", "/forms", json!([])),
    ] {
        let asked = Some(command).filter(|command| !command.is_empty());
        let description = parsed(&rules.describe(tld, asked));
        let found = description.pointer(pointer).unwrap_or(&Value::Null);
        assert_eq!(*found, expected, "{tld} {command} {pointer}");
    }
}
