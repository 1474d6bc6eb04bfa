//! A name server that stands in the order twice: it is one server.

use alloc::borrow::Cow;
use alloc::string::String;

use super::Scene;
use super::fields::{OneField, label};
use crate::code::Code;
use crate::names::{same, split_number};
use crate::order::trimmed;
use crate::value::{Findings, host, number};

/// Warns of a host that a field with a lower number has too, and names the first of them.
pub(super) fn judge<'a>(
    field: &OneField<'_, 'a>,
    scene: &Scene<'_, 'a>,
    value: &str,
    findings: &mut Findings<'a>,
) {
    let (row, digits) = split_number(field.name);
    let mut earlier = 0..number::whole_number(digits).unwrap_or_default();
    let own = as_sent(value);
    let Some(other) = earlier.find_map(|number| {
        let mut name = String::from(row);
        number::push(&mut name, number);
        let value = scene.order.filled(&name)?;
        same(&as_sent(value), &own).then_some(name)
    }) else {
        return;
    };
    let rules = field.rules(scene);
    let can_end = |end: &str| {
        let mut longer = String::from(value);
        longer.push_str(end);
        !rules.judge(&longer).has_error()
    };
    // What is typed behind it makes another host of it, where there is room for that.
    findings
        .warning(Code::RepeatedField, "same")
        .pending(can_end("a") || can_end(".a"))
        .with("other", label(field.field, &other).into_owned());
}

/// The host as the API takes it.
fn as_sent(value: &str) -> Cow<'_, str> {
    let value = trimmed(value);
    let value = value.strip_suffix('.').unwrap_or(value);
    match host::ascii(value) {
        Ok(Some(encoded)) => Cow::Owned(encoded),
        _ => Cow::Borrowed(value),
    }
}
