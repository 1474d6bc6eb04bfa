//! What holds of every number: a fix is right, what is right can be spelt for the API, and
//! `pending` is exact, by brute force.

use proptest::prelude::*;

use super::{judge, spelt};
use crate::value::brute_force::{continuable, texts};
use crate::value::{Findings, found};

pub(super) fn judged(country: Option<&str>, value: &str) -> Findings<'static> {
    found(|all| judge(country, value, all))
}

/// A country, what texts begin with, their characters, how many follow, and how many of these
/// are judged: the rest is there to go on.
const TRIALS: &[(Option<&str>, &str, &str, usize, usize)] = &[
    (None, "", "+07", 8, 3),
    (None, "+", "017", 7, 3),
    (None, "+2", "109", 6, 2),
    (None, "00", "081", 8, 2),
    (None, "+81", "0-1", 6, 2),
    (None, "+81 (", "0)1", 6, 2),
    (None, "+49 (", "0)3", 7, 3),
    (None, "+39(", "06)", 6, 2),
    (None, "+36 ", "061", 6, 2),
    (None, "+36 (", "06)", 7, 3),
    (None, "+7", "8(0)", 6, 2),
    (None, "+7 8702211", "18", 7, 7),
    (None, "+1", "12-", 6, 2),
    (None, "+1(", "12)", 7, 2),
    (None, "+8175123456789", "1x", 6, 4),
    (None, "+81 7512", "x1. et", 5, 2),
    (None, "+81 7512 e", "xt.1 ", 5, 3),
    (None, "+81 7512 exten", "sion1", 5, 1),
    (None, "+375 8029123", "40", 8, 8),
    (Some("JP"), "", "07", 11, 3),
    (Some("JP"), "0751234", "+7", 6, 4),
    (Some("JP"), "81751234", "01", 6, 5),
    (Some("KZ"), "", "87", 12, 4),
    (Some("KZ"), "8702211", "18x", 7, 6),
    (Some("DE"), "", "03+", 8, 3),
    (Some("HU"), "", "061", 7, 0),
    (Some("HU"), "06", "01", 10, 3),
    (Some("BY"), "", "80", 12, 3),
    (Some("LT"), "", "08", 10, 3),
    (Some("US"), "", "12", 12, 3),
    (Some("US"), "1212555", "10", 6, 6),
    (Some("ES"), "", "34", 10, 3),
    (Some("ES"), "", "09", 10, 3),
    (Some("ES"), "349123", "41", 8, 8),
    (Some("IT"), "", "06", 9, 3),
    (Some("LU"), "352", "21", 10, 3),
    (Some("CN"), "01012345", "61x", 6, 6),
    (Some("NU"), "", "683", 7, 7),
];

#[test]
fn pending_is_where_a_continuation_is_right() {
    let (mut pending, mut settled) = (0, 0);
    for (country, start, alphabet, depth, longest) in TRIALS {
        let texts = texts(start, alphabet, *depth);
        let right = continuable(&texts, |value| judged(*country, value).is_empty());
        let short = start.len() + longest;
        for text in texts.iter().filter(|text| text.len() <= short) {
            for finding in judged(*country, text) {
                assert_eq!(
                    finding.pending,
                    right[text.as_str()],
                    "{country:?}: {text:?}"
                );
                pending += usize::from(finding.pending);
                settled += usize::from(!finding.pending);
            }
        }
    }
    assert!(pending > 400 && settled > 1000, "{pending} {settled}");
}

proptest! {
    #[test]
    fn a_fix_is_right_and_what_is_right_is_spelt_for_the_api(
        country in prop::sample::select(vec![
            None, Some("JP"), Some("KZ"), Some("DE"), Some("US"), Some("IT"), Some("ES"),
            Some("HU"), Some("BY"), Some("LT"), Some("LU"), Some("CN"), Some("AQ"), Some(""),
        ]),
        value in "(tel:)?[+０-９ー(0)]{0,3}[0-9() +./-]{0,14}( ?(x|ext\\.?|e)[0-9 ]{0,3})?|\\PC{0,12}",
    ) {
        let findings = judged(country, &value);
        let fix = findings.first().and_then(|finding| finding.fix.clone());
        let spelt = spelt(country, &value);
        for number in fix.iter().chain(&spelt) {
            prop_assert!(judged(None, number).is_empty(), "{number}");
            prop_assert_eq!(super::spelt(None, number), Some(number.clone()));
        }
        if findings.is_empty() {
            let number = spelt.unwrap();
            let digits = number.split('x').next().unwrap();
            prop_assert!(digits.len() <= 17 && digits.starts_with('+'));
        }
    }
}
