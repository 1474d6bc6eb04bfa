//! 주민등록번호 (resident registration number) of the Republic of Korea, and 외국인등록번호,
//! its like for foreigners.
//!
//! * Issued by the municipality to every resident. Whoever asks for one needs a law that says
//!   so, hence a form should ask **not** to be given one.
//! * Thirteen digits: `YYMMDD`, the day of birth; 1–4 for citizens, 5–8 for foreigners, of
//!   which 1, 2, 5, 6 were born in the 1900s and 3, 4, 7, 8 in the 2000s; six more digits.
//! * Numbers issued since October 2020 have no check digit.
//! * Corporations have numbers of thirteen digits too, and some of them begin like a day:
//!   what adds up as [a corporation's](super::kr_corporation) is taken for one.
//! * Example (made up): 800101-1234567.
//!
//! Source: the Resident Registration Act and its enforcement rules.

use super::{Digits, is_day, kr_corporation, two_digits};

/// Whether a value could be a resident number.
pub(crate) fn looks_resident(value: &str) -> bool {
    let digits = Digits::of(value);
    let Some(number) = digits.as_ref().and_then(Digits::all::<13>) else {
        return false;
    };
    let [y1, y2, m1, m2, d1, d2, sex, ..] = *number;
    let century = match sex {
        1 | 2 | 5 | 6 => 1900,
        3 | 4 | 7 | 8 => 2000,
        _ => return false,
    };
    let year = two_digits([y1, y2]);
    let year = u16::from(year).saturating_add(century);
    is_day(year, [m1, m2], [d1, d2]) && !kr_corporation::adds_up(*number)
}

#[cfg(test)]
mod tests {
    use super::looks_resident;

    #[test]
    fn numbers() {
        for (value, looks) in [
            ("800101-1234567", true),
            ("8001011234567", true),
            (" 800101 1234567 ", true),
            ("000229-3234567", true),
            ("991231-8234567", true),
            // There was no such day.
            ("000229-1234567", false),
            ("801301-1234567", false),
            ("800132-1234567", false),
            ("800100-1234567", false),
            // Born in the 1800s.
            ("800101-9234567", false),
            ("800101-0234567", false),
            ("800101-123456", false),
            ("800101-12345678", false),
            ("no. 800101-1234567", false),
            ("", false),
            // A company's.
            ("110111-1129497", false),
            ("110111-1129498", true),
        ] {
            assert_eq!(looks_resident(value), looks, "{value}");
        }
    }
}
