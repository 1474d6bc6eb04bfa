//! The format of authorisation codes.

/// A set of ASCII characters, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsciiSet(pub(crate) [u32; 4]);

impl AsciiSet {
    /// The set of the ASCII characters in `text`.
    #[must_use]
    pub fn of(text: &[u8]) -> Self {
        let mut set = [0; 4];
        for byte in text {
            if let Some(word) = set.get_mut(usize::from(byte >> 5)) {
                *word |= 1 << (byte & 31);
            }
        }
        Self(set)
    }

    /// Whether `byte` is in the set.
    #[must_use]
    pub fn contains(self, byte: u8) -> bool {
        let word = self.0.get(usize::from(byte >> 5));
        word.is_some_and(|word| word >> (byte & 31) & 1 == 1)
    }
}

/// A kind of character an authorisation code must contain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharacterClass<'a> {
    /// The characters as a person reads them: `a–z, A–Z`.
    pub shown: &'a str,
    /// The characters.
    pub set: AsciiSet,
}

/// The format of authorisation codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthCodeRule<'a> {
    /// The section it comes from.
    pub section: &'a str,
    /// The fewest characters.
    pub minimum: u16,
    /// The most characters.
    pub maximum: u16,
    /// A letter, a digit and a special character: at least one of each, in this order.
    pub classes: [CharacterClass<'a>; 3],
}
