//! Unicode's tables in the host of the module: `String.prototype.normalize`, `toLowerCase`, and
//! regular expressions of properties.

use alloc::string::String;
use core::cell::OnceCell;
use core::mem::ManuallyDrop;

use js_sys::{JsString, RegExp};

use super::{Property, Unicode};

pub(super) struct JavaScript;

impl Unicode for JavaScript {
    fn normalize(text: &str) -> String {
        JsString::from(text).normalize("NFKC").into()
    }

    fn lower_case(text: &str) -> String {
        JsString::from(text).to_lower_case().into()
    }

    fn has(character: char, property: Property) -> bool {
        CLASSES.with(|classes| {
            let class = &classes[property as usize];
            let class = class.get_or_init(|| RegExp::new(pattern(property), "u"));
            class.test(character.encode_utf8(&mut [0; 4]))
        })
    }
}

const PROPERTIES: usize = Property::Common as usize + 1;

thread_local! {
    /// The regular expressions that were asked for, by property. They are kept as long as the module.
    static CLASSES: ManuallyDrop<[OnceCell<RegExp>; PROPERTIES]> =
        const { ManuallyDrop::new([const { OnceCell::new() }; PROPERTIES]) };
}

/// The regular expression of a property. `scx` are the scripts that a character is used in.
fn pattern(property: Property) -> &'static str {
    match property {
        Property::StableLetter => r"(?!\p{CWKCF})[\p{Ll}\p{Lu}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]",
        Property::Mark => r"\p{M}",
        Property::NonspacingMark => r"\p{Mn}",
        Property::Japanese => r"[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}]",
        Property::Latin => r"\p{scx=Latn}",
        Property::Greek => r"\p{scx=Grek}",
        Property::Cyrillic => r"\p{scx=Cyrl}",
        Property::Hebrew => r"\p{scx=Hebr}",
        Property::Arabic => r"\p{scx=Arab}",
        Property::Kana => r"[\p{scx=Hira}\p{scx=Kana}]",
        Property::Hangul => r"\p{scx=Hang}",
        Property::Han => r"\p{scx=Hani}",
        Property::Common => r"[\p{scx=Zyyy}\p{scx=Zinh}]",
    }
}
