//! Names that people write for a country's code: three letters of ISO 3166-1 alpha-3, and the name
//! in English and in the country's own languages; of some countries in which customers live.

use super::is_code;
use crate::dividing::divide;
use crate::unicode::lower_case;

/// Codes, and behind each its names in lower case. «Congo» is the name of two, and of none here.
const NAMES: &str = "JP|jpn|japan|日本|\
    KR|kor|korea|south korea|republic of korea|대한민국|한국|\
    KZ|kaz|kazakhstan|казахстан|қазақстан|\
    KG|kgz|kyrgyzstan|кыргызстан|киргизия|\
    RU|rus|russia|russian federation|россия|\
    UZ|uzb|uzbekistan|узбекистан|\
    UA|ukr|ukraine|україна|украина|\
    BY|blr|belarus|беларусь|\
    CN|chn|china|中国|中國|\
    HK|hkg|hong kong|香港|\
    TW|twn|taiwan|台灣|臺灣|台湾|\
    SG|sgp|singapore|\
    IN|ind|india|\
    TR|tur|turkey|türkiye|\
    US|usa|u.s.a.|united states|united states of america|\
    CA|can|canada|\
    BR|bra|brazil|brasil|\
    AU|aus|australia|\
    GB|gbr|uk|united kingdom|great britain|england|\
    DE|deu|germany|deutschland|\
    AT|aut|austria|österreich|\
    CH|che|switzerland|schweiz|suisse|\
    FR|fra|france|\
    IT|ita|italy|italia|\
    ES|esp|spain|españa|\
    PT|prt|portugal|\
    NL|nld|netherlands|nederland|\
    BE|bel|belgium|belgique|belgië|\
    PL|pol|poland|polska|\
    SE|swe|sweden|sverige|\
    DK|dnk|denmark|danmark|\
    FI|fin|finland|suomi|\
    GR|grc|el|greece|ελλάδα";

/// The code of a country by a name, without case.
pub(super) fn code(name: &str) -> Option<&'static str> {
    let name = lower_case(name);
    let mut code = "";
    let mut rest = Some(NAMES);
    while let Some(list) = rest {
        let (word, others) = divide(list, b'|');
        if is_code(word) {
            code = word;
        } else if word == name {
            return Some(code);
        }
        rest = others;
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{NAMES, code};
    use crate::unicode::lower_case;
    use crate::value::country::is_code;

    #[test]
    fn names() {
        for (name, expected) in [
            ("UK", "GB"),
            ("uk", "GB"),
            ("EL", "GR"),
            ("JPN", "JP"),
            ("Kor", "KR"),
            ("JAPAN", "JP"),
            ("日本", "JP"),
            ("대한민국", "KR"),
            ("Korea", "KR"),
            ("ҚАЗАҚСТАН", "KZ"),
            ("Казахстан", "KZ"),
            ("Кыргызстан", "KG"),
            ("Österreich", "AT"),
            ("ÖSTERREICH", "AT"),
            ("Türkiye", "TR"),
            ("ΕΛΛΆΔΑ", "GR"),
        ] {
            assert_eq!(code(name), Some(expected), "{name}");
        }
        for name in [
            "",
            "JP",
            "Congo",
            "Kongo",
            "North Korea",
            "PRK",
            "日",
            "Jap",
            "|",
        ] {
            assert_eq!(code(name), None, "{name}");
        }
    }

    /// No name stands twice, each is in lower case, and the first behind a code is of three letters.
    #[test]
    fn the_list() {
        let mut seen = BTreeSet::new();
        let mut words = NAMES.split('|').peekable();
        while let Some(word) = words.next() {
            assert!(seen.insert(word), "{word}");
            if is_code(word) {
                assert_eq!(word, word.to_uppercase());
                let next = words.peek().unwrap();
                assert!(next.len() == 3 && next.is_ascii(), "{word}");
            } else {
                assert_eq!(word, lower_case(word));
            }
        }
    }
}
