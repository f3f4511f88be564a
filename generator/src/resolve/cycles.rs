//! References that lead in a circle, so that there is no object: aliases of aliases, and schemas that are composed of
//! themselves.
//!
//! A base that lists those that extend it is no such circle: its `oneOf` leads to them, and their `allOf` back.

use foldhash::fast::RandomState;
use foldhash::{HashMap, HashSet};
use indexmap::IndexMap;

use crate::diagnostics::{Diagnostic, Diagnostics, FileId, Place, Pointer, REFERENCE_CYCLE};

/// How a reference is part of the schema around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// It is all there is.
    Alias,
    /// Of `allOf`.
    Base,
    /// Of `oneOf` or `anyOf`.
    Alternative,
}

/// A reference: where it stands, and where it leads.
#[derive(Clone, Copy, Debug)]
struct Edge<'p> {
    at: &'p Place,
    target: &'p Place,
    part: Part,
}

/// The references of each schema. A part of `allOf` (`oneOf`, `anyOf`) belongs to the schema itself: to know the one, the other
/// has to be known.
type Edges<'p> = IndexMap<Place, Vec<Edge<'p>>, RandomState>;

/// Reports each circle among the references once. `targets` says where the object at a place refers to.
pub(super) fn check(targets: &IndexMap<Place, Place>, diagnostics: &mut Diagnostics) {
    let mut edges = Edges::default();
    for (at, target) in targets {
        let (schema, part) = whole(at);
        edges.entry(schema).or_default().push(Edge { at, target, part });
    }
    let all = circles(&edges, |_| true);
    if all.is_empty() {
        return;
    }
    // Of two ways to a schema only one was walked: a circle that is none of these may hide behind one that is a base.
    let without = |part: Part| circles(&edges, move |edge| edge.part != part);
    let mut known: HashSet<Vec<(FileId, &Pointer)>> = HashSet::default();
    for circle in [without(Part::Alternative), without(Part::Base), all].iter().flatten() {
        let mut places: Vec<_> = circle.iter().map(|(_, edge)| (edge.at.file, &edge.at.pointer)).collect();
        places.sort_unstable();
        if !lists_extending(circle) && known.insert(places) {
            report(circle, diagnostics);
        }
    }
}

/// Whether a circle is a base that lists those that extend it.
fn lists_extending(circle: &[(&Place, Edge<'_>)]) -> bool {
    let count = |part| circle.iter().filter(|(_, edge)| edge.part == part).count();
    count(Part::Alternative) == 1 && count(Part::Base) > 0
}

/// The circles that a walk along some of the edges finds: schemas, each with the reference that leads on.
fn circles<'p>(
    edges: &'p Edges<'p>,
    is_walked: impl Fn(&Edge<'_>) -> bool,
) -> Vec<Vec<(&'p Place, Edge<'p>)>> {
    let mut found = Vec::new();
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
                Some(edge) if !is_walked(edge) => {}
                Some(edge) => match on_way.get(edge.target) {
                    Some(first) => {
                        let taken =
                            |place: &Place, done: usize| edges.get(place)?.get(done.checked_sub(1)?).copied();
                        let circle = way.iter().skip(*first);
                        found.push(
                            circle.filter_map(|(place, done)| Some((*place, taken(place, *done)?))).collect(),
                        );
                    }
                    None => {
                        on_way.insert(edge.target, way.len());
                        way.push((edge.target, 0));
                    }
                },
            }
        }
    }
    found
}

fn report(circle: &[(&Place, Edge<'_>)], diagnostics: &mut Diagnostics) {
    let Some((_, last)) = circle.last() else { return };
    let mut names: Vec<String> = circle.iter().map(|(place, _)| place.pointer.to_string()).collect();
    names.extend(names.first().cloned());
    let message = format!("the references lead in a circle: {}", names.join(" → "));
    diagnostics.push(Diagnostic::new(REFERENCE_CYCLE, last.at.child("$ref"), message));
}

/// The schema that the one at this place is a part of by composition, and how.
fn whole(place: &Place) -> (Place, Part) {
    let mut pointer = place.pointer.clone();
    let mut part = Part::Alias;
    while let Some((schema, one)) = pointer.parent().and_then(|list| Some((list.parent()?, composed(&list)?)))
    {
        part = if part == Part::Alternative { part } else { one };
        pointer = schema;
    }
    (Place::new(place.file, pointer), part)
}

/// What the members of a list are of the schema, if they are parts of it.
fn composed(list: &Pointer) -> Option<Part> {
    match list.last().as_deref() {
        Some("allOf") => Some(Part::Base),
        Some("oneOf" | "anyOf") => Some(Part::Alternative),
        _ => None,
    }
}
