//! The API's parameters for an order.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::names::same;
use crate::order::{Order, is_blank};
use crate::page::{CommandReference, Destination, Field, Form, Kind};
use crate::rulebook::Rulebook;
use crate::validate::misplaced::{is_extension, numbered};
use crate::validate::{find, form};
use crate::value::{domain, host, number};

/// Why an order has no parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandError {
    /// There are no rules for the TLD, or the TLD does not have the command.
    NoSuchCommand,
    /// The name in this field cannot be written as A-labels. Judging the order tells why.
    Unencodable(String),
}

impl fmt::Display for CommandError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchCommand => {
                formatter.write_str("there are no rules for this command of this TLD")
            }
            Self::Unencodable(field) => {
                write!(
                    formatter,
                    "the name in {field} cannot be written as A-labels"
                )
            }
        }
    }
}

impl core::error::Error for CommandError {}

/// The parameters of an API command, without the values that the caller has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameters<'a> {
    /// The command's canonical name.
    pub command: &'a str,
    /// In the order of the caller's fields, then what the shop adds, then the command's step.
    pub fields: Vec<(String, ParameterValue<'a>)>,
}

impl Parameters<'_> {
    /// The parameters with their values, the command first.
    pub(crate) fn with_values(self, order: &Order<'_>) -> Vec<(String, String)> {
        let first = ("command".into(), self.command.into());
        let rest = self.fields.into_iter().map(|(name, value)| {
            let value = match value {
                ParameterValue::Given(at) => order.at(at).1.into(),
                ParameterValue::Encoded(value) => value,
                ParameterValue::Template(value) => value.into(),
            };
            (name, value)
        });
        core::iter::once(first).chain(rest).collect()
    }
}

/// Where the value of a parameter stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue<'a> {
    /// In the order's field at this index; what the shop adds stands behind the caller's fields.
    Given(usize),
    /// In no field as the API takes it: a name with its A-labels, a telephone number.
    Encoded(String),
    /// In the template alone: the step of a command that the order does not name.
    Template(&'a str),
}

/// The parameters in the order's own order. Left out: blank fields, a contact's data, what goes
/// to the fulfilment team, names the API does not know, and a name's second field.
pub(crate) fn parameters<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    command: &str,
    order: &Order<'_>,
) -> Result<Parameters<'a>, CommandError> {
    let page = rulebook.page(tld).ok_or(CommandError::NoSuchCommand)?;
    let (on_page, known) = find(rulebook, page, command).ok_or(CommandError::NoSuchCommand)?;
    let contact = rulebook.reference().contact_parts();
    let forms = on_page.map_or(&[][..], |command| &command.forms);
    let mut fields = Vec::new();
    let mut unencodable = None;
    // A parameter that is known has one name, and an extension's is its field's: neither is
    // looked for among thousands.
    let mut named = Vec::new();
    let mut extensions = alloc::vec![false; order.len()];
    let mut add = |name: &str| {
        let (canonical, kind) = parameter(forms, &known.parameters, name)?;
        let (at, spelt, value) = order.find(name)?;
        if is_blank(value) {
            return None;
        }
        let is_extension = kind.is_none() && same(spelt, name);
        let is_told = if is_extension {
            core::mem::replace(extensions.get_mut(at)?, true)
        } else {
            named.contains(&canonical)
        };
        if is_told {
            return None;
        }
        let encoded = match kind {
            Some(Kind::Domain) => domain::ascii(page.tld, value),
            Some(Kind::Host) => host::ascii(value),
            _ => Ok(None),
        };
        let Ok(encoded) = encoded else {
            unencodable.get_or_insert_with(|| String::from(spelt));
            return None;
        };
        if !is_extension {
            named.push(canonical.clone());
        }
        let value = encoded.map_or(ParameterValue::Given(at), ParameterValue::Encoded);
        fields.push((canonical, value));
        Some(())
    };
    for (name, _) in order.iter() {
        add(name);
    }
    // What the shop adds under a name without its number is there as the template shows it.
    for field in form::choose(forms, contact, order).map_or(&[][..], |form| &form.fields) {
        add(field.name);
    }
    for name in order.given() {
        add(name);
    }
    if let Some(step) = forms.iter().find_map(|form| form.step(known))
        && order.filled(step.name).is_none()
        && let Some(value) = step.value
        && !order.is_unknown(step.name)
    {
        fields.push((step.name.into(), ParameterValue::Template(value)));
    }
    if let Some(field) = unencodable {
        return Err(CommandError::Unencodable(field));
    }
    Ok(Parameters {
        command: known.name,
        fields,
    })
}

impl<'a> Form<'a> {
    /// The field for the command's step, where the template shows it.
    fn step(&self, command: &CommandReference<'a>) -> Option<&Field<'a>> {
        let step = command.step.as_ref()?;
        self.fields.iter().find(|field| field.name == step.field)
    }
}

/// The canonical name of the parameter that a field is, and its kind; none of an extension that
/// neither the page nor the reference knows.
fn parameter(
    forms: &[Form<'_>],
    optional: &[Field<'_>],
    name: &str,
) -> Option<(String, Option<Kind>)> {
    for form in forms {
        for field in &form.fields {
            if same(field.name, name) {
                let is_ours = field.destination == Destination::Fulfillment;
                return (!is_ours).then(|| (String::from(field.name), Some(field.kind)));
            }
        }
    }
    for field in optional {
        if let Some(at) = numbered(field, name) {
            let mut canonical = String::from(field.name);
            if field.numbers.is_some() {
                number::push(&mut canonical, at);
            }
            return Some((canonical, Some(field.kind)));
        }
    }
    is_extension(name).then(|| (String::from(name), None))
}
