//! Names near another: for a slip of the pen in a field's or a command's name.

/// Whether two names are the same: names, commands and choices have no case.
pub(crate) fn same(name: &str, other: &str) -> bool {
    // Most names differ in length, and most that do not are spelt alike.
    name.len() == other.len() && are_same(name, other)
}

#[inline(never)]
fn are_same(name: &str, other: &str) -> bool {
    let mut pairs = name.bytes().zip(other.bytes());
    pairs.all(|(a, b)| a == b || a.eq_ignore_ascii_case(&b))
}

/// Whether `name` begins with `start`, without case.
pub(crate) fn begins(name: &str, start: &str) -> bool {
    name.get(..start.len())
        .is_some_and(|begun| same(begun, start))
}

/// A name without the digits it ends in, and these.
pub(crate) fn split_number(name: &str) -> (&str, &str) {
    let digits = name.bytes().rev().take_while(u8::is_ascii_digit).count();
    name.split_at(name.len().saturating_sub(digits))
}

/// The search for the known name that a name was probably meant to be: at most one slip in
/// three characters, and no other name as near.
pub(crate) struct Nearest<'n, 'a> {
    name: &'n str,
    /// The slips that a name may have.
    most: usize,
    best: Option<&'a str>,
    /// The slips of the best name; more than any name may have, as long as there is none.
    least: usize,
    /// Another name is as near as the best.
    tied: bool,
}

impl<'n, 'a> Nearest<'n, 'a> {
    /// A search for a name with at most so many slips.
    pub fn to(name: &'n str, most: usize) -> Self {
        Self {
            name,
            most,
            best: None,
            least: usize::MAX,
            tied: false,
        }
    }

    pub fn consider(&mut self, known: &'a str) {
        let most = (self.name.len().max(known.len()) / 3).min(self.most);
        match slips(self.name.as_bytes(), known.as_bytes(), most) {
            Some(slips) if slips < self.least => {
                self.least = slips;
                self.best = Some(known);
                self.tied = false;
            }
            Some(slips) if slips == self.least => self.tied |= self.best != Some(known),
            _ => {}
        }
    }

    pub fn found(&self) -> Option<&'a str> {
        self.best.filter(|_| !self.tied)
    }
}

/// The fewest insertions, deletions, replacements and swaps of neighbours that make one
/// name of the other, without case; nothing where they are more than `most`.
fn slips(from: &[u8], to: &[u8], most: usize) -> Option<usize> {
    (0..=most).find(|slips| is_within(*slips, from, to))
}

fn is_within(slips: usize, from: &[u8], to: &[u8]) -> bool {
    let (Some((a, after_a)), Some((b, after_b))) = (from.split_first(), to.split_first()) else {
        return from.len().max(to.len()) <= slips;
    };
    // Where the names go on alike, no slip makes them more alike.
    if a.eq_ignore_ascii_case(b) {
        return is_within(slips, after_a, after_b);
    }
    let Some(left) = slips.checked_sub(1) else {
        return false;
    };
    let swapped = match (after_a.split_first(), after_b.split_first()) {
        (Some((c, after_c)), Some((d, after_d))) => {
            let are_swapped = a.eq_ignore_ascii_case(d) && c.eq_ignore_ascii_case(b);
            are_swapped && is_within(left, after_c, after_d)
        }
        _ => false,
    };
    swapped
        || is_within(left, after_a, after_b)
        || is_within(left, after_a, to)
        || is_within(left, from, after_b)
}

#[cfg(test)]
mod tests {
    use super::{Nearest, slips};

    #[test]
    fn nearest_names() {
        let known = [
            "nameserver0",
            "nameserver1",
            "X-KR-CTFY-TYPE",
            "domain",
            "auth",
            "tin",
        ];
        for (name, meant) in [
            ("nameservr0", Some("nameserver0")),
            ("X-KR-CTFYTYPE", Some("X-KR-CTFY-TYPE")),
            ("DOMIAN", Some("domain")),
            ("auht", Some("auth")),
            ("nameserver", None),
            ("nameservernameservernameservernameserver0", None),
            ("colour", None),
            ("x", None),
            ("", None),
            ("domäin", Some("domain")),
            ("доmain", None),
        ] {
            let mut nearest = Nearest::to(name, 3);
            for known in known {
                nearest.consider(known);
            }
            assert_eq!(nearest.found(), meant, "{name}");
        }
    }

    #[test]
    fn numbers_of_slips() {
        for (from, to, number) in [
            ("auth", "AUTH", Some(0)),
            ("auht", "auth", Some(1)),
            ("ath", "auth", Some(1)),
            ("aauth", "auth", Some(1)),
            ("auxh", "auth", Some(1)),
            ("uaht", "auth", Some(2)),
            ("hatu", "auth", Some(3)),
            ("tin", "auth", None),
        ] {
            assert_eq!(slips(from.as_bytes(), to.as_bytes(), 3), number, "{from}");
        }
    }
}
