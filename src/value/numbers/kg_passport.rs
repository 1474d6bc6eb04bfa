//! Паспорт: series and number of a passport of the Kyrgyz Republic.
//!
//! * Issued by the state's registration service, for passports and identity cards.
//! * A series of two Latin letters, `ID`, `AN` and others, and seven digits. No list of the
//!   series is published, so none is refused.
//! * Typed on a Cyrillic keyboard, А, С, Е and their like look the same as Latin letters.
//! * Example (made up): AN1234567.
//!
//! Source: documents as they are shown in public; the guide gives no format.

use super::is_separator;
use crate::code::Code;
use crate::folding;
use crate::value::Findings;

const LETTERS: u32 = 2;
const DIGITS: u32 = 7;

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let pending = match shape(value) {
        Shape::Whole => return,
        Shape::Begun => true,
        Shape::Other => false,
    };
    let latin = folding::fold_by(latin, value);
    let is_meant = matches!(shape(&latin), Shape::Whole);
    findings
        .warning(Code::Format, "kg-passport")
        .pending(pending)
        .fix(is_meant.then_some(latin));
}

enum Shape {
    Whole,
    Begun,
    Other,
}

fn shape(value: &str) -> Shape {
    let (mut letters, mut digits) = (0_u32, 0_u32);
    for byte in value.bytes() {
        if byte.is_ascii_alphabetic() && letters < LETTERS {
            letters = letters.saturating_add(1);
        } else if byte.is_ascii_digit() && letters == LETTERS && digits < DIGITS {
            digits = digits.saturating_add(1);
        } else if !is_separator(byte) {
            return Shape::Other;
        }
    }
    match digits {
        DIGITS => Shape::Whole,
        _ => Shape::Begun,
    }
}

/// The Latin letter that looks like a Cyrillic one, or is set full width.
fn latin(character: char) -> Option<char> {
    let latin = match character {
        'А' | 'а' => 'A',
        'В' | 'в' => 'B',
        'Е' | 'е' => 'E',
        'К' | 'к' => 'K',
        'М' | 'м' => 'M',
        'Н' | 'н' => 'H',
        'О' | 'о' => 'O',
        'Р' | 'р' => 'P',
        'С' | 'с' => 'C',
        'Т' | 'т' => 'T',
        'Х' | 'х' => 'X',
        _ => return folding::full_width(character),
    };
    Some(latin)
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

    #[test]
    fn numbers() {
        for value in [
            "AN1234567",
            "ID1234567",
            "AN 1234567",
            "an-1234567",
            " AC 123 45 67 ",
            "ZZ1234567",
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, pending, fix) in [
            ("A", true, None),
            ("AN", true, None),
            ("AN ", true, None),
            ("AN123456", true, None),
            ("AN12345678", false, None),
            ("ANN1234567", false, None),
            ("A1234567", false, None),
            ("1234567", false, None),
            ("AN123456x", false, None),
            ("AN№1234567", false, None),
            // Cyrillic, in whole or in part.
            ("АС1234567", false, Some("AC1234567")),
            ("АN 1234567", false, Some("AN 1234567")),
            ("ас1234567", false, Some("AC1234567")),
            ("ВЕ1234567", false, Some("BE1234567")),
            ("КМ1234567", false, Some("KM1234567")),
            ("НО1234567", false, Some("HO1234567")),
            ("РТ1234567", false, Some("PT1234567")),
            ("ХХ1234567", false, Some("XX1234567")),
            ("АС123456", false, None),
            ("ЖД1234567", false, None),
            ("ＡＮ１２３４５６７", false, Some("AN1234567")),
            ("AN\u{A0}1234567", false, Some("AN1234567")),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.reason(), "kg-passport", "{value}");
            assert_eq!(finding.pending, pending, "{value}");
            assert_eq!(finding.fix.as_deref(), fix, "{value}");
        }
    }
}
