//! Writing rules about names: every name a page mentions occurs, and none twice.

use toml::Spanned;

use super::fault::{Fault, Source};
use super::notation::{
    CommandNotation, Facts, FieldNotation, FormNotation, PageNotation, ReferenceNotation, Table,
};
use crate::page::Destination;

/// A command of the reference by its exact name.
pub fn command<'a>(
    source: &Source<'_>,
    reference: &'a ReferenceNotation,
    name: &Spanned<String>,
) -> Result<&'a CommandNotation, Fault> {
    let mut known = reference.commands.iter();
    known
        .find(|(known, _)| known.get_ref() == name.get_ref())
        .map(|(_, command)| command)
        .ok_or_else(|| {
            let names: Vec<&str> = reference
                .commands
                .iter()
                .map(|(name, _)| name.get_ref().as_str())
                .collect();
            source.fault(
                &name.span(),
                format!(
                    "`{}` is no command of the reference: expected one of {}",
                    name.get_ref(),
                    names.join(" ")
                ),
            )
        })
}

/// Checks every name of a page.
pub fn check(
    source: &Source<'_>,
    page: &PageNotation,
    reference: &ReferenceNotation,
) -> Result<(), Fault> {
    let names = Names {
        source,
        page,
        reference,
    };
    names.commands()?;
    names.forms()?;
    names.fields()?;
    names.rules()
}

struct Names<'a> {
    source: &'a Source<'a>,
    page: &'a PageNotation,
    reference: &'a ReferenceNotation,
}

