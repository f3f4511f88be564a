//! `prefixItems`: lists whose first items have schemas of their own.

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind};

use super::builder::Builder;
use super::facets::{Facets, Located, Property};
use super::schemas::Typed;
use super::{Shape, TupleItem, Type};
use crate::diagnostics::{UNCHECKED_RULE, UNTYPED_PART};

impl<'d> Builder<'d, '_> {
    /// The type of a list that starts with described items: a type of its own where the list is exactly those.
    pub(super) fn tuple(&mut self, facets: &Facets<'d>) -> Typed {
        let closed = facets.apart.closed_list || allows_none(&facets.items);
        let most = facets.bounds.max_items;
        let exact = |count: &usize| {
            facets.bounds.min_items == Some(*count)
                && (closed && most.is_none_or(|most| most >= *count) || most == Some(*count))
        };
        let prefix = match facets.apart.prefixes.as_slice() {
            [only] if exact(&only.value) => only,
            [first, ..] => {
                let message =
                    "the list may have other items than these, or fewer; all are read as any values";
                self.say(UNTYPED_PART, first.at.clone().at_key(), message);
                let mut facets = facets.clone();
                if let ([only], true) = (facets.apart.prefixes.as_slice(), closed) {
                    let most = most.map_or(only.value, |most| most.min(only.value));
                    facets.bounds.max_items = Some(most);
                }
                return self.finish(Type::Array(Box::new(Type::Any)), &facets);
            }
            [] => return Typed::plain(Type::Array(Box::new(Type::Any))),
        };
        if facets.bounds.unique_items {
            let message = "that the items differ is left to the server";
            self.say(UNCHECKED_RULE, prefix.at.clone().at_key(), message);
        }
        let index = self.define(&facets.about, Shape::Tuple(Vec::new()), &facets.at);
        let about = facets.about.clone().beside_type(&facets.at);
        self.unfinished.push_back((index, facets.clone()));
        Typed { ty: Type::Named(index), rules: Vec::new(), about }
    }

    /// The items of such a list.
    pub(super) fn tuple_items(&mut self, facets: &Facets<'d>) -> Vec<TupleItem> {
        let Some(Located { value: count, at }) = facets.apart.prefixes.first() else { return Vec::new() };
        let mut items = Vec::new();
        for index in 0..*count {
            let resolved = self.resolver.schema_at(&at.index(index), self.diagnostics);
            let Typed { ty, rules, about } = match resolved {
                Some(resolved) => self.typed(resolved.value, &resolved.at),
                None => Typed::plain(Type::Any),
            };
            items.push(TupleItem { description: about.description.or(about.title), ty, boxed: false, rules });
        }
        items
    }
}

/// Whether one of the schemas of `items` allows no value (`items: false`).
fn allows_none(items: &Property<'_>) -> bool {
    let nothing = |schema: &Schema| match &schema.schema_kind {
        SchemaKind::Not { not } => is_anything(not),
        SchemaKind::Any(any) => any.not.as_deref().is_some_and(is_anything),
        _ => false,
    };
    items.iter().any(|item| matches!(item.value, ReferenceOr::Item(schema) if nothing(schema)))
}

fn is_anything(schema: &ReferenceOr<Schema>) -> bool {
    let kind = schema.as_item().map(|schema| &schema.schema_kind);
    matches!(kind, Some(SchemaKind::Any(any)) if *any == AnySchema::default())
}
