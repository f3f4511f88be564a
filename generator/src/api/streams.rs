//! Bodies that come item by item: event streams, and JSON texts one after the other.

use openapiv3::{ReferenceOr, Schema, SchemaKind, StringType, Type as SchemaType};

use super::builder::Builder;
use super::schemas::Typed;
use super::{Stream, StreamKind, Type};
use crate::diagnostics::{EVENT_FIELDS, Place};
use crate::dialect::reserved;
use crate::resolve::Resolved;

/// The fields that an event has on the wire.
const EVENT_MEMBERS: [&str; 4] = ["id", "event", "data", "retry"];

impl<'d> Builder<'d, '_> {
    /// A stream and the type of its items: `itemSchema`, else what `schema` says of the whole, which is the list of all
    /// items, or, as most documents have it, of each item.
    pub(super) fn stream(
        &mut self,
        name: String,
        kind: StreamKind,
        media: &'d openapiv3::MediaType,
        at: &Place,
    ) -> Stream {
        let _no_example_of_a_stream = self.media_example(media, at);
        let item = match self.item_schema(media, at) {
            Some(schema) if kind == StreamKind::Events => self.event_data(schema),
            Some(Resolved { value, at }) => Some((value, at)),
            None => None,
        };
        let (item, is_text) = match item {
            Some((schema, _)) if kind == StreamKind::Events && is_text(schema) => (Type::String, true),
            Some((schema, at)) => {
                let Typed { ty, rules, about: _of_an_item } = self.schema_of(schema, &at);
                self.tell_unchecked(&rules, &at);
                (ty, false)
            }
            None => match kind {
                // An event's data may be any text.
                StreamKind::Events => (Type::String, true),
                StreamKind::Lines => (Type::Any, false),
            },
        };
        Stream { name, kind, item, is_text, at: at.clone() }
    }

    fn item_schema(&mut self, media: &'d openapiv3::MediaType, at: &Place) -> Option<Resolved<'d, Schema>> {
        if media.extensions.contains_key(&reserved::name("itemSchema")) {
            return self.resolver.schema_at(&at.child("itemSchema"), self.diagnostics);
        }
        let whole = self.resolve_schema(media.schema.as_ref()?, &at.child("schema"))?;
        match &whole.value.schema_kind {
            SchemaKind::Type(SchemaType::Array(list)) => {
                let items = list.items.as_ref()?;
                if let ReferenceOr::Reference { reference } = items {
                    self.mark_used(reference);
                }
                self.resolver.boxed_schema(items, &whole.at.child("items"), self.diagnostics)
            }
            _ => Some(whole),
        }
    }

    /// The schema of an event's data: an object of nothing but the fields of an event describes the event, any other
    /// schema the data. `None`: the data is a text of which the document says no more.
    fn event_data(&mut self, event: Resolved<'d, Schema>) -> Option<(&'d Schema, Place)> {
        let Resolved { value, at } = event;
        let SchemaKind::Type(SchemaType::Object(object)) = &value.schema_kind else {
            return if self.is_union_of_events(value, &at) { None } else { Some((value, at)) };
        };
        let fields = &object.properties;
        let Some(data) =
            fields.get("data").filter(|_| fields.keys().all(|key| EVENT_MEMBERS.contains(&key.as_str())))
        else {
            return Some((value, at));
        };
        self.say(EVENT_FIELDS, at.clone(), "this describes the event; its `data` is what is decoded");
        let at = at.child("properties").child("data");
        let data = self.resolver.boxed_schema(data, &at, self.diagnostics)?;
        if data.value.schema_data.extensions.contains_key(&reserved::name("contentSchema")) {
            let content = self.resolver.schema_at(&data.at.child("contentSchema"), self.diagnostics)?;
            return Some((content.value, content.at));
        }
        Some((data.value, data.at))
    }

    /// Whether the schema has alternatives that describe events, `itemSchema` as OpenAPI 3.2 shows it.
    fn is_union_of_events(&mut self, schema: &'d Schema, at: &Place) -> bool {
        let (keyword, members) = match &schema.schema_kind {
            SchemaKind::OneOf { one_of } => ("oneOf", one_of),
            SchemaKind::AnyOf { any_of } => ("anyOf", any_of),
            SchemaKind::Any(any) if !any.one_of.is_empty() => ("oneOf", &any.one_of),
            SchemaKind::Any(any) if !any.any_of.is_empty() => ("anyOf", &any.any_of),
            _ => return false,
        };
        let all = members.iter().enumerate().all(|(index, member)| {
            let member = self.resolver.schema(member, &at.child(keyword).index(index), self.diagnostics);
            member.is_some_and(|member| match &member.value.schema_kind {
                SchemaKind::Type(SchemaType::Object(object)) => {
                    object.properties.contains_key("event") && object.properties.contains_key("data")
                }
                SchemaKind::Any(any) => {
                    any.properties.contains_key("event") && any.properties.contains_key("data")
                }
                _ => false,
            })
        });
        if all {
            self.say(
                EVENT_FIELDS,
                at.clone(),
                "these describe events of several names; their data is a text",
            );
        }
        all
    }
}

/// Whether a schema is that of any text.
fn is_text(schema: &Schema) -> bool {
    matches!(
        &schema.schema_kind,
        SchemaKind::Type(SchemaType::String(StringType { enumeration, .. })) if enumeration.is_empty()
    )
}
