//! Organisations that are none. A private person leaves the field empty: a word such as
//! «private» in it is taken for a name, and a registry that finds it may suspend the domain.

use super::Findings;
use crate::code::Code;
use crate::dividing::{place, trim};
use crate::unicode::lower_case;

/// What people write into a field that they think has to be filled, in the languages of those
/// who order under the TLDs here.
pub(crate) const PLACEHOLDERS: &str = "none|no|n/a|na|null|nil|undefined|not applicable|\
    no company|no organization|no organisation|private|privat|private person|personal|individual|\
    privatperson|keine|kein|keine firma|keine angabe|aucune|aucun|néant|particulier|privé|\
    ninguna|ninguno|nessuna|nessuno|nenhuma|nenhum|geen|brak|yok|\
    нет|нету|отсутствует|не применимо|физлицо|физ. лицо|физическое лицо|частное лицо|\
    жоқ|жеке тұлға|жеке адам|жок|жеке жак|\
    없음|없습니다|해당없음|해당 없음|개인|なし|ナシ|無し|無|个人|個人|該当なし|該当無し|无|没有|沒有";

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    if is_none(value) {
        findings.warning(Code::Format, "organisation").pending(true);
    }
}

/// Whether a value says that there is no organisation.
pub(crate) fn is_none(value: &str) -> bool {
    let word = trim(value, is_mark);
    word.is_empty() || place(&lower_case(word), PLACEHOLDERS).is_some()
}

/// Marks and blanks, which are no name: dashes, full stops, brackets, `ー` for a dash.
fn is_mark(character: char) -> bool {
    character.is_ascii_punctuation()
        || character.is_whitespace()
        || matches!(
            character,
            '\u{2000}'..='\u{206F}' | '\u{2212}' | '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{3020}'
                | '\u{30FB}' | '\u{30FC}' | '\u{FF01}'..='\u{FF0F}'
        )
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::value::found;

    #[test]
    fn organisations() {
        for value in [
            "Private Bank",
            "Nono KK",
            "N",
            "京都",
            "NA Trading",
            "-x-",
            "Ничего",
            "無印良品",
            "ティー",
            "Noーn",
            "１２３",
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for value in [
            "private",
            "Privat",
            "PRIVATE PERSON",
            "none",
            "None.",
            "n/a",
            "N/A",
            "NA",
            "-",
            "--",
            "(none)",
            "Individual",
            ".",
            "null",
            "нет",
            "НЕТ",
            "Нет.",
            "Жоқ",
            "ЖОК",
            "Физ. лицо",
            "Néant",
            "KEINE",
            "aucune",
            "없음",
            "(없음)",
            "なし",
            "無し",
            "「無」",
            "ー",
            "—",
            "\u{3000}-\u{A0}",
            "无",
        ] {
            let findings = found(|all| judge(value, all));
            assert!(
                findings.first().is_some_and(|found| !found.is_error()),
                "{value}"
            );
        }
    }
}
