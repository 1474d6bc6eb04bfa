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

/// Whether a text begins with an entity.
pub(super) fn leads(text: &str) -> bool {
    first(text).is_some()
}

/// What the entity at the beginning of a text stands for, and the rest of the text.
fn first(text: &str) -> Option<(char, &str)> {
    ENTITIES
        .iter()
        .find_map(|(entity, meant)| Some((*meant, text.strip_prefix(entity)?)))
}

/// The code with its entities decoded, once.
pub(super) fn decode(code: &str) -> String {
    let mut decoded = String::with_capacity(code.len());
    let mut rest = code;
    loop {
        let mut characters = rest.chars();
        let Some(character) = characters.next() else {
            return decoded;
        };
        let (meant, after) = first(rest).unwrap_or((character, characters.as_str()));
        decoded.push(meant);
        rest = after;
    }
}
