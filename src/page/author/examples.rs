//! Examples, held against the rules of their page. This takes the engine, so it is part of
//! the crate and not of the build script that packs the built-in pages.

use crate::author::{Author, Example, Fault};
use crate::page::Page;
use crate::{Code, Options, Order, Rulebook, Severity};

impl Author<'_> {
    /// A rule page from TOML, packed, after each of its examples was judged by the engine:
    /// a good one has no error, and the first error of a bad one is the error it names.
    ///
    /// # Errors
    /// A [`Fault`] as of [`pack_page`](Self::pack_page), or at the name of an example that
    /// the page's own rules judge otherwise.
    pub fn pack_tested_page(&self, file: &str, text: &str) -> Result<Vec<u8>, Fault> {
        let packed = self.pack_page(file, text)?;
        let examples = self.examples(file, text)?;
        let failed = examples
            .iter()
            .find_map(|example| Some((example, judge(&packed, example).err()?)));
        match failed {
            None => Ok(packed),
            Some((example, message)) => Err(Fault {
                file: file.to_owned(),
                line: example.line,
                message: format!("«{}»: {message}", example.name),
            }),
        }
    }
}

fn judge(packed: &[u8], example: &Example) -> Result<(), String> {
    let expected = match &example.error {
        None => None,
        Some((code, field)) => {
            let code: Code = code
                .parse()
                .map_err(|error| format!("`{code}` is {error}"))?;
            Some((code, field.as_deref()))
        }
    };
    let page = Page::unpack(packed).map_err(|error| error.to_string())?;
    let rules = Rulebook::built_in()
        .with_page(packed)
        .map_err(|error| error.to_string())?;
    let fields = example.fields.iter();
    let order: Order<'_> = fields.map(|(name, value)| (&**name, &**value)).collect();
    let report = rules.validate(page.tld, &example.command, &order, &Options::default());
    let mut issues = report.issues.iter();
    let found = issues.find(|issue| issue.severity == Severity::Error);
    let found = found.map(|issue| (issue.code, issue.path.as_deref()));
    if found == expected {
        return Ok(());
    }
    let (expected, found) = (shown(expected), shown(found));
    Err(format!("expected {expected}, and found {found}"))
}

/// `required nameserver1`
fn shown(error: Option<(Code, Option<&str>)>) -> String {
    match error {
        Some((code, Some(field))) => format!("{code} {field}"),
        Some((code, None)) => code.to_string(),
        None => "no error".to_owned(),
    }
}
