//! Codes by themselves, beside what the case files say of them.

use std::collections::BTreeMap;

use tldgate::{AuthCodeState, Code, Options, Rulebook};

/// The set of a code's characters, as `auth_code_verdict` takes it.
fn set_of(code: &str) -> [u32; 4] {
    let mut set = [0; 4];
    for byte in code.bytes() {
        set[usize::from(byte >> 5)] |= 1 << (byte & 31);
    }
    set
}

/// A code of so many characters, all of `characters` among them where there is room.
fn code_of(characters: &str, length: usize) -> String {
    characters.chars().cycle().take(length).collect()
}

#[test]
fn a_number_stands_for_one_report() {
    let rules = Rulebook::built_in();
    let mut reports = BTreeMap::new();
    for (place, tld) in rules.tlds().enumerate() {
        let mut told = 0;
        for length in [1, 2, 3, 4, 6, 7, 8, 9, 30, 31, 32, 33, 100] {
            for characters in [
                "a", "1", "!", "_", "a1", "a!", "a_", "1!", "1_", "!_", "a1!", "a1_", "a!_", "1!_",
                "a1!_", "Zz90~",
            ] {
                let code = code_of(characters, length);
                let Some(number) = rules.auth_code_verdict(place, code.len(), set_of(&code)) else {
                    continue;
                };
                told += 1;
                let report = rules.auth_code_check(tld, &code, &Options::default());
                let json = report.to_json();
                assert_eq!(
                    *reports.entry(number).or_insert_with(|| json.clone()),
                    json,
                    "{tld} {code}"
                );
            }
        }
        assert_eq!(told > 0, tld == "gdn" || tld == "kyoto", "{tld}");
    }
}

#[test]
fn what_can_be_mended_has_no_number() {
    let rules = Rulebook::built_in();
    let place = rules.tlds().position(|tld| tld == "kyoto").unwrap();
    for code in [
        "",
        " abcdef1!",
        "abcdef1!\t",
        "abc&amp;1def",
        "abcdef1!\u{7f}",
    ] {
        assert_eq!(
            rules.auth_code_verdict(place, code.len(), set_of(code)),
            None,
            "{code:?}"
        );
    }
    assert_eq!(rules.auth_code_verdict(99, 8, set_of("abcdef1!")), None);
}

#[test]
fn codes_without_end() {
    let rules = Rulebook::built_in();
    for (length, is_refused) in [(65_535, false), (65_536, true)] {
        let report = rules.auth_code_check("kg", &"a".repeat(length), &Options::default());
        let codes: Vec<Code> = report.issues.iter().map(|issue| issue.code).collect();
        assert_eq!(
            codes,
            if is_refused {
                vec![Code::Length]
            } else {
                vec![]
            }
        );
        let state = if is_refused {
            AuthCodeState::Invalid
        } else {
            AuthCodeState::Valid
        };
        assert_eq!(report.state, state);
    }
}
