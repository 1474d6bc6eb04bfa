//! A regular expression, compiled to the table that the engine walks.
//!
//! `regex` judges the expression, `regex-automata` builds the minimal automaton; what is
//! packed is that automaton with all dead states folded into state 0, so that a walk also
//! knows whether some continuation matches.

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, MatchKind, util::start};

use crate::page::Pattern;

#[cfg(test)]
#[path = "pattern_laws.rs"]
mod laws;

/// A pattern that owns what [`Pattern`] borrows.
#[derive(Debug)]
pub struct CompiledPattern {
    expression: String,
    classes: Vec<u8>,
    transitions: Vec<u8>,
    accepting: Vec<u8>,
    start: u8,
}

impl CompiledPattern {
    /// Compiles an expression that must match a whole value.
    pub fn new(expression: &str) -> Result<Self, String> {
        regex::Regex::new(expression).map_err(|error| last_line(&error))?;
        let automaton = dense::Builder::new()
            .configure(
                dense::Config::new()
                    .minimize(true)
                    .match_kind(MatchKind::All)
                    .start_kind(StartKind::Anchored)
                    // Far above what 255 states take: it only keeps a build from hanging.
                    .dfa_size_limit(Some(1 << 20))
                    .determinize_size_limit(Some(1 << 24)),
            )
            .build(&format!("(?:{expression})"))
            .map_err(|error| last_line(&error))?;
        Self::from_automaton(expression, &automaton)
    }

    fn from_automaton(expression: &str, automaton: &dense::DFA<Vec<u32>>) -> Result<Self, String> {
        let start = automaton
            .start_state(&start::Config::new().anchored(Anchored::Yes))
            .map_err(|error| error.to_string())?;
        let (classes, representatives) = byte_classes(automaton);
        let mut states = vec![start];
        let mut next = Vec::new();
        let mut row = 0;
        while let Some(&state) = states.get(row) {
            for byte in &representatives {
                let to = automaton.next_state(state, *byte);
                let known = states.iter().position(|known| *known == to);
                next.push(known.unwrap_or_else(|| {
                    states.push(to);
                    states.len() - 1
                }));
            }
            row += 1;
        }
        let accepts = |state: &StateID| automaton.is_match_state(automaton.next_eoi_state(*state));
        let accepting: Vec<bool> = states.iter().map(accepts).collect();
        let live = live_states(&accepting, &next, representatives.len());
        Self::numbered(expression, classes, &next, &accepting, &live)
    }

    /// Numbers the live states from 1 and folds the others into 0.
    fn numbered(
        expression: &str,
        classes: Vec<u8>,
        next: &[usize],
        accepting: &[bool],
        live: &[bool],
    ) -> Result<Self, String> {
        let mut count = 0_usize;
        let numbers: Vec<usize> = live
            .iter()
            .map(|live| {
                count += usize::from(*live);
                if *live { count } else { 0 }
            })
            .collect();
        let number = |state: usize| {
            u8::try_from(numbers[state]).map_err(|_| "it needs more than 255 states".to_owned())
        };
        let stride = next.len() / live.len();
        let mut pattern = Self {
            expression: expression.to_owned(),
            classes,
            transitions: vec![0; stride],
            accepting: vec![0],
            start: number(0)?,
        };
        for state in (0..live.len()).filter(|state| live[*state]) {
            for to in &next[state * stride..(state + 1) * stride] {
                pattern.transitions.push(number(*to)?);
            }
            pattern.accepting.push(u8::from(accepting[state]));
        }
        Ok(pattern)
    }

    /// The packed form.
    pub fn as_pattern(&self) -> Pattern<'_> {
        Pattern {
            expression: &self.expression,
            classes: &self.classes,
            transitions: &self.transitions,
            accepting: &self.accepting,
            start: self.start,
        }
    }
}

/// What is wrong, without the drawing that `regex` puts above it.
fn last_line(error: &dyn std::error::Error) -> String {
    let text = error.to_string();
    let line = text.lines().last().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}

/// The class of every byte, and one byte of each class.
fn byte_classes(automaton: &dense::DFA<Vec<u32>>) -> (Vec<u8>, Vec<u8>) {
    let classes = automaton.byte_classes();
    let mut representatives: Vec<(u8, u8)> = Vec::new();
    let mut of_bytes = Vec::with_capacity(256);
    for byte in 0..=u8::MAX {
        let class = classes.get(byte);
        let known = representatives
            .iter()
            .position(|(known, _)| *known == class);
        let index = known.unwrap_or_else(|| {
            representatives.push((class, byte));
            representatives.len() - 1
        });
        of_bytes.push(u8::try_from(index).expect("256 bytes have at most 256 classes"));
    }
    (
        of_bytes,
        representatives.into_iter().map(|(_, byte)| byte).collect(),
    )
}

/// The states from which an accepting one can be reached.
fn live_states(accepting: &[bool], next: &[usize], stride: usize) -> Vec<bool> {
    let mut live = accepting.to_vec();
    loop {
        let mut changed = false;
        for state in 0..live.len() {
            let row = &next[state * stride..(state + 1) * stride];
            if !live[state] && row.iter().any(|to| live[*to]) {
                live[state] = true;
                changed = true;
            }
        }
        if !changed {
            return live;
        }
    }
}
