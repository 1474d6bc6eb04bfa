//! The languages and scripts of international names.

/// A language of the page's IDN list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language<'a> {
    /// The registry's tag.
    pub tag: &'a str,
    /// The language's name.
    pub name: &'a str,
    /// Its BCP 47 code, in lower case.
    pub code: &'a str,
    /// What its names are written with.
    pub characters: Characters,
    /// Tags that other registries use for the same language, and this one does not.
    pub elsewhere: Vec<&'a str>,
}

/// The characters that names are written with, beside letters of ASCII, digits and hyphens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Characters {
    /// Nothing is known of them.
    Any,
    /// The letters of a language.
    French,
    /// The letters of a language.
    German,
    /// Kana, and the kanji of JIS X 0208.
    Japanese,
    /// The syllables of KS X 1001.
    Korean,
    /// The letters of a language.
    Polish,
    /// The letters of a language.
    Portuguese,
    /// The letters of a language.
    Russian,
    /// The letters of a language.
    Spanish,
    /// The letters of a language.
    Turkish,
    /// A whole script.
    Arabic,
    /// A whole script.
    Cyrillic,
    /// A whole script.
    Han,
    /// A whole script, in syllables.
    Hangul,
    /// A whole script.
    Latin,
}

/// A script that all names are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its characters.
    pub characters: Characters,
}

/// The languages of IDN under a TLD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages<'a> {
    /// The section they come from.
    pub section: &'a str,
    /// The tags, in the guide's order; none where there is one script for all names.
    pub tags: Vec<Language<'a>>,
    /// The script of all names.
    pub script: Option<Script<'a>>,
}
