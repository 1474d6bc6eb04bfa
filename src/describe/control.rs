//! What HTML needs to know to draw a field.

use serde::Serialize;

use crate::page::{Field, Kind};

/// The attributes of an input.
///
/// A pattern is given only where it accepts exactly what the rules accept, and no maximum
/// length where cutting what was pasted would hide a mistake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Control {
    /// `type`.
    pub r#type: &'static str,
    /// `inputmode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inputmode: Option<&'static str>,
    /// `maxlength`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxlength: Option<u16>,
    /// `autocomplete`: `off` where a browser must not remember the value.
    pub autocomplete: &'static str,
    /// `pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<&'static str>,
    /// `autocapitalize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocapitalize: Option<&'static str>,
    /// `spellcheck`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spellcheck: Option<bool>,
}

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

pub(super) fn of(field: &Field<'_>) -> Control {
    let mut parts = AUTOFILL.iter();
    let known = parts.find(|(name, _)| *name == field.name);
    let control = Control {
        r#type: "text",
        autocomplete: known.map_or("off", |(_, token)| token),
        ..Control::default()
    };
    let verbatim = Control {
        autocapitalize: Some("none"),
        spellcheck: Some(false),
        ..control
    };
    match field.kind {
        Kind::Domain | Kind::Host => Control {
            inputmode: Some("url"),
            maxlength: Some(253),
            ..verbatim
        },
        Kind::Number => Control {
            inputmode: Some("numeric"),
            pattern: Some("[ \\t]*0*[1-9][0-9]*[ \\t]*"),
            ..control
        },
        Kind::Year => Control {
            inputmode: Some("numeric"),
            pattern: Some("[ \\t]*[1-9][0-9]{3}[ \\t]*"),
            ..control
        },
        Kind::Date => Control {
            r#type: "date",
            ..control
        },
        Kind::Country => Control {
            maxlength: Some(2),
            autocapitalize: Some("characters"),
            spellcheck: Some(false),
            ..control
        },
        Kind::Email => Control {
            r#type: "email",
            inputmode: Some("email"),
            maxlength: Some(254),
            ..verbatim
        },
        Kind::Phone => Control {
            r#type: "tel",
            inputmode: Some("tel"),
            ..control
        },
        Kind::AuthCode => verbatim,
        Kind::Contact => Control {
            autocapitalize: Some("characters"),
            spellcheck: Some(false),
            ..control
        },
        Kind::Text if known.is_none() => verbatim,
        Kind::Text | Kind::PostalCode | Kind::Choice | Kind::Language => control,
    }
}
