//! Which form of a command an order is.

use crate::names::same;
use crate::order::{Order, is_blank, trimmed};
use crate::page::{ChosenBy, CommandReference, Field, Form};

/// The form whose own fields the order holds most of, else the first. It is never chosen
/// by which form the order would pass: an empty order would be steered to a paid trustee,
/// and a new owner would pass without a certificate.
///
/// `contact` are the parts that a contact's data have: a shop may keep more beside them.
pub(crate) fn choose<'s, 'a>(
    forms: &'s [Form<'a>],
    contact: &[Field<'_>],
    order: &Order<'_>,
) -> Option<&'s Form<'a>> {
    let mut chosen = None;
    let mut most = 0;
    for form in forms {
        let fields = form.chosen_by.iter();
        let held = fields.filter(|field| field.chooses(contact, order)).count();
        if chosen.is_none() || held > most {
            chosen = Some(form);
            most = held;
        }
    }
    chosen
}

impl ChosenBy<'_> {
    /// Whether the order holds the field, with the value it needs.
    pub(crate) fn chooses(&self, contact: &[Field<'_>], order: &Order<'_>) -> bool {
        match (order.filled(self.name), self.value) {
            (Some(given), Some(value)) => same(trimmed(given), value),
            (Some(_), None) => true,
            (None, None) => {
                let is_known = |name| contact.iter().any(|part| same(part.name, name));
                let mut parts = order.parts(self.name);
                parts.any(|(_, part, value)| !is_blank(value) && is_known(part))
            }
            (None, Some(_)) => false,
        }
    }
}

/// Whether the order is of the step that the guide's templates show; an order that names
/// no other step that is known is.
pub(crate) fn is_request(command: &CommandReference<'_>, order: &Order<'_>) -> bool {
    let Some(step) = &command.step else {
        return true;
    };
    let Some(given) = order.filled(step.field) else {
        return true;
    };
    let given = trimmed(given);
    if same(given, step.value) {
        return true;
    }
    let mut parameters = command.parameters.iter();
    let field = parameters.find(|field| field.name == step.field);
    let choices = field.map_or(&[][..], |field| &field.choices);
    !choices.iter().any(|choice| same(choice.value, given))
}
