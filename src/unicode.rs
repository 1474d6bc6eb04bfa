//! What Unicode says of text. Its tables are large, and JavaScript has them all: in a browser it
//! is asked, elsewhere crates are. Text of ASCII needs neither.

use alloc::string::String;

#[cfg(all(feature = "javascript", target_arch = "wasm32"))]
mod javascript;
#[cfg(feature = "unicode")]
mod native;

#[cfg(all(feature = "javascript", target_arch = "wasm32"))]
use javascript::JavaScript as Host;
#[cfg(all(
    feature = "unicode",
    not(all(feature = "javascript", target_arch = "wasm32"))
))]
use native::Native as Host;

#[cfg(not(any(
    feature = "unicode",
    all(feature = "javascript", target_arch = "wasm32")
)))]
compile_error!("tldgate needs its feature `unicode`, or `javascript` in a browser");

/// Whoever has Unicode's tables.
trait Unicode {
    /// The text in normalisation form KC: letters in one part, and of the usual width.
    fn normalize(text: &str) -> String;

    /// The text in lower case.
    fn lower_case(text: &str) -> String;

    /// Whether a character has a property.
    fn has(character: char, property: Property) -> bool;
}

/// What a character may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Property {
    /// A letter, mark or digit that stays what it is when its case and its width are folded:
    /// `LetterDigits` of RFC 5892 without what is `Unstable`, or ignored.
    StableLetter,
    /// A mark, which needs a letter before it.
    Mark,
    /// A mark without a width of its own.
    NonspacingMark,
    /// Of Hiragana, Katakana or Han alone.
    Japanese,
    // Scripts that a character is used in, be it one or several.
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Kana,
    Hangul,
    Han,
    /// Used in any script.
    Common,
}

/// The text in normalisation form KC.
pub(crate) fn normalize(text: &str) -> String {
    Host::normalize(text)
}

/// The text in lower case.
pub(crate) fn lower_case(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    Host::lower_case(text)
}

/// Whether a character beyond ASCII has a property.
pub(crate) fn has(character: char, property: Property) -> bool {
    !character.is_ascii() && Host::has(character, property)
}

/// Whether a character beyond ASCII has one of the properties.
pub(crate) fn has_one_of(character: char, properties: &[Property]) -> bool {
    properties.iter().any(|property| has(character, *property))
}

/// Whether JavaScript and the crates say the same of a character, or the crates, which may know an
/// older version of Unicode, do not know it. For a test: it is no part of the crate's interface.
#[cfg(all(feature = "javascript", feature = "unicode", target_arch = "wasm32"))]
#[doc(hidden)]
#[must_use]
pub fn unicode_agrees(character: char) -> bool {
    use javascript::JavaScript;
    use native::Native;

    const PROPERTIES: [Property; 13] = [
        Property::StableLetter,
        Property::Mark,
        Property::NonspacingMark,
        Property::Japanese,
        Property::Latin,
        Property::Greek,
        Property::Cyrillic,
        Property::Hebrew,
        Property::Arabic,
        Property::Kana,
        Property::Hangul,
        Property::Han,
        Property::Common,
    ];
    let text = String::from(character);
    let has_same = |property: &Property| {
        JavaScript::has(character, *property) == Native::has(character, *property)
    };
    let is_same = JavaScript::normalize(&text) == Native::normalize(&text)
        && JavaScript::lower_case(&text) == Native::lower_case(&text)
        && PROPERTIES.iter().all(has_same);
    is_same || !native::is_assigned(character)
}
