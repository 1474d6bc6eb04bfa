//! Whether an address is in the prefecture of Kyoto, ISO 3166-2:JP-26: a place that a page
//! can ask for as `(JP-26)`.

use super::number;
use crate::condition::Answer;
use crate::folding;
use crate::names::begins;
use crate::order::trimmed;

/// The parts of an address, the one that tells most first.
pub(crate) const PARTS: [&str; 4] = ["zip", "state", "city", "street0"];
/// What other prefectures are called by.
const OTHERS: [&str; 4] = ["県", "東京都", "大阪府", "北海道"];

/// The answer of one part of an address in Japan: of a postal code, or of text. Text that
/// names neither Kyoto nor another prefecture says no only where it `is_prefecture`.
pub(crate) fn holds(value: &str, is_prefecture: bool) -> Answer {
    let digits = folding::digits(value);
    let has_letters = value.chars().any(char::is_alphabetic);
    if digits.len() == 7 && !has_letters {
        return number::whole_number(&digits).is_some_and(has_code).into();
    }
    let is_other = OTHERS.iter().any(|name| contains(value, name));
    if names_kyoto(value) {
        Answer::Yes
    } else if is_other || is_prefecture && has_letters {
        Answer::No
    } else {
        Answer::Unknown
    }
}

/// Japan Post's codes: 60 to 62, and five of Otsu's series; those of Shimamoto, which lies
/// between them, are Osaka's.
fn has_code(code: u32) -> bool {
    match code {
        618_0001..=618_0004
        | 618_0011..=618_0015
        | 618_0021..=618_0024
        | 618_8502
        | 618_8518
        | 618_8555
        | 618_8570
        | 618_8585 => false,
        600_0000..=629_9999 | 520_0461..=520_0465 => true,
        _ => false,
    }
}

/// 東京都 holds the letters of 京都, and Fukuoka has a district of that name, 京都郡.
fn names_kyoto(text: &str) -> bool {
    let text = trimmed(text);
    let latin = ["Kyoto", "Kyōto", "JP-26", "JP26"];
    let japanese = ["京都府", "京都市"];
    text == "京都"
        || latin.iter().any(|name| begins(text, name))
        || japanese.iter().any(|name| contains(text, name))
}

/// Whether `text` holds `name`, of which no end is a beginning.
fn contains(text: &str, name: &str) -> bool {
    let mut places = text.as_bytes().windows(name.len());
    places.any(|place| place == name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{has_code, holds};
    use crate::condition::Answer::{No, Unknown, Yes};

    #[test]
    fn addresses() {
        for (value, is_prefecture, answer) in [
            ("604-8001", false, Yes),
            ("〒６０４－８００１", false, Yes),
            ("600 8216", false, Yes),
            ("6299999", false, Yes),
            ("5200461", false, Yes),
            ("5200465", false, Yes),
            ("5200460", false, No),
            ("5200466", false, No),
            ("6180001", false, No),
            ("6180005", false, Yes),
            ("6180024", false, No),
            ("6188585", false, No),
            ("6300000", false, No),
            ("100-0001", false, No),
            ("604-800", false, Unknown),
            ("", true, Unknown),
            ("京都府", true, Yes),
            ("京都", true, Yes),
            ("京都市", true, Yes),
            ("京都府宇治市", true, Yes),
            ("Kyoto", true, Yes),
            ("kyoto-fu", true, Yes),
            ("Kyōto", true, Yes),
            ("JP-26", true, Yes),
            ("JP26", true, Yes),
            ("jp26", true, Yes),
            ("JP13", true, No),
            ("東京都", true, No),
            ("福岡県京都郡", true, No),
            ("Osaka", true, No),
            ("Uji", false, Unknown),
            ("東京都千代田区", false, No),
            ("福岡県京都郡苅田町", false, No),
            ("京都府宇治市", false, Yes),
            ("宇治市", false, Unknown),
        ] {
            assert_eq!(holds(value, is_prefecture), answer, "{value}");
        }
    }

    /// The rule in other words, over every code there can be.
    #[test]
    fn codes() {
        let osaka = [
            "6180001 6180002 6180003 6180004 6180011 6180012 6180013 6180014 6180015",
            "6180021 6180022 6180023 6180024 6188502 6188518 6188555 6188570 6188585",
        ];
        let osaka = osaka.iter().flat_map(|codes| codes.split(' '));
        let osaka: Vec<u32> = osaka.map(|code| code.parse().unwrap()).collect();
        assert_eq!(osaka.len(), 18);
        for code in 0..10_000_000 {
            let is_series = [60, 61, 62].contains(&(code / 100_000));
            let is_otsu = code / 10 == 520_046 && [1, 2, 3, 4, 5].contains(&(code % 10));
            let expected = is_series && !osaka.contains(&code) || is_otsu;
            assert_eq!(has_code(code), expected, "{code:07}");
        }
    }
}
