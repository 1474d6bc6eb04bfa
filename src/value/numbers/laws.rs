//! What holds of every number: nothing panics, nothing is an error, no value is repeated,
//! a fix mends what it is offered for, and `pending` is exact, by brute force.

use proptest::prelude::*;

use super::kg_tin::Owner;
use super::{kg_passport, kg_tin, kr_certificate, kr_resident, kz_bin};
use crate::code::Code;
use crate::value::brute_force::{continuable, texts};
use crate::value::{Finding, Findings, found};

/// Every way to judge a number: a kind of its own, a type of certificate, or an owner.
const WAYS: &[&str] = &[
    "kz",
    "BUSINESS",
    "BUSINESSIND",
    "UNIQUE",
    "CORP",
    "ETC",
    "tin",
    "tin of an organisation",
    "tin of a person",
    "passport",
];

fn judged(way: &str, value: &str) -> Findings<'static> {
    found(|all| match way {
        "kz" => kz_bin::judge(value, all),
        "tin" => kg_tin::judge(None, value, all),
        "tin of an organisation" => kg_tin::judge(Some(Owner::Organisation), value, all),
        "tin of a person" => kg_tin::judge(Some(Owner::Person), value, all),
        "passport" => kg_passport::judge(value, all),
        kind => kr_certificate::judge(Some(kind), value, all),
    })
}

/// Whether a finding says that the number does not fit the rest of the order.
fn is_of_the_order(finding: &Finding<'_>) -> bool {
    matches!(finding.reason(), "kr-business-kind" | "kg-tin-owner")
}

/// The digits of a text that has nothing else.
pub(super) fn digits<const N: usize>(text: &str) -> [u8; N] {
    let digits: Vec<u8> = text.bytes().map(|byte| byte - b'0').collect();
    digits.try_into().unwrap()
}

/// Every change of one digit: where, by how much, and what comes of it.
pub(super) fn changes(number: &str) -> Vec<(usize, u8, String)> {
    let mut all = Vec::new();
    for (at, digit) in number.bytes().enumerate() {
        for other in b'0'..=b'9' {
            if other != digit {
                let mut changed = String::from(number);
                changed.replace_range(at..=at, core::str::from_utf8(&[other]).unwrap());
                all.push((at, other.abs_diff(digit), changed));
            }
        }
    }
    all
}

fn holds(value: &str) {
    let _ = kr_resident::looks_resident(value);
    for way in WAYS {
        let findings = judged(way, value);
        assert!(findings.iter().count() <= 1, "{way}: {value:?}");
        let Some(finding) = findings.first() else {
            continue;
        };
        assert!(!finding.is_error(), "{way}: {value:?}");
        let mut params = finding.params.iter();
        assert!(params.all(|(name, _)| name == "reason"), "{way}: {value:?}");
        assert_eq!(finding.api_code, None, "{way}: {value:?}");
        if let Some(fix) = &finding.fix {
            assert!(judged(way, fix).is_empty(), "{way}: {value:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_text(value in any::<String>()) {
        holds(&value);
    }

    #[test]
    fn of_what_is_almost_a_number(value in "(kz|[A-Za-zАСЕРс]{0,2})[ -]?[0-3]?[0-9 -]{0,14}.?") {
        holds(&value);
    }
}

/// What is tried: the way to judge, what every value begins with, the characters of up to
/// `depth` that follow, and how many follow in the longest value that is looked at.
const TRIALS: &[(&str, &str, &str, usize, usize)] = &[
    ("kz", "kz", "02", 12, 1),
    ("kz", " KZ", "02", 12, 1),
    ("kz", "12345678", "0123456789", 4, 4),
    ("kz", "kz1234567890", "0123456789 -z", 4, 2),
    ("kz", "0000000002", "0123456789-", 4, 2),
    ("BUSINESS", "123-82-123", "0123456789-x", 4, 2),
    ("BUSINESS", "1238212348", "0123456789 ", 3, 3),
    ("BUSINESSIND", "12381123", "0123456789-", 4, 2),
    ("BUSINESSIND", "12345123", "0123456789-", 4, 2),
    ("UNIQUE", "12381123", "0123456789-", 4, 2),
    ("CORP", "1301110006", "0123456789", 4, 4),
    ("CORP", "800101-12345", "0123456789x", 4, 4),
    ("CORP", "110111-11294", "0123456789x", 4, 3),
    ("kz", "1014000012", "0123456789 -", 4, 2),
    ("ETC", "800101-12345", "0123456789x", 4, 3),
    ("tin", "001052018100", "0123456789x", 4, 4),
    ("tin", "310520181001", "0123456789-", 4, 2),
    ("tin", "290220001001", "0123456789-", 4, 2),
    (
        "tin of an organisation",
        "101012018100",
        "0123456789-",
        4,
        2,
    ),
    (
        "tin of an organisation",
        "310520181001",
        "0123456789-",
        4,
        2,
    ),
    ("tin of a person", "001012018100", "0123456789-", 4, 2),
    ("tin of a person", "310520181001", "0123456789-", 4, 2),
    ("passport", "", "a1", 11, 11),
    ("passport", "", "a1-", 10, 1),
    ("passport", "AN12345", "a1 А", 4, 2),
];

#[test]
fn pending_is_where_a_continuation_is_right() {
    let (mut pending, mut settled) = (0, 0);
    for (way, start, alphabet, depth, longest) in TRIALS {
        let texts = texts(start, alphabet, *depth);
        let right = continuable(&texts, |value| {
            judged(way, value).iter().all(is_of_the_order)
        });
        let fits = continuable(&texts, |value| judged(way, value).is_empty());
        let short = start.chars().count() + longest;
        for text in texts.iter().filter(|text| text.chars().count() <= short) {
            for finding in judged(way, text) {
                let known = if is_of_the_order(&finding) {
                    &fits
                } else {
                    &right
                };
                assert_eq!(finding.pending, known[text.as_str()], "{way}: {text:?}");
                pending += usize::from(finding.pending);
                settled += usize::from(!finding.pending);
            }
        }
    }
    assert!(pending > 100 && settled > 100, "{pending} {settled}");
}

#[test]
fn every_reason_has_its_sentence() {
    let mut reasons: Vec<String> = Vec::new();
    for value in [
        "x",
        "1238112341",
        "8001011234567",
        "10140000123",
        "0105201810017",
        "00105201810017",
    ] {
        for way in WAYS {
            let findings = judged(way, value);
            let format = findings
                .iter()
                .filter(|finding| finding.code == Code::Format);
            reasons.extend(format.map(|finding| finding.reason().into()));
        }
    }
    reasons.sort_unstable();
    reasons.dedup();
    let sentences = include_str!("../../messages/en.toml");
    for reason in &reasons {
        assert!(
            sentences.contains(&format!("\"format.{reason}\"")),
            "{reason}"
        );
    }
    assert_eq!(reasons.len(), 10, "{reasons:?}");
}
