//! The case files of `tests/cases/`, run natively. `tests/cases/README.md` has the format;
//! Node and the browsers run the same files.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use tldgate::{AuthCodeState, Code, Context, Issue, Options, Order, Rulebook, Severity};
use toml::{Table, Value};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct CaseFile {
    tld: String,
    #[serde(default)]
    orders: BTreeMap<String, Table>,
    #[serde(default)]
    order: Vec<OrderCase>,
    #[serde(default)]
    auth_code: Vec<AuthCodeCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct OrderCase {
    name: String,
    guide: String,
    order: Option<String>,
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    with: Table,
    #[serde(default)]
    given: Table,
    #[serde(default)]
    context: Table,
    #[serde(default)]
    errors: Vec<String>,
    #[serde(default)]
    warnings: Vec<String>,
    #[serde(default)]
    fixes: BTreeMap<String, String>,
    #[serde(default)]
    messages: BTreeMap<String, String>,
    form: Option<String>,
    fulfillment: Option<Vec<String>>,
    parameters: Option<BTreeMap<String, String>>,
    pending: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthCodeCase {
    name: String,
    guide: String,
    code: String,
    state: String,
    unmet: Vec<String>,
    issues: Option<Vec<String>>,
    fix: Option<String>,
}

#[test]
fn case_files() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let rules = Rulebook::built_in();
    let mut failures = Vec::new();
    let mut covered = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let file: CaseFile =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in &file.order {
            for failure in judge_order(&rules, &file, case) {
                failures.push(format!(
                    ".{} «{}» ({}): {failure}",
                    file.tld, case.name, case.guide
                ));
            }
        }
        for case in &file.auth_code {
            for failure in judge_code(&rules, &file.tld, case) {
                failures.push(format!(
                    ".{} «{}» ({}): {failure}",
                    file.tld, case.name, case.guide
                ));
            }
        }
        covered.push(file.tld);
    }
    covered.sort();
    assert_eq!(
        covered,
        rules.tlds().collect::<Vec<_>>(),
        "a case file for every TLD"
    );
    assert!(
        failures.is_empty(),
        "{} failures\n{}",
        failures.len(),
        failures.join("\n")
    );
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The order that a case starts from, less `without`, and `with` on top.
fn fields_of(file: &CaseFile, case: &OrderCase) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    if let Some(base) = &case.order {
        let base = file
            .orders
            .get(base)
            .unwrap_or_else(|| panic!("no order {base}"));
        fields.extend(base.iter().map(|(name, value)| (name.clone(), text(value))));
    }
    fields.retain(|(name, _)| !case.without.contains(name));
    for (name, value) in &case.with {
        fields.retain(|(known, _)| known != name);
        fields.push((name.clone(), text(value)));
    }
    fields
}

