//! Codes by themselves, beside what the case files say of them.

use tldgate::{AuthCodeState, Code, Options, Rulebook};

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
