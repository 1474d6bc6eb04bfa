//! The numbers and texts that packed pages are made of.

use alloc::vec::Vec;

use crate::page::TEXT_END;

/// The texts that stand one after another.
pub(super) fn divide(texts: &str) -> Vec<&str> {
    let mut divided = Vec::new();
    let mut start = 0;
    for (at, byte) in texts.bytes().enumerate() {
        if char::from(byte) == TEXT_END {
            divided.push(texts.get(start..at).unwrap_or_default());
            start = at.saturating_add(1);
        }
    }
    divided
}

/// What is left to read. Bytes that are not what they should be are read as something
/// empty and remembered: one check at the end serves for all.
pub(crate) struct Reader<'r, 'a> {
    texts: &'r [&'a str],
    /// How many of them were read, or belong to others.
    known: usize,
    rest: &'a [u8],
    broken: bool,
}

impl<'r, 'a> Reader<'r, 'a> {
    pub fn new(texts: &'r [&'a str], rest: &'a [u8]) -> Self {
        let mut reader = Self {
            texts,
            known: 0,
            rest,
            broken: false,
        };
        reader.known = reader.below(texts.len().saturating_add(1));
        reader
    }

    /// Whether anything was not what it should be: what is read from there on is empty.
    pub fn is_broken(&self) -> bool {
        self.broken
    }

    pub fn is_done(&self) -> bool {
        !self.broken && self.rest.is_empty()
    }

    #[inline(never)]
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else {
            self.broken = true;
            return 0;
        };
        self.rest = rest;
        *first
    }

    /// Seven bits a byte, the lowest first.
    #[inline(never)]
    pub fn number(&mut self) -> u32 {
        let mut number = 0;
        for place in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u32::from(byte & 0x7F) << place;
            if byte < 0x80 {
                return number;
            }
        }
        self.broken = true;
        0
    }

    /// A number below `end`.
    #[inline(never)]
    pub fn below(&mut self, end: usize) -> usize {
        let number = self.number() as usize;
        if number < end {
            return number;
        }
        self.broken = true;
        0
    }

    /// How many items or bytes follow: never more than there can be, as each takes a byte at
    /// least, and so does the length.
    pub fn length(&mut self) -> usize {
        self.below(self.rest.len())
    }

    pub fn bytes(&mut self) -> &'a [u8] {
        let length = self.length();
        let (bytes, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        bytes
    }

    #[inline(never)]
    pub fn text(&mut self) -> &'a str {
        let mut place = self.below(self.texts.len().saturating_add(1));
        if place == 0 {
            self.known = self.known.saturating_add(1);
            place = self.known;
        }
        let Some(text) = self.texts.get(place.saturating_sub(1)) else {
            self.broken = true;
            return "";
        };
        text
    }

    pub fn flag(&mut self) -> bool {
        self.below(2) == 1
    }
}
