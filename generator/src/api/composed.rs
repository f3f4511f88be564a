//! A part of a value (a property, the items of a list) that several `allOf` members describe.

use openapiv3::{ReferenceOr, Schema};

use super::builder::Builder;
use super::facets::{Facets, Located, Property, is_union};
use super::schemas::{MOST_NESTED, Typed};
use super::{Shape, Type, merge};
use crate::diagnostics::Place;
use crate::resolve::Resolved;

/// A schema where it stands, and what it leads to.
type Occurrence<'d> = (Located<&'d ReferenceOr<Box<Schema>>>, Resolved<'d, Schema>);

impl<'d> Builder<'d, '_> {
    /// The type of a value that satisfies all of these schemas. If it is none of theirs, it is identified by `at`.
    pub(super) fn all_of_these(&mut self, schemas: &Property<'d>, at: &Place, what: &str) -> Typed {
        let Some((first, rest)) = schemas.split_first() else { return Typed::plain(Type::Any) };
        if rest.is_empty() {
            return self.boxed_schema(first.value, &first.at);
        }
        let schemas = self.different(schemas);
        if let [only] = schemas.as_slice() {
            return self.boxed_schema(only.0.value, &only.0.at);
        }
        if self.have_parts(&schemas) {
            return self.put_together(&schemas, at);
        }
        let mut typed: Option<Typed> = None;
        for (located, _) in &schemas {
            let right = self.boxed_schema(located.value, &located.at);
            let both = match typed.take() {
                None => Some(right),
                Some(left) => {
                    let within = |ty: &Type, wide: &Type| self.is_within(ty, wide);
                    merge::property(left, right, within)
                }
            };
            if both.is_none() {
                let what = format!("give {what} different types; any value is taken");
                merge::conflict(&what, &first.at, &located.at, self.diagnostics);
                return Typed::plain(Type::Any);
            }
            typed = both;
        }
        typed.unwrap_or_else(|| Typed::plain(Type::Any))
    }

    /// The schemas without those that stand there twice, or are an `allOf` member of another of them.
    fn different(&mut self, schemas: &Property<'d>) -> Vec<Occurrence<'d>> {
        let mut list: Vec<Occurrence<'d>> = Vec::new();
        for located in schemas {
            let resolved = self.resolver.boxed_schema(located.value, &located.at, self.diagnostics);
            if let Some(resolved) = resolved.filter(|new| list.iter().all(|(_, known)| known.at != new.at)) {
                list.push((located.clone(), resolved));
            }
        }
        let made_of: Vec<Vec<Place>> = list
            .iter()
            .map(|(_, resolved)| match is_union(&resolved.value.schema_kind) {
                true => Vec::new(),
                false => {
                    self.facets(resolved.value, &resolved.at).map(|facets| facets.made_of).unwrap_or_default()
                }
            })
            .collect();
        let is_part = |index: usize, at: &Place| {
            made_of.iter().enumerate().any(|(other, places)| other != index && places.contains(at))
        };
        let mut index = 0;
        list.retain(|(_, resolved)| {
            index += 1;
            !is_part(index - 1, &resolved.at)
        });
        list
    }

    /// Whether at least two of the schemas describe properties, items or values: those are merged one by one.
    fn have_parts(&mut self, schemas: &[Occurrence<'d>]) -> bool {
        let mut objects = 0;
        let mut lists = 0;
        let mut enums = 0;
        for (_, resolved) in schemas {
            if is_union(&resolved.value.schema_kind) {
                return false;
            }
            let Some(facets) = self.facets(resolved.value, &resolved.at) else { return false };
            objects += usize::from(!facets.properties.is_empty());
            lists += usize::from(!facets.items.is_empty());
            enums += usize::from(facets.members.is_some());
        }
        objects > 1 || lists > 1 || enums > 1
    }

    /// One schema made of all these, as if they were `allOf` members.
    fn put_together(&mut self, schemas: &[Occurrence<'d>], at: &Place) -> Typed {
        let key: Vec<Place> = schemas.iter().map(|(_, resolved)| resolved.at.clone()).collect();
        if let Some(known) = self.merged.get(&key) {
            return known.clone();
        }
        if self.within.len() > MOST_NESTED {
            return Typed::plain(Type::Any);
        }
        let mut all: Option<Facets<'d>> = None;
        let mut nullable = true;
        for (located, resolved) in schemas {
            if let ReferenceOr::Reference { reference } = located.value {
                self.mark_used(reference);
            }
            let Some(facets) = self.facets(resolved.value, &resolved.at) else {
                return Typed::plain(Type::Any);
            };
            nullable &= facets.nullable;
            let into = all.get_or_insert_with(|| Facets::new(at.clone(), Default::default(), false));
            merge::facets(into, facets, self.diagnostics);
        }
        let Some(mut facets) = all else { return Typed::plain(Type::Any) };
        facets.nullable = nullable;
        self.within.push(at.clone());
        let typed = self.interpret(facets);
        self.within.pop();
        self.merged.insert(key, typed.clone());
        typed
    }

    /// Whether all values of the first type are values of the second.
    pub(super) fn is_within(&self, ty: &Type, wide: &Type) -> bool {
        let Type::Named(index) = ty else { return false };
        match (self.types.get(*index).map(|definition| &definition.shape), wide) {
            (Some(Shape::StringEnum(_)), Type::String) => true,
            (Some(Shape::IntegerEnum(_)), Type::Integer(_) | Type::Double) => true,
            (Some(Shape::Tuple(_)), Type::Array(item)) => **item == Type::Any,
            (Some(Shape::Object(_)), Type::Map(value)) => **value == Type::Any,
            _ => false,
        }
    }
}
