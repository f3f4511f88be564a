//! Recursion: a type that contains itself needs a pointer on the way.
//!
//! Lists and maps are pointers already. Of the other ways around each cycle the smallest number of properties is boxed;
//! of several smallest choices, the first with unions before objects and then in the order of the places of the types: the order in which operations lead to
//! them, or in which the document lists them, changes nothing.

use std::collections::HashSet;

use super::grow::{grow, is_marked};
use crate::api::{Api, Shape, Type, TypeDef};
use crate::diagnostics::{Diagnostic, Diagnostics, ENDLESS_TYPE};

/// Up to so many pairs of types the smallest choice is searched for; beyond, the ways back of a depth-first walk are taken.
const SEARCHED: usize = 12;

/// Properties by which one type contains another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edge {
    from: usize,
    to: usize,
    /// How many properties do.
    properties: usize,
}

pub(super) fn box_cycles(api: &mut Api, diagnostics: &mut Diagnostics) {
    warn_of_endless(&api.types, diagnostics);
    let mut edges = edges(&api.types);
    let place = |index: usize| api.types.get(index).map(|definition| &definition.at);
    // A union is matched by its variants, which a pointer behind one of them leaves alone.
    let is_object = |index: usize| {
        !matches!(api.types.get(index).map(|definition| &definition.shape), Some(Shape::Union(_)))
    };
    edges.sort_by_key(|edge| (is_object(edge.from), place(edge.from), edge.from, place(edge.to), edge.to));
    for component in components(api.types.len(), &edges) {
        let members: HashSet<usize> = component.into_iter().collect();
        let is_inside = |edge: &&Edge| members.contains(&edge.from) && members.contains(&edge.to);
        let inside: Vec<Edge> = edges.iter().filter(is_inside).copied().collect();
        for edge in fewest(&inside) {
            box_edge(&mut api.types, edge);
        }
    }
}

fn edges(types: &[TypeDef]) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    for (from, definition) in types.iter().enumerate() {
        let held: Vec<&Type> = match &definition.shape {
            Shape::Object(object) => object.fields.iter().map(|field| &field.ty).collect(),
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Shape::Tuple(items) => items.iter().map(|item| &item.ty).collect(),
            Shape::StringEnum(_) | Shape::IntegerEnum(_) => continue,
        };
        for to in held.into_iter().filter_map(contained) {
            match edges.iter_mut().rev().take_while(|edge| edge.from == from).find(|edge| edge.to == to) {
                Some(edge) => edge.properties += 1,
                None => edges.push(Edge { from, to, properties: 1 }),
            }
        }
    }
    edges
}

/// The named type that a value of this type contains without a pointer.
fn contained(ty: &Type) -> Option<usize> {
    match ty {
        Type::Named(index) => Some(*index),
        Type::Nullable(inner) => contained(inner),
        _ => None,
    }
}

/// Groups of types that contain each other, and types that contain themselves; by their first type.
fn components(count: usize, edges: &[Edge]) -> Vec<Vec<usize>> {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); count];
    for edge in edges {
        if let Some(list) = next.get_mut(edge.from) {
            list.push(edge.to);
        }
    }
    let mut walk = Tarjan { next: &next, order: vec![None; count], low: vec![0; count], ..Tarjan::default() };
    (0..count).for_each(|node| walk.visit(node));
    let own: HashSet<usize> =
        edges.iter().filter(|edge| edge.from == edge.to).map(|edge| edge.from).collect();
    let cyclic = |component: &Vec<usize>| match component.as_slice() {
        [only] => own.contains(only),
        _ => true,
    };
    let mut components: Vec<Vec<usize>> = walk.components.into_iter().filter(cyclic).collect();
    components.iter_mut().for_each(|component| component.sort_unstable());
    components.sort_unstable();
    components
}

/// Tarjan's algorithm with a stack of its own: a long chain of types must not exhaust the program's.
#[derive(Default)]
struct Tarjan<'n> {
    next: &'n [Vec<usize>],
    order: Vec<Option<usize>>,
    low: Vec<usize>,
    stack: Vec<usize>,
    count: usize,
    components: Vec<Vec<usize>>,
}

