use super::{Zone, ascii, is_international, judge};
use crate::code::Code;
use crate::page::Characters::*;
use crate::value::characters::Table;
use crate::value::found;

fn zone(tld: &str) -> Zone<'_, 'static> {
    Zone {
        tld,
        table: None,
        shortest: 0,
    }
}

/// A name that is refused: its TLD, the name, code and reason, the fix, and whether typing on mends it.
type Refused = (
    &'static str,
    &'static str,
    Code,
    &'static str,
    Option<&'static str>,
    bool,
);

fn check(rows: &[Refused]) {
    for (tld, value, code, reason, fix, pending) in rows {
        let findings = found(|all| judge(zone(tld), value, all));
        let finding = findings.first().unwrap();
        assert_eq!(
            (finding.code, finding.reason()),
            (*code, *reason),
            "{value}"
        );
        assert_eq!(finding.fix.as_deref(), *fix, "{value}");
        assert_eq!(finding.pending, *pending, "{value}");
    }
}

#[test]
fn names() {
    for value in [
        "tea.kyoto",
        "TEA.Kyoto",
        "お茶.kyoto",
        "xn--t8jy01w.kyoto",
        "1.kyoto",
    ] {
        assert!(
            found(|all| judge(zone("kyoto"), value, all)).is_empty(),
            "{value}"
        );
    }
}

#[test]
fn names_that_are_none() {
    check(&[
        ("kyoto", "tea", Code::WrongTld, "", Some("tea.kyoto"), true),
        ("kyoto", "tea.", Code::WrongTld, "", Some("tea.kyoto"), true),
        (
            "kyoto",
            "tea.ky",
            Code::WrongTld,
            "",
            Some("tea.kyoto"),
            true,
        ),
        (
            "kyoto",
            "tea.com",
            Code::WrongTld,
            "",
            Some("tea.kyoto"),
            false,
        ),
        (
            "kyoto",
            "www.tea.com",
            Code::WrongTld,
            "",
            Some("tea.kyoto"),
            false,
        ),
        ("kyoto", "shop.tea.com", Code::WrongTld, "", None, false),
        ("kyoto", "te--a", Code::WrongTld, "", None, false),
        (
            "or.kr",
            "tea.kr",
            Code::WrongTld,
            "",
            Some("tea.or.kr"),
            false,
        ),
        ("or.kr", "tea.o", Code::WrongTld, "", None, true),
        ("or.kr", "or.kr", Code::WrongTld, "", None, false),
        ("kyoto", ".kyoto", Code::Label, "empty", None, false),
        (
            "kyoto",
            "www.tea.kyoto",
            Code::Label,
            "subdomain",
            Some("tea.kyoto"),
            false,
        ),
        (
            "kyoto",
            "https://www.tea.kyoto/x?y",
            Code::WrongTld,
            "",
            Some("tea.kyoto"),
            false,
        ),
        (
            "kyoto",
            "tea.kyoto.",
            Code::WrongTld,
            "",
            Some("tea.kyoto"),
            false,
        ),
        ("kyoto", "a.b.kyoto", Code::Label, "subdomain", None, false),
        ("kyoto", "-tea.kyoto", Code::Label, "hyphen", None, false),
        ("kyoto", "te_a.kyoto", Code::Label, "character", None, false),
        ("kyoto", "\u{301}e.kyoto", Code::Label, "mark", None, false),
    ]);
}

#[test]
fn names_with_what_no_name_has() {
    check(&[
        (
            "gdn",
            "my–tea.gdn",
            Code::Label,
            "symbol",
            Some("my-tea.gdn"),
            false,
        ),
        ("gdn", "te’a.gdn", Code::Label, "symbol", None, false),
        ("gdn", "❤tea", Code::WrongTld, "", None, false),
        (
            "gdn",
            "\u{202A}tea.gdn\u{202C}",
            Code::WrongTld,
            "",
            Some("tea.gdn"),
            false,
        ),
        (
            "gdn",
            "tea\u{202C}.gdn",
            Code::Label,
            "hidden",
            Some("tea.gdn"),
            false,
        ),
        ("gdn", "ㅎㅏㄴ", Code::WrongTld, "", None, true),
        ("gdn", "ㅎㅏㄴ.gdn", Code::Label, "symbol", None, false),
        ("gdn", "ё", Code::WrongTld, "", Some("ё.gdn"), true),
        ("gdn", "xn--茶", Code::WrongTld, "", None, false),
        ("gdn", "tea・", Code::WrongTld, "", None, true),
    ]);
}

