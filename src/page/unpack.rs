//! Reading packed pages. `page/author/pack.rs` tells how they are written.

use alloc::vec::Vec;

use crate::page::{
    AsciiSet, AuthCodeRule, CharacterClass, Characters, Check, Choice, ChosenBy, Command,
    CommandReference, Condition, Destination, Event, Excluded, Fact, Field, Form, Handling, Kind,
    Language, Languages, Lock, Need, Note, Numbers, Page, Pattern, Reference, Restriction,
    RestrictionKind, Script, Severity, Step, TEXTS_END, Test, Unavailable, Wait, layout,
};

mod reader;

use reader::{Reader, divide};

/// Reads a value that was packed by itself; nothing where `packed` is not one.
pub(crate) fn whole<'a, T: Unpack<'a>>(packed: &'a [u8]) -> Option<T> {
    let end = packed.iter().position(|byte| *byte == TEXTS_END)?;
    let (texts, rest) = packed.split_at_checked(end)?;
    let texts = core::str::from_utf8(texts).ok()?;
    let texts = divide(texts);
    let mut reader = Reader::new(&texts, rest.get(1..)?);
    let mut value = T::EMPTY;
    value.fill(&mut reader);
    reader.is_done().then_some(value)
}

/// Reads a value of our own build, of which nothing can be broken.
pub(crate) fn built_in<'a, T: Unpack<'a>>(texts: &'a str, packed: &'a [u8]) -> T {
    let texts = divide(texts);
    let mut reader = Reader::new(&texts, packed);
    let mut value = T::EMPTY;
    value.fill(&mut reader);
    debug_assert!(reader.is_done());
    value
}

/// What a packed page consists of.
///
/// A value is filled in where it stands, and begins as a constant: building it from what
/// the reader returns would take the browser's module half as much code again.
pub(crate) trait Unpack<'a> {
    const EMPTY: Self;

    fn fill(&mut self, reader: &mut Reader<'_, 'a>);
}

impl<'a> Unpack<'a> for &'a str {
    const EMPTY: Self = "";

    #[inline(never)]
    fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
        *self = reader.text();
    }
}

impl<'a> Unpack<'a> for &'a [u8] {
    const EMPTY: Self = &[];

    #[inline(never)]
    fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
        *self = reader.bytes();
    }
}

impl Unpack<'_> for bool {
    const EMPTY: Self = false;

    fn fill(&mut self, reader: &mut Reader<'_, '_>) {
        *self = reader.flag();
    }
}

impl Unpack<'_> for u8 {
    const EMPTY: Self = 0;

    fn fill(&mut self, reader: &mut Reader<'_, '_>) {
        *self = reader.byte();
    }
}

impl Unpack<'_> for u16 {
    const EMPTY: Self = 0;

    fn fill(&mut self, reader: &mut Reader<'_, '_>) {
        *self = u16::try_from(reader.number()).unwrap_or_default();
    }
}

impl Unpack<'_> for u32 {
    const EMPTY: Self = 0;

    fn fill(&mut self, reader: &mut Reader<'_, '_>) {
        *self = reader.number();
    }
}

impl<'a, T: Unpack<'a>> Unpack<'a> for Vec<T> {
    const EMPTY: Self = Self::new();

    fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
        for _ in 0..reader.length() {
            // A list may claim more than the bytes hold.
            if reader.is_broken() {
                return;
            }
            add(self).fill(reader);
        }
    }
}

impl<'a, T: Unpack<'a>, const N: usize> Unpack<'a> for [T; N] {
    const EMPTY: Self = [T::EMPTY; N];

    fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
        for item in self {
            item.fill(reader);
        }
    }
}

impl<'a, T: Unpack<'a>> Unpack<'a> for Option<T> {
    const EMPTY: Self = None;

    fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
        if reader.flag() {
            self.get_or_insert(T::EMPTY).fill(reader);
        }
    }
}

impl Unpack<'_> for AsciiSet {
    const EMPTY: Self = Self([0; 4]);

    fn fill(&mut self, reader: &mut Reader<'_, '_>) {
        self.0.fill(reader);
    }
}

