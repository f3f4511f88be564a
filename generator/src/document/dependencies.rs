//! The places that operations depend on, and which of them refers to which.

use indexmap::IndexMap;

use super::left_out::Graph;
use crate::diagnostics::{Diagnostic, Place};

/// Every place that operations are made of or refer to, however indirectly; with the indices of those that refer to it.
#[derive(Debug, Default)]
pub(super) struct Dependencies(IndexMap<Place, Vec<usize>>);

impl Dependencies {
    /// Follows all references, each once.
    pub(super) fn of(graph: &Graph<'_>, roots: &[Vec<Place>]) -> Self {
        let mut places: IndexMap<Place, Vec<usize>> = IndexMap::new();
        for root in roots.iter().flatten() {
            places.entry(root.clone()).or_default();
        }
        let mut next = 0;
        while let Some((place, _)) = places.get_index(next) {
            for target in graph.targets(&place.clone()) {
                places.entry(target).or_default().push(next);
            }
            next += 1;
        }
        Self(places)
    }

    /// The index of a place.
    pub(super) fn index(&self, place: &Place) -> Option<usize> {
        self.0.get_index_of(place)
    }

    /// The places that this one lies in, itself among them.
    pub(super) fn around(&self, place: &Place) -> Vec<usize> {
        let mut found = Vec::new();
        let mut pointer = Some(place.pointer.clone());
        while let Some(here) = pointer {
            pointer = here.parent();
            found.extend(self.index(&Place::new(place.file, here)));
        }
        found
    }

    /// For each place the first of the errors that lie in it or in what it refers to.
    pub(super) fn first_errors(&self, errors: &[Diagnostic]) -> Vec<Option<usize>> {
        let mut first = vec![None; self.0.len()];
        for (index, error) in errors.iter().enumerate() {
            let mut queue = self.around(&error.place);
            while let Some(place) = queue.pop() {
                let Some(slot @ None) = first.get_mut(place) else { continue };
                *slot = Some(index);
                queue.extend(self.0.get_index(place).into_iter().flat_map(|(_, referrers)| referrers));
            }
        }
        first
    }
}
