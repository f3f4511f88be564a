//! Types that no operation names: bodies of webhooks, which the server sends, and the schemas of a document without operations.

use openapiv3::{PathItem, ReferenceOr, RequestBody};

use super::builder::Builder;
use super::{MediaKind, Type, media_type};
use crate::diagnostics::{DOCUMENTED_ONLY, Place};

impl<'d> Builder<'d, '_> {
    /// The JSON bodies of all webhooks. Nothing of them is sent; a user decodes what arrives.
    pub(super) fn webhooks(&mut self, at: &Place) -> Vec<Type> {
        let webhooks = self.resolver.webhooks(self.diagnostics);
        if !webhooks.is_empty() {
            let message = "webhooks come from the server: the client has the types of their bodies only";
            self.say(DOCUMENTED_ONLY, at.clone().at_key(), message);
        }
        let mut types = Vec::new();
        for (_, item) in webhooks {
            let item: (&'d PathItem, Place) = (item.value, item.at);
            for (method, operation) in item.0.iter() {
                let place = item.1.child(method).child("requestBody");
                let body = operation.request_body.as_ref();
                types.extend(body.map(|body| self.received(body, &place)).unwrap_or_default());
                self.finish_types();
            }
        }
        types
    }

    fn received(&mut self, body: &'d ReferenceOr<RequestBody>, at: &Place) -> Vec<Type> {
        let Some(body) = self.resolver.request_body(body, at, self.diagnostics) else { return Vec::new() };
        let content = body.at.child("content");
        let mut types = Vec::new();
        for (name, media) in &body.value.content {
            if media_type::kind(name) == Some(MediaKind::Json) {
                types.push(self.media_schema(media, &content.child(name)).0.ty);
            }
        }
        types
    }

    /// All schemas of the components.
    pub(super) fn component_schemas(&mut self, at: &Place) -> Vec<Type> {
        let schemas = self.document.openapi.components.iter().flat_map(|components| &components.schemas);
        let mut types = Vec::new();
        for (name, schema) in schemas {
            self.used.insert(name.clone());
            types.push(self.schema(schema, &at.child(name)).ty);
            self.finish_types();
        }
        types
    }
}
