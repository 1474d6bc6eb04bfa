use icu_properties::props::{
    BidiClass, CanonicalCombiningClass, ChangesWhenNfkcCasefolded, DefaultIgnorableCodePoint,
    GeneralCategory, GeneralCategoryGroup, HangulSyllableType, JoiningType,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use regex_syntax::hir::{Class as CharacterClass, HirKind};

use super::direction::{Class, class};
use super::joining::{self, Joining};
use super::{Derived, Fault, can_continue, derived, fault};

#[test]
fn labels() {
    for (label, expected, is_open) in [
        ("tea", None, true),
        ("お茶", None, true),
        ("my–tea", Some(Fault::Symbol('–')), false),
        ("te’a", Some(Fault::Symbol('’')), false),
        ("❤", Some(Fault::Symbol('❤')), false),
        ("tea€", Some(Fault::Symbol('€')), false),
        ("tea\u{202C}", Some(Fault::Hidden), false),
        ("te_a", Some(Fault::Symbol('_')), false),
        ("Ä", Some(Fault::Symbol('Ä')), false),
        ("\u{301}e", Some(Fault::Mark), false),
        // Hangul
        ("한글", None, true),
        ("하\u{1102}", Some(Fault::Symbol('\u{1102}')), true),
        ("\u{1102}하", Some(Fault::Symbol('\u{1102}')), false),
        ("\u{1161}", Some(Fault::Symbol('\u{1161}')), false),
        // Context
        ("col·lega", None, true),
        ("col·", Some(Fault::Place('·')), true),
        ("co·lega", Some(Fault::Place('·')), false),
        ("カフェ・京都", None, true),
        ("tea・shop", Some(Fault::Place('・')), true),
        ("ー・", Some(Fault::Place('・')), true),
        ("\u{375}α", None, true),
        ("\u{375}", Some(Fault::Place('\u{375}')), true),
        ("\u{375}a", Some(Fault::Place('\u{375}')), false),
        ("א\u{5F3}", None, true),
        ("\u{5F3}א", Some(Fault::Place('\u{5F3}')), false),
        ("شاي٣", None, true),
        ("شاي٣۴", Some(Fault::Place('٣')), false),
        ("نامه\u{200C}ای", None, true),
        ("نامه\u{200C}", Some(Fault::Place('\u{200C}')), true),
        ("نام\u{64F}\u{200C}\u{64F}ای", None, true),
        ("نا\u{200C}مه", Some(Fault::Place('\u{200C}')), false),
        ("te\u{200C}a", Some(Fault::Place('\u{200C}')), false),
        ("क\u{94D}\u{200D}ष", None, true),
        ("क\u{94D}\u{200C}ष", None, true),
        ("क\u{200D}ष", Some(Fault::Place('\u{200D}')), false),
        ("\u{200D}a", Some(Fault::Place('\u{200D}')), false),
        // Direction
        ("شاي-٣", None, true),
        ("1شاي", Some(Fault::Direction), false),
        ("٣شاي", Some(Fault::Direction), false),
        ("شايtea", Some(Fault::Direction), false),
        ("teaشاي", Some(Fault::Direction), false),
        ("شاي1٣", Some(Fault::Direction), false),
        ("شاي1", None, true),
        ("שלום-", Some(Fault::Direction), true),
        ("שלום", None, true),
    ] {
        assert_eq!(fault(label), expected, "{label:?}");
        assert_eq!(can_continue(label), is_open, "{label:?}");
    }
}

/// Every code point that Unicode 16 has assigned: the crates and the standard library know
/// different versions, all of them later.
fn assigned() -> impl Iterator<Item = char> {
    let class = regex_syntax::parse(r"\p{age=16.0}").expect("a class");
    let HirKind::Class(CharacterClass::Unicode(class)) = class.into_kind() else {
        unreachable!("a class of characters");
    };
    let ranges: Vec<_> = class
        .iter()
        .map(|range| range.start()..=range.end())
        .collect();
    ranges.into_iter().flatten()
}

/// The derived property once more, as RFC 5892 writes it, and from other tables.
#[test]
#[allow(clippy::match_same_arms)] // An arm for each set of the RFC.
fn every_code_point_is_as_the_rfc_derives_it() {
    let category = CodePointMapData::<GeneralCategory>::new();
    let syllable = CodePointMapData::<HangulSyllableType>::new();
    let changes = CodePointSetData::new::<ChangesWhenNfkcCasefolded>();
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let letters = GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::DecimalNumber)
        .union(GeneralCategoryGroup::NonspacingMark)
        .union(GeneralCategoryGroup::SpacingMark);
    let mut count = 0;
    for one in assigned() {
        let expected = match u32::from(one) {
            0xDF | 0x3C2 | 0x6FD | 0x6FE | 0xF0B | 0x3007 => Derived::Valid,
            0xB7 | 0x375 | 0x5F3 | 0x5F4 | 0x30FB => Derived::InContext,
            0x660..=0x669 | 0x6F0..=0x6F9 | 0x200C | 0x200D => Derived::InContext,
            0x640 | 0x7FA | 0x302E | 0x302F | 0x3031..=0x3035 | 0x303B => Derived::Disallowed,
            0x2D | 0x30..=0x39 | 0x61..=0x7A => Derived::Valid,
            0x20D0..=0x20FF | 0x1D100..=0x1D1FF | 0x1D200..=0x1D24F => Derived::Disallowed,
            _ if changes.contains(one) || ignorable.contains(one) => Derived::Disallowed,
            _ if matches!(
                syllable.get(one),
                HangulSyllableType::LeadingJamo
                    | HangulSyllableType::VowelJamo
                    | HangulSyllableType::TrailingJamo
            ) =>
            {
                Derived::Disallowed
            }
            _ if letters.contains(category.get(one)) => Derived::Valid,
            _ => Derived::Disallowed,
        };
        assert_eq!(derived(one), expected, "U+{:04X}", u32::from(one));
        count += usize::from(expected == Derived::Valid);
    }
    assert!(count > 130_000, "{count} letters");
}

