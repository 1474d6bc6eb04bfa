//! The API's parameters for a contact that an order gives as data.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::command::{ParameterValue, Parameters};
use crate::order::{Order, is_blank};
use crate::page::{Check, Field, Kind, Reference};
use crate::rulebook::Rulebook;
use crate::validate::misplaced::numbered;
use crate::value::{organisation, phone};

/// No command takes a contact of this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchContact;

impl fmt::Display for NoSuchContact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("no command takes a contact of this name")
    }
}

impl core::error::Error for NoSuchContact {}

/// The parameters in the reference's own order. Left out: blank parts, a word that stands for no
/// organisation, and all of them beside a handle, which stands for a whole contact.
pub(crate) fn parameters<'a>(
    rulebook: &Rulebook<'a>,
    order: &Order<'_>,
    contact: &str,
) -> Result<Parameters<'a>, NoSuchContact> {
    let reference = rulebook.reference();
    if !is_contact(reference, contact) {
        return Err(NoSuchContact);
    }
    let mut fields = Vec::new();
    if order.filled(contact).is_none() {
        let places: Vec<_> = order.parts(contact).collect();
        let parts = places.iter().map(|(_, part, value)| (*part, *value));
        let parts: Order<'_> = parts.collect();
        for field in reference.contact_parts() {
            let Some((index, _, value)) = parts.find(field.name) else {
                continue;
            };
            if is_blank(value) || is_no_organisation(field, value) {
                continue;
            }
            let spelt = match field.kind {
                Kind::Phone => phone::spelt(parts.filled("country"), value),
                _ => None,
            };
            let given = || ParameterValue::Given(places[index].0);
            let value = spelt.map_or_else(given, ParameterValue::Encoded);
            fields.push((String::from(field.name), value));
        }
    }
    Ok(Parameters {
        command: reference.contact,
        fields,
    })
}

fn is_contact(reference: &Reference<'_>, name: &str) -> bool {
    let mut fields = reference
        .commands
        .iter()
        .flat_map(|command| &command.parameters);
    fields.any(|field| field.kind == Kind::Contact && numbered(field, name).is_some())
}

fn is_no_organisation(field: &Field<'_>, value: &str) -> bool {
    field.check == Some(Check::Organisation) && organisation::is_none(value)
}
