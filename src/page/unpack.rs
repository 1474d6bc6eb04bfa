//! Reading packed pages.
//!
//! The packed form is postcard's wire format, written through serde. It is read by hand
//! here: serde's way of reading costs the browser's module five times as much, most of it
//! for errors that bytes from our own build cannot have. The tests hold both ways against
//! each other.

use alloc::vec::Vec;

use crate::page::{
    AsciiSet, AuthCodeRule, CharacterClass, Check, Choice, ChosenBy, Command, CommandReference,
    Condition, Destination, Event, Excluded, Fact, Field, Form, Handling, Kind, Language,
    Languages, Lock, Need, Note, Numbers, Page, Pattern, Reference, Restriction, RestrictionKind,
    Severity, Step, Test, Unavailable, Wait,
};

/// Reads a value that is all of `packed`; nothing where it is not one.
pub(crate) fn unpack<'a, T: Unpack<'a>>(packed: &'a [u8]) -> Option<T> {
    let mut reader = Reader {
        rest: packed,
        broken: false,
    };
    let value = T::unpack(&mut reader);
    (!reader.broken && reader.rest.is_empty()).then_some(value)
}

/// What is left to read. Bytes that are not what they should be are read as something
/// empty and remembered: one check at the end serves for all.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    broken: bool,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else {
            self.broken = true;
            return 0;
        };
        self.rest = rest;
        *first
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for place in 0..10 {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << (place * 7);
            if byte < 0x80 {
                return number;
            }
        }
        self.broken = true;
        0
    }

    fn length(&mut self) -> usize {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        // Nothing takes less than a byte, so that no length makes us reserve more.
        if length > self.rest.len() {
            self.broken = true;
            return 0;
        }
        length
    }

    fn bytes(&mut self) -> &'a [u8] {
        let length = self.length();
        let (bytes, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        bytes
    }

    fn text(&mut self) -> &'a str {
        core::str::from_utf8(self.bytes()).unwrap_or_else(|_| {
            self.broken = true;
            ""
        })
    }

    /// One of the values of an enum, by its place.
    fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        let place = usize::from(self.byte());
        values.get(place).copied().unwrap_or_else(|| {
            self.broken = true;
            values[0]
        })
    }
}

/// A type that packed pages hold.
pub(crate) trait Unpack<'a> {
    fn unpack(reader: &mut Reader<'a>) -> Self;
}

impl<'a> Unpack<'a> for &'a str {
    fn unpack(reader: &mut Reader<'a>) -> Self {
        reader.text()
    }
}

impl<'a> Unpack<'a> for &'a [u8] {
    fn unpack(reader: &mut Reader<'a>) -> Self {
        reader.bytes()
    }
}

impl Unpack<'_> for bool {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        reader.one_of(&[false, true])
    }
}

impl Unpack<'_> for u8 {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        reader.byte()
    }
}

impl Unpack<'_> for u16 {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        u16::try_from(reader.number()).unwrap_or_default()
    }
}

impl Unpack<'_> for u32 {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        u32::try_from(reader.number()).unwrap_or_default()
    }
}

impl<'a, T: Unpack<'a>> Unpack<'a> for Vec<T> {
    fn unpack(reader: &mut Reader<'a>) -> Self {
        let length = reader.length();
        let mut values = Self::with_capacity(length);
        for _ in 0..length {
            values.push(T::unpack(reader));
        }
        values
    }
}

impl<'a, T: Unpack<'a>> Unpack<'a> for Option<T> {
    fn unpack(reader: &mut Reader<'a>) -> Self {
        bool::unpack(reader).then(|| T::unpack(reader))
    }
}

/// A struct is its fields in the order of its declaration.
macro_rules! structs {
    ($($name:ident $(<$life:lifetime>)? { $($field:ident),+ })+) => {
        $(impl<'a> Unpack<'a> for $name $(<$life>)? {
            fn unpack(reader: &mut Reader<'a>) -> Self {
                Self { $($field: Unpack::unpack(reader)),+ }
            }
        })+
    };
}

