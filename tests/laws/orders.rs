//! Orders for the laws: those of the case files, changed at random.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use super::pool::{NAMES, VALUES};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use tldgate::{Context, Options, Order, Report, Rulebook};
use toml::{Table, Value};

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

pub static RULES: LazyLock<Rulebook<'static>> = LazyLock::new(Rulebook::built_in);

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
pub struct Call {
    pub tld: String,
    pub command: String,
    pub fields: Vec<(String, String)>,
    context: Option<(u16, u16)>,
}

impl Call {
    pub fn report(&self) -> Report<'static> {
        self.report_with(&[])
    }

    /// The report of the order with more fields; one of a name that is there replaces it.
    pub fn report_with(&self, more: &[(&str, &str)]) -> Report<'static> {
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
pub fn call() -> impl Strategy<Value = Call> {
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