impl Tarjan<'_> {
    fn visit(&mut self, start: usize) {
        if self.order_of(start).is_some() {
            return;
        }
        self.enter(start);
        let mut open: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, position)) = open.pop() {
            match self.next.get(node).and_then(|next| next.get(position)).copied() {
                Some(to) => {
                    open.push((node, position + 1));
                    match self.order_of(to) {
                        None => {
                            self.enter(to);
                            open.push((to, 0));
                        }
                        Some(order) if self.stack.contains(&to) => self.lower(node, order),
                        Some(_) => {}
                    }
                }
                None => {
                    self.leave(node);
                    if let Some((parent, _)) = open.last() {
                        let low = self.low_of(node);
                        self.lower(*parent, low);
                    }
                }
            }
        }
    }

    fn enter(&mut self, node: usize) {
        if let (Some(order), Some(low)) = (self.order.get_mut(node), self.low.get_mut(node)) {
            *order = Some(self.count);
            *low = self.count;
        }
        self.count += 1;
        self.stack.push(node);
    }

    fn leave(&mut self, node: usize) {
        if self.order_of(node) != Some(self.low_of(node)) {
            return;
        }
        let start = self.stack.iter().rposition(|one| *one == node).unwrap_or_default();
        self.components.push(self.stack.split_off(start));
    }

    fn lower(&mut self, node: usize, to: usize) {
        if let Some(low) = self.low.get_mut(node) {
            *low = (*low).min(to);
        }
    }

    fn order_of(&self, node: usize) -> Option<usize> {
        self.order.get(node).copied().flatten()
    }

    fn low_of(&self, node: usize) -> usize {
        self.low.get(node).copied().unwrap_or_default()
    }
}

/// The fewest properties to box so that no cycle is left.
fn fewest(edges: &[Edge]) -> Vec<Edge> {
    let (mut boxed, rest): (Vec<Edge>, Vec<Edge>) = edges.iter().partition(|edge| edge.from == edge.to);
    if rest.len() > SEARCHED {
        boxed.extend(ways_back(&rest));
        return boxed;
    }
    let chosen = |set: u32| {
        rest.iter().enumerate().filter(move |(index, _)| set & (1 << index) != 0).map(|(_, edge)| *edge)
    };
    // Numbers count from the first edge on, so that the first of the smallest choices is the first in the order of the edges.
    let best = (0..1_u32 << rest.len())
        .filter(|set| {
            let kept: Vec<Edge> = chosen(!set).collect();
            ways_back(&kept).is_empty()
        })
        .min_by_key(|set| chosen(*set).map(|edge| edge.properties).sum::<usize>());
    boxed.extend(best.into_iter().flat_map(chosen));
    boxed
}

/// The edges that lead back to a type on the way of a depth-first walk in their order.
fn ways_back(edges: &[Edge]) -> Vec<Edge> {
    let mut back = Vec::new();
    let mut done: Vec<usize> = Vec::new();
    for start in edges.iter().map(|edge| edge.from) {
        if done.contains(&start) {
            continue;
        }
        let mut way: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, position)) = way.pop() {
            match edges.iter().filter(|edge| edge.from == node).nth(position) {
                Some(edge) => {
                    way.push((node, position + 1));
                    if way.iter().any(|(on_way, _)| *on_way == edge.to) {
                        back.push(*edge);
                    } else if !done.contains(&edge.to) {
                        way.push((edge.to, 0));
                    }
                }
                None => done.push(node),
            }
        }
    }
    back
}

fn box_edge(types: &mut [TypeDef], edge: Edge) {
    match types.get_mut(edge.from).map(|definition| &mut definition.shape) {
        Some(Shape::Object(object)) => {
            for field in object.fields.iter_mut().filter(|field| contained(&field.ty) == Some(edge.to)) {
                field.boxed = true;
            }
        }
        Some(Shape::Union(union)) => {
            let held = union.variants.iter_mut();
            held.filter(|variant| contained(&variant.ty) == Some(edge.to))
                .for_each(|variant| variant.boxed = true);
        }
        Some(Shape::Tuple(items)) => {
            let held = items.iter_mut().filter(|item| contained(&item.ty) == Some(edge.to));
            held.for_each(|item| item.boxed = true);
        }
        Some(Shape::StringEnum(_) | Shape::IntegerEnum(_)) | None => {}
    }
}

