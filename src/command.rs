//! The API's parameters for an order.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::order::{Order, is_blank};
use crate::page::{Destination, Field};
use crate::rulebook::Rulebook;
use crate::validate::misplaced::{is_extension, numbered};
use crate::value::number;

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
    /// Canonical names, each with the index of the order's field that holds its value.
    pub fields: Vec<(String, usize)>,
}

/// The parameters in the order of the template and the command reference. Left out: blank
/// fields, a contact's data, what goes to the fulfilment team, and names the API does not
/// know.
pub(crate) fn parameters<'a>(
    rulebook: &Rulebook<'a>,
    tld: &str,
    command: &str,
    order: &Order<'_>,
) -> Result<Parameters<'a>, NoSuchCommand> {
    let page = rulebook.page(tld).ok_or(NoSuchCommand)?;
    let same = |name: &str| name.eq_ignore_ascii_case(command.trim());
    let on_page = page.commands.iter().find(|command| same(command.name));
    let mut reference = rulebook.reference().commands.iter();
    let known = reference
        .find(|command| same(command.name))
        .filter(|command| command.everywhere || on_page.is_some())
        .ok_or(NoSuchCommand)?;
    let forms = on_page.map_or(&[][..], |command| &command.forms);
    let template: Vec<&Field<'_>> = forms.iter().flat_map(|form| &form.fields).collect();

    let mut fields: Vec<(usize, String, usize)> = Vec::new();
    for (at, (name, value)) in order.iter().enumerate() {
        if is_blank(value) || order.find(name).is_none_or(|(first, ..)| first != at) {
            continue;
        }
        let own = template
            .iter()
            .position(|field| field.name.eq_ignore_ascii_case(name));
        let (place, canonical) = if let Some(index) = own {
            let ours = template[index].destination == Destination::Fulfillment;
            if ours {
                continue;
            }
            (index, String::from(template[index].name))
        } else if let Some(found) = optional(&known.parameters, name) {
            found
        } else if is_extension(name) {
            (usize::MAX, String::from(name))
        } else {
            continue;
        };
        let before = fields.iter().rposition(|(known, ..)| *known <= place);
        fields.insert(before.map_or(0, |index| index + 1), (place, canonical, at));
    }
    let fields = fields.into_iter().map(|(_, name, at)| (name, at));
    Ok(Parameters {
        command: known.name,
        fields: fields.collect(),
    })
}

/// A parameter of the reference: its place behind the template, and its canonical name.
fn optional(parameters: &[Field<'_>], name: &str) -> Option<(usize, String)> {
    let mut rows = parameters.iter().enumerate();
    rows.find_map(|(index, field)| {
        let at = numbered(field, name)?;
        let mut canonical = String::from(field.name);
        if field.numbers.is_some() {
            number::push(&mut canonical, at);
        }
        // No row of parameters has more numbers than this.
        Some(((index + 1) * 1000 + at as usize, canonical))
    })
}
