//! An author's mistake, with its place and what was expected.

use std::fmt;
use std::ops::Range;

/// A mistake in a rule page: displays as `kg.toml:12: …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's name as it was given.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what was expected.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}

impl std::error::Error for Fault {}

/// The text of a page, which knows the line of every byte.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

impl Source<'_> {
    /// A fault at a span of the text.
    pub fn fault(&self, span: &Range<usize>, message: impl Into<String>) -> Fault {
        let before = &self.text.as_bytes()[..span.start.min(self.text.len())];
        Fault {
            file: self.file.to_owned(),
            line: 1 + bytecount(before),
            message: message.into(),
        }
    }
}

fn bytecount(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte == b'\n').count()
}