/// Warns of types that no value satisfies, because a required property contains the type again.
fn warn_of_endless(types: &[TypeDef], diagnostics: &mut Diagnostics) {
    let demanded = |ty: &Type| match ty {
        Type::Named(index) => Some(*index),
        _ => None,
    };
    let demands = |definition: &TypeDef| match &definition.shape {
        Shape::Object(object) => {
            let required = object.fields.iter().filter(|field| field.required);
            required.filter_map(|field| demanded(&field.ty)).collect::<Vec<_>>()
        }
        Shape::Tuple(items) => items.iter().filter_map(|item| demanded(&item.ty)).collect(),
        Shape::Union(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) => Vec::new(),
    };
    let demands: Vec<Vec<usize>> = types.iter().map(demands).collect();
    let mut finite = vec![false; types.len()];
    grow(&mut finite, |index, finite| {
        demands.get(index).is_some_and(|demands| demands.iter().all(|on| is_marked(finite, *on)))
    });
    let edges: Vec<Edge> = demands
        .iter()
        .enumerate()
        .flat_map(|(from, demands)| demands.iter().map(move |to| Edge { from, to: *to, properties: 1 }))
        .collect();
    for component in components(types.len(), &edges) {
        let endless = component.first().filter(|first| !is_marked(&finite, **first));
        if let Some(definition) = endless.and_then(|first| types.get(*first)) {
            let message = "a required property contains the object again: no value has an end";
            diagnostics.push(Diagnostic::new(ENDLESS_TYPE, definition.at.clone().at_key(), message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(from: usize, to: usize) -> Edge {
        Edge { from, to, properties: 1 }
    }

    #[test]
    fn only_cycles_are_components() {
        // The last leads from a type to a group that is complete by then.
        let edges = [edge(0, 1), edge(1, 2), edge(2, 1), edge(3, 3), edge(3, 4), edge(3, 1)];
        assert_eq!(components(5, &edges), [vec![1, 2], vec![3]]);
    }

    #[test]
    fn one_box_can_break_two_cycles() {
        // 0→1→2→0 and 0→1→3→0 share 0→1.
        let edges = [edge(0, 1), edge(1, 2), edge(1, 3), edge(2, 0), edge(3, 0)];
        assert_eq!(fewest(&edges), [edge(0, 1)]);
    }

    #[test]
    fn up_to_twelve_pairs_the_smallest_choice_is_searched_for() {
        let mut edges = vec![edge(0, 1), edge(1, 2), edge(1, 3), edge(2, 0), edge(3, 0)];
        edges.extend((4..11).map(|leaf| edge(1, leaf)));
        assert_eq!((edges.len(), fewest(&edges)), (SEARCHED, vec![edge(0, 1)]));
        edges.push(edge(1, 11));
        assert_eq!(fewest(&edges), [edge(2, 0), edge(3, 0)]);
    }

    #[test]
    fn fewer_properties_win_over_order() {
        let first = Edge { from: 0, to: 1, properties: 2 };
        assert_eq!(fewest(&[first, edge(1, 0)]), [edge(1, 0)]);
        assert_eq!(fewest(&[edge(0, 1), edge(1, 0)]), [edge(0, 1)]);
    }

    #[test]
    fn a_type_that_contains_itself_is_boxed() {
        assert_eq!(fewest(&[edge(0, 0)]), [edge(0, 0)]);
    }

    #[test]
    fn many_types_leave_no_cycle() {
        let ring: Vec<Edge> = (0..40).map(|node| edge(node, (node + 1) % 40)).collect();
        assert_eq!(fewest(&ring), [edge(39, 0)]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let mut chain: Vec<Edge> = (0..20_000).map(|node| edge(node, node + 1)).collect();
        chain.push(edge(20_000, 19_999));
        assert_eq!(components(20_001, &chain), [vec![19_999, 20_000]]);
    }
}
