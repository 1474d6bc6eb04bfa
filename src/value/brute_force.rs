//! Every text of a small alphabet, and which of them can still become right: what `pending` is
//! held against, here and in the crate's own tests.

use std::collections::BTreeMap;

/// Every text of up to `longest` characters of `alphabet` behind `start`, shorter ones first.
pub fn texts(start: &str, alphabet: &str, longest: usize) -> Vec<String> {
    let mut all = vec![String::from(start)];
    let mut from = 0;
    for _ in 0..longest {
        let until = all.len();
        for at in from..until {
            for character in alphabet.chars() {
                let mut longer = all[at].clone();
                longer.push(character);
                all.push(longer);
            }
        }
        from = until;
    }
    all
}

/// For each text, whether it or a continuation among the texts is right.
pub fn continuable(texts: &[String], is_right: impl Fn(&str) -> bool) -> BTreeMap<&str, bool> {
    let mut known: BTreeMap<&str, bool> = BTreeMap::new();
    for text in texts.iter().rev() {
        let right = is_right(text) || known.get(text.as_str()).is_some_and(|known| *known);
        known.insert(text, right);
        if let (true, Some((last, _))) = (right, text.char_indices().last())
            && texts[0].len() <= last
        {
            known.insert(&text[..last], true);
        }
    }
    known
}
