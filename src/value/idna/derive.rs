//! Derives the table of joining letters at build time, from Unicode's properties.

use icu_properties::CodePointMapData;
use icu_properties::props::{CanonicalCombiningClass, JoiningType};

/// The runs of letters that join alike: `joining.rs` reads them.
pub fn joining() -> Vec<u8> {
    let joins = CodePointMapData::<JoiningType>::new();
    let combining = CodePointMapData::<CanonicalCombiningClass>::new();
    let mut packed = Vec::new();
    let (mut last, mut start) = (0, 0);
    for character in '\0'..=char::MAX {
        let kind = match joins.get(character) {
            _ if combining.get(character) == CanonicalCombiningClass::Virama => 4,
            JoiningType::RightJoining => 1,
            JoiningType::LeftJoining => 2,
            JoiningType::DualJoining => 3,
            _ => 0,
        };
        if kind != last {
            let at = character as usize;
            push(&mut packed, (at - start) * 8 + kind);
            (last, start) = (kind, at);
        }
    }
    packed
}

fn push(packed: &mut Vec<u8>, mut number: usize) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            packed.push(low & 127);
            return;
        }
        packed.push(low | 128);
    }
}