#[test]
fn every_letter_joins_as_unicode_says() {
    let joins = CodePointMapData::<JoiningType>::new();
    let combining = CodePointMapData::<CanonicalCombiningClass>::new();
    for one in assigned() {
        let expected = match joins.get(one) {
            _ if combining.get(one) == CanonicalCombiningClass::Virama => Joining::Virama,
            JoiningType::RightJoining => Joining::Right,
            JoiningType::LeftJoining => Joining::Left,
            JoiningType::DualJoining => Joining::Dual,
            _ => Joining::None,
        };
        assert_eq!(joining::of(one), expected, "U+{:04X}", u32::from(one));
    }
}

/// Among letters from left to right, signs that count as letters and marks with a direction of their
/// own are not told apart: nothing that the rule asks of a label depends on them.
#[test]
fn every_letter_has_the_direction_that_unicode_says() {
    let bidi = CodePointMapData::<BidiClass>::new();
    for one in assigned().filter(|one| derived(*one) != Derived::Disallowed) {
        let expected = match bidi.get(one) {
            BidiClass::LeftToRight => Class::Left,
            BidiClass::RightToLeft | BidiClass::ArabicLetter => Class::Right,
            BidiClass::EuropeanNumber => Class::Digit,
            BidiClass::ArabicNumber => Class::ArabicDigit,
            BidiClass::NonspacingMark => Class::Mark,
            _ => Class::Neutral,
        };
        let is_sign = matches!(
            (expected, class(one)),
            (Class::Neutral, Class::Left) | (Class::Left, Class::Mark)
        );
        assert!(
            class(one) == expected || is_sign,
            "U+{:04X} {expected:?}",
            u32::from(one)
        );
    }
}
