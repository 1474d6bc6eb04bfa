//! The author's tools: TOML → [`Page`] → the packed form.
//!
//! Strict, and never in the browser: `build.rs` packs the built-in pages with it, and
//! the `author` feature opens it to those who write pages of their own. Every mistake is
//! a [`Fault`] with file, line and what was expected. `src/pages/README.md` explains how
//! a page is written.

use crate::page::{Page, Reference};

// `build.rs` loads this file by its path, so what belongs to it is named by path too.
#[path = "author/auth_code.rs"]
mod auth_code;
#[path = "author/commands.rs"]
mod commands;
#[path = "author/condition.rs"]
mod condition;
#[path = "author/draft.rs"]
mod draft;
#[path = "author/example.rs"]
mod example;
#[path = "author/fault.rs"]
mod fault;
#[path = "author/field.rs"]
mod field;
#[path = "author/fields.rs"]
mod fields;
#[path = "author/form.rs"]
mod form;
#[path = "author/kind.rs"]
mod kind;
#[path = "author/languages.rs"]
mod languages;
#[path = "author/names.rs"]
mod names;
#[path = "author/notation.rs"]
mod notation;
#[path = "author/pack.rs"]
pub(crate) mod pack;
#[path = "author/page.rs"]
mod page;
#[path = "author/pattern.rs"]
mod pattern;
#[path = "author/patterns.rs"]
mod patterns;
#[path = "author/reference.rs"]
mod reference;
#[path = "author/rules.rs"]
mod rules;
#[path = "author/table.rs"]
mod table;
#[path = "author/text.rs"]
mod text;

pub use example::Example;
pub use fault::Fault;

use draft::Draft;
use fault::Source;
use field::Vocabulary;
use notation::{PageNotation, ReferenceNotation};
use patterns::Patterns;

/// Turns rule pages into the packed form. It holds the command reference, which pages are
/// compiled against.
///
/// ```
/// use tldgate::author::Author;
/// use tldgate::{Options, Order, Rulebook};
///
/// let author = Author::built_in()?;
/// let page = author.pack_tested_page("example.toml", r#"
///     tld      = "example"
///     guide    = ".example"
///     handling = "realtime"
///
///     [[commands.DeleteDomain]]
///     section = "Deletion"
///     fields  = { domain = "(DOMAIN)" }
///
///     [[examples.good]]
///     name    = "a deletion"
///     command = "DeleteDomain"
///     fields  = { domain = "tea.example" }
///
///     [[examples.bad]]
///     name    = "a name under another TLD"
///     command = "DeleteDomain"
///     fields  = { domain = "tea.test" }
///     code    = "wrong-tld"
///     field   = "domain"
/// "#)?;
///
/// let rules = Rulebook::built_in().with_page(&page)?;
/// let order = Order::from([("domain", "tea.example")]);
/// assert!(rules.validate("example", "DeleteDomain", &order, &Options::default()).ok);
///
/// let fault = author.pack_page("example.toml", "tld = 7").unwrap_err();
/// assert_eq!(fault.to_string(), "example.toml:1: invalid type: integer `7`, expected a string");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Author<'a> {
    source: Source<'a>,
    notation: ReferenceNotation,
    patterns: Patterns,
}

impl Author<'static> {
    /// Holds the command reference that this crate comes with: the one the engine uses.
    ///
    /// # Errors
    /// None that a test of this crate would not find first.
    pub fn built_in() -> Result<Self, Fault> {
        Self::new("api.toml", include_str!("../pages/api.toml"))
    }
}

impl<'a> Author<'a> {
    /// Reads the command reference from TOML. `file` is the name that faults show.
    ///
    /// # Errors
    /// A [`Fault`] where the text is no TOML or breaks a writing rule.
    pub fn new(file: &'a str, text: &'a str) -> Result<Self, Fault> {
        let source = Source { file, text };
        let notation: ReferenceNotation = parse(&source)?;
        let patterns = Patterns::of(&source, &notation.fields)?;
        let author = Self {
            source,
            notation,
            patterns,
        };
        author.reference()?;
        Ok(author)
    }

    /// The packed command reference.
    ///
    /// # Errors
    /// None after [`new`](Self::new) has read it.
    pub fn pack_reference(&self) -> Result<Vec<u8>, Fault> {
        Ok(pack::whole(&self.reference()?))
    }

    pub(crate) fn reference(&self) -> Result<Reference<'_>, Fault> {
        reference::compile(&self.source, &self.notation, &self.patterns)
    }

    /// A rule page from TOML, packed: what [`Rulebook::with_page`](crate::Rulebook::with_page)
    /// takes. `file` is the name that faults show.
    ///
    /// # Errors
    /// A [`Fault`] where the text is no TOML or breaks a writing rule. The examples are not
    /// judged: that takes the engine, and is done by
    /// [`pack_tested_page`](Self::pack_tested_page).
    pub fn pack_page(&self, file: &str, text: &str) -> Result<Vec<u8>, Fault> {
        self.compile(file, text, |_, page| pack::whole(page))
    }

    /// The examples of a rule page, the good ones first.
    ///
    /// # Errors
    /// As [`pack_page`](Self::pack_page).
    pub fn examples(&self, file: &str, text: &str) -> Result<Vec<Example>, Fault> {
        self.compile(file, text, |draft, _| {
            example::all(&draft.source, draft.notation)
        })
    }

    /// Compiles a page, which borrows from what was read, and hands it on.
    pub(crate) fn compile<T>(
        &self,
        file: &str,
        text: &str,
        then: impl FnOnce(&Draft<'_>, &Page<'_>) -> T,
    ) -> Result<T, Fault> {
        let source = Source { file, text };
        let notation: PageNotation = parse(&source)?;
        let patterns = Patterns::of(&source, &notation.fields)?;
        let draft = Draft {
            source,
            notation: &notation,
            reference: &self.notation,
            vocabulary: Vocabulary {
                source,
                layers: vec![
                    (&notation.fields, &patterns),
                    (&self.notation.fields, &self.patterns),
                ],
            },
        };
        let page = page::compile(&draft)?;
        Ok(then(&draft, &page))
    }
}

fn parse<T: serde::de::DeserializeOwned>(source: &Source<'_>) -> Result<T, Fault> {
    toml::from_str(source.text)
        .map_err(|error| source.fault_at(&error.span().unwrap_or(0..0), error.message()))
}

#[cfg(test)]
mod tests {
    use super::Author;
    use crate::Rulebook;
    use crate::page::Page;

    #[test]
    fn packing_loses_nothing() {
        let author = Author::built_in().unwrap();
        for tld in Rulebook::built_in().tlds() {
            let text = std::fs::read_to_string(format!("src/pages/{tld}.toml")).unwrap();
            let packed = author.pack_page(tld, &text).unwrap();
            let compared = author.compile(tld, &text, |_, page| {
                assert_eq!(Page::unpack(&packed), Ok(page.clone()));
            });
            compared.unwrap();
        }
    }
}
