//! Writing packed pages: the texts, each once, and the rest as numbers.
//!
//! A number takes seven bits a byte, the lowest first. The first number is how many texts
//! others have. A text is its place among the texts, counted from 1, or 0 where it is the
//! next that was not read yet: zeros compress well. A list is its length and its items; an
//! optional value is such a list, of one at most.

use crate::page::{
    AsciiSet, AuthCodeRule, CharacterClass, Characters, Check, Choice, ChosenBy, Command,
    CommandReference, Condition, Destination, Event, Excluded, Fact, Field, Form, Handling, Kind,
    Language, Languages, Lock, Need, Note, Numbers, Page, Pattern, Reference, Restriction,
    RestrictionKind, Script, Severity, Step, TEXT_END, TEXTS_END, Test, Unavailable, Wait, layout,
};

/// The texts of one page, or of several that share them.
#[derive(Debug, Default)]
pub(crate) struct Texts(Vec<String>);

impl Texts {
    /// The texts one after another, as a reader takes them.
    pub(crate) fn joined(&self) -> String {
        let ended = self.0.iter().map(|text| format!("{text}{TEXT_END}"));
        ended.collect()
    }

    /// The place of a text, counted from 1; 0 where it is new.
    fn place(&mut self, text: &str) -> usize {
        assert!(!text.contains(TEXT_END), "TOML has no such character");
        let known = self.0.iter().position(|known| known == text);
        known.map_or_else(
            || {
                self.0.push(text.to_owned());
                0
            },
            |index| index + 1,
        )
    }
}

/// A value packed by itself: its texts, a byte that no text has, and the rest.
pub(crate) fn whole<T: Pack>(value: &T) -> Vec<u8> {
    let mut texts = Texts::default();
    let packed = sharing(&mut texts, value);
    let mut whole = texts.joined().into_bytes();
    whole.push(TEXTS_END);
    whole.extend(packed);
    whole
}

/// A value packed without its texts, which join `texts`.
pub(crate) fn sharing<T: Pack>(texts: &mut Texts, value: &T) -> Vec<u8> {
    let mut writer = Writer {
        texts,
        bytes: Vec::new(),
    };
    let first = writer.texts.0.len();
    writer.length(first);
    value.pack(&mut writer);
    writer.bytes
}

pub(crate) struct Writer<'t> {
    texts: &'t mut Texts,
    bytes: Vec<u8>,
}

impl Writer<'_> {
    fn number(&mut self, number: u32) {
        let low = u8::try_from(number & 0x7F).expect("seven bits");
        if number < 0x80 {
            self.bytes.push(low);
        } else {
            self.bytes.push(low | 0x80);
            self.number(number >> 7);
        }
    }

    fn length(&mut self, length: usize) {
        self.number(u32::try_from(length).expect("pages are short"));
    }
}

/// What a packed page consists of.
pub(crate) trait Pack {
    fn pack(&self, writer: &mut Writer<'_>);
}

impl Pack for &str {
    fn pack(&self, writer: &mut Writer<'_>) {
        let place = writer.texts.place(self);
        writer.length(place);
    }
}

impl Pack for &[u8] {
    fn pack(&self, writer: &mut Writer<'_>) {
        writer.length(self.len());
        writer.bytes.extend_from_slice(self);
    }
}

impl Pack for bool {
    fn pack(&self, writer: &mut Writer<'_>) {
        writer.number(u32::from(*self));
    }
}

impl Pack for u8 {
    fn pack(&self, writer: &mut Writer<'_>) {
        writer.bytes.push(*self);
    }
}

impl Pack for u16 {
    fn pack(&self, writer: &mut Writer<'_>) {
        writer.number(u32::from(*self));
    }
}

impl Pack for u32 {
    fn pack(&self, writer: &mut Writer<'_>) {
        writer.number(*self);
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, writer: &mut Writer<'_>) {
        writer.length(self.len());
        for item in self {
            item.pack(writer);
        }
    }
}

impl<T: Pack, const N: usize> Pack for [T; N] {
    fn pack(&self, writer: &mut Writer<'_>) {
        for item in self {
            item.pack(writer);
        }
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, writer: &mut Writer<'_>) {
        writer.number(u32::from(self.is_some()));
        if let Some(value) = self {
            value.pack(writer);
        }
    }
}

impl Pack for AsciiSet {
    fn pack(&self, writer: &mut Writer<'_>) {
        self.0.pack(writer);
    }
}

impl Pack for Test<'_> {
    fn pack(&self, writer: &mut Writer<'_>) {
        match self {
            Self::OneOf(values) => {
                writer.number(0);
                values.pack(writer);
            }
            Self::Present => writer.number(1),
            Self::Absent => writer.number(2),
            Self::Idn => writer.number(3),
            Self::Kyoto => writer.number(4),
        }
    }
}

impl Pack for Need<'_> {
    fn pack(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Required => writer.number(0),
            Self::Optional => writer.number(1),
            Self::Conditional {
                when,
                section,
                condition,
            } => {
                writer.number(2);
                when.pack(writer);
                section.pack(writer);
                condition.pack(writer);
            }
        }
    }
}

macro_rules! pack {
    (
        structs { $($struct:ident $(<$life:lifetime>)? { $($field:ident),+ })+ }
        enums { $($enum:ident { $($value:ident),+ })+ }
    ) => {
        $(impl $(<$life>)? Pack for $struct $(<$life>)? {
            fn pack(&self, writer: &mut Writer<'_>) {
                $(self.$field.pack(writer);)+
            }
        })+
        $(impl Pack for $enum {
            fn pack(&self, writer: &mut Writer<'_>) {
                let mut values = [$(Self::$value),+].iter();
                let place = values.position(|value| value == self);
                writer.length(place.expect("the layout has every value"));
            }
        })+
    };
}

layout!(pack);
