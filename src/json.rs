//! Writing JSON: how results leave the core.
//!
//! One small writer that every result shares, and no formatting machinery: a serializer is
//! compiled once for every type it meets, and the browser's module would carry them all.

use alloc::string::String;

use crate::value::number;

/// A JSON text under construction.
///
/// What is written goes under a key; the key is empty for what has none, the elements of a
/// list and the value at the top. Who begins something ends it.
#[derive(Debug, Default)]
pub(crate) struct Json(String);

impl Json {
    /// Begins an object.
    pub fn object(&mut self, key: &str) {
        self.open(key, '{');
    }

    pub fn end_object(&mut self) {
        self.close('}');
    }

    /// Begins a list.
    pub fn list(&mut self, key: &str) {
        self.open(key, '[');
    }

    pub fn end_list(&mut self) {
        self.close(']');
    }

    /// Begins a text that is written [piece](Self::piece) by piece.
    pub fn pieces(&mut self, key: &str) {
        self.open(key, '"');
    }

    pub fn end_pieces(&mut self) {
        self.close('"');
    }

    /// More of the text that was begun.
    #[inline(never)]
    pub fn piece(&mut self, text: &str) {
        let mut rest = text;
        loop {
            let plain = rest.bytes().take_while(|byte| !is_special(*byte)).count();
            self.0.push_str(rest.get(..plain).unwrap_or_default());
            rest = rest.get(plain..).unwrap_or_default();
            let Some(byte) = rest.as_bytes().first() else {
                return;
            };
            self.escape(*byte);
            rest = rest.get(1..).unwrap_or_default();
        }
    }

    /// A text.
    #[inline(never)]
    pub fn text(&mut self, key: &str, text: &str) {
        self.pieces(key);
        self.piece(text);
        self.end_pieces();
    }

    /// A text, where there is one.
    #[inline(never)]
    pub fn maybe(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    /// A list of texts.
    #[inline(never)]
    pub fn texts(&mut self, key: &str, texts: &[&str]) {
        self.list(key);
        for text in texts {
            self.text("", text);
        }
        self.end_list();
    }

    /// A number.
    #[inline(never)]
    pub fn number(&mut self, key: &str, number: u32) {
        self.begin(key);
        number::push(&mut self.0, number);
    }

    /// True or false.
    #[inline(never)]
    pub fn flag(&mut self, key: &str, flag: bool) {
        self.begin(key);
        self.0.push_str(if flag { "true" } else { "false" });
    }

    /// The text, when everything is ended.
    pub fn finish(self) -> String {
        self.0
    }

    #[inline(never)]
    fn open(&mut self, key: &str, bracket: char) {
        self.begin(key);
        self.0.push(bracket);
    }

    #[inline(never)]
    fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// The comma behind what stands before, and the key.
    #[inline(never)]
    fn begin(&mut self, key: &str) {
        // Only what has just been opened ends in a bracket that opens.
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[')) {
            self.0.push(',');
        }
        if !key.is_empty() {
            self.close('"');
            self.piece(key);
            self.0.push_str("\":");
        }
    }

    fn escape(&mut self, byte: u8) {
        if byte < b' ' {
            self.0.push_str(if byte < 16 { "\\u000" } else { "\\u001" });
            let digit = byte & 15;
            let shown = char::from_digit(digit.into(), 16);
            self.0.push(shown.unwrap_or_default());
        } else {
            self.0.push('\\');
            self.0.push(char::from(byte));
        }
    }
}

/// What cannot stand in a JSON text as it is.
fn is_special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use super::Json;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn read(write: impl FnOnce(&mut Json)) -> Value {
        let mut json = Json::default();
        write(&mut json);
        let text = json.finish();
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"))
    }

    #[test]
    fn texts_come_back() {
        let controls: String = (0..=0x7f).map(char::from).collect();
        for text in [
            "",
            "tea",
            r#"""#,
            r"\",
            r#"\"\\"#,
            "\0",
            "a\nb\tc\u{1f}",
            &controls,
            "茶.京都 › дом",
            "🍵\u{10ffff}",
            "\u{2028}\u{2029}\u{7f}\u{feff}",
        ] {
            assert_eq!(read(|json| json.text("", text)), json!(text), "{text:?}");
            let mut object = Json::default();
            object.text("", text);
            assert!(!object.finish().contains(|c: char| c < ' '), "{text:?}");
        }
    }

    #[test]
    fn shapes() {
        let written = read(|json| {
            json.object("");
            json.list("none");
            json.end_list();
            json.object("empty");
            json.end_object();
            json.texts("texts", &["[", "{", ",", ""]);
            json.list("mixed");
            json.number("", 0);
            json.number("", u32::MAX);
            json.flag("", true);
            json.list("");
            json.object("");
            json.end_object();
            json.object("");
            json.flag("no", false);
            json.end_object();
            json.end_list();
            json.end_list();
            json.maybe("present", Some("x"));
            json.maybe("absent", None);
            json.pieces("pieces");
            json.piece(".kyoto");
            json.piece("");
            json.piece(" › \"");
            json.end_pieces();
            json.end_object();
        });
        let expected = json!({
            "none": [],
            "empty": {},
            "texts": ["[", "{", ",", ""],
            "mixed": [0, u32::MAX, true, [{}, { "no": false }]],
            "present": "x",
            "pieces": ".kyoto › \"",
        });
        assert_eq!(written, expected);
    }

    proptest! {
        #[test]
        fn any_object_comes_back(
            texts in prop::collection::btree_map("(?s).+", any::<String>(), 0..8),
            numbers in prop::collection::vec(any::<u32>(), 0..8),
        ) {
            let written = read(|json| {
                json.list("");
                json.object("");
                for (key, text) in &texts {
                    json.text(key, text);
                }
                json.end_object();
                for number in &numbers {
                    json.number("", *number);
                }
                json.end_list();
            });
            let mut expected = vec![json!(texts)];
            expected.extend(numbers.into_iter().map(Value::from));
            prop_assert_eq!(written, Value::Array(expected));
        }
    }
}
