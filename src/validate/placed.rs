//! The place in the form of each field of an order.

use alloc::vec::Vec;

use super::issues::{MISPLACED, Position};
use crate::order::Order;

pub(crate) struct Placed {
    /// By the field's place in the order.
    positions: Vec<Option<Position>>,
}

impl Placed {
    pub fn none_of(order: &Order<'_>) -> Self {
        Self {
            positions: alloc::vec![None; order.len()],
        }
    }

    pub fn at(&self, index: usize) -> Option<Position> {
        self.positions.get(index).copied().flatten()
    }

    /// The field at `index` of the order has its place in the form.
    pub fn place(&mut self, index: usize, position: Position) {
        if let Some(place) = self.positions.get_mut(index) {
            *place = Some(position);
        }
    }

    /// The field at `index` of the order has no place in any form.
    pub fn misplace(&mut self, index: usize) {
        self.place(index, MISPLACED);
    }

    /// Whether the field at `index` has its place in the form.
    pub fn has(&self, index: usize) -> bool {
        self.at(index).is_some_and(|position| position != MISPLACED)
    }
}
