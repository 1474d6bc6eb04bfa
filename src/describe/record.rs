//! The shape of a description: records, lists and plain values, of one type. Typed structs
//! would cost the browser's module three times as much, for a value that is only ever
//! serialized.

use alloc::string::String;
use alloc::vec::Vec;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// A record under construction, name by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Record<'a>(Vec<(&'static str, Value<'a>)>);

#[derive(Clone, Debug)]
pub(super) enum Value<'a> {
    Text(&'a str),
    Owned(String),
    Number(u32),
    Flag(bool),
    List(Vec<Value<'a>>),
    Record(Record<'a>),
    /// Names that only the page knows.
    Map(Vec<(&'a str, String)>),
}

impl<'a> Record<'a> {
    #[inline(never)]
    pub fn set(&mut self, name: &'static str, value: Value<'a>) {
        self.0.push((name, value));
    }

    pub fn text(&mut self, name: &'static str, text: &'a str) {
        self.set(name, Value::Text(text));
    }

    /// Leaves out what there is not.
    pub fn maybe(&mut self, name: &'static str, text: Option<&'a str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    pub fn number(&mut self, name: &'static str, number: u32) {
        self.set(name, Value::Number(number));
    }

    pub fn texts(&mut self, name: &'static str, texts: &[&'a str]) {
        let values = texts.iter().map(|text| Value::Text(text));
        self.set(name, Value::List(values.collect()));
    }
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("", self.0.len())?;
        for (name, value) in &self.0 {
            record.serialize_field(name, value)?;
        }
        record.end()
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Owned(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::List(values) => values.serialize(serializer),
            Self::Record(record) => record.serialize(serializer),
            Self::Map(rows) => {
                let mut map = serializer.serialize_map(Some(rows.len()))?;
                for (name, value) in rows {
                    map.serialize_entry(name, value.as_str())?;
                }
                map.end()
            }
        }
    }
}
