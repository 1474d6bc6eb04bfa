//! What is about the order as a whole: who may order, when, and under which status.

use super::Scene;
use super::fields::Placed;
use super::issues::{Issues, MISPLACED, ORDER_WIDE};
use crate::code::Code;
use crate::condition::Answer;
use crate::page::{Fact, Restriction, RestrictionKind, Wait};
use crate::value::Finding;

/// Judges restrictions, dates and status; none of them concerns the other steps of a command.
pub(crate) fn judge<'a>(scene: &Scene<'_, 'a>, placed: &Placed, issues: &mut Issues<'a, '_>) {
    if !scene.is_request || scene.on_page.is_none() {
        return;
    }
    for restriction in &scene.page.restrictions {
        if restriction.commands.contains(&scene.command) {
            restrict(scene, placed, restriction, issues);
        }
    }
    for wait in &scene.page.waits {
        if wait.commands.contains(&scene.command) {
            wait_for(scene, wait, issues);
        }
    }
    lock(scene, issues);
}

fn restrict<'a>(
    scene: &Scene<'_, 'a>,
    placed: &Placed,
    restriction: &Restriction<'a>,
    issues: &mut Issues<'a, '_>,
) {
    let condition = &restriction.condition;
    let fails = |fact: &&Fact<'a>| fact.holds(scene.order) == Answer::No;
    let (code, fact) = match restriction.kind {
        RestrictionKind::Eligibility => {
            if condition.excused(scene.order) != Answer::No {
                return;
            }
            (Code::Eligibility, condition.facts.iter().find(fails))
        }
        RestrictionKind::Contradiction => {
            if condition.holds(scene.order) != Answer::Yes {
                return;
            }
            (Code::Contradiction, condition.facts.first())
        }
    };
    let Some(at) = fact.and_then(|fact| scene.order.position(fact.name)) else {
        return;
    };
    let path = scene.order.at(at).0;
    // A value that is refused itself tells nothing.
    if issues.refuse(path) {
        return;
    }
    let finding = Finding {
        severity: restriction.severity,
        ..Finding::error(code, "", 541).with("text", restriction.text)
    };
    let position = placed.at(at).unwrap_or(MISPLACED);
    issues.push(
        position,
        Some(path.into()),
        "",
        restriction.section,
        finding,
    );
}

/// Days count from midnight to midnight: the last day of a span could be over or not, and
/// what is not known is not held against an order.
fn wait_for<'a>(scene: &Scene<'_, 'a>, wait: &Wait<'a>, issues: &mut Issues<'a, '_>) {
    let context = &scene.options.context;
    let (Some(today), Some(event)) = (context.today, context.event(wait.event)) else {
        return;
    };
    let days = i32::from(wait.days);
    let (code, date) = if wait.before {
        (Code::TooLate, event.plus(-days))
    } else {
        (Code::TooSoon, event.plus(days))
    };
    let refused = if wait.before {
        today > date
    } else {
        today < date
    };
    if refused {
        let finding = Finding {
            api_code: None,
            ..Finding::error(code, "", 0)
        };
        let finding = finding.with("text", wait.text).with("date", date.text());
        issues.push(ORDER_WIDE, None, "", wait.section, finding);
    }
}

fn lock<'a>(scene: &Scene<'_, 'a>, issues: &mut Issues<'a, '_>) {
    for lock in &scene.page.locks {
        if !lock.commands.contains(&scene.command) {
            continue;
        }
        for given in &scene.options.context.status {
            // WHOIS puts a link behind the status.
            let word = given.split_whitespace().next().unwrap_or_default();
            let known = lock
                .status
                .iter()
                .find(|known| known.eq_ignore_ascii_case(word));
            if let Some(status) = known {
                let finding = Finding {
                    severity: lock.severity,
                    ..Finding::error(Code::Locked, "", 552)
                };
                let finding = finding.with("status", *status).with("text", lock.text);
                issues.push(ORDER_WIDE, None, "", lock.section, finding);
            }
        }
    }
}
