//! The API's parameters for an order.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::names::same;
use crate::order::{Order, is_blank};
use crate::page::{Destination, Field, Form, Kind};
use crate::rulebook::Rulebook;
use crate::validate::find;
use crate::validate::misplaced::{is_extension, numbered};
use crate::value::{domain, number};

/// There are no rules for the TLD, or the TLD does not have the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchCommand;

impl fmt::Display for NoSuchCommand {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("there are no rules for this command of this TLD")
    }
}

impl core::error::Error for NoSuchCommand {}

/// The parameters of an API command, without their values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameters<'a> {
    /// The command's canonical name.
    pub command: &'a str,
    /// Canonical names, each with the index of the order's field that holds its value, and
    /// the value where the API takes another spelling: a name with its A-labels.
    pub fields: Vec<(String, usize, Option<String>)>,
}

/// The parameters in the order's own order. Left out: blank fields, a contact's data, what goes
/// to the fulfilment team, names the API does not know, and a name's second field.
pub(crate) fn parameters<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    command: &str,
    order: &Order<'_>,
) -> Result<Parameters<'a>, NoSuchCommand> {
    let page = rulebook.page(tld).ok_or(NoSuchCommand)?;
    let (on_page, known) = find(rulebook, page, command).ok_or(NoSuchCommand)?;
    let forms = on_page.map_or(&[][..], |command| &command.forms);
    let mut fields = Vec::new();
    for (at, (name, value)) in order.iter().enumerate() {
        // First, since it alone takes no longer the more names there are.
        let Some((canonical, kind)) = parameter(forms, &known.parameters, name) else {
            continue;
        };
        let is_first = order.find(name).is_some_and(|(first, ..)| first == at);
        if !is_first || is_blank(value) {
            continue;
        }
        let encoded = match kind {
            Kind::Domain | Kind::Host => domain::ascii(value),
            _ => None,
        };
        fields.push((canonical, at, encoded));
    }
    Ok(Parameters {
        command: known.name,
        fields,
    })
}

/// The canonical name of the parameter that a field is, and its kind.
fn parameter(forms: &[Form<'_>], optional: &[Field<'_>], name: &str) -> Option<(String, Kind)> {
    for form in forms {
        for field in &form.fields {
            if same(field.name, name) {
                let is_ours = field.destination == Destination::Fulfillment;
                return (!is_ours).then(|| (String::from(field.name), field.kind));
            }
        }
    }
    for field in optional {
        if let Some(at) = numbered(field, name) {
            let mut canonical = String::from(field.name);
            if field.numbers.is_some() {
                number::push(&mut canonical, at);
            }
            return Some((canonical, field.kind));
        }
    }
    is_extension(name).then(|| (String::from(name), Kind::Text))
}
