//! Dividing texts at a mark of ASCII.
//!
//! The searchers of `str` are for any pattern, and the browser's module would carry them
//! for this alone.

use alloc::vec::Vec;

use crate::names::same;

/// What stands before the first `mark` in a text, and behind it where there is one.
#[inline(never)]
pub(crate) fn divide(text: &str, mark: u8) -> (&str, Option<&str>) {
    let at = text.bytes().position(|byte| byte == mark);
    match at.and_then(|at| text.split_at_checked(at)) {
        Some((before, rest)) => (before, rest.get(1..)),
        None => (text, None),
    }
}

/// A text without those of its outer characters that `is_outer`.
#[inline(never)]
pub(crate) fn trim(text: &str, is_outer: fn(char) -> bool) -> &str {
    let mut inner = text.chars();
    while inner.clone().next().is_some_and(is_outer) {
        inner.next();
    }
    while inner.clone().next_back().is_some_and(is_outer) {
        inner.next_back();
    }
    inner.as_str()
}

/// The place of a word in a list with bars between the words, [without case](same). A list of
/// texts of their own would cost the browser's module an address and a length for each.
#[inline(never)]
pub(crate) fn place(word: &str, list: &str) -> Option<usize> {
    let mut rest = Some(list);
    let mut place = 0_usize;
    while let Some(list) = rest {
        let (known, others) = divide(list, b'|');
        if same(known, word) {
            return Some(place);
        }
        rest = others;
        place = place.saturating_add(1);
    }
    None
}

/// The words of such a list.
pub(crate) fn words(list: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = Some(list);
    while let Some(list) = rest {
        let (word, others) = divide(list, b'|');
        words.push(word);
        rest = others;
    }
    words
}

/// The labels of a name, with full stops between them: at least one, and each may be empty.
pub(crate) struct Labels<'n>(Option<&'n str>);

impl<'n> Labels<'n> {
    pub fn of(name: &'n str) -> Self {
        Self(Some(name))
    }
}

impl<'n> Iterator for Labels<'n> {
    type Item = &'n str;

    fn next(&mut self) -> Option<&'n str> {
        let (label, rest) = divide(self.0?, b'.');
        self.0 = rest;
        Some(label)
    }
}

#[cfg(test)]
mod tests {
    use super::{Labels, divide, place, trim, words};

    #[test]
    fn lists() {
        for list in ["a", "a|b c|", "нет|なし"] {
            let all = words(list);
            assert!(list.split('|').eq(all.iter().copied()), "{list}");
            for (at, word) in all.iter().enumerate() {
                assert_eq!(place(word, list), Some(at), "{list}");
            }
        }
        assert_eq!(place("NO", "no|нет"), Some(0));
        assert_eq!(place("b", "a|b c"), None);
    }

    #[test]
    fn trimmed_texts() {
        for (text, trimmed) in [
            ("", ""),
            ("、。", ""),
            ("。なし、", "なし"),
            ("a、b", "a、b"),
            (".-.", ""),
            ("a", "a"),
            ("-.a.b-.", "a.b"),
            ("京都..", "京都"),
        ] {
            assert_eq!(trim(text, |one| "、。.-".contains(one)), trimmed);
        }
    }

    #[test]
    fn texts() {
        for (text, before, behind) in [
            ("a.b", "a", Some("b")),
            ("お茶.b.c", "お茶", Some("b.c")),
            (".", "", Some("")),
            ("a", "a", None),
            ("", "", None),
        ] {
            assert_eq!(divide(text, b'.'), (before, behind));
            assert!(Labels::of(text).eq(text.split('.')));
        }
    }
}
