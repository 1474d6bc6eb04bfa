//! Judges what stands in lines of JSON, for programs that hold the crate's answers against others:
//! `npm run fuzz` does.
//!
//! A line is `{"call": "validate", "tld": "kyoto", "command": "AddDomain", "fields": [["domain",
//! "tea.kyoto"]]}`, with `given` (values or null), `context` and `severity` where there are some;
//! or `{"call": "authCodeCheck", "tld": "gdn", "code": "abc"}`. `toCommand` takes what `validate`
//! does, and `tldOf` a `domain`. Each gets its answer as one line.

use std::io::{self, BufRead, Write};

use serde_json::{Value, json};
use tldgate::{Context, Options, Order, Rulebook, Severity};

fn main() -> io::Result<()> {
    let rules = Rulebook::built_in();
    let mut answers = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let asked: Value = serde_json::from_str(&line?)?;
        writeln!(answers, "{}", answer(&rules, &asked))?;
        answers.flush()?;
    }
    Ok(())
}

fn answer(rules: &Rulebook<'_>, asked: &Value) -> String {
    let (tld, command) = (text(&asked["tld"]), text(&asked["command"]));
    match text(&asked["call"]) {
        "validate" => {
            let report = rules.validate(tld, command, &order(asked), &options(asked));
            report.to_json()
        }
        "authCodeCheck" => {
            let report = rules.auth_code_check(tld, text(&asked["code"]), &options(asked));
            report.to_json()
        }
        "toCommand" => match rules.to_command(tld, command, &order(asked)) {
            Ok(parameters) => json!(parameters).to_string(),
            Err(_) => "null".into(),
        },
        "tldOf" => json!(rules.tld_of(text(&asked["domain"]))).to_string(),
        other => json!({ "unknown": other }).to_string(),
    }
}

fn order(asked: &Value) -> Order<'_> {
    let fields = pairs(&asked["fields"]);
    let fields = fields.filter_map(|(name, value)| Some((name, value?)));
    let mut order: Order<'_> = fields.collect();
    for (name, value) in pairs(&asked["given"]) {
        order = order.with_given(name, value);
    }
    order
}

fn options(asked: &Value) -> Options<'_> {
    let context = &asked["context"];
    let date = |name: &str| context[name].as_str().and_then(|date| date.parse().ok());
    let status = context["status"].as_array();
    let context = Context {
        today: date("today"),
        registered: date("registered"),
        expires: date("expires"),
        transferred: date("transferred"),
        renewed: date("renewed"),
        status: status.into_iter().flatten().map(text).collect(),
    };
    let weights = pairs(&asked["severity"]).filter_map(|(key, weight)| {
        let weight = match weight {
            Some("error") => Some(Severity::Error),
            Some("warning") => Some(Severity::Warning),
            _ => None,
        };
        Some((key.try_into().ok()?, weight))
    });
    Options {
        context,
        severity: weights.collect(),
    }
}

/// Names with their values, or with null.
fn pairs(list: &Value) -> impl Iterator<Item = (&str, Option<&str>)> {
    let pairs = list.as_array().into_iter().flatten();
    pairs.map(|pair| (text(&pair[0]), pair[1].as_str()))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
