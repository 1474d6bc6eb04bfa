//! The author's tools: TOML → [`Page`] → the packed form.
//!
//! Strict, and never in the browser: `build.rs` packs the built-in pages with it, and
//! the `author` feature opens it to those who write pages of their own. Every mistake is
//! a [`Fault`] with file, line and what was expected.

use crate::page::{Page, Reference};
use toml::Spanned;

// `build.rs` loads this file by its path, so what belongs to it is named by path too.
#[path = "author/compile.rs"]
mod compile;
#[path = "author/condition.rs"]
mod condition;
#[path = "author/fault.rs"]
mod fault;
#[path = "author/field.rs"]
mod field;
#[path = "author/notation.rs"]
mod notation;
#[path = "author/occurrence.rs"]
mod occurrence;
#[path = "author/pattern.rs"]
mod pattern;

pub use fault::Fault;

use fault::Source;
use field::Patterns;
use notation::{PageNotation, ReferenceNotation, Table};

/// An order that a page gives as an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows.
    pub name: String,
    /// The line it stands in, counted from 1.
    pub line: usize,
    /// The API command.
    pub command: String,
    /// The order's fields, name and value.
    pub fields: Vec<(String, String)>,
    /// For a bad one: the code of its first error, and the field it is about.
    pub error: Option<(String, Option<String>)>,
}

/// The command reference, parsed; pages are compiled against it.
#[derive(Debug)]
pub struct Author<'a> {
    source: SourceText<'a>,
    reference: ReferenceNotation,
}

#[derive(Clone, Copy, Debug)]
struct SourceText<'a> {
    file: &'a str,
    text: &'a str,
}

impl<'a> Author<'a> {
    /// Reads the command reference from TOML. `file` is the name that faults show.
    ///
    /// # Errors
    /// A [`Fault`] where the text is no TOML or breaks the format.
    pub fn new(file: &'a str, text: &'a str) -> Result<Self, Fault> {
        let source = Source { file, text };
        let reference = parse(&source)?;
        Ok(Self {
            source: SourceText { file, text },
            reference,
        })
    }

    /// The packed command reference.
    ///
    /// # Errors
    /// A [`Fault`] where a parameter breaks the format.
    pub fn pack_reference(&self) -> Result<Vec<u8>, Fault> {
        let source = Source {
            file: self.source.file,
            text: self.source.text,
        };
        let patterns = Patterns::of(&source, &self.reference.fields)?;
        let reference: Reference<'_> = compile::reference(&source, &self.reference, &patterns)?;
        Ok(packed(&reference))
    }

    /// A rule page from TOML, packed: what [`Rulebook::with_page`](crate::Rulebook::with_page) takes.
    ///
    /// # Errors
    /// A [`Fault`] where the text is no TOML or breaks a writing rule. Examples are not
    /// judged here; [`examples`](Self::examples) gives them to be held against the packed page.
    pub fn pack_page(&self, file: &str, text: &str) -> Result<Vec<u8>, Fault> {
        let source = Source { file, text };
        let notation: PageNotation = parse(&source)?;
        let own = Patterns::of(&source, &notation.fields)?;
        let shared = Patterns::of(
            &Source {
                file: self.source.file,
                text: self.source.text,
            },
            &self.reference.fields,
        )?;
        let page: Page<'_> = compile::page(
            &source,
            &notation,
            &own,
            &compile::Shared {
                notation: &self.reference,
                patterns: &shared,
            },
        )?;
        Ok(packed(&page))
    }

    /// The examples of a rule page.
    ///
    /// # Errors
    /// A [`Fault`] where the text is no TOML, breaks the format, or has no good or no bad example.
    pub fn examples(&self, file: &str, text: &str) -> Result<Vec<Example>, Fault> {
        let source = Source { file, text };
        let notation: PageNotation = parse(&source)?;
        let examples = notation.examples.get_ref();
        if examples.good.is_empty() || examples.bad.is_empty() {
            return Err(source.fault(
                &notation.examples.span(),
                "expected at least one good and one bad example",
            ));
        }
        let line = |name: &Spanned<String>| source.fault(&name.span(), "").line;
        let good = examples.good.iter().map(|example| Example {
            name: example.name.get_ref().clone(),
            line: line(&example.name),
            command: example.command.clone(),
            fields: owned(&example.fields),
            error: None,
        });
        let bad = examples.bad.iter().map(|example| Example {
            name: example.name.get_ref().clone(),
            line: line(&example.name),
            command: example.command.clone(),
            fields: owned(&example.fields),
            error: Some((example.code.clone(), example.field.clone())),
        });
        Ok(good.chain(bad).collect())
    }
}

fn owned(fields: &Table<String>) -> Vec<(String, String)> {
    let rows = fields.iter();
    rows.map(|(name, value)| (name.get_ref().clone(), value.clone()))
        .collect()
}

fn parse<T: serde::de::DeserializeOwned>(source: &Source<'_>) -> Result<T, Fault> {
    toml::from_str(source.text)
        .map_err(|error| source.fault(&error.span().unwrap_or(0..0), error.message()))
}

fn packed<T: serde::Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("the format has nothing that postcard cannot write")
}
