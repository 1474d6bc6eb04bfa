//! Packs the rule pages, the English sentences and the tables of characters, so that the
//! crate carries neither TOML nor its parser, nor what the tables are derived from.

// The page format and the author's tools serve the crate too; here only a part is used.
#[allow(dead_code, unused_imports)]
#[path = "src/page/author.rs"]
mod author;
#[path = "src/value/characters/derive.rs"]
mod characters;
#[path = "src/value/idna/derive.rs"]
mod letters;
#[allow(dead_code, unused_imports)]
#[path = "src/page.rs"]
mod page;

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const PAGES: &str = "src/pages";
const REFERENCE: &str = "src/pages/api.toml";
const SENTENCES: &str = "src/messages/en.toml";

fn main() {
    println!("cargo::rerun-if-changed={PAGES}");
    println!("cargo::rerun-if-changed={SENTENCES}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/value/characters/derive.rs");
    println!("cargo::rerun-if-changed=src/value/idna/derive.rs");
    println!("cargo::rerun-if-changed=src/page.rs");
    println!("cargo::rerun-if-changed=src/page");
    if let Err(error) = pack() {
        println!("cargo::error={error}");
    }
}

fn pack() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let reference = fs::read_to_string(REFERENCE)?;
    let author = author::Author::new(REFERENCE, &reference)?;
    let mut texts = author::pack::Texts::default();
    let packed = author::pack::sharing(&mut texts, &author.reference()?);
    fs::write(out.join("api.packed"), packed)?;

    let mut table = String::from("&[\n");
    for path in page_files()? {
        let text = fs::read_to_string(&path)?;
        let file = path.display().to_string();
        let packed = author.compile(&file, &text, |_, page| {
            author::pack::sharing(&mut texts, page)
        })?;
        let tld = path.file_stem().unwrap_or_default().to_string_lossy();
        let file = out.join(format!("{tld}.packed"));
        fs::write(&file, packed)?;
        let file = file.display().to_string();
        writeln!(table, "({tld:?}, include_bytes!({file:?})),")?;
    }
    table.push(']');
    fs::write(out.join("pages.rs"), table)?;
    fs::write(out.join("texts"), texts.joined())?;
    fs::write(out.join("sentences.rs"), sentences()?)?;
    fs::write(out.join("kanji"), characters::kanji())?;
    fs::write(out.join("syllables"), characters::syllables())?;
    fs::write(out.join("joining"), letters::joining())?;
    Ok(())
}

/// Every page but the command reference, sorted by TLD: the rulebook searches the table.
fn page_files() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(PAGES)? {
        let path = entry?.path();
        let is_page = path
            .extension()
            .is_some_and(|extension| extension == "toml");
        if is_page && path != Path::new(REFERENCE) {
            files.push(path);
        }
    }
    files.sort_by_key(|path| path.file_stem().map(std::ffi::OsStr::to_owned));
    Ok(files)
}

/// The English sentences as a table sorted by code.
fn sentences() -> Result<String, Box<dyn Error>> {
    let text = fs::read_to_string(SENTENCES)?;
    let parsed: std::collections::BTreeMap<String, String> = toml::from_str(&text)?;
    let mut table = String::from("&[\n");
    for (code, sentence) in parsed {
        writeln!(table, "({code:?}, {sentence:?}),")?;
    }
    table.push(']');
    Ok(table)
}
