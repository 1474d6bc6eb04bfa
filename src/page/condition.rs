//! What an order has to tell for a rule to hold.

/// What a fact must be for a condition to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test<'a> {
    /// One of these values, without case.
    OneOf(Vec<&'a str>),
    /// Any value that is not blank.
    Present,
    /// Told to be empty.
    Absent,
    /// A domain name whose label is an IDN.
    Idn,
    /// A part of an address in the prefecture of Kyoto, ISO 3166-2:JP-26.
    Kyoto,
}

/// One fact about an order: a field, or a part of a contact (`ownercontact0.country`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<'a> {
    /// The field's name.
    pub name: &'a str,
    /// What it must be.
    pub test: Test<'a>,
}

/// All of `facts` hold, and none of `unless` does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition<'a> {
    /// What must hold.
    pub facts: Vec<Fact<'a>>,
    /// What excuses.
    pub unless: Vec<Fact<'a>>,
}
