//! Unicode's tables in crates.

use alloc::string::String;

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use unicode_script::{Script, UnicodeScript};

use super::{Property, Unicode};

pub(super) struct Native;

impl Unicode for Native {
    fn normalize(text: &str) -> String {
        text.nfkc().collect()
    }

    fn lower_case(text: &str) -> String {
        text.to_lowercase()
    }

    fn has(character: char, property: Property) -> bool {
        use GeneralCategory::{EnclosingMark, NonspacingMark, SpacingMark};
        let category = || character.general_category();
        match property {
            Property::StableLetter => is_letter(category()) && is_stable(character),
            Property::Mark => {
                matches!(category(), NonspacingMark | SpacingMark | EnclosingMark)
            }
            Property::NonspacingMark => category() == NonspacingMark,
            Property::Japanese => matches!(
                character.script(),
                Script::Hiragana | Script::Katakana | Script::Han
            ),
            Property::Latin => is_in(character, Script::Latin),
            Property::Greek => is_in(character, Script::Greek),
            Property::Cyrillic => is_in(character, Script::Cyrillic),
            Property::Hebrew => is_in(character, Script::Hebrew),
            Property::Arabic => is_in(character, Script::Arabic),
            Property::Kana => {
                is_in(character, Script::Hiragana) || is_in(character, Script::Katakana)
            }
            Property::Hangul => is_in(character, Script::Hangul),
            Property::Han => is_in(character, Script::Han),
            Property::Common => {
                let scripts = character.script_extension();
                scripts.is_common() || scripts.is_inherited()
            }
        }
    }
}

/// Whether the crates' version of Unicode has the character.
#[cfg(all(feature = "javascript", target_arch = "wasm32"))]
pub(super) fn is_assigned(character: char) -> bool {
    character.general_category() != GeneralCategory::Unassigned
}

fn is_in(character: char, script: Script) -> bool {
    let scripts = character.script_extension();
    // The crate takes what is common for a part of every script.
    scripts.contains_script(script) && !scripts.is_common() && !scripts.is_inherited()
}

/// `LetterDigits` of RFC 5892.
fn is_letter(category: GeneralCategory) -> bool {
    use GeneralCategory::{
        DecimalNumber, LowercaseLetter, ModifierLetter, NonspacingMark, OtherLetter, SpacingMark,
        UppercaseLetter,
    };
    matches!(
        category,
        LowercaseLetter
            | UppercaseLetter
            | OtherLetter
            | DecimalNumber
            | ModifierLetter
            | NonspacingMark
            | SpacingMark
    )
}

/// Whether NFKC and case folding leave a character as it is: not
/// `Changes_When_NFKC_Casefolded`.
fn is_stable(character: char) -> bool {
    let is_ignored = matches!(
        character,
        '\u{34F}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{E0100}'..='\u{E01EF}' | '\u{115F}' | '\u{1160}'
    );
    let mut folded = String::new();
    for letter in core::iter::once(character).nfkc() {
        fold_case(letter, &mut folded);
    }
    !is_ignored && folded.nfkc().eq(core::iter::once(character))
}

/// Full case folding: the small letters of the capitals, but where Unicode's `CaseFolding.txt`
/// folds otherwise.
fn fold_case(letter: char, folded: &mut String) {
    match letter {
        // Cherokee had capitals alone, so they are what its small letters are folded to.
        'ı' | '\u{13A0}'..='\u{13F5}' => folded.push(letter),
        '\u{13F8}'..='\u{13FD}' | '\u{AB70}'..='\u{ABBF}' => folded.extend(letter.to_uppercase()),
        _ => {
            for capital in letter.to_uppercase() {
                folded.extend(capital.to_lowercase());
            }
        }
    }
}
