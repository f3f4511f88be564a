//! `prefixItems`: lists whose first items have schemas of their own.

use super::Type;
use super::builder::Builder;
use super::facets::{Facets, Located};
use crate::diagnostics::UNTYPED_PART;

impl<'d> Builder<'d, '_> {
    /// The type of a list that starts with so many described items.
    pub(super) fn tuple(&mut self, prefix: &Located<usize>, _facets: &Facets<'d>) -> Type {
        let message = "the list may be shorter or longer than this; its items are read as any values";
        self.say(UNTYPED_PART, prefix.at.clone().at_key(), message);
        Type::Array(Box::new(Type::Any))
    }
}
