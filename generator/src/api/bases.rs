//! Objects that others extend: a schema with a discriminator, and the schemas that have it in their `allOf`.

use foldhash::HashMap;
use openapiv3::{AdditionalProperties, Discriminator, ReferenceOr, Schema, SchemaKind};

use super::Type;
use super::alternatives::{Member, Source};
use super::builder::Builder;
use super::facets::{Facets, Located, alternatives, is_union};
use super::schemas::Typed;
use crate::diagnostics::{DISCRIMINATOR_ALONE, Diagnostics, Place};
use crate::resolve::component_name;

/// Beyond so many, the extending schemas do not become a union.
const MOST_EXTENDING: usize = 64;

impl<'d> Builder<'d, '_> {
    /// The union of a base and all that extend it; `None` if there are none, or too many.
    pub(super) fn extended(&mut self, schema: &'d Schema, at: &Place) -> Option<Typed> {
        let discriminator = schema.schema_data.discriminator.as_ref()?;
        if is_union(&schema.schema_kind) {
            return None;
        }
        let located = Located { value: discriminator, at: at.child("discriminator") };
        let places = self.extending(at, &located);
        if places.len() < 2 || places.len() > MOST_EXTENDING {
            return None;
        }
        let base = self.facets(schema, at)?;
        let mut members = Vec::new();
        for place in places {
            let Some(ReferenceOr::Item(schema)) = self.component_at(&place) else { return None };
            let facets = self.facets(schema, &place)?;
            let source = match &schema.schema_data.discriminator {
                Some(_) => Source::Base(schema, place.clone()),
                None => Source::Schema(schema, place.clone()),
            };
            let component = component_name(&place);
            self.used.extend(component.clone());
            members.push(Member {
                source,
                facets,
                component,
                tags: Vec::new(),
                is_default: false,
                at: place,
            });
        }
        let outer = Facets::new(at.clone(), base.about, base.nullable);
        Some(self.union(outer, members, Some(located), false))
    }

    /// Whether a reference of the schema at `at` leads to one that others extend, or that lists this one as extending it.
    pub(super) fn is_base(&self, schema: &ReferenceOr<Schema>, at: &Place) -> bool {
        let mut unheard = Diagnostics::new();
        let ReferenceOr::Reference { reference } = schema else { return false };
        let Some(base) = self.resolver.schema_named(reference, at, &mut unheard) else { return false };
        let Schema { schema_data, schema_kind } = base.value;
        if is_union(schema_kind) {
            alternatives(schema_kind).any(|(keyword, list)| self.lists(list, &base.at.child(keyword), at))
        } else {
            schema_data.discriminator.is_some()
        }
    }

    /// A base as an object, whatever extends it.
    pub(super) fn base_object(&mut self, schema: &'d Schema, at: &Place) -> Typed {
        let own = at.child("discriminator");
        if let Some(known) = self.named.get(&own) {
            return known.clone();
        }
        match self.facets(schema, at) {
            Some(facets) => self.interpret(Facets { at: own, ..facets }),
            None => Typed::plain(Type::Any),
        }
    }

    /// What a base that is read as an object demands: values of extending schemas keep what they have beside it.
    pub(super) fn open_base(&mut self, schema: &'d Schema, mut facets: Facets<'d>) -> Facets<'d> {
        if schema.schema_data.discriminator.is_some() && facets.alternatives.is_empty() {
            let place = facets.at.child("discriminator");
            let message =
                "the value is read as this object, whatever the property says; other properties are kept";
            self.say(DISCRIMINATOR_ALONE, place.clone().at_key(), message);
            if facets.additional.is_empty() && facets.json_type() == "object" {
                facets.additional.push(Located { value: &AdditionalProperties::Any(true), at: place });
            }
        }
        facets
    }

    /// The base and the schemas that extend it, directly or by others, and those that the mapping names.
    fn extending(&mut self, base: &Place, discriminator: &Located<&'d Discriminator>) -> Vec<Place> {
        let children = match self.children.take() {
            Some(children) => children,
            None => self.find_children(),
        };
        let mut found = vec![base.clone()];
        let mut next = 0;
        while let Some(place) = found.get(next).cloned() {
            next += 1;
            for child in children.get(&place).into_iter().flatten() {
                if !found.contains(child) {
                    found.push(child.clone());
                }
            }
            if found.len() > MOST_EXTENDING {
                break;
            }
        }
        self.children = Some(children);
        for (tag, target) in &discriminator.value.mapping {
            let place = discriminator.at.child("mapping").child(tag);
            let resolved = self.resolver.schema_named(target, &place, self.diagnostics);
            if let Some(resolved) = resolved
                && !found.contains(&resolved.at)
                && self.component_at(&resolved.at).is_some()
            {
                found.push(resolved.at);
            }
        }
        found
    }

    /// From each schema to the component schemas that have it in their `allOf`.
    fn find_children(&mut self) -> HashMap<Place, Vec<Place>> {
        let mut children: HashMap<Place, Vec<Place>> = HashMap::default();
        let list = Place::root(self.document.file).child("components").child("schemas");
        let document = self.document;
        let schemas = document.openapi.components.iter().flat_map(|components| &components.schemas);
        for (name, schema) in schemas {
            let ReferenceOr::Item(schema) = schema else { continue };
            let parts = match &schema.schema_kind {
                SchemaKind::AllOf { all_of } => all_of,
                SchemaKind::Any(any) => &any.all_of,
                _ => continue,
            };
            let place = list.child(name);
            for (index, part) in parts.iter().enumerate() {
                let at = place.child("allOf").index(index);
                if let ReferenceOr::Reference { .. } = part
                    && let Some(parent) = self.resolver.schema(part, &at, self.diagnostics)
                {
                    children.entry(parent.at).or_default().push(place.clone());
                }
            }
        }
        // In which order a document lists its schemas is nothing to the union.
        children
            .values_mut()
            .for_each(|children| children.sort_by(|one, other| one.pointer.cmp(&other.pointer)));
        children
    }

    pub(super) fn component_at(&self, place: &Place) -> Option<&'d ReferenceOr<Schema>> {
        let list = Place::root(self.document.file).child("components").child("schemas");
        let name = component_name(place)?;
        if list.child(&name) != *place {
            return None;
        }
        self.document.openapi.components.as_ref()?.schemas.get(&name)
    }
}
