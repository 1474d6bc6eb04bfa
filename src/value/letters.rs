//! Lower-case letters of the scripts in which labels have upper case: Latin, Greek, Cyrillic.
//!
//! The tables of `char::to_lowercase` know every script there is, and would be a sixth of
//! the browser's module. A letter outside these ranges stays as it is.

use alloc::string::String;

/// The text in lower case, a letter for a letter.
pub(super) fn lower_case(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for letter in text.chars() {
        lower.push(lower_case_letter(letter));
    }
    lower
}

pub(super) fn lower_case_letter(letter: char) -> char {
    let code = u32::from(letter);
    let lower = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            code + 32
        }
        // A Turkish registry's table has the letter with one dot, not with two.
        'İ' => return 'i',
        'Ÿ' => return 'ÿ',
        'Ά' => return 'ά',
        'Έ'..='Ί' => code + 37,
        'Ό' => return 'ό',
        'Ύ' | 'Ώ' => code + 63,
        'Ѐ'..='Џ' => code + 80,
        'Ӏ' => return 'ӏ',
        // Pairs of which the upper-case letter is the even one,
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' => code | 1,
        // and the odd one.
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ӂ'..='ӎ' => code + (code & 1),
        _ => return letter,
    };
    char::from_u32(lower).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::lower_case_letter;

    #[test]
    fn as_unicode_has_it() {
        let latin = '\0'..='\u{17F}';
        // Without Coptic and the archaic letters around it.
        let greek = '\u{384}'..='\u{3CE}';
        let cyrillic = '\u{400}'..='\u{52F}';
        for letter in latin.chain(greek).chain(cyrillic).filter(|c| *c != 'İ') {
            let lower = letter.to_lowercase().next();
            assert_eq!(Some(lower_case_letter(letter)), lower, "{letter}");
        }
        assert_eq!(lower_case_letter('İ'), 'i');
        assert_eq!(lower_case_letter('京'), '京');
    }
}