#[test]
fn letters() {
    for (characters, value, severity, code_reason, fix) in [
        (
            Any,
            "お茶。kyoto",
            'w',
            "lookalike typed",
            Some("お茶.kyoto"),
        ),
        (
            Any,
            "ＴＥＡ．ｋｙｏｔｏ",
            'w',
            "lookalike typed",
            Some("tea.kyoto"),
        ),
        (
            Any,
            "pаypal.kyoto",
            'w',
            "lookalike letter",
            Some("paypal.kyoto"),
        ),
        (
            Any,
            "te\u{AD}a\u{200B}.kyoto",
            'w',
            "lookalike typed",
            Some("tea.kyoto"),
        ),
        (
            German,
            "MU\u{308}nchen.kyoto",
            'w',
            "lookalike typed",
            Some("münchen.kyoto"),
        ),
        (
            Japanese,
            "か\u{3099}.kyoto",
            'w',
            "lookalike typed",
            Some("が.kyoto"),
        ),
        (Arabic, "نامه\u{200C}ای.kyoto", ' ', "", None),
        (Japanese, "お茶.kyoto", ' ', "", None),
        (Japanese, "XN--T8JW83K7NY.kyoto", ' ', "", None),
        (Japanese, "tea.kyoto", 'w', "language plain", None),
        (Japanese, "丂茶.kyoto", 'w', "language letter", None),
        (Japanese, "café.kyoto", 'e', "language japanese", None),
        (Japanese, "녹차.kyoto", 'e', "language script", None),
        (Korean, "xn--t8jw83k7ny.kyoto", 'e', "language script", None),
        (Russian, "ЧАЙ.kyoto", ' ', "", None),
        (
            Russian,
            "чaй.kyoto",
            'w',
            "lookalike letter",
            Some("чай.kyoto"),
        ),
    ] {
        let zone = Zone {
            table: Table::of(characters, "x"),
            ..zone("kyoto")
        };
        let findings = found(|all| judge(zone, value, all));
        let finding = findings.first();
        let told = finding.map_or((' ', String::new()), |finding| {
            let severity = if finding.is_error() { 'e' } else { 'w' };
            (severity, format!("{} {}", finding.code, finding.reason()))
        });
        assert_eq!(told, (severity, code_reason.into()), "{value}");
        assert_eq!(finding.and_then(|finding| finding.fix.as_deref()), fix);
    }
}

#[test]
fn short_names() {
    let zone = Zone {
        shortest: 3,
        ..zone("kyoto")
    };
    for (value, warns) in [
        ("ab.kyoto", true),
        ("a.KYOTO", true),
        ("abc.kyoto", false),
        ("茶.kyoto", false),
        ("xn--t8jy01w.kyoto", false),
    ] {
        let findings = found(|all| judge(zone, value, all));
        let mut findings = findings.iter();
        let is_short = findings.any(|found| found.code == Code::Length && !found.is_error());
        assert_eq!(is_short, warns, "{value}");
    }
}

#[test]
fn both_spellings() {
    let zone = Zone {
        table: Table::of(Japanese, "Japanese"),
        ..zone("kyoto")
    };
    let params = [
        ("reason", "letter".into()),
        ("character", "é".into()),
        ("language", "Japanese".into()),
        ("unicode", "お茶é.kyoto".into()),
        ("ascii", "xn--9ca173vt85c.kyoto".into()),
    ];
    for value in ["お茶É.kyoto", "xn--9ca173vt85c.kyoto"] {
        let findings = found(|all| judge(zone, value, all));
        assert_eq!(findings.first().unwrap().params.0, params, "{value}");
    }
}

#[test]
fn names_in_letters_beyond_a_to_z() {
    for (value, is_it) in [
        ("tea.kyoto", false),
        ("お茶.kyoto", true),
        ("お茶", true),
        ("xn--t8jy01w.kyoto", true),
        ("ｔｅａ.kyoto", false),
        ("İstanbul.kyoto", false),
        ("my–tea.gdn", false),
        ("te’a.gdn", false),
        ("❤tea", false),
        ("\u{202A}tea.gdn", false),
        ("чай–дом.gdn", true),
        ("tea.お茶", false),
    ] {
        assert_eq!(is_international(value), is_it, "{value}");
    }
}

#[test]
fn names_for_the_api() {
    for (value, encoded) in [
        ("tea.kyoto", Some(None)),
        ("TEA.kyoto", Some(None)),
        ("te_a.kyoto", Some(None)),
        ("お茶.kyoto", Some(Some("xn--t8jy01w.kyoto"))),
        (" お茶。ＫＹＯＴＯ", Some(Some("xn--t8jy01w.kyoto"))),
        ("te\u{AD}a.kyoto", Some(Some("tea.kyoto"))),
        ("İstanbul.kyoto", Some(Some("istanbul.kyoto"))),
        ("straße.kyoto", Some(Some("xn--strae-oqa.kyoto"))),
        (
            "نامه\u{200C}ای.kyoto",
            Some(Some("xn--mgba3gch31f060k.kyoto")),
        ),
        ("my–tea.kyoto", None),
        ("❤.kyoto", None),
        ("お茶..kyoto", None),
        ("お茶.gdn", None),
        ("\u{3000}tea.kyoto", None),
        (&"茶".repeat(60), None),
        (&"茶".repeat(60_000), None),
    ] {
        let ascii = ascii("kyoto", value).ok();
        let ascii = ascii.as_ref().map(|ascii| ascii.as_deref());
        assert_eq!(ascii, encoded, "{value}");
    }
}