structs! {
    Choice<'a> { value, label }
    Fact<'a> { name, test }
    Condition<'a> { facts, unless }
    Pattern<'a> { expression, classes, transitions, accepting, start }
    Numbers { first, last }
    Field<'a> {
        name, numbers, label, section, kind, choices, value, need, maximum, pattern, check,
        severity, destination, help, example
    }
    ChosenBy<'a> { name, value }
    Form<'a> { name, section, fields, chosen_by }
    Excluded<'a> { fields, section, instead, severity }
    Command<'a> { name, forms, excluded }
    Unavailable<'a> { name, section, instead }
    CharacterClass<'a> { shown, set }
    Language<'a> { tag, name, code, elsewhere }
    Languages<'a> { section, tags }
    Restriction<'a> { kind, section, commands, condition, text, severity }
    Wait<'a> { section, commands, event, days, before, text }
    Lock<'a> { section, commands, status, text, severity }
    Note<'a> { section, commands, text }
    Page<'a> {
        tld, guide, handling, commands, unavailable, auth_code, languages, restrictions, waits,
        locks, notes
    }
    Step<'a> { field, value }
    CommandReference<'a> { name, step, parameters, everywhere }
    Reference<'a> { guide, commands, contact }
}

impl<'a> Unpack<'a> for AuthCodeRule<'a> {
    fn unpack(reader: &mut Reader<'a>) -> Self {
        Self {
            section: Unpack::unpack(reader),
            minimum: Unpack::unpack(reader),
            maximum: Unpack::unpack(reader),
            classes: [(); 3].map(|()| Unpack::unpack(reader)),
        }
    }
}

impl Unpack<'_> for AsciiSet {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        Self(reader.number(), reader.number())
    }
}

impl<'a> Unpack<'a> for Test<'a> {
    fn unpack(reader: &mut Reader<'a>) -> Self {
        match reader.byte() {
            0 => Self::OneOf(Unpack::unpack(reader)),
            1 => Self::Present,
            2 => Self::Absent,
            _ => Self::Idn,
        }
    }
}

impl<'a> Unpack<'a> for Need<'a> {
    fn unpack(reader: &mut Reader<'a>) -> Self {
        match reader.byte() {
            0 => Self::Required,
            1 => Self::Optional,
            _ => Self::Conditional {
                when: Unpack::unpack(reader),
                section: Unpack::unpack(reader),
                condition: Unpack::unpack(reader),
            },
        }
    }
}

/// An enum without data is the place of its value in the declaration.
macro_rules! enums {
    ($($name:ident { $($value:ident),+ })+) => {
        $(impl Unpack<'_> for $name {
            fn unpack(reader: &mut Reader<'_>) -> Self {
                reader.one_of(&[$(Self::$value),+])
            }
        })+
    };
}

enums! {
    Handling { Realtime, Fulfillment }
    Severity { Error, Warning }
    Destination { Api, Fulfillment }
    Kind {
        Domain, Number, Year, Contact, Host, AuthCode, Choice, Language, Text, Date, Country,
        Phone, Email, PostalCode
    }
    Check { KzBin }
    RestrictionKind { Eligibility, Contradiction }
    Event { Registered, Expires, Transferred, Renewed }
}

#[cfg(test)]
mod tests {
    use super::unpack;
    use crate::page::{Page, Reference};
    use crate::rulebook::{BUILT_IN, REFERENCE};

    #[test]
    fn both_ways_of_reading_agree() {
        for (tld, packed) in BUILT_IN {
            let page: Page<'_> = postcard::from_bytes(packed).unwrap();
            assert_eq!(unpack(packed), Some(page), "{tld}");
        }
        let reference: Reference<'_> = postcard::from_bytes(REFERENCE).unwrap();
        assert_eq!(unpack(REFERENCE), Some(reference));
    }

    #[test]
    fn broken_bytes_are_refused() {
        let (_, packed) = BUILT_IN[0];
        for end in 0..packed.len() {
            assert_eq!(unpack::<Page<'_>>(&packed[..end]), None, "{end}");
        }
        let longer = [packed, &[0]].concat();
        assert_eq!(unpack::<Page<'_>>(&longer), None);
        for at in 0..packed.len() {
            let mut other = packed.to_vec();
            other[at] ^= 0xFF;
            let _ = unpack::<Page<'_>>(&other);
        }
    }
}
