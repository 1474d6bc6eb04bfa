//! What a page says of whole orders: who may order, when, under which status, and what a
//! customer should know.

use super::condition;
use super::draft::{Draft, texts};
use super::fault::Fault;
use super::names;
use super::notation::{LockNotation, NoteNotation, RestrictionNotation, WaitNotation};
use crate::page::{Lock, Note, Restriction, RestrictionKind, Wait};

/// The eligibility of registrants, contradictions and refusals.
pub fn restrictions<'a>(draft: &Draft<'a>) -> Result<Vec<Restriction<'a>>, Fault> {
    let kinds = [
        (&draft.notation.eligibility, RestrictionKind::Eligibility),
        (
            &draft.notation.contradictions,
            RestrictionKind::Contradiction,
        ),
        (&draft.notation.refusals, RestrictionKind::Refusal),
    ];
    let rows = kinds.into_iter();
    rows.flat_map(|(rows, kind)| rows.iter().map(move |row| (row, kind)))
        .map(|(row, kind)| restriction(draft, row, kind))
        .collect()
}

fn restriction<'a>(
    draft: &Draft<'a>,
    row: &'a RestrictionNotation,
    kind: RestrictionKind,
) -> Result<Restriction<'a>, Fault> {
    let facts = row.facts.get_ref();
    draft.source.demand(
        !facts.is_empty(),
        &row.facts,
        || "expected at least one fact",
    )?;
    let mut compiled = None;
    for scope in draft.scopes(&row.commands)? {
        compiled = Some(condition::compile(
            &draft.source,
            &scope,
            facts,
            &row.unless,
        )?);
    }
    Ok(Restriction {
        kind,
        section: &row.section,
        commands: texts(row.commands.get_ref()),
        condition: compiled.unwrap_or_default(),
        text: &row.text,
        severity: row.severity,
    })
}

/// Spans of days in which a command is refused.
pub fn waits<'a>(draft: &Draft<'a>) -> Result<Vec<Wait<'a>>, Fault> {
    let rows = draft.notation.waits.iter();
    rows.map(|row| wait(draft, row)).collect()
}

fn wait<'a>(draft: &Draft<'_>, row: &'a WaitNotation) -> Result<Wait<'a>, Fault> {
    draft.scopes(&row.commands)?;
    let event = match (row.after, row.before) {
        (Some(event), None) => Some((event, false)),
        (None, Some(event)) => Some((event, true)),
        _ => None,
    };
    let (event, before) = event.ok_or_else(|| {
        draft.source.fault(
            &row.days,
            "expected one of `after` and `before`, with an event of the domain",
        )
    })?;
    Ok(Wait {
        section: &row.section,
        commands: texts(row.commands.get_ref()),
        event,
        days: row.days.get_ref().get(),
        before,
        text: &row.text,
    })
}

/// Status values under which a command is refused.
pub fn locks<'a>(draft: &Draft<'a>) -> Result<Vec<Lock<'a>>, Fault> {
    let rows = draft.notation.locks.iter();
    rows.map(|row| lock(draft, row)).collect()
}

fn lock<'a>(draft: &Draft<'_>, row: &'a LockNotation) -> Result<Lock<'a>, Fault> {
    draft.scopes(&row.commands)?;
    let status = row.status.get_ref();
    draft.source.demand(
        !status.is_empty(),
        &row.status,
        || "expected at least one status",
    )?;
    names::unique(&draft.source, status)?;
    Ok(Lock {
        section: &row.section,
        commands: texts(row.commands.get_ref()),
        status: texts(status),
        text: &row.text,
        severity: row.severity,
    })
}

/// What a customer should know.
pub fn notes<'a>(draft: &Draft<'a>) -> Result<Vec<Note<'a>>, Fault> {
    let rows = &draft.notation.notes;
    for (index, row) in rows.iter().enumerate() {
        let same = |other: &NoteNotation| other.text.get_ref() == row.text.get_ref();
        let twice = rows[..index].iter().any(same);
        draft
            .source
            .demand(!twice, &row.text, || "this note stands here twice")?;
        names::unique(&draft.source, &row.commands)?;
        for name in &row.commands {
            // A note can tell of a command that the TLD does not have.
            let mut unavailable = draft.notation.unavailable.keys();
            if unavailable.all(|known| known.get_ref() != name.get_ref()) {
                draft.scope(name)?;
            }
        }
    }
    let notes = rows.iter().map(|row| Note {
        section: &row.section,
        commands: texts(&row.commands),
        text: row.text.get_ref(),
    });
    Ok(notes.collect())
}
