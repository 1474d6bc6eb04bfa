//! The boundary of the npm package, without a decision in it: the root of the crate in
//! `pkg/`, which is compiled to WebAssembly and to nothing else.
//!
//! An order crosses as one string: its parts joined by U+0000, where a U+0000 or U+0001
//! inside a part is written as U+0001 and `0` or `1`. Strings are what costs at the
//! boundary, so one is cheaper than many. Reports go out through the serializer of
//! serde-wasm-bindgen, without sentences: those are filled in where the language is known.

#![cfg(target_arch = "wasm32")]
// JavaScript is the caller: it sees no `must_use`, and passes what it owns.
#![allow(clippy::must_use_candidate, clippy::needless_pass_by_value)]

use std::borrow::Cow;
use std::sync::OnceLock;

use js_sys::Array;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use tldgate::{Code, Context, Options, Order, Parameters, Report, Rulebook, Severity};
use wasm_bindgen::prelude::*;

/// The standard library's allocator costs 2.8 kB more, compressed, for speed that small and
/// short-lived orders do not need.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> =
    LockedAllocator::new(FreeListAllocator::new());

const SEPARATOR: char = '\0';
const ESCAPE: char = '\x01';

/// The rules of this instance of the module: pages are unpacked once.
fn rules() -> &'static Rulebook<'static> {
    static RULES: OnceLock<Rulebook<'static>> = OnceLock::new();
    RULES.get_or_init(Rulebook::built_in)
}

/// TLD, command, number of options, options and fields as names and values.
///
/// An order without issues, and without fields for the fulfilment team, gets the same report
/// as every such order of its form. Then a number stands for it, and [`report`] is asked once.
#[wasm_bindgen]
pub fn validate(call: &str) -> JsValue {
    let report = judge(call);
    let plain = report.issues.is_empty() && report.fulfillment.is_empty();
    match plain.then(|| number(&report)).flatten() {
        Some(number) => JsValue::from(number),
        None => out(&report),
    }
}

/// The whole report of an order.
#[wasm_bindgen]
pub fn report(call: &str) -> JsValue {
    out(&judge(call))
}

fn judge(call: &str) -> Report<'static> {
    let parts = Parts::of(call);
    let (options, fields) = parts.options(2);
    let order = parts.order(fields);
    rules().validate(parts.get(0), parts.get(1), &order, &options)
}

/// The number of a report's form among all forms.
fn number(report: &Report<'_>) -> Option<u32> {
    let (tld, command) = (&*report.tld, &*report.command);
    let page = rules().tlds().position(|known| known == tld)?;
    let on_page = rules().commands(tld).position(|known| known == command)?;
    let form = match report.form {
        Some(form) => {
            1 + rules()
                .forms(tld, command)
                .position(|known| known == form)?
        }
        None => 0,
    };
    u32::try_from((page << 16) + (on_page << 8) + form).ok()
}

/// A number that stands for everything [`auth_code_check`] says of a code, where codes of
/// the same number get the same report; nothing where a code is not so plain.
#[wasm_bindgen(js_name = authCodeVerdict)]
pub fn auth_code_verdict(tld: &str, code: &str) -> Option<u32> {
    rules().auth_code_verdict(tld, code)
}

/// TLD, code, number of options, options as names and values.
#[wasm_bindgen(js_name = authCodeCheck)]
pub fn auth_code_check(call: &str) -> JsValue {
    let parts = Parts::of(call);
    let (options, _) = parts.options(2);
    out(&rules().auth_code_check(parts.get(0), parts.get(1), &options))
}

/// The same as for [`validate`]; gives the command's name and its parameters' names, each with
/// the index of its field, or nothing where there are no rules for the command.
#[wasm_bindgen(js_name = toCommand)]
pub fn to_command(call: &str) -> JsValue {
    let parts = Parts::of(call);
    let (_, fields) = parts.options(2);
    let order = parts.order(fields);
    match rules().parameters(parts.get(0), parts.get(1), &order) {
        Ok(Parameters { command, fields }) => out(&(command, fields)),
        Err(_) => JsValue::UNDEFINED,
    }
}

/// What a form needs to draw itself.
#[wasm_bindgen]
pub fn describe(tld: &str, command: Option<String>) -> JsValue {
    out(&rules().describe(tld, command.as_deref()))
}

/// The TLDs that have rules.
#[wasm_bindgen]
pub fn tlds() -> Array {
    rules().tlds().map(JsValue::from_str).collect()
}

/// The commands of a TLD.
#[wasm_bindgen]
pub fn commands(tld: &str) -> Array {
    rules().commands(tld).map(JsValue::from_str).collect()
}

/// The TLD that a domain stands under.
#[wasm_bindgen(js_name = tldOf)]
pub fn tld_of(domain: &str) -> Option<String> {
    rules().tld_of(domain).map(String::from)
}

fn out<T: Serialize>(value: &T) -> JsValue {
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).unwrap_or(JsValue::UNDEFINED)
}

/// The parts of a call.
struct Parts<'a>(Vec<Cow<'a, str>>);

impl<'a> Parts<'a> {
    fn of(call: &'a str) -> Self {
        Self(call.split(SEPARATOR).map(unescape).collect())
    }

    fn get(&self, index: usize) -> &str {
        self.0.get(index).map_or("", |part| part)
    }

    /// The fields from a part on.
    fn order(&self, start: usize) -> Order<'_> {
        let fields = self.0.get(start..).unwrap_or_default().chunks_exact(2);
        fields.map(|pair| (&*pair[0], &*pair[1])).collect()
    }

    /// The options, whose number stands in a part, and where the rest begins.
    fn options(&self, at: usize) -> (Options<'_>, usize) {
        let mut options = Options::default();
        let count: usize = self.get(at).parse().unwrap_or(0);
        let end = at + 1 + 2 * count;
        let pairs = self.0.get(at + 1..end).unwrap_or_default().chunks_exact(2);
        for pair in pairs {
            set(&mut options, &pair[0], &pair[1]);
        }
        (options, end)
    }
}

fn set<'a>(options: &mut Options<'a>, name: &str, value: &'a str) {
    let Context {
        today,
        registered,
        expires,
        transferred,
        renewed,
        status,
    } = &mut options.context;
    let date = match name {
        "today" => today,
        "registered" => registered,
        "expires" => expires,
        "transferred" => transferred,
        "renewed" => renewed,
        "status" => {
            status.push(value);
            return;
        }
        code => {
            let severity = match value {
                "error" => Some(Severity::Error),
                "warning" => Some(Severity::Warning),
                _ => None,
            };
            options
                .severity
                .extend(code.parse::<Code>().ok().map(|code| (code, severity)));
            return;
        }
    };
    *date = value.parse().ok();
}

fn unescape(part: &str) -> Cow<'_, str> {
    if !part.contains(ESCAPE) {
        return Cow::Borrowed(part);
    }
    let mut text = String::with_capacity(part.len());
    let mut characters = part.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            ESCAPE if characters.next() == Some('0') => SEPARATOR,
            character => character,
        });
    }
    Cow::Owned(text)
}
