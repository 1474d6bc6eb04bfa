//! Which form of a command an order is.

use crate::order::Order;
use crate::page::{ChosenBy, CommandReference, Form};

/// The form whose own fields the order holds most of, else the first. It is never chosen
/// by which form the order would pass: an empty order would be steered to a paid trustee,
/// and a new owner would pass without a certificate.
pub(crate) fn choose<'s, 'a>(forms: &'s [Form<'a>], order: &Order<'_>) -> &'s Form<'a> {
    let mut chosen = &forms[0];
    let mut most = held(chosen, order);
    for form in &forms[1..] {
        let count = held(form, order);
        if count > most {
            chosen = form;
            most = count;
        }
    }
    chosen
}

fn held(form: &Form<'_>, order: &Order<'_>) -> usize {
    let fields = form.chosen_by.iter();
    fields.filter(|field| field.chooses(order)).count()
}

impl ChosenBy<'_> {
    /// Whether the order holds the field, with the value it needs.
    pub(crate) fn chooses(&self, order: &Order<'_>) -> bool {
        match (order.filled(self.name), self.value) {
            (Some(given), Some(value)) => given.trim().eq_ignore_ascii_case(value),
            (Some(_), None) => true,
            (None, None) => order
                .parts(self.name)
                .any(|(_, _, _, value)| !value.trim().is_empty()),
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
    let given = given.trim();
    let field = command
        .parameters
        .iter()
        .find(|field| field.name == step.field);
    let known = field.is_some_and(|field| {
        let mut choices = field.choices.iter();
        choices.any(|choice| choice.value.eq_ignore_ascii_case(given))
    });
    !known || given.eq_ignore_ascii_case(step.value)
}
