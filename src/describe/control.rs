//! What HTML needs to know to draw a field.
//!
//! A pattern is given only where it accepts exactly what the rules accept, and no maximum
//! length where cutting what was pasted would hide a mistake.

use super::record::{Record, Value};
use crate::page::{Field, Kind};

/// The parts of a contact that browsers know how to fill in.
const AUTOFILL: [(&str, &str); 13] = [
    ("organization", "organization"),
    ("firstname", "given-name"),
    ("middlename", "additional-name"),
    ("lastname", "family-name"),
    ("street0", "address-line1"),
    ("street1", "address-line2"),
    ("city", "address-level2"),
    ("state", "address-level1"),
    ("zip", "postal-code"),
    ("country", "country"),
    ("phone", "tel"),
    ("fax", "fax tel"),
    ("email", "email"),
];

/// How a kind is typed: `type`, `inputmode`, `maxlength`, `pattern`; empty or 0 is none.
type Typing = (&'static str, &'static str, u32, &'static str);

fn typing(kind: Kind) -> Typing {
    match kind {
        Kind::Domain | Kind::Host => ("text", "url", 253, ""),
        Kind::Number => ("text", "numeric", 0, "[ \\t]*0*[1-9][0-9]*[ \\t]*"),
        Kind::Year => ("text", "numeric", 0, "[ \\t]*[1-9][0-9]{3}[ \\t]*"),
        Kind::Date => ("date", "", 0, ""),
        Kind::Country => ("text", "", 2, ""),
        // An input of type `email` rewrites what was typed: international names, blanks.
        Kind::Email => ("text", "email", 254, ""),
        Kind::Phone => ("tel", "tel", 0, ""),
        _ => ("text", "", 0, ""),
    }
}

/// The attributes of an input. `autocomplete` is `off` where a browser must not remember
/// the value.
pub(super) fn of<'a>(field: &Field<'_>) -> Record<'a> {
    let mut parts = AUTOFILL.iter();
    let autofill = parts.find(|(name, _)| *name == field.name);
    let (r#type, inputmode, maxlength, pattern) = typing(field.kind);
    let mut record = Record::default();
    record.text("type", r#type);
    record.maybe("inputmode", Some(inputmode).filter(|mode| !mode.is_empty()));
    if maxlength > 0 {
        record.number("maxlength", maxlength);
    }
    record.text("autocomplete", autofill.map_or("off", |(_, token)| token));
    record.maybe(
        "pattern",
        Some(pattern).filter(|pattern| !pattern.is_empty()),
    );
    // Values that a keyboard must not improve.
    let capitals = match field.kind {
        Kind::Country | Kind::Contact => "characters",
        Kind::Domain | Kind::Host | Kind::Email | Kind::AuthCode => "none",
        Kind::Text if autofill.is_none() => "none",
        _ => return record,
    };
    record.text("autocapitalize", capitals);
    record.set("spellcheck", Value::Flag(false));
    record
}
