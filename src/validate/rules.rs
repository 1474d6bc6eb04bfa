//! What is about the order as a whole: who may order, when, and under which status.

use super::Scene;
use super::issues::{Issues, MISPLACED, Subject};
use super::placed::Placed;
use crate::code::Code;
use crate::condition::Answer;
use crate::order::{Order, trimmed};
use crate::page::{Lock, Page, Restriction, RestrictionKind, Severity, Wait};
use crate::value::Findings;

/// Judges restrictions, dates and status; refusals alone concern the other steps of a command.
pub(crate) fn judge<'a>(scene: &Scene<'_, 'a>, placed: &Placed, issues: &mut Issues<'a, '_>) {
    if scene.on_page.is_none() {
        return;
    }
    for restriction in &scene.page.restrictions {
        let concerned = scene.is_request || restriction.kind == RestrictionKind::Refusal;
        if concerned && restriction.commands.contains(&scene.command) {
            restrict(scene, placed, restriction, issues);
        }
    }
    if !scene.is_request {
        return;
    }
    for wait in &scene.page.waits {
        if wait.commands.contains(&scene.command) {
            wait_for(scene, wait, issues);
        }
    }
    for lock in &scene.page.locks {
        if lock.commands.contains(&scene.command) {
            unlock(scene, lock, issues);
        }
    }
}

/// Whether a rule about who may order refuses this one, and would not with another field.
pub(super) fn have_way_out(page: &Page<'_>, command: &str, order: &Order<'_>) -> bool {
    page.restrictions.iter().any(|restriction| {
        let condition = &restriction.condition;
        restriction.kind == RestrictionKind::Eligibility
            && restriction.severity == Severity::Error
            && restriction.commands.contains(&command)
            && !condition.unless.is_empty()
            && condition.excused(order) == Answer::No
            && condition
                .facts
                .iter()
                .any(|fact| fact.holds(order) == Answer::No)
    })
}

fn restrict<'a>(
    scene: &Scene<'_, 'a>,
    placed: &Placed,
    restriction: &Restriction<'a>,
    issues: &mut Issues<'a, '_>,
) {
    let condition = &restriction.condition;
    let mut facts = condition.facts.iter();
    let fact = if restriction.kind == RestrictionKind::Eligibility {
        if condition.excused(scene.order) != Answer::No {
            return;
        }
        facts.find(|fact| fact.holds(scene.order) == Answer::No)
    } else {
        if condition.holds(scene.order) != Answer::Yes {
            return;
        }
        facts.next()
    };
    let Some((at, path, _)) = fact.and_then(|fact| scene.order.find(fact.name)) else {
        return;
    };
    // A value that is refused itself tells nothing.
    if issues.refuse(path) {
        return;
    }
    // What the shop adds is no field for the customer to go to.
    let path = Some(path).filter(|_| scene.order.is_own(at));
    let (code, reason, api_code) = match restriction.kind {
        RestrictionKind::Eligibility => (Code::Eligibility, "", Some(541)),
        RestrictionKind::Contradiction => (Code::Contradiction, "", Some(541)),
        RestrictionKind::Refusal => (Code::Unavailable, "order", None),
    };
    let mut findings = Findings::default();
    let finding = findings
        .error(code, reason, api_code)
        .with("text", restriction.text);
    finding.severity = restriction.severity;
    let subject = Subject {
        position: placed.at(at).unwrap_or(MISPLACED),
        path,
        label: "".into(),
        source: scene.on_guide(restriction.section),
    };
    issues.add(&subject, findings);
}

/// Days count from midnight to midnight: the last day of a span could be over or not, and
/// what is not known is not held against an order.
fn wait_for<'a>(scene: &Scene<'_, 'a>, wait: &Wait<'a>, issues: &mut Issues<'a, '_>) {
    let context = &scene.options.context;
    let (Some(today), Some(event)) = (context.today, context.event(wait.event)) else {
        return;
    };
    let days = i32::from(wait.days);
    let (code, date, refused) = if wait.before {
        let last = event.plus(days.saturating_neg());
        (Code::TooLate, last, today > last)
    } else {
        let first = event.plus(days);
        (Code::TooSoon, first, today < first)
    };
    if refused {
        let mut findings = Findings::default();
        findings
            .error(code, "", None)
            .with("text", wait.text)
            .with("date", date.text())
            .with("context", wait.event.as_str());
        issues.add_order_wide(scene.on_guide(wait.section), findings);
    }
}

fn unlock<'a>(scene: &Scene<'_, 'a>, lock: &Lock<'a>, issues: &mut Issues<'a, '_>) {
    let mut findings = Findings::default();
    for given in &scene.options.context.status {
        let given = trimmed(given);
        let mut known = lock.status.iter();
        if let Some(status) = known.find(|known| tells(given, known)) {
            let finding = findings.error(Code::Locked, "", 552);
            finding
                .with("status", *status)
                .with("text", lock.text)
                .with("context", "status");
            finding.severity = lock.severity;
        }
    }
    issues.add_order_wide(scene.on_guide(lock.section), findings);
}

/// Whether a text tells a status: in EPP's spelling, `clientTransferProhibited`, behind which WHOIS
/// puts a link, or in RDAP's, `client transfer prohibited` (RFC 8056).
fn tells(text: &str, status: &str) -> bool {
    let mut rest = text.chars();
    let is_begun = status.chars().all(|wanted| {
        let next = rest.find(|next| *next != ' ');
        next.is_some_and(|next| next.eq_ignore_ascii_case(&wanted))
    });
    is_begun && rest.next().is_none_or(char::is_whitespace)
}
