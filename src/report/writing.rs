//! Reports as JSON: the shape that the package's `index.d.ts` describes.

use alloc::string::String;

use super::{AuthCodeReport, AuthCodeState, Issue, Note, Param, Params, Report, Requirement};
use super::{Severity, Source};
use crate::json::Json;

impl Report<'_> {
    /// The report as the JSON text of one object: fields by the names of the package's
    /// `Report`, an absent `form` left out, each issue with its `message` where the feature
    /// `sentences` is on.
    ///
    /// ```
    /// # use tldgate::{Options, Order, Rulebook};
    /// let report = Rulebook::built_in().validate("com", "AddDomain", &Order::default(), &Options::default());
    /// assert!(report.to_json().starts_with(r#"{"ok":true,"covered":false,"tld":"com","#));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = Json::default();
        json.object("");
        json.flag("ok", self.ok);
        json.flag("covered", self.covered);
        json.text("tld", &self.tld);
        json.text("command", &self.command);
        json.maybe("form", self.form);
        json.texts("otherForms", &self.other_forms);
        issues(&self.issues, &mut json);
        json.list("notes");
        for Note { text, source } in &self.notes {
            json.object("");
            json.text("text", text);
            source.write(&mut json);
            json.end_object();
        }
        json.end_list();
        json.texts("fulfillment", &self.fulfillment);
        json.end_object();
        json.finish()
    }
}

impl AuthCodeReport<'_> {
    /// The report as the JSON text of one object: fields by the names of the package's
    /// `AuthCodeReport`, an absent `fix` left out. A requirement has its `params`; issues are
    /// written as [`Report::to_json`] does.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = Json::default();
        json.object("");
        json.flag("ok", self.ok);
        json.flag("covered", self.covered);
        let state = match self.state {
            AuthCodeState::Valid => "valid",
            AuthCodeState::Incomplete => "incomplete",
            AuthCodeState::Invalid => "invalid",
        };
        json.text("state", state);
        json.list("requirements");
        for Requirement { id, met, params } in &self.requirements {
            json.object("");
            json.text("id", id);
            json.flag("met", *met);
            params.write(&mut json);
            json.end_object();
        }
        json.end_list();
        issues(&self.issues, &mut json);
        json.maybe("fix", self.fix());
        json.end_object();
        json.finish()
    }
}

#[inline(never)]
fn issues(issues: &[Issue<'_>], json: &mut Json) {
    json.list("issues");
    for issue in issues {
        json.object("");
        json.text("code", issue.code.as_str());
        let severity = match issue.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        json.text("severity", severity);
        json.list("path");
        json.maybe("", issue.path.as_deref());
        json.end_list();
        #[cfg(feature = "sentences")]
        json.text("message", &issue.message());
        issue.params.write(json);
        json.flag("pending", issue.pending);
        json.maybe("fix", issue.fix.as_deref());
        if let Some(api_code) = issue.api_code {
            json.number("apiCode", api_code.into());
        }
        issue.source.write(json);
        json.end_object();
    }
    json.end_list();
}

impl Params<'_> {
    #[inline(never)]
    fn write(&self, json: &mut Json) {
        json.object("params");
        for (name, value) in &self.0 {
            match value {
                Param::Text(text) => json.text(name, text),
                Param::Number(number) => json.number(name, *number),
                Param::List(list) => json.texts(name, list),
            }
        }
        json.end_object();
    }
}

impl Source<'_> {
    /// Writes it as `source`.
    #[inline(never)]
    pub(crate) fn write(&self, json: &mut Json) {
        json.pieces("source");
        for piece in self.pieces() {
            json.piece(piece);
        }
        json.end_pieces();
    }
}
