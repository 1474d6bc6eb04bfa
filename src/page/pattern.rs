//! Walking a packed pattern.

use super::Pattern;

/// The state from which nothing matches.
const DEAD: u8 = 0;

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
        let stride = self.transitions.len() / self.accepting.len().max(1);
        let mut state = self.start;
        for byte in value.bytes() {
            let class = self.classes.get(usize::from(byte)).copied().unwrap_or(0);
            let next = usize::from(state) * stride + usize::from(class);
            state = self.transitions.get(next).copied().unwrap_or(DEAD);
            if state == DEAD {
                break;
            }
        }
        state
    }
}
