//! The characters that names in a language are written with.
//!
//! Registries publish tables of code points; what stands here is equivalent to them in what
//! it refuses, and the pages' README says to what. Another script is an error, a letter that
//! only the table lacks is a warning: tables differ from registry to registry, scripts do not.

#[cfg(test)]
mod derive;
mod tables;

use alloc::string::String;

use super::label;
use crate::page::Characters;
use crate::unicode::{Property, has_one_of};
use tables::{is_kanji, is_syllable};

/// Letters of Cyrillic and Greek, each with the letter of Latin that it looks like.
const LOOKALIKES: &str = "аaеeоoрpсcуyхxіiјjѕsһhԁdӏlԛqԝwοoαaνvρpιiυu";

/// The table of a language or of a script.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'a> {
    characters: Characters,
    /// The name that a customer knows.
    pub name: &'a str,
}

/// What is wrong with a label under a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A letter of another script.
    Script(char),
    /// Not one letter that is Japanese.
    NotJapanese,
}

impl<'a> Table<'a> {
    /// Nothing where no table is known.
    pub fn of(characters: Characters, name: &'a str) -> Option<Self> {
        (characters != Characters::Any).then_some(Self { characters, name })
    }

    /// Whether a name needs a letter beyond those of ASCII.
    pub fn is_japanese(&self) -> bool {
        self.characters == Characters::Japanese
    }

    /// The scripts that its letters are of, beside Latin.
    fn scripts(&self) -> &'static [Property] {
        match self.characters {
            Characters::Japanese => &[Property::Kana, Property::Han],
            Characters::Han => &[Property::Han],
            Characters::Korean | Characters::Hangul => &[Property::Hangul],
            Characters::Russian | Characters::Cyrillic => &[Property::Cyrillic],
            Characters::Arabic => &[Property::Arabic],
            _ => &[],
        }
    }

    /// What is wrong with a U-label in lower case.
    pub fn fault(&self, label: &str) -> Option<Fault> {
        let scripts = self.scripts();
        let foreign = |letter: &char| {
            !is_neutral(*letter)
                && !has_one_of(*letter, scripts)
                && !has_one_of(*letter, &[Property::Latin, Property::Common])
        };
        if let Some(letter) = label.chars().find(foreign) {
            return Some(Fault::Script(letter));
        }
        // A kanji that the table lacks is Japanese all the same.
        let is_lacking = self.is_japanese() && !label.chars().any(|one| has_one_of(one, scripts));
        is_lacking.then_some(Fault::NotJapanese)
    }

    /// The first letter of a U-label that the table lacks.
    pub fn lacks(&self, label: &str) -> Option<char> {
        let mut letters = label.chars();
        letters.find(|letter| !is_neutral(*letter) && !self.has(*letter))
    }

    /// Whether more letters can mend what is wrong with a U-label in lower case.
    pub fn can_continue(&self, label: &str) -> bool {
        match self.fault(label) {
            None => true,
            Some(Fault::Script(_)) => false,
            Some(Fault::NotJapanese) => {
                // The Japanese letter that takes the fewest octets.
                let mut longer = String::from(label);
                longer.push('ぁ');
                label::can_continue(&longer)
            }
        }
    }

    fn has(&self, letter: char) -> bool {
        let letters = match self.characters {
            Characters::Japanese => return is_japanese(letter),
            Characters::Korean => return is_syllable(letter),
            Characters::Hangul => return matches!(letter, '가'..='힣'),
            Characters::Russian => return matches!(letter, 'а'..='я' | 'ё'),
            Characters::French => "àâæçèéêëîïñôùûüÿœ",
            Characters::German => "äöüßàâæçèéêô",
            Characters::Polish => "óąćęłńśźż",
            Characters::Portuguese => "àáâãçéêíóôõúü",
            Characters::Spanish => "àáâãçèéêìíïñòóôõúü",
            Characters::Turkish => "âîûçğıöşü",
            // Of these only the script is known.
            _ => return true,
        };
        letters.chars().any(|known| known == letter)
    }
}

/// Letters of ASCII stand in every table, and joiners among the letters that they shape.
fn is_neutral(letter: char) -> bool {
    letter.is_ascii() || matches!(letter, '\u{200C}' | '\u{200D}')
}

/// Kana and kanji of JIS X 0208, and its signs that stand among them.
fn is_japanese(letter: char) -> bool {
    let is_sign = matches!(letter, '々'..='〇' | 'ゝ'..='ゞ' | '・'..='ヾ' | '仝');
    is_sign || matches!(letter, 'ぁ'..='ん' | 'ァ'..='ヶ') || is_kanji(letter)
}

