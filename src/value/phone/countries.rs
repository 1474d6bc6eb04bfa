//! The calling codes of the countries, and how numbers behind them are written.
//!
//! Codes by ITU-T E.164, «List of Recommendation ITU-T E.164 assigned country codes»; trunk
//! prefixes by ITU-T's «Dialling procedures»; both, and the lengths, held against the metadata
//! of Google's libphonenumber of 2026 (as in libphonenumber-js 1.13.16), whose newer state
//! counts: Lithuania dials 0, Mexico no 01 any more.

use super::plan::{Plan, code_length, split, split_code};
use crate::dividing::divide;
use crate::value::number::whole_number;

/// One entry a calling code, in the order of the codes, with bars between them. An entry is:
///
/// * the code, where it is not the next after the last one's;
/// * how a number is written inside of the country: without a letter with a trunk prefix; `t`
///   the same; `o` with or without one; `n` without any, and no number begins with 0; `z`
///   without any, and a 0 in front belongs to the number;
/// * how many digits numbers have, without a trunk prefix, in what customers write: `8`, `7-9`;
/// * trunk prefixes other than 0: `,06`, or `/8` where numbers may begin with the same digit;
/// * the countries, in capitals. Those without inhabitants have no code of their own.
#[rustfmt::skip]
const PLANS: &str = "\
    1o10,1AGAIASBBBMBSCADMDOGDGUJMKNKYLCMPMSPRSXTCTTUSVCVGVI|7o10/8KZRU|20EG|27ZA|30n10GR|NL|BE|FR|\
    n9ES|36t8-9,06HU|39z6-12ITVA|RO|CH|43AT|GBGGIMJE|n8DK|SE|n8NOSJ|n7-9PL|DE|51o8-9PE|n10MX|CU|\
    t10-11AR|o10-11BR|n9CL|o10CO|VE|60MY|AUCCCX|ID|PH|NZ|n8SG|TH|81t9-10JP|t8-11KR|84VN|\
    86o10-11CN|90TR|o10IN|PK|AF|LK|MM|98IR|211SS|EHMA|DZ|216n8TN|218LY|220n7-9GM|n9SN|n8MR|n8ML|\
    n8-9GN|z10CI|z8BF|n8NE|n8TG|z10BJ|n7-8MU|LR|SL|GH|NG|n8TD|n8CF|n9CM|n7CV|n7ST|n9GQ|z7-8GA|\
    z9CG|CD|n9AO|n9GW|n7IO|n5|n7SC|SD|RW|ET|o6-9SO|n8DJ|KE|TZ|UG|n8BI|n8-9MZ|260ZM|MG|REYT|ZW|NA|\
    MW|n8LS|n7-8BW|n8SZ|n7KM|290n4-5SH|ER|297n7AW|n6FO|n6GL|350n8GI|n9PT|n4-11LU|IE|n7-9IS|AL|\
    n8MT|n8CY|AXFI|BG|370t8,0/8LT|n8LV|n7-8EE|MD|AM|o9/80,0BY|n6-9AD|o8-9MC|z8-10SM|380UA|RS|ME||\
    385HR|SI|BA|389MK|420n9CZ|SK|423o7-9LI|500n5FK|n7BZ|n8GT|n8SV|n8HN|n8NI|n8CR|n7-8PA|PM|n8HT|\
    590BLGPMF|o8BO|n7GY|EC|GF|PY|MQ|n6-7SR|o8UY|n7-8BQCW|670n7-8TL|672n6NF|n7BN|n7NR|n7-8PG|\
    n5-7TO|n5-7SB|n5-7VU|n7FJ|n7PW|n6WF|n5CK|n4-7NU|685n5-10WS|o5-8KI|n6NC|n5-7TV|n8PF|n4-7TK|\
    n7FM|o7,1MH|800z|808z|850KP|852n8HK|n8MO|855KH|LA|870z|878z|880BD|z|z|z|886TW|888z|960n7MV|\
    o7-8LB|JO|SY|IQ|n8KW|SA|YE|n8OM|970PS|AE|IL|n8BH|n8QA|n7-8BT|o8-10MN|o8-10NP|979z|992z9TJ|\
    t8,8TM|AZ|o9GE|t9KG|998n9UZ";

/// An entry of the list, of which no more is read yet than its code.
struct Entry {
    code: u32,
    /// What stands behind the code.
    rest: &'static str,
}

/// What the digits behind a `+` begin with.
pub(super) enum Called<'d> {
    /// A code, and what follows it.
    Code(Plan, &'d str),
    /// No code yet; more digits make it one.
    Begun,
    /// Nothing that there is.
    Nobody,
}

