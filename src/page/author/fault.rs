//! An author's mistake, with its place and what was expected.

use std::fmt;
use std::ops::Range;
use toml::Spanned;

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
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

impl Source<'_> {
    /// A writing rule: what is to hold, the place that breaks it, and what is said there.
    pub fn demand<T, M: Into<String>>(
        &self,
        holds: bool,
        place: &Spanned<T>,
        message: impl FnOnce() -> M,
    ) -> Result<(), Fault> {
        if holds {
            Ok(())
        } else {
            Err(self.fault(place, message()))
        }
    }

    /// A fault at a place of the text.
    pub fn fault<T>(&self, place: &Spanned<T>, message: impl Into<String>) -> Fault {
        self.fault_at(&place.span(), message)
    }

    /// A fault at a span of the text.
    pub fn fault_at(&self, span: &Range<usize>, message: impl Into<String>) -> Fault {
        Fault {
            file: self.file.to_owned(),
            line: self.line(span),
            message: message.into(),
        }
    }

    /// The line of a span, counted from 1.
    pub fn line(&self, span: &Range<usize>) -> usize {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        1 + before.matches('\n').count()
    }
}
