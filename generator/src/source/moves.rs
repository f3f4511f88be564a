//! Values that stand elsewhere than their place in the tree says: renamed or moved when a document is repaired, shifted or
//! brought by an overlay.

use std::collections::BTreeMap;

use crate::diagnostics::{Part, Place, Pointer};

/// Where the values of one file's tree come from. Two layers, as the tree was changed twice: by overlays, then by repairs.
#[derive(Clone, Debug, Default)]
pub(super) struct Moves {
    /// Pointer text after the overlays, and after references were written out → where the value is written.
    overlays: BTreeMap<String, Place>,
    /// Pointer text after the repairs → before them.
    repairs: BTreeMap<String, Pointer>,
}

impl Moves {
    /// Takes over what the overlays moved.
    pub(super) fn overlaid(&mut self, moves: BTreeMap<String, Place>) {
        self.overlays = moves;
    }

    /// A repair moved the value that stood at `from`, in the tree as it was just before, to `to`.
    pub(super) fn repaired(&mut self, to: &Pointer, from: &Pointer) {
        // What encloses it may have been moved first.
        let from = before(&self.repairs, from).unwrap_or_else(|| from.clone());
        self.repairs.insert(to.as_str().to_owned(), from);
    }

    /// A reference at `at` gave way to what stands at `from`. Its own members, and the reference itself, are where they were.
    pub(super) fn written_out(&mut self, at: &Place, from: &Place, own: &[String]) {
        self.overlays.insert(at.pointer.as_str().to_owned(), from.clone());
        for member in own.iter().map(|key| at.child(key)) {
            self.overlays.insert(member.pointer.as_str().to_owned(), member);
        }
    }

    /// Where a value is written; `None` where its place says so itself.
    pub(super) fn origin(&self, place: &Place) -> Option<Place> {
        if matches!(place.part, Part::Bytes { .. }) || (self.overlays.is_empty() && self.repairs.is_empty()) {
            return None;
        }
        let repaired = before(&self.repairs, &place.pointer);
        let pointer = repaired.as_ref().unwrap_or(&place.pointer);
        let overlaid = nearest(&self.overlays, pointer).map(|(origin, rest)| {
            let pointer = joined(&origin.pointer, rest);
            Place { file: origin.file, pointer, part: place.part }
        });
        overlaid.or_else(|| Some(Place { pointer: repaired?, ..place.clone() }))
    }
}

/// The pointer before the repairs; `None` if it is the same.
fn before(repairs: &BTreeMap<String, Pointer>, pointer: &Pointer) -> Option<Pointer> {
    nearest(repairs, pointer).map(|(origin, rest)| joined(origin, rest))
}

/// The entry for the pointer or for the nearest value that encloses it, and the rest of the pointer behind that.
fn nearest<'m, 'p, T>(moves: &'m BTreeMap<String, T>, pointer: &'p Pointer) -> Option<(&'m T, &'p str)> {
    if moves.is_empty() {
        return None;
    }
    let text = pointer.as_str();
    let mut here = text;
    loop {
        if let Some(found) = moves.get(here) {
            return Some((found, text.get(here.len()..).unwrap_or_default()));
        }
        here = here.get(..here.rfind('/')?)?;
    }
}

fn joined(origin: &Pointer, rest: &str) -> Pointer {
    if rest.is_empty() {
        return origin.clone();
    }
    Pointer::parse(&format!("{}{rest}", origin.as_str())).unwrap_or_else(|| origin.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::FileId;

    fn pointer(text: &str) -> Pointer {
        Pointer::parse(text).unwrap()
    }

    #[test]
    fn repairs_inside_what_was_moved_lead_back_to_the_text() {
        let mut moves = Moves::default();
        moves.repaired(&pointer("/paths/~1a"), &pointer("/paths/a"));
        moves.repaired(&pointer("/paths/~1a/get/x/schema"), &pointer("/paths/~1a/get/x"));
        let origin = |text: &str| {
            moves.origin(&Place::new(FileId(0), pointer(text))).map(|place| place.pointer.as_str().to_owned())
        };
        assert_eq!(origin("/paths/~1a/get").as_deref(), Some("/paths/a/get"));
        assert_eq!(origin("/paths/~1a/get/x/schema/enum").as_deref(), Some("/paths/a/get/x/enum"));
        assert_eq!(origin("/paths/~1b"), None);
    }

    #[test]
    fn overlays_lead_into_their_own_file() {
        let mut moves = Moves::default();
        let update = Place::new(FileId(1), pointer("/actions/0/update"));
        moves.overlaid(BTreeMap::from([("/info/title".to_owned(), update)]));
        moves.repaired(&pointer("/info/name"), &pointer("/info/title"));
        let origin = moves.origin(&Place::new(FileId(0), pointer("/info/name/x"))).unwrap();
        assert_eq!((origin.file, origin.pointer.as_str()), (FileId(1), "/actions/0/update/x"));
    }
}
