//! `headers` of an answer.

use indexmap::IndexMap;
use openapiv3::{
    Header, HeaderStyle, ParameterSchemaOrContent, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
};

use super::builder::Builder;
use super::keywords::is_token;
use super::schemas::Typed;
use super::{MediaKind, ResponseHeader, Shape, Type, media_type};
use crate::diagnostics::{IMPOSSIBLE_HEADER, Place};

impl<'d> Builder<'d, '_> {
    /// The headers, without `Content-Type`, which the specification tells to ignore here.
    pub(super) fn answer_headers(
        &mut self,
        headers: &'d IndexMap<String, ReferenceOr<Header>>,
        at: &Place,
    ) -> Vec<ResponseHeader> {
        let mut found: Vec<ResponseHeader> = Vec::new();
        for (name, header) in headers {
            let at = at.child(name);
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            if !is_token(name) {
                self.say(IMPOSSIBLE_HEADER, at.at_key(), "no header has such a name, so it can't come");
                continue;
            }
            let is_known = found.iter().any(|known| known.name.eq_ignore_ascii_case(name));
            if let Some(header) = self.answer_header(name, header, &at).filter(|_| !is_known) {
                found.push(header);
            }
        }
        found
    }

    fn answer_header(
        &mut self,
        name: &str,
        header: &'d ReferenceOr<Header>,
        at: &Place,
    ) -> Option<ResponseHeader> {
        let resolved = self.resolver.header(header, at, self.diagnostics)?;
        let Header {
            description,
            style: HeaderStyle::Simple,
            required: _a_server_may_leave_it_out_all_the_same,
            deprecated,
            format,
            example: _example,
            examples: _examples,
            extensions,
        } = resolved.value;
        let at = resolved.at;
        self.extensions(extensions, &at);
        let (typed, is_json) = match format {
            ParameterSchemaOrContent::Schema(schema) => {
                (self.header_schema(schema, &at.child("schema")), false)
            }
            ParameterSchemaOrContent::Content(content) => match content.iter().next() {
                Some((name, media)) if media_type::kind(name) == Some(MediaKind::Json) => {
                    (self.media_schema(media, &at.child("content").child(name)).0, true)
                }
                _ => (Typed::plain(Type::String), false),
            },
        };
        Some(ResponseHeader {
            name: name.to_owned(),
            description: description.clone().or(typed.about.description),
            deprecated: deprecated.unwrap_or(typed.about.deprecated),
            ty: typed.ty,
            is_json,
            at,
        })
    }

    /// The type of a value in the simple style. What has no plain form there, an object above all, is the text as it is.
    fn header_schema(&mut self, schema: &'d ReferenceOr<Schema>, at: &Place) -> Typed {
        let text = Typed::plain(Type::String);
        let Some(resolved) = self.resolve_schema(schema, at) else { return text };
        if !is_plain(&resolved.value.schema_kind) {
            return text;
        }
        let typed = self.schema(schema, at);
        let is_scalar = |builder: &Self, ty: &Type| match ty {
            Type::Named(index) => {
                matches!(builder.types.get(*index).map(|ty| &ty.shape), Some(Shape::StringEnum(_)))
            }
            Type::Any | Type::Array(_) | Type::Map(_) | Type::Nullable(_) | Type::Binary => false,
            _ => true,
        };
        let ty = match typed.ty {
            Type::Nullable(inner) => *inner,
            other => other,
        };
        let fits = match &ty {
            Type::Array(item) => is_scalar(self, item),
            other => is_scalar(self, other),
        };
        Typed { ty: if fits { ty } else { Type::String }, ..typed }
    }
}

fn is_plain(kind: &SchemaKind) -> bool {
    match kind {
        SchemaKind::Type(SchemaType::Object(_)) => false,
        SchemaKind::Type(SchemaType::Array(list)) => matches!(
            &list.items,
            Some(ReferenceOr::Item(item)) if matches!(
                &item.schema_kind,
                SchemaKind::Type(kind) if !matches!(kind, SchemaType::Object(_) | SchemaType::Array(_))
            )
        ),
        SchemaKind::Type(_) => true,
        _ => false,
    }
}
