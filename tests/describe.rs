//! What `describe` promises of a form, held against what `validate` and `to_command` do with it:
//! for every form of every command of every TLD.

use std::collections::BTreeSet;

use serde_json::Value;
use tldgate::{Code, Options, Report, Rulebook};

use drawn::{Drawn, chooses, names, order, value_of};
use json::{list, parsed, text};

mod drawn;
mod json;

fn names_with(report: &Report<'_>, code: Code) -> BTreeSet<String> {
    let issues = report.issues.iter().filter(|issue| issue.code == code);
    issues.filter_map(|issue| issue.path.clone()).collect()
}

#[test]
fn a_form_is_chosen_by_what_it_says_and_needs_what_it_says() {
    let rules = Rulebook::built_in();
    for drawn in Drawn::all() {
        let shown = drawn.shown();
        let report = drawn.report(&rules, &drawn.filled);
        assert_eq!(report.form, drawn.form["name"].as_str(), "{shown}");
        assert_eq!(
            names_with(&report, Code::Required),
            BTreeSet::new(),
            "{shown}"
        );
        assert!(report.ok, "{shown}: {:?}", report.issues);
        for (name, _) in &drawn.filled {
            let field = drawn.named(name);
            // Without what chooses it, an order may be of another form.
            let is_needed = field["need"] == "required" && !chooses(&drawn.form, field);
            let report = drawn.report(&rules, &drawn.without(name));
            if is_needed {
                let missing = BTreeSet::from([name.clone()]);
                assert_eq!(
                    names_with(&report, Code::Required),
                    missing,
                    "{shown} {name}"
                );
            }
        }
    }
}

#[test]
fn a_form_takes_every_field_that_it_shows() {
    let rules = Rulebook::built_in();
    for drawn in Drawn::all() {
        for field in drawn.fields() {
            let is_row = field.get("repeat").is_some();
            assert_eq!(
                text(&field["label"]).contains("{number}"),
                is_row,
                "{field}"
            );
            for name in names(field) {
                let report = drawn.report(&rules, &drawn.with(&name, &value_of(drawn.tld, field)));
                let strays = [Code::UnknownField, Code::NotForCommand, Code::RepeatedField];
                for issue in report.issues {
                    // Each host of the order is the example.
                    let is_stray = strays.contains(&issue.code) && issue.reason() != "same";
                    let is_it = issue.path.as_ref() == Some(&name);
                    assert!(
                        !is_stray || !is_it,
                        "{} {name}: {}",
                        drawn.shown(),
                        issue.code
                    );
                }
            }
        }
    }
}

#[test]
fn a_form_takes_every_choice_that_it_offers_and_no_other() {
    let rules = Rulebook::built_in();
    for drawn in Drawn::all() {
        for field in drawn.fields() {
            let name = &names(field)[0];
            let offered = list(&field["choices"])
                .iter()
                .map(|choice| &choice["value"]);
            let offered: Vec<&str> = offered.map(text).collect();
            if offered.is_empty() {
                continue;
            }
            for value in offered.iter().copied().chain(["0", "1", "brew"]) {
                let report = drawn.report(&rules, &drawn.with(name, value));
                // Without what chooses it, the order is of another form.
                if report.form == drawn.form["name"].as_str() {
                    let is_refused = names_with(&report, Code::Choice).contains(name);
                    let is_offered = offered.contains(&value);
                    assert_eq!(is_refused, !is_offered, "{} {name}={value}", drawn.shown());
                }
            }
        }
    }
}

#[test]
fn a_contacts_data_are_the_parts_that_are_told() {
    let rules = Rulebook::built_in();
    let description = parsed(&rules.describe("kyoto", None));
    let parts = list(&description["contact"]);
    let named = |part: &Value| format!("ownercontact0.{}", text(&part["name"]));
    let whole: Vec<_> = parts
        .iter()
        .map(|part| (named(part), value_of("kyoto", part)))
        .collect();
    let missing = |fields: &[(String, String)]| {
        let report = rules.validate("kyoto", "AddDomain", &order(fields), &Options::default());
        let of_contact = |name: &String| name.starts_with("ownercontact0");
        names_with(&report, Code::UnknownField)
            .into_iter()
            .chain(
                names_with(&report, Code::Required)
                    .into_iter()
                    .filter(of_contact),
            )
            .collect::<Vec<_>>()
    };
    assert_eq!(missing(&whole), [] as [&str; 0]);
    for part in parts {
        let name = named(part);
        let others: Vec<_> = whole
            .iter()
            .filter(|(known, _)| *known != name)
            .cloned()
            .collect();
        // There is an organisation, and the country has postal codes.
        let is_needed = part["need"] == "required" || part["name"] == "zip";
        assert_eq!(missing(&others), Vec::from_iter(is_needed.then_some(name)));
        assert_eq!(
            part["need"] == "conditional",
            part.get("condition").is_some()
        );
    }
}

#[test]
fn a_command_has_what_goes_to_the_api_and_nothing_else() {
    let rules = Rulebook::built_in();
    for drawn in Drawn::all() {
        let order = order(&drawn.filled);
        let command = rules.to_command(drawn.tld, drawn.command, &order).unwrap();
        let sent: BTreeSet<&str> = command[1..].iter().map(|(name, _)| name.as_str()).collect();
        let fields = drawn.filled.iter().map(|(name, _)| drawn.named(name));
        let (api, team): (Vec<_>, Vec<_>) = fields.partition(|field| field["destination"] == "api");
        let mut api: BTreeSet<&str> = api.iter().map(|field| text(&field["name"])).collect();
        // The template's step is sent, named or not.
        let step = &drawn.form["step"]["field"];
        api.extend(
            step.as_str()
                .filter(|step| drawn.named(step)["value"].is_string()),
        );
        assert_eq!(sent, api, "{}", drawn.shown());
        let team: Vec<&str> = team.iter().map(|field| text(&field["name"])).collect();
        let report = drawn.report(&rules, &drawn.filled);
        assert_eq!(report.fulfillment, team, "{}", drawn.shown());
    }
}
