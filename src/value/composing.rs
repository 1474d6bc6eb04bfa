//! Letters that are typed in two parts, a letter and its mark, as file names of one system
//! are: those that the tables of languages have. Registries take them in one.

/// Each mark, and letters with the ones that they are with it.
const MARKS: [(char, &str); 10] = [
    ('\u{300}', "aàeèiìoòuù"),
    ('\u{301}', "aáeéiíoóuúcćnńsśzźyý"),
    ('\u{302}', "aâeêiîoôuû"),
    ('\u{303}', "aãnñoõ"),
    ('\u{306}', "gğий"),
    ('\u{307}', "zż"),
    ('\u{308}', "aäeëiïoöuüyÿеёії"),
    ('\u{30A}', "aå"),
    ('\u{327}', "cçsş"),
    ('\u{328}', "aąeę"),
];
/// Kana that have a voiced form, which follows them.
const VOICED: &str = "かきくけこさしすせそたちつてとカキクケコサシスセソタチツテト";
/// Kana that have a voiced form, and behind it a half-voiced one.
const HALF_VOICED: &str = "はひふへほハヒフヘホ";

/// The letter in one part, of one in lower case and its mark.
pub(super) fn compose(letter: char, mark: char) -> Option<char> {
    let is_in = |kana: &str| kana.chars().any(|one| one == letter);
    let steps = match mark {
        '\u{3099}' if is_in(VOICED) || is_in(HALF_VOICED) => 1,
        '\u{309A}' if is_in(HALF_VOICED) => 2,
        _ => {
            let mut marks = MARKS.iter();
            let (_, pairs) = marks.find(|(known, _)| *known == mark)?;
            let mut pairs = pairs.chars();
            while let Some(plain) = pairs.next() {
                let marked = pairs.next();
                if plain == letter {
                    return marked;
                }
            }
            return None;
        }
    };
    char::from_u32(u32::from(letter) + steps)
}

#[cfg(test)]
mod tests {
    use super::compose;

    /// Pairs that Unicode's normalisation form C writes as one letter.
    #[test]
    fn letters() {
        for (letter, mark, composed) in [
            ('u', '\u{308}', Some('ü')),
            ('e', '\u{301}', Some('é')),
            ('c', '\u{327}', Some('ç')),
            ('и', '\u{306}', Some('й')),
            ('е', '\u{308}', Some('ё')),
            ('か', '\u{3099}', Some('が')),
            ('つ', '\u{3099}', Some('づ')),
            ('ハ', '\u{309A}', Some('パ')),
            ('ホ', '\u{3099}', Some('ボ')),
            ('か', '\u{309A}', None),
            ('x', '\u{308}', None),
            ('u', 'e', None),
        ] {
            assert_eq!(compose(letter, mark), composed, "{letter}");
        }
    }
}
