//! Reading what the crate writes as JSON.

use serde_json::Value;

pub fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

/// The elements of a list; none of what is no list, or missing.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
