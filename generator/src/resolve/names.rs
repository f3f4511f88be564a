//! What the document calls objects of other files: types are named after it.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::diagnostics::{FileId, Place, Pointer};

/// How many references may lead to each other.
const MOST_HOPS: usize = 100;

/// Where the references lead that begin at this place.
pub(super) fn end<'t>(targets: &'t IndexMap<Place, Place>, place: &Place) -> Option<&'t Place> {
    let mut target = targets.get(place)?;
    for _ in 0..MOST_HOPS {
        match targets.get(target) {
            Some(next) => target = next,
            None => break,
        }
    }
    Some(target)
}

/// Objects of other files that the document `root` names, each with where it does: components, paths and webhooks that are
/// references. `operations` are those that were written out, by where they stand now.
pub(super) fn named(
    root: FileId,
    targets: &IndexMap<Place, Place>,
    operations: &[(Place, Place)],
) -> HashMap<Place, Place> {
    let mut named: HashMap<Place, Place> = HashMap::new();
    for at in targets.keys().filter(|at| at.file == root && is_name(&at.pointer)) {
        if let Some(target) = end(targets, at) {
            name(&mut named, target, at.clone());
        }
    }
    for (at, target) in operations {
        let at = if at.file == root { Some(at.clone()) } else { way(&named, at) };
        if let Some(at) = at {
            name(&mut named, target, at);
        }
    }
    named
}

/// Of several names the first in order counts.
fn name(named: &mut HashMap<Place, Place>, target: &Place, at: Place) {
    if target.file == at.file {
        return;
    }
    let known = named.entry(target.clone()).or_insert_with(|| at.clone());
    if at.pointer < known.pointer {
        *known = at;
    }
}

/// The way to what stands in another file, from the nearest object around it that the document names.
pub(crate) fn way(named: &HashMap<Place, Place>, place: &Place) -> Option<Place> {
    let mut outer = Place::new(place.file, place.pointer.clone());
    loop {
        if let Some(at) = named.get(&outer) {
            let behind = place.pointer.tokens().skip(outer.pointer.tokens().count());
            let pointer = behind.fold(at.pointer.clone(), |pointer, token| pointer.child(&token));
            return Some(Place::new(at.file, pointer));
        }
        outer.pointer = outer.pointer.parent()?;
    }
}

/// Whether what stands here has a name that types can be called after.
fn is_name(pointer: &Pointer) -> bool {
    let mut tokens = pointer.borrowed_tokens();
    let names = match tokens.next().as_deref() {
        Some("components") => 2,
        Some("paths" | "webhooks") => 1,
        _ => return false,
    };
    tokens.count() == names
}