impl<'a> Unpack<'a> for Test<'a> {
    const EMPTY: Self = Self::Present;

    fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
        match reader.below(5) {
            0 => {
                let mut values = Vec::EMPTY;
                values.fill(reader);
                put(self, Self::OneOf(values));
            }
            1 => {}
            2 => put(self, Self::Absent),
            3 => put(self, Self::Idn),
            _ => put(self, Self::Kyoto),
        }
    }
}

impl<'a> Unpack<'a> for Need<'a> {
    const EMPTY: Self = Self::Required;

    fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
        match reader.below(3) {
            0 => {}
            1 => put(self, Self::Optional),
            _ => {
                let (mut when, mut section, mut condition) = ("", "", Condition::EMPTY);
                when.fill(reader);
                section.fill(reader);
                condition.fill(reader);
                put(
                    self,
                    Self::Conditional {
                        when,
                        section,
                        condition,
                    },
                );
            }
        }
    }
}

/// Adds an empty item. By itself, so that it is not optimised into what fills the item.
#[inline(never)]
fn add<'i, 'a, T: Unpack<'a>>(items: &'i mut Vec<T>) -> &'i mut T {
    let place = items.len();
    items.push(T::EMPTY);
    &mut items[place]
}

/// Puts a value in the place of an empty one, which has nothing to drop.
fn put<T>(place: &mut T, value: T) {
    core::mem::forget(core::mem::replace(place, value));
}

macro_rules! unpack {
    (
        structs { $($struct:ident $(<$life:lifetime>)? { $($field:ident),+ })+ }
        enums { $($enum:ident { $first:ident $(, $value:ident)* })+ }
    ) => {
        $(impl<'a> Unpack<'a> for $struct $(<$life>)? {
            const EMPTY: Self = Self { $($field: Unpack::EMPTY),+ };

            fn fill(&mut self, reader: &mut Reader<'_, 'a>) {
                $(self.$field.fill(reader);)+
            }
        })+
        $(impl Unpack<'_> for $enum {
            const EMPTY: Self = Self::$first;

            fn fill(&mut self, reader: &mut Reader<'_, '_>) {
                const VALUES: &[$enum] = &[$enum::$first $(, $enum::$value)*];
                if let Some(value) = VALUES.get(reader.below(VALUES.len())) {
                    *self = *value;
                }
            }
        })+
    };
}

layout!(unpack);

#[cfg(test)]
mod tests {
    use super::{built_in, whole};
    use crate::author::Author;
    use crate::page::{Page, Reference};
    use crate::rulebook::{BUILT_IN, REFERENCE, TEXTS};

    #[test]
    fn the_reference_begins_with_the_domain() {
        let reference: Reference<'_> = built_in(TEXTS, REFERENCE);
        let domains = reference.commands.iter().filter(|known| !known.everywhere);
        for command in domains {
            assert_eq!(command.parameters[0].name, "domain", "{}", command.name);
        }
    }

    /// The page of a TLD, packed by itself.
    fn packed(tld: &str) -> Vec<u8> {
        let text = std::fs::read_to_string(format!("src/pages/{tld}.toml")).unwrap();
        Author::built_in().unwrap().pack_page(tld, &text).unwrap()
    }

    #[test]
    fn both_ways_of_packing_agree() {
        for (tld, shared) in BUILT_IN {
            let page: Page<'_> = built_in(TEXTS, shared);
            assert_eq!(page.tld, *tld);
            assert_eq!(whole(&packed(tld)), Some(page), "{tld}");
        }
        let reference: Reference<'_> = built_in(TEXTS, REFERENCE);
        let packed = Author::built_in().unwrap().pack_reference().unwrap();
        assert_eq!(whole(&packed), Some(reference));
    }

    #[test]
    fn broken_bytes_are_refused() {
        let packed = packed("kg");
        for end in 0..packed.len() {
            assert_eq!(whole::<Page<'_>>(&packed[..end]), None, "{end}");
        }
        let longer = [&*packed, &[0]].concat();
        assert_eq!(whole::<Page<'_>>(&longer), None);
        for at in 0..packed.len() {
            let mut other = packed.clone();
            other[at] ^= 0xFF;
            let _ = whole::<Page<'_>>(&other);
        }
    }
}
