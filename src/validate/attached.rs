//! Files where a text belongs, under names that the template does not show.

use super::Scene;
use super::contact::part_label;
use super::fields::label;
use super::issues::{Issues, MISPLACED};
use super::misplaced::Stray;
use crate::code::Code;
use crate::dividing::divide;
use crate::names::same;
use crate::page::Kind;
use crate::value::Findings;

/// Judges a file under the name of a field that the template does not show, or of a contact's part.
pub(super) fn judge<'a>(scene: &Scene<'_, 'a>, name: &str, issues: &mut Issues<'a, '_>) {
    let (base, part) = divide(name, b'.');
    let stray = Stray {
        scene,
        name,
        base,
        value: "",
    };
    if let Some(part) = part {
        let mut parts = scene.contact.iter();
        let part = parts.find(|known| same(known.name, part));
        let contact = stray.known().filter(|field| field.kind == Kind::Contact);
        if let (Some(part), Some(contact)) = (part, contact) {
            let mut findings = Findings::default();
            findings.error(Code::Format, "file", 505);
            let label = part_label(part, &label(contact, base));
            stray.add_labelled(issues, label, scene.in_reference(part.section), findings);
        }
        return;
    }
    let is_shown = scene.template.iter().any(|field| same(field.name, name));
    let other = stray.of_another_form().map(|(_, field)| (MISPLACED, field));
    if let Some((position, field)) = other.or_else(|| stray.optional())
        && !is_shown
    {
        stray.one(field, position).attached(scene, name, issues);
    }
}
