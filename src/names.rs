//! Names near another: for a slip of the pen in a field's or a command's name.

use alloc::vec::Vec;

/// Names longer than this are no slip of the pen for any we know.
const LONGEST: usize = 40;

/// The known name that `name` was probably meant to be: at most one slip in three
/// characters, and no other name as near.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST || !name.is_ascii() {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for candidate in known {
        let slips = (name.len().max(candidate.len()) / 3).min(3);
        if name.len().abs_diff(candidate.len()) > slips {
            continue;
        }
        let distance = distance(name.as_bytes(), candidate.as_bytes());
        if distance > slips {
            continue;
        }
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, other)) if distance == least => tied |= other != candidate,
            _ => {
                best = Some((distance, candidate));
                tied = false;
            }
        }
    }
    best.filter(|_| !tied).map(|(_, candidate)| candidate)
}

/// Insertions, deletions, replacements and swaps of neighbours, without case.
fn distance(from: &[u8], to: &[u8]) -> usize {
    let width = to.len() + 1;
    let mut rows: Vec<usize> = (0..width).collect();
    rows.resize(width * (from.len() + 1), 0);
    for (i, a) in from.iter().enumerate() {
        let row = (i + 1) * width;
        rows[row] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let replace = rows[row - width + j] + usize::from(!a.eq_ignore_ascii_case(b));
            let mut least = replace
                .min(rows[row - width + j + 1] + 1)
                .min(rows[row + j] + 1);
            let swapped = i > 0
                && j > 0
                && a.eq_ignore_ascii_case(&to[j - 1])
                && from[i - 1].eq_ignore_ascii_case(b);
            if swapped {
                least = least.min(rows[row - 2 * width + j - 1] + 1);
            }
            rows[row + j + 1] = least;
        }
    }
    rows[rows.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips() {
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
            ("colour", None),
            ("x", None),
            ("", None),
            ("доmain", None),
        ] {
            assert_eq!(nearest(name, known.into_iter()), meant, "{name}");
        }
    }
}