/// A letter that only looks like those around it, and the label with all such letters
/// replaced: Cyrillic or Greek among Latin letters, or a Latin one among those.
pub(crate) fn lookalike(label: &str) -> Option<(char, String)> {
    let (mut latin, mut others) = (0, 0);
    for letter in label.chars() {
        if letter.is_ascii_alphabetic() {
            latin += 1;
        } else if has_one_of(letter, &[Property::Cyrillic, Property::Greek]) {
            others += 1;
        }
    }
    if latin == 0 || others == 0 {
        return None;
    }
    let mut found = None;
    let mut mended = String::new();
    for letter in label.chars() {
        let mut pairs = LOOKALIKES.chars();
        let mut meant = letter;
        while let (Some(other), Some(like)) = (pairs.next(), pairs.next()) {
            let (from, to) = if latin < others {
                (like, other)
            } else {
                (other, like)
            };
            if from == letter && meant == letter {
                meant = to;
                found = found.or(Some(letter));
            }
        }
        mended.push(meant);
    }
    found.map(|letter| (letter, mended))
}

#[cfg(test)]
mod tests {
    use super::{Fault, Table, is_japanese, lookalike, tables};
    use crate::page::Characters::*;

    #[test]
    fn tables() {
        for (characters, label, fault, lacks) in [
            (Japanese, "お茶", None, None),
            (Japanese, "tea・茶-1", None, None),
            (Japanese, "仝ヾゞ々〆〇ー", None, None),
            (Japanese, "茶丂", None, Some('丂')),
            (Japanese, "café", Some(Fault::NotJapanese), Some('é')),
            (Japanese, "茶ж", Some(Fault::Script('ж')), Some('ж')),
            (Japanese, "차茶", Some(Fault::Script('차')), Some('차')),
            (Korean, "녹차-tea", None, None),
            (Korean, "똠양", None, Some('똠')),
            (Korean, "녹茶", Some(Fault::Script('茶')), Some('茶')),
            (Hangul, "똠펲", None, None),
            (Hangul, "ㅎ", None, Some('ㅎ')),
            (Han, "茶叶𠀋", None, None),
            (Han, "お茶", Some(Fault::Script('お')), None),
            (Russian, "чай-ёж", None, None),
            (Russian, "ђ", None, Some('ђ')),
            (Russian, "цαй", Some(Fault::Script('α')), Some('α')),
            (Arabic, "شاي٣", None, None),
            (Arabic, "نامه\u{200C}ای", None, None),
            (Japanese, "丂", None, Some('丂')),
            (Arabic, "शाय", Some(Fault::Script('श')), None),
            (German, "grüße", None, None),
            (German, "łodz", None, Some('ł')),
            (German, "grün-чай", Some(Fault::Script('ч')), Some('ч')),
            (Latin, "theeën", None, None),
        ] {
            let table = Table::of(characters, "x").unwrap();
            assert_eq!(table.fault(label), fault, "{characters:?} {label}");
            assert_eq!(table.lacks(label), lacks, "{characters:?} {label}");
        }
        assert!(Table::of(Any, "Greek").is_none());
    }

    /// Not the scripts of the table alone, but every character of the standards passes.
    #[test]
    fn every_character_of_the_standards() {
        let all = || '\u{80}'..='\u{FFFF}';
        let japanese = all().filter(|letter| is_japanese(*letter));
        assert_eq!(japanese.clone().count() + 26 + 10 + 1, 6571);
        let korean = all().filter(|letter| tables::is_syllable(*letter));
        assert_eq!(korean.clone().count(), 2350);
        let check = |characters, letter: char| {
            let table = Table::of(characters, "x").unwrap();
            let label = String::from(letter);
            assert_eq!(table.fault(&label), None, "{characters:?} {letter}");
            assert_eq!(table.lacks(&label), None, "{characters:?} {letter}");
        };
        japanese.for_each(|letter| check(Japanese, letter));
        korean.for_each(|letter| check(Korean, letter));
        ('가'..='힣').for_each(|letter| check(Hangul, letter));
        for characters in [
            Russian, German, Spanish, French, Polish, Portuguese, Turkish,
        ] {
            let table = Table::of(characters, "x").unwrap();
            let letters = all().filter(|letter| table.has(*letter));
            assert!(letters.clone().count() > 8);
            letters.for_each(|letter| check(characters, letter));
        }
    }

    #[test]
    fn lookalikes() {
        for (label, found) in [
            ("tea", None),
            ("чай", None),
            ("pаypal", Some(('а', "paypal"))),
            ("раураl", Some(('l', "раураӏ"))),
            ("чaй", Some(('a', "чай"))),
            ("tea-ж", None),
            ("tαβ", None),
            ("茶а", None),
        ] {
            let lookalike = lookalike(label);
            let lookalike = lookalike.as_ref();
            let lookalike = lookalike.map(|(letter, mended)| (*letter, mended.as_str()));
            assert_eq!(lookalike, found, "{label}");
        }
    }
}
