//! References that lead in a circle, so that there is no object: aliases of aliases, and schemas that are composed of
//! themselves.

use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use indexmap::IndexMap;

use crate::diagnostics::{Diagnostic, Diagnostics, Place, Pointer, REFERENCE_CYCLE};

/// Reports each circle among the references once. `targets` says where the object at a place refers to.
pub(super) fn check(targets: &IndexMap<Place, Place>, diagnostics: &mut Diagnostics) {
    // A part of `allOf` (`oneOf`, `anyOf`) belongs to the schema itself: to know the one, the other has to be known.
    let mut edges: IndexMap<Place, Vec<(&Place, &Place)>, RandomState> = IndexMap::default();
    for (at, target) in targets {
        edges.entry(whole(at)).or_default().push((at, target));
    }
    let mut finished: HashSet<&Place> = HashSet::default();
    for start in edges.keys() {
        // Depth first without recursion: the way from `start`, and how many edges of each place are done.
        let mut way: Vec<(&Place, usize)> = vec![(start, 0)];
        let mut on_way: HashMap<&Place, usize> = HashMap::from_iter([(start, 0)]);
        while let Some((place, done)) = way.last_mut() {
            let place = *place;
            let next = edges.get(place).and_then(|list| list.get(*done));
            *done += 1;
            match next.filter(|_| !finished.contains(place)) {
                None => {
                    finished.insert(place);
                    on_way.remove(place);
                    way.pop();
                }
                Some((at, target)) => match on_way.get(target) {
                    Some(first) => report(at, way.iter().skip(*first).map(|(place, _)| *place), diagnostics),
                    None => {
                        on_way.insert(target, way.len());
                        way.push((target, 0));
                    }
                },
            }
        }
    }
}

fn report<'p>(at: &Place, circle: impl Iterator<Item = &'p Place>, diagnostics: &mut Diagnostics) {
    let mut names: Vec<String> = circle.map(|place| place.pointer.to_string()).collect();
    names.extend(names.first().cloned());
    let message = format!("the references lead in a circle: {}", names.join(" → "));
    diagnostics.push(Diagnostic::new(REFERENCE_CYCLE, at.child("$ref"), message));
}

/// The schema that the one at this place is a part of, by composition.
fn whole(place: &Place) -> Place {
    let mut pointer = place.pointer.clone();
    while let Some(list) = pointer.parent().filter(is_composition) {
        match list.parent() {
            Some(schema) => pointer = schema,
            None => break,
        }
    }
    Place::new(place.file, pointer)
}

fn is_composition(list: &Pointer) -> bool {
    matches!(list.last().as_deref(), Some("allOf" | "oneOf" | "anyOf"))
}