impl Names<'_> {
    fn fault<T>(&self, place: &Spanned<T>, message: impl Into<String>) -> Fault {
        self.source.fault(&place.span(), message)
    }

    fn unique<T>(&self, table: &Table<T>) -> Result<(), Fault> {
        let keys: Vec<&Spanned<String>> = table.iter().map(|(key, _)| key).collect();
        self.unique_names(&keys)
    }

    fn unique_names(&self, names: &[&Spanned<String>]) -> Result<(), Fault> {
        for (index, name) in names.iter().enumerate() {
            let same =
                |other: &&&Spanned<String>| other.get_ref().eq_ignore_ascii_case(name.get_ref());
            if names[..index].iter().any(|other| same(&other)) {
                return Err(self.fault(name, format!("`{}` stands here twice", name.get_ref())));
            }
        }
        Ok(())
    }

    fn commands(&self) -> Result<(), Fault> {
        for (name, row) in self.page.unavailable.iter() {
            command(self.source, self.reference, name)?;
            if self.page.commands.get(name.get_ref()).is_some() {
                return Err(self.fault(
                    &row.section,
                    format!("`{}` is both available and unavailable", name.get_ref()),
                ));
            }
        }
        self.unique(&self.page.commands)?;
        self.unique(&self.page.unavailable)
    }

    fn forms(&self) -> Result<(), Fault> {
        for (name, forms) in self.page.commands.iter() {
            let known = command(self.source, self.reference, name)?;
            for form in forms {
                self.form(form, known)?;
            }
        }
        Ok(())
    }

    fn form(&self, form: &FormNotation, known: &CommandNotation) -> Result<(), Fault> {
        let fields = form.fields.iter().chain(form.optional.iter());
        let keys: Vec<&Spanned<String>> = fields.map(|(key, _)| key).collect();
        self.unique_names(&keys)?;
        for key in &keys {
            let name = key.get_ref();
            let own = self.page.fields.get(name);
            let ours = own.is_some_and(|field| field.destination == Some(Destination::Fulfillment));
            if !ours && !is_extension(name) && !is_parameter(known, name) {
                return Err(self.fault(
                    key,
                    format!("`{name}` is no parameter of this command, no extension (X-…), and not for the fulfilment team"),
                ));
            }
            if let Some(needed) = own.and_then(|field| field.needed.as_ref()) {
                self.facts(&needed.facts, &[form], known)?;
                self.facts(&needed.unless, &[form], known)?;
            }
        }
        for name in &form.chosen_by {
            if !self.occurs(name.get_ref(), &[form], known) {
                return Err(self.cannot_occur(name));
            }
        }
        for name in form.excluded.iter().flat_map(|row| &row.fields) {
            let stem = |known: &Spanned<String>| stem(known.get_ref()) == stem(name.get_ref());
            if !known.parameters.iter().any(|(known, _)| stem(known)) {
                return Err(self.fault(
                    name,
                    format!("`{}` is no parameter of this command", name.get_ref()),
                ));
            }
        }
        Ok(())
    }

    fn fields(&self) -> Result<(), Fault> {
        self.unique(&self.page.fields)?;
        for (name, field) in self.page.fields.iter() {
            self.choices(field)?;
            let used = |form: &FormNotation| {
                let mut keys = form.fields.iter().chain(form.optional.iter());
                keys.any(|(key, _)| {
                    let key = key.get_ref();
                    key.eq_ignore_ascii_case(name.get_ref()) || stem(key) == name.get_ref()
                })
            };
            let mut forms = self.page.commands.iter().flat_map(|(_, forms)| forms);
            if !forms.any(used) {
                return Err(
                    self.fault(name, format!("no command has a field `{}`", name.get_ref()))
                );
            }
        }
        Ok(())
    }

    fn choices(&self, field: &FieldNotation) -> Result<(), Fault> {
        field
            .choices
            .as_ref()
            .map_or(Ok(()), |choices| self.unique(choices))
    }

    fn rules(&self) -> Result<(), Fault> {
        let page = self.page;
        if let Some(languages) = &page.languages {
            self.unique(&languages.tags)?;
        }
        for row in page.eligibility.iter().chain(&page.contradictions) {
            for name in &row.commands {
                let (forms, known) = self.available(name)?;
                let forms: Vec<&FormNotation> = forms.iter().collect();
                self.facts(&row.facts, &forms, known)?;
                self.facts(&row.unless, &forms, known)?;
            }
        }
        let waits = page.waits.iter().flat_map(|row| &row.commands);
        for name in waits.chain(page.locks.iter().flat_map(|row| &row.commands)) {
            self.available(name)?;
        }
        for row in &page.locks {
            self.unique_names(&row.status.iter().collect::<Vec<_>>())?;
        }
        for (index, note) in page.notes.iter().enumerate() {
            if page.notes[..index]
                .iter()
                .any(|other| other.text == note.text)
            {
                return Err(self.fault(&note.section, "this note stands here twice"));
            }
            for name in &note.commands {
                if page.unavailable.get(name.get_ref()).is_none() {
                    self.available(name)?;
                }
            }
        }
        Ok(())
    }

    fn available(
        &self,
        name: &Spanned<String>,
    ) -> Result<(&[FormNotation], &CommandNotation), Fault> {
        let mut commands = self.page.commands.iter();
        let (_, forms) = commands
            .find(|(known, _)| known.get_ref() == name.get_ref())
            .ok_or_else(|| {
                self.fault(
                    name,
                    format!("this page has no command `{}`", name.get_ref()),
                )
            })?;
        Ok((forms, command(self.source, self.reference, name)?))
    }

    fn facts(
        &self,
        facts: &Facts,
        forms: &[&FormNotation],
        known: &CommandNotation,
    ) -> Result<(), Fault> {
        for (name, _) in facts.iter() {
            if !self.occurs(name.get_ref(), forms, known) {
                return Err(self.cannot_occur(name));
            }
        }
        Ok(())
    }

    fn cannot_occur(&self, name: &Spanned<String>) -> Fault {
        self.fault(
            name,
            format!("`{}` cannot occur in this command", name.get_ref()),
        )
    }

    /// A field of a form, a parameter of the command, or a part of such a contact.
    fn occurs(&self, name: &str, forms: &[&FormNotation], known: &CommandNotation) -> bool {
        if let Some((contact, part)) = name.split_once('.') {
            let parts = self
                .reference
                .commands
                .get(self.reference.contact.get_ref());
            return parts.is_some_and(|parts| is_parameter(parts, part))
                && self.occurs(contact, forms, known);
        }
        let mut fields = forms.iter().flat_map(|form| [&form.fields, &form.optional]);
        fields.any(|fields| fields.get(name).is_some()) || is_parameter(known, name)
    }
}

fn is_extension(name: &str) -> bool {
    name.get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("x-"))
}

fn is_parameter(command: &CommandNotation, name: &str) -> bool {
    let mut known = command.parameters.iter();
    known.any(|(known, _)| {
        let known = known.get_ref();
        known.eq_ignore_ascii_case(name) || (known.contains('-') && stem(known) == stem(name))
    })
}

/// `nameserver` of `nameserver0` and of `nameserver0-12`.
fn stem(name: &str) -> &str {
    name.trim_end_matches(|character: char| character.is_ascii_digit() || character == '-')
}
