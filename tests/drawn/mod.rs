//! Every form that `describe` draws, filled in with what it needs.

use serde_json::Value;
use tldgate::{Options, Order, Report, Rulebook};

use crate::json::{list, parsed, text};

/// A form, with values that fill its fields.
pub struct Drawn {
    pub tld: &'static str,
    pub command: &'static str,
    pub form: Value,
    /// What is needed, what chooses the form, and what tells its step.
    pub filled: Vec<(String, String)>,
}

impl Drawn {
    pub fn all() -> Vec<Self> {
        let rules = Rulebook::built_in();
        let mut all = Vec::new();
        for tld in rules.tlds() {
            for command in rules.commands(tld) {
                let description = parsed(&rules.describe(tld, Some(command)));
                for form in list(&description["forms"]) {
                    let filled = list(&form["fields"])
                        .iter()
                        .filter(|field| field["need"] == "required" || chooses(form, field))
                        .map(|field| (text(&field["name"]).into(), value_of(tld, field)))
                        .collect();
                    all.push(Self {
                        tld,
                        command,
                        form: form.clone(),
                        filled,
                    });
                }
            }
        }
        all
    }

    pub fn fields(&self) -> &[Value] {
        list(&self.form["fields"])
    }

    pub fn named(&self, name: &str) -> &Value {
        let mut fields = self.fields().iter();
        fields.find(|field| field["name"] == name).unwrap()
    }

    pub fn report<'r>(&self, rules: &Rulebook<'r>, fields: &[(String, String)]) -> Report<'r> {
        let order = order(fields);
        rules.validate(self.tld, self.command, &order, &Options::default())
    }

    /// The filled fields and another, which takes the place of one of its name.
    pub fn with(&self, name: &str, value: &str) -> Vec<(String, String)> {
        let mut fields = self.without(name);
        fields.push((name.into(), value.into()));
        fields
    }

    pub fn without(&self, name: &str) -> Vec<(String, String)> {
        let others = self.filled.iter().filter(|(known, _)| known != name);
        others.cloned().collect()
    }

    pub fn shown(&self) -> String {
        format!(".{} {} {}", self.tld, self.command, self.form["name"])
    }
}

pub fn order(fields: &[(String, String)]) -> Order<'_> {
    let fields = fields.iter();
    fields
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

pub fn chooses(form: &Value, field: &Value) -> bool {
    list(&form["chosenBy"]).contains(&field["name"])
}

/// A value that a field of this kind can have.
pub fn value_of(tld: &str, field: &Value) -> String {
    if let Some(value) = field["value"].as_str() {
        return value.into();
    }
    match text(&field["kind"]) {
        "domain" => format!("teahouse.{tld}"),
        "number" => "1".into(),
        "year" => "2027".into(),
        "contact" => "P-ABC123".into(),
        "host" => "ns1.example.net".into(),
        "auth-code" => "abcdef1!".into(),
        "choice" | "language" => text(&field["choices"][0]["value"]).into(),
        "date" => "2015-03-12".into(),
        "email" => "kim@example.com".into(),
        "country" => "JP".into(),
        "phone" => "+81.755550100".into(),
        "postal-code" => "600-8216".into(),
        "text" => field["example"].as_str().unwrap_or("sample").into(),
        kind => panic!("no value of the kind {kind}"),
    }
}

/// The name of a field, or those of the row that it stands for.
pub fn names(field: &Value) -> Vec<String> {
    let row = &field["repeat"];
    match (row["first"].as_u64(), row["last"].as_u64()) {
        (Some(first), Some(last)) => {
            let stem = text(&row["stem"]);
            (first..=last)
                .map(|number| format!("{stem}{number}"))
                .collect()
        }
        _ => vec![text(&field["name"]).into()],
    }
}
