//! A text that says something.

use serde::de::{Deserialize, Deserializer, Error};
use std::fmt;
use std::ops::Deref;

/// Neither empty nor with blanks around it: such a text is a slip wherever it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(String);

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.is_empty() || text.trim() != text {
            return Err(D::Error::custom(
                "expected a text that is not empty and has no blanks around it",
            ));
        }
        Ok(Self(text))
    }
}
