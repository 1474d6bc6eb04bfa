//! Rule pages: what the author's tools refuse, and the pages this crate comes with.

use std::fs;
use std::path::{Path, PathBuf};

use tldgate::Rulebook;
use tldgate::author::{Author, Fault};
use tldgate::page::Page;

const REFERENCE: &str = "api.toml";

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Stem and text of every TOML file of a folder, sorted by stem.
fn toml_files(path: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder(path)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let toml = paths.filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let mut files: Vec<(String, String)> = toml
        .map(|path| {
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            (stem, fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The pages this crate comes with, by the name of their file.
fn built_in() -> Vec<(String, String)> {
    let mut files = toml_files("src/pages");
    files.retain(|(stem, _)| format!("{stem}.toml") != REFERENCE);
    assert!(!files.is_empty());
    files
}

/// A page that breaks one rule, as the head of its file tells it.
struct BadPage<'a> {
    line: usize,
    message: &'a str,
    mended: String,
}

impl<'a> BadPage<'a> {
    /// `# line 9: part of the message`, then the line that mends the page, `# mended 9: …`;
    /// several such lines stand for one. Then, in words, what is wrong.
    fn read(text: &'a str) -> Self {
        let mut head = text.lines();
        let first = head.next().and_then(|line| line.strip_prefix("# line "));
        let (line, message) = first.and_then(|line| line.split_once(": ")).unwrap();
        let mends: Vec<(usize, &str)> = head
            .map_while(|line| line.strip_prefix("# mended "))
            .map(|line| line.split_once(':').unwrap())
            .map(|(at, line)| (at.parse().unwrap(), line))
            .collect();
        let words = text.lines().nth(1 + mends.len());
        assert!(words.is_some_and(|line| line.starts_with("# ")), "no words");
        let (at, _) = *mends.first().expect("a line that mends it");
        let lines = (1..).zip(text.lines()).flat_map(|(number, line)| {
            if number == at {
                mends.iter().map(|(_, line)| *line).collect()
            } else {
                vec![line]
            }
        });
        Self {
            line: line.parse().unwrap(),
            message,
            mended: lines.collect::<Vec<_>>().join("\n"),
        }
    }

    /// The page has the fault it tells of, and none when it is mended.
    fn judge<T>(&self, text: &str, pack: impl Fn(&str) -> Result<T, Fault>) -> Result<(), String> {
        match pack(text) {
            Ok(_) => {
                return Err(format!(
                    "no fault: expected {}: {}",
                    self.line, self.message
                ));
            }
            Err(fault) if fault.line != self.line || !fault.message.contains(self.message) => {
                return Err(format!(
                    "{fault}\n  expected {}: {}",
                    self.line, self.message
                ));
            }
            Err(fault) => assert!(!fault.message.contains('\n'), "one line: {fault}"),
        }
        pack(&self.mended)
            .map(|_| ())
            .map_err(|fault| format!("something else is wrong too: {fault}"))
    }
}

fn judge_all(path: &str, judge: impl Fn(&str, &str) -> Result<(), String>) {
    let files = toml_files(path);
    assert!(!files.is_empty());
    let judged = files
        .iter()
        .map(|(stem, text)| judge(stem, text).map_err(|message| format!("{stem}: {message}")));
    let failures: Vec<String> = judged.filter_map(Result::err).collect();
    let count = failures.len();
    assert!(
        failures.is_empty(),
        "{count} failures\n{}",
        failures.join("\n")
    );
}

#[test]
fn each_bad_page_has_one_fault() {
    let author = Author::built_in().unwrap();
    judge_all("tests/bad", |stem, text| {
        BadPage::read(text).judge(text, |text| author.pack_tested_page(stem, text))
    });
}

#[test]
fn each_bad_reference_has_one_fault() {
    judge_all("tests/bad/reference", |stem, text| {
        BadPage::read(text).judge(text, |text| {
            Author::new(stem, text).map(|author| author.pack_reference())
        })
    });
}

#[test]
fn built_in_pages_hold_their_examples() {
    let author = Author::built_in().unwrap();
    for (stem, text) in built_in() {
        let packed = author.pack_tested_page(&stem, &text);
        let packed = packed.unwrap_or_else(|fault| panic!("{fault}"));
        let page = Page::unpack(&packed).unwrap();
        assert_eq!(page.tld, stem, "a page's file has the name of its TLD");
    }
}

#[test]
fn the_table_is_sorted_and_whole() {
    let table = Rulebook::built_in();
    let table: Vec<&str> = table.tlds().collect();
    assert!(table.is_sorted());
    let files = built_in();
    let files: Vec<&str> = files.iter().map(|(stem, _)| &**stem).collect();
    assert_eq!(table, files);
}

fn guide() -> String {
    fs::read_to_string(folder("src/pages/README.md")).unwrap()
}

/// The blocks of the README that begin with a fence, one after another.
fn blocks(fence: &str) -> String {
    let guide = guide();
    let mut text = String::new();
    let mut lines = guide.lines();
    while lines.any(|line| line == fence) {
        for line in lines.by_ref().take_while(|line| *line != "```") {
            text.push_str(line);
            text.push('\n');
        }
        text.push('\n');
    }
    assert!(!text.is_empty());
    text
}

#[test]
fn the_readme_is_a_page() {
    let page = blocks("```toml");
    let author = Author::built_in().unwrap();
    author
        .pack_tested_page("README.md", &page)
        .unwrap_or_else(|fault| panic!("{fault}: {:?}", page.lines().nth(fault.line - 1)));
    Author::new("README.md", &blocks("```toml api"))
        .unwrap_or_else(|fault| panic!("the reference: {fault}"));
}

/// Every key that the author's tools read, from the fields of the structs that read them.
fn keys() -> Vec<String> {
    let source = fs::read_to_string(folder("src/page/author/notation.rs")).unwrap();
    let fields = source.lines().filter_map(|line| {
        let (name, _) = line.strip_prefix("    pub ")?.split_once(": ")?;
        (!name.contains('(')).then(|| name.replace('_', "-"))
    });
    let keys: Vec<String> = fields.collect();
    assert!(keys.contains(&"chosen-by".to_owned()), "{keys:?}");
    keys
}

/// Every notation of a kind.
fn kinds() -> Vec<String> {
    let source = fs::read_to_string(folder("src/page/author/kind.rs")).unwrap();
    let rows = source.lines().filter_map(|line| {
        let (notation, _) = line.trim().strip_prefix("(\"")?.split_once('"')?;
        Some(notation.to_owned())
    });
    let kinds: Vec<String> = rows.collect();
    assert!(kinds.contains(&"(INT)".to_owned()), "{kinds:?}");
    kinds
}

#[test]
fn the_readme_explains_every_key() {
    let guide = guide();
    let shown = |word: &String| guide.contains(&format!("`{word}`"));
    let words = keys().into_iter().chain(kinds());
    let missing: Vec<String> = words.filter(|word| !shown(word)).collect();
    assert!(
        missing.is_empty(),
        "not in src/pages/README.md: {missing:?}"
    );
}
