//! Which types are put together from which schemas.
//!
//! An `allOf` makes one type of several schemas, with their properties of one name put together in turn; alternatives may become one
//! type, as a list of values and any text do, and are put together with what stands beside them. Such a type follows each of
//! the schemas.

use std::collections::{BTreeMap, BTreeSet};

use letterpress::source::Value;

use super::references::target_of;

/// How deep properties are followed into each other.
const DEEPEST: usize = 6;

/// The places of types that a schema has a part in.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Places {
    /// What is put together, or what holds it if it is no type of its own.
    pub(super) around: BTreeSet<String>,
    /// Exactly here a type may be that is put together.
    pub(super) exactly: BTreeSet<String>,
    /// Here and below stands what it is put together with.
    pub(super) below: BTreeSet<String>,
}

pub(super) struct Compositions {
    /// By the pointer of a component.
    parts: BTreeMap<String, Places>,
}

/// A schema and its place.
type Part<'t> = (String, &'t Value);

impl Compositions {
    pub(super) fn of(tree: &Value) -> Self {
        let mut found = Found { tree, parts: BTreeMap::new() };
        let mut open = vec![(String::new(), tree)];
        while let Some((place, value)) = open.pop() {
            match value {
                Value::Object(members) => {
                    if ["allOf", "oneOf", "anyOf"].iter().any(|list| members.get(*list).is_some_and(is_list))
                    {
                        found.compose(&place, &[(place.clone(), value)], &BTreeSet::new(), 0);
                    }
                    open.extend(members.iter().map(|(name, value)| (below(&place, name), value)));
                }
                Value::Array(values) => {
                    let items = values.iter().enumerate();
                    open.extend(items.map(|(index, value)| (format!("{place}/{index}"), value)));
                }
                _ => {}
            }
        }
        Self { parts: found.parts }
    }

    /// The places of the types that the schema has a part in, itself or through a schema that is put together from it.
    pub(super) fn with(&self, component: &str) -> Places {
        let (mut all, mut open, mut seen) = (Places::default(), vec![component.to_owned()], BTreeSet::new());
        while let Some(component) = open.pop() {
            if !seen.insert(component.clone()) {
                continue;
            }
            if let Some(places) = self.parts.get(&component) {
                all.around.extend(places.around.iter().cloned());
                all.exactly.extend(places.exactly.iter().cloned());
                all.below.extend(places.below.iter().cloned());
                open.extend(places.around.iter().cloned());
            }
        }
        all
    }
}

fn is_list(value: &Value) -> bool {
    value.as_array().is_some()
}

fn below(place: &str, name: &str) -> String {
    format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"))
}

struct Found<'t> {
    tree: &'t Value,
    parts: BTreeMap<String, Places>,
}

impl<'t> Found<'t> {
    /// Notes what becomes one type with each other: these, and what they refer to or are composed of.
    fn compose(&mut self, whole: &str, parts: &[Part<'t>], outer: &BTreeSet<String>, depth: usize) {
        let mut one = One::default();
        parts.iter().for_each(|part| one.add(self.tree, part.clone()));
        self.note(whole, &one, parts, outer, depth);
        self.properties(whole, &one.flat, outer, depth);
        let (mut open, mut seen) = (std::mem::take(&mut one.alternatives), BTreeSet::new());
        while let Some(alternative) = open.pop() {
            if !seen.insert(alternative.0.clone()) {
                continue;
            }
            let mut with = One { seen: one.seen.clone(), ..One::default() };
            with.add(self.tree, alternative);
            self.note(whole, &with, parts, outer, depth);
            let mut flat = one.flat.clone();
            flat.append(&mut with.flat);
            self.properties(whole, &flat, outer, depth);
            open.append(&mut with.alternatives);
        }
    }

    fn note(
        &mut self,
        whole: &str,
        one: &One<'t>,
        parts: &[Part<'t>],
        outer: &BTreeSet<String>,
        depth: usize,
    ) {
        for (component, reference) in &one.components {
            let places = self.parts.entry(component.clone()).or_default();
            places.around.insert(whole.to_owned());
            places.exactly.extend(outer.iter().cloned());
            places.below.insert(reference.clone());
            if depth > 0 {
                places.below.extend(parts.iter().map(|(place, _)| place.clone()));
            }
        }
    }

    /// Properties of one name, and items, of what becomes one type become one too.
    fn properties(&mut self, whole: &str, flat: &[Part<'t>], outer: &BTreeSet<String>, depth: usize) {
        if depth >= DEEPEST {
            return;
        }
        let mut groups: BTreeMap<(&str, &str), Vec<Part<'t>>> = BTreeMap::new();
        for (place, value) in flat {
            for key in ["items", "additionalProperties"] {
                if let Some(inner) = value.get(key).filter(|inner| inner.as_object().is_some()) {
                    groups.entry((key, "")).or_default().push((below(place, key), inner));
                }
            }
            for (name, inner) in value.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let place = below(&below(place, "properties"), name);
                groups.entry(("properties", name)).or_default().push((place, inner));
            }
        }
        for parts in groups.into_values().filter(|parts| parts.len() > 1) {
            let mut outer = outer.clone();
            outer.extend(parts.iter().map(|(place, _)| place.clone()));
            self.compose(whole, &parts, &outer, depth + 1);
        }
    }
}

/// What becomes one type.
#[derive(Default)]
struct One<'t> {
    /// What is no reference and no composition only.
    flat: Vec<Part<'t>>,
    alternatives: Vec<Part<'t>>,
    /// The components that it is made of, and where they are referred to.
    components: Vec<(String, String)>,
    seen: BTreeSet<String>,
}

impl<'t> One<'t> {
    fn add(&mut self, tree: &'t Value, part: Part<'t>) {
        let mut open = vec![part];
        while let Some((place, value)) = open.pop() {
            if !self.seen.insert(place.clone()) {
                continue;
            }
            if let Some(target) = value.get("$ref").and_then(Value::as_str).and_then(target_of) {
                let pointer = letterpress::diagnostics::Pointer::parse(&target);
                open.extend(
                    pointer.and_then(|pointer| tree.at(&pointer)).map(|value| (target.clone(), value)),
                );
                self.components.push((target, place));
                continue;
            }
            let members = |list: &str| -> Vec<Part<'t>> {
                let all = value.get(list).and_then(Value::as_array).into_iter().flatten().enumerate();
                all.map(|(index, value)| (format!("{place}/{list}/{index}"), value)).collect()
            };
            open.extend(members("allOf"));
            self.alternatives.extend(["oneOf", "anyOf"].into_iter().flat_map(members));
            self.flat.push((place, value));
        }
    }
}
