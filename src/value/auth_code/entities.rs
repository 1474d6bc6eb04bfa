//! HTML entities that panels leave in a code when they escape it for display.

use alloc::string::String;

/// Entities that escaping functions write, and what they stand for.
const ENTITIES: [(&str, char); 9] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&#034;", '"'),
    ("&#34;", '"'),
    ("&#039;", '\''),
    ("&#39;", '\''),
    ("&apos;", '\''),
];

/// Whether the code has an entity in it.
pub(super) fn present(value: &str) -> bool {
    ENTITIES.iter().any(|(entity, _)| value.contains(entity))
}

/// The code with its entities decoded, once; nothing where it has none.
pub(super) fn decode(value: &str) -> Option<String> {
    if !present(value) {
        return None;
    }
    let mut decoded = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(character) = rest.chars().next() {
        let entity = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity));
        let (length, meant) = match entity {
            Some((entity, meant)) => (entity.len(), *meant),
            None => (character.len_utf8(), character),
        };
        decoded.push(meant);
        rest = &rest[length..];
    }
    Some(decoded)
}
