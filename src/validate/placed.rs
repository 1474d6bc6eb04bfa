//! The place in the form of each field of an order.

use alloc::vec::Vec;

use super::issues::{MISPLACED, Position};
use crate::names::same;
use crate::order::Order;

pub(crate) struct Placed {
    /// By the field's place in the order.
    positions: Vec<Option<Position>>,
    /// Which of the order's fields were recognised: a few of perhaps thousands.
    recognised: Vec<usize>,
}

impl Placed {
    pub fn none_of(order: &Order<'_>) -> Self {
        Self {
            positions: alloc::vec![None; order.len()],
            recognised: Vec::new(),
        }
    }

    pub fn at(&self, index: usize) -> Option<Position> {
        self.positions.get(index).copied().flatten()
    }

    /// The field at `index` of the order has its place in the form.
    pub fn place(&mut self, index: usize, position: Position) {
        self.set(index, position);
        self.recognised.push(index);
    }

    /// The field at `index` of the order has no place in any form.
    pub fn misplace(&mut self, index: usize) {
        self.set(index, MISPLACED);
    }

    fn set(&mut self, index: usize, position: Position) {
        if let Some(place) = self.positions.get_mut(index) {
            *place = Some(position);
        }
    }

    /// Whether a field of this name was recognised.
    pub fn has(&self, name: &str, order: &Order<'_>) -> bool {
        let mut recognised = self.recognised.iter();
        recognised.any(|index| same(order.at(*index).0, name))
    }
}
