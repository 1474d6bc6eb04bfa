//! A regular expression that was compiled when its page was: here it is only walked.

/// The state from which nothing matches.
const DEAD: u8 = 0;

/// A regular expression for a whole value, compiled when the page was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern<'a> {
    /// The expression as the page gives it, in the syntax of the `regex` crate.
    pub expression: &'a str,
    /// The byte class of each of the 256 bytes.
    pub classes: &'a [u8],
    /// The next state by state and class; state 0 is dead: no continuation matches.
    pub transitions: &'a [u8],
    /// One byte a state: 1 where a value that ends here matches.
    pub accepting: &'a [u8],
    /// The state before the first byte.
    pub start: u8,
}

impl Pattern<'_> {
    /// Whether the whole of `value` matches.
    #[must_use]
    pub fn matches(&self, value: &str) -> bool {
        let state = usize::from(self.walk(value));
        self.accepting.get(state) == Some(&1)
    }

    /// Whether some continuation of `value` matches, `value` itself included.
    #[must_use]
    pub fn can_continue(&self, value: &str) -> bool {
        self.walk(value) != DEAD
    }

    fn walk(&self, value: &str) -> u8 {
        let states = self.accepting.len().max(1);
        let stride = self
            .transitions
            .len()
            .checked_div(states)
            .unwrap_or_default();
        let mut state = self.start;
        for byte in value.bytes() {
            let class = self.classes.get(usize::from(byte)).copied().unwrap_or(0);
            let row = usize::from(state).saturating_mul(stride);
            let next = row.saturating_add(class.into());
            state = self.transitions.get(next).copied().unwrap_or(DEAD);
            if state == DEAD {
                break;
            }
        }
        state
    }
}
