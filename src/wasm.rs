//! The boundary of the npm package, without a decision in it: the root of the crate in
//! `pkg/`, which is compiled to WebAssembly and to nothing else.
//!
//! What JavaScript asks crosses as one string, since strings are what costs there. Its parts
//! follow each other, each behind its length in UTF-16 units and a colon: `5:kyoto9:AddDomain`.
//! Results go out as one string too, which is JSON and without sentences: those are filled in
//! where the language is known.

#![cfg(target_arch = "wasm32")]
// JavaScript is the caller: it sees no `must_use`, and passes what it owns.
#![allow(clippy::must_use_candidate, clippy::needless_pass_by_value)]

use std::str::Bytes;
use std::sync::OnceLock;

use lol_alloc::{FreeListAllocator, LockedAllocator};
use tldgate::{CommandError, Options, Order, ParameterValue, Parameters, Rulebook, Severity};
use wasm_bindgen::prelude::*;

/// The standard library's allocator costs 2.8 kB more, compressed, for speed that small and
/// short-lived orders do not need.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> =
    LockedAllocator::new(FreeListAllocator::new());

/// The rules of this instance of the module: pages are unpacked once.
fn rules() -> &'static Rulebook<'static> {
    static RULES: OnceLock<Rulebook<'static>> = OnceLock::new();
    RULES.get_or_init(Rulebook::built_in)
}

/// TLD, command, options and an order: the order's report, as JSON.
#[wasm_bindgen]
pub fn validate(call: &str) -> JsValue {
    let mut parts = Parts::of(call);
    let (tld, command) = (parts.part(), parts.part());
    let settings = parts.settings();
    let options = settings.options();
    let report = rules().validate(tld, command, &parts.order(&settings), &options);
    JsValue::from_str(&report.to_json())
}

/// TLD, code and options: the code's report, as JSON.
#[wasm_bindgen(js_name = authCodeCheck)]
pub fn auth_code_check(call: &str) -> JsValue {
    let mut parts = Parts::of(call);
    let (tld, code) = (parts.part(), parts.part());
    let report = rules().auth_code_check(tld, code, &parts.settings().options());
    JsValue::from_str(&report.to_json())
}

/// The same as for [`validate`]; gives the command [`named`] with its parameters; nothing where there
/// are no rules for it, and the name of a field alone where that holds a name that cannot be
/// written as A-labels.
#[wasm_bindgen(js_name = toCommand)]
pub fn to_command(call: &str) -> JsValue {
    let mut parts = Parts::of(call);
    let (tld, command) = (parts.part(), parts.part());
    let settings = parts.settings();
    let found = rules().parameters(tld, command, &parts.order(&settings));
    match found {
        Ok(found) => named(&found),
        Err(CommandError::NoSuchCommand) => JsValue::UNDEFINED,
        Err(CommandError::Unencodable(field)) => JsValue::from_str(&field),
    }
}

/// A contact's name, an empty text, options and an order; gives the same as [`to_command`], or
/// nothing where there is no such contact.
#[wasm_bindgen(js_name = toContact)]
pub fn to_contact(call: &str) -> JsValue {
    let mut parts = Parts::of(call);
    let (contact, _) = (parts.part(), parts.part());
    let settings = parts.settings();
    let found = rules().contact_parameters(&parts.order(&settings), contact);
    found.map_or(JsValue::UNDEFINED, |found| named(&found))
}

/// A command's name, and its parameters' names, each with the index of its field or with its
/// value.
fn named(parameters: &Parameters<'_>) -> JsValue {
    let fields = parameters.fields.iter();
    let fields: Vec<_> = fields
        .map(|(name, value)| match value {
            ParameterValue::Given(at) => (name, Some(*at), None),
            ParameterValue::Encoded(value) => (name, None, Some(value.as_str())),
            ParameterValue::Template(value) => (name, None, Some(*value)),
        })
        .collect();
    serde_wasm_bindgen::to_value(&(parameters.command, fields)).unwrap_or_default()
}

/// Whether the API's reference or some page knows a field of this name.
#[wasm_bindgen(js_name = isField)]
pub fn is_field(name: &str) -> bool {
    rules().is_field(name)
}

/// TLD, and a command where one is asked for: what a form needs to draw itself, as JSON.
#[wasm_bindgen]
pub fn describe(call: &str) -> JsValue {
    let mut parts = Parts::of(call);
    let tld = parts.part();
    let command = (!parts.rest.is_empty()).then(|| parts.part());
    JsValue::from_str(&rules().describe(tld, command))
}

/// The TLDs that have rules, with a blank between them.
#[wasm_bindgen]
pub fn tlds() -> JsValue {
    joined(rules().tlds())
}