/// The code that digits begin with: no code is the beginning of another.
#[inline(never)]
pub(super) fn called(digits: &str) -> Called<'_> {
    for entry in entries() {
        let (code, number) = split_code(digits, entry.code);
        let length = code_length(entry.code);
        let shorter = (code.len()..length).fold(entry.code, |code, _| code / 10);
        if code.is_empty() || whole_number(code) == Some(shorter) {
            return if code.len() == length {
                Called::Code(entry.plan(), number)
            } else {
                Called::Begun
            };
        }
    }
    Called::Nobody
}

/// The numbers of a country, by its two letters without case.
pub(super) fn of_country(country: &str) -> Option<Plan> {
    let country = country.as_bytes();
    let entry = entries().find(|entry| {
        let mut countries = entry.countries().as_bytes().chunks_exact(2);
        countries.any(|known| known.eq_ignore_ascii_case(country))
    });
    entry.map(|entry| entry.plan())
}

/// The entries that are left of a list. What is used in several places is compiled once: the
/// browser's module would carry each.
struct Entries {
    left: Option<&'static str>,
    last: u32,
}

fn entries() -> Entries {
    Entries {
        left: Some(PLANS),
        last: 0,
    }
}

impl Iterator for Entries {
    type Item = Entry;

    #[inline(never)]
    fn next(&mut self) -> Option<Entry> {
        let (entry, others) = divide(self.left?, b'|');
        self.left = others;
        let (code, rest) = split(entry, |byte| byte.is_ascii_digit());
        self.last = whole_number(code).unwrap_or(self.last.saturating_add(1));
        Some(Entry {
            code: self.last,
            rest,
        })
    }
}

impl Entry {
    fn countries(&self) -> &'static str {
        split(self.rest, |byte| !byte.is_ascii_uppercase()).1
    }

    fn plan(&self) -> Plan {
        Plan::read(self.code, self.rest)
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::SHORTEST;
    use super::{Called, PLANS, called, entries, of_country};
    use crate::value::country::is_code;

    #[test]
    fn codes() {
        for (country, code) in [
            ("JP", 81),
            ("jp", 81),
            ("KZ", 7),
            ("US", 1),
            ("VA", 39),
            ("KG", 996),
            ("UZ", 998),
            ("SS", 211),
            ("MA", 212),
            ("LY", 218),
            ("MH", 692),
            ("SY", 963),
            ("HR", 385),
            ("MK", 389),
        ] {
            assert_eq!(
                of_country(country).map(|plan| plan.code),
                Some(code),
                "{country}"
            );
        }
        for country in ["", "J", "XX", "AQ", "APJ", "日本"] {
            assert!(of_country(country).is_none(), "{country}");
        }
    }

    /// A slip of the pen in the list shows here.
    #[test]
    fn the_list_is_well_formed() {
        let mut before = 0;
        let mut countries = Vec::new();
        for entry in entries() {
            let by_length = |code: u32| (code.to_string().len(), code);
            assert!(by_length(entry.code) > by_length(before), "{}", entry.code);
            before = entry.code;
            let plan = entry.plan();
            let (least, most) = plan.lengths();
            assert!(SHORTEST <= least && least <= most && most <= plan.room());
            assert!(entry.countries().len().is_multiple_of(2));
            let own = entry.countries().as_bytes().chunks_exact(2);
            countries.extend(own.map(|own| String::from_utf8_lossy(own).into_owned()));
            assert!(plan.trunks().all(|(trunk, _)| !trunk.is_empty()));
            assert!(plan.trunks().next().is_some() || plan.takes_bare());
        }
        assert_eq!(countries.len(), 242);
        assert!(countries.iter().all(|country| is_code(country)));
        countries.sort();
        countries.dedup();
        assert_eq!(countries.len(), 242);
        assert!(!PLANS.contains(' '));
    }

    #[test]
    fn trunks() {
        for (country, trunks) in [
            ("DE", &[("0", false)][..]),
            ("CN", &[("0", false)]),
            ("KZ", &[("8", true)]),
            ("HU", &[("06", false)]),
            ("BY", &[("80", true), ("0", false)]),
            ("LT", &[("0", false), ("8", true)]),
            ("US", &[("1", false)]),
            ("ES", &[]),
            ("IT", &[]),
            ("MX", &[]),
        ] {
            let found: Vec<_> = of_country(country).unwrap().trunks().collect();
            assert_eq!(found, trunks, "{country}");
        }
    }

    #[test]
    fn digits() {
        for (digits, code) in [
            ("81751234567", Some(81)),
            ("1", Some(1)),
            ("77022111111", Some(7)),
            ("996312", Some(996)),
            ("883", Some(883)),
            ("8", None),
            ("9", None),
        ] {
            match called(digits) {
                Called::Code(plan, _) => assert_eq!(Some(plan.code), code, "{digits}"),
                Called::Begun => assert_eq!(code, None, "{digits}"),
                Called::Nobody => panic!("{digits}"),
            }
        }
        for digits in ["0", "01", "210", "999", "89", "384"] {
            assert!(matches!(called(digits), Called::Nobody), "{digits}");
        }
    }
}