fn judge_order(rules: &Rulebook<'_>, file: &CaseFile, case: &OrderCase) -> Vec<String> {
    let mut fields = fields_of(file, case);
    let at = fields.iter().position(|(name, _)| name == "command");
    let (_, command) = fields.remove(at.expect("an order has a command"));
    let given: Vec<(&str, Option<String>)> = case
        .given
        .iter()
        .map(|(name, value)| {
            (
                &**name,
                (value != &Value::Boolean(true)).then(|| text(value)),
            )
        })
        .collect();
    let order: Order<'_> = fields
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let order = given.iter().fold(order, |order, (name, value)| {
        order.with_given(name, value.as_deref())
    });
    let options = Options {
        context: context(&case.context),
        ..Options::default()
    };
    let report = rules.validate(&file.tld, &command, &order, &options);
    let of = |severity| -> Vec<String> {
        let issues = report
            .issues
            .iter()
            .filter(|issue| issue.severity == severity);
        issues.map(shown).collect()
    };
    let mut failures = Vec::new();
    let mut expect = |what: &str, found: &dyn std::fmt::Debug, same: bool| {
        if !same {
            failures.push(format!("{what} {found:?}"));
        }
    };
    let errors = of(Severity::Error);
    let warnings = of(Severity::Warning);
    expect("errors", &errors, errors == case.errors);
    expect("warnings", &warnings, warnings == case.warnings);
    expect("ok", &report.ok, report.ok == case.errors.is_empty());
    for issue in &report.issues {
        let message = issue.message();
        let doubts = !message.contains("has to") && !message.contains("must");
        expect(
            "a warning that doubts",
            &message,
            issue.severity == Severity::Error || doubts,
        );
    }
    let at = |path: &str| {
        let mut issues = report.issues.iter();
        issues.find(|issue| issue.path.as_deref().unwrap_or_default() == path)
    };
    let fixes = report.issues.iter().rev().filter_map(|issue| {
        let path = issue.path.clone().unwrap_or_default();
        issue.fix.clone().map(|fix| (path, fix))
    });
    let fixes: BTreeMap<String, String> = fixes.collect();
    expect("fixes", &fixes, fixes == case.fixes);
    for (path, message) in &case.messages {
        let found = at(path).map(Issue::message);
        expect("message", &found, found.as_ref() == Some(message));
    }
    if let Some(form) = &case.form {
        expect("form", &report.form, report.form == Some(form));
    }
    if let Some(fulfillment) = &case.fulfillment {
        expect(
            "fulfillment",
            &report.fulfillment,
            report.fulfillment == *fulfillment,
        );
    }
    if let Some(parameters) = &case.parameters {
        let found = rules.to_command(&file.tld, &command, &order);
        let found = found.map(|found| -> BTreeMap<String, String> { found.into_iter().collect() });
        expect("parameters", &found, found.as_ref() == Ok(parameters));
    }
    if let Some(pending) = &case.pending {
        for issue in &report.issues {
            let path = issue.path.as_deref().unwrap_or_default();
            let expected = pending.iter().any(|known| known == path);
            expect("pending of", &shown(issue), issue.pending == expected);
        }
    }
    failures
}

fn shown(issue: &Issue<'_>) -> String {
    match &issue.path {
        Some(path) => format!("{} {path}", issue.code),
        None => issue.code.to_string(),
    }
}

fn context(table: &Table) -> Context<'_> {
    let date = |name: &str| {
        table
            .get(name)
            .map(|value| text(value).parse().expect("a date"))
    };
    let status = table.get("status").and_then(Value::as_array);
    Context {
        today: date("today"),
        registered: date("registered"),
        expires: date("expires"),
        transferred: date("transferred"),
        renewed: date("renewed"),
        status: status.map_or_else(Vec::new, |all| {
            all.iter().filter_map(Value::as_str).collect()
        }),
    }
}

fn judge_code(rules: &Rulebook<'_>, tld: &str, case: &AuthCodeCase) -> Vec<String> {
    let report = rules.auth_code_check(tld, &case.code, &Options::default());
    let mut failures = Vec::new();
    let mut expect = |what: &str, found: &dyn std::fmt::Debug, same: bool| {
        if !same {
            failures.push(format!("{what} {found:?}"));
        }
    };
    let state = match report.state {
        AuthCodeState::Valid => "valid",
        AuthCodeState::Incomplete => "incomplete",
        AuthCodeState::Invalid => "invalid",
    };
    expect("state", &state, state == case.state);
    let unmet = report
        .requirements
        .iter()
        .filter(|requirement| !requirement.met);
    let unmet: Vec<&str> = unmet.map(|requirement| requirement.id).collect();
    expect("unmet", &unmet, unmet == case.unmet);
    let codes: Vec<&str> = report
        .issues
        .iter()
        .map(|issue| Code::as_str(issue.code))
        .collect();
    if let Some(issues) = &case.issues {
        expect("issues", &codes, codes == *issues);
    }
    if let Some(fix) = &case.fix {
        expect("fix", &report.fix(), report.fix() == Some(fix));
    }
    failures
}