/// What names of fields begin with, with a blank between them.
#[wasm_bindgen]
pub fn stems() -> JsValue {
    joined(rules().stems().into_iter())
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> JsValue {
    let mut all = String::new();
    for word in words {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(word);
    }
    JsValue::from_str(&all)
}

/// The TLD that a domain stands under; empty where there is none.
#[wasm_bindgen(js_name = tldOf)]
pub fn tld_of(domain: &str) -> JsValue {
    JsValue::from_str(rules().tld_of(domain).unwrap_or_default())
}

/// Traps, as a bug would.
#[cfg(feature = "trap")]
#[wasm_bindgen]
pub fn trap() {
    core::arch::wasm32::unreachable()
}

/// The code points from `first` to `last` of which JavaScript's Unicode and that of the crates, which
/// stands in for it natively, do not say the same, as a list in JSON.
#[cfg(feature = "trap")]
#[wasm_bindgen(js_name = unicodeDifferences)]
pub fn unicode_differences(first: u32, last: u32) -> JsValue {
    let characters = (first..=last).filter_map(char::from_u32);
    let differing = characters.filter(|character| !tldgate::unicode_agrees(*character));
    serde_wasm_bindgen::to_value(&differing.map(u32::from).collect::<Vec<_>>()).unwrap_or_default()
}

/// What is left of a call: parts come off its front. As an iterator, it gives names with
/// their values, up to an empty name.
struct Parts<'a> {
    rest: &'a str,
    /// A unit is a byte then.
    is_ascii: bool,
}

impl<'a> Parts<'a> {
    fn of(call: &'a str) -> Self {
        Self {
            rest: call,
            is_ascii: call.is_ascii(),
        }
    }

    /// The next part; empty behind the last.
    #[inline(never)]
    fn part(&mut self) -> &'a str {
        let mut bytes = self.rest.bytes();
        let mut left = 0;
        for digit in bytes.by_ref() {
            if digit == b':' {
                break;
            }
            left = 10 * left + usize::from(digit & 15);
        }
        let start = self.rest.len() - bytes.len();
        let length = if self.is_ascii {
            left
        } else {
            length(bytes, left)
        };
        let part = self.rest.get(start..start + length).unwrap_or_default();
        self.rest = self.rest.get(start + length..).unwrap_or_default();
        part
    }

    /// The settings of the call, up to an empty name.
    fn settings(&mut self) -> Settings<'a> {
        Settings(self.by_ref().collect())
    }

    /// The order, which is what is left: the caller's fields, up to an empty name, and behind it
    /// what the shop adds.
    fn order(&mut self, settings: &Settings<'a>) -> Order<'a> {
        let mut order: Order<'a> = self.by_ref().collect();
        for (name, value) in self {
            order = order.with_given(name, Some(value));
        }
        for name in settings.of("given") {
            order = order.with_given(name, None);
        }
        for name in settings.of("file") {
            order = order.with_file(name);
        }
        order
    }
}

/// What a call sets, name by name; some names occur several times.
struct Settings<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Settings<'a> {
    fn of(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(known, _)| *known == name);
        named.map(|(_, value)| *value)
    }

    fn options(&self) -> Options<'a> {
        let mut options = Options::default();
        for (name, value) in &self.0 {
            set(&mut options, name, value);
        }
        options
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.part();
        (!name.is_empty()).then(|| (name, self.part()))
    }

    /// A guess, so that a list of them need not grow four times: fields take some 32 bytes.
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len() / 32, None)
    }
}

/// The bytes that so many UTF-16 units take.
fn length(bytes: Bytes<'_>, units: usize) -> usize {
    let mut left = units;
    let mut length = 0;
    for byte in bytes {
        // Units of the character that the byte begins; none where it goes on.
        let units = match byte {
            0x80..=0xBF => 0,
            0xF0.. => 2,
            _ => 1,
        };
        if units > left {
            break;
        }
        left -= units;
        length += 1;
    }
    length
}

fn set<'a>(options: &mut Options<'a>, name: &'a str, value: &'a str) {
    let context = &mut options.context;
    let date = match name {
        "today" => &mut context.today,
        "registered" => &mut context.registered,
        "expires" => &mut context.expires,
        "transferred" => &mut context.transferred,
        "renewed" => &mut context.renewed,
        "status" => return context.status.push(value),
        concern => {
            let severity = match value {
                "error" => Some(Severity::Error),
                "warning" => Some(Severity::Warning),
                _ => None,
            };
            // What is set about the order is no concern.
            if let Ok(concern) = concern.try_into() {
                options.severity.push((concern, severity));
            }
            return;
        }
    };
    *date = value.parse().ok();
}
