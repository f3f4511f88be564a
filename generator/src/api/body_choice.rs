//! Multipart bodies beside others of the same type: whether they can send something that the others can't.

use super::builder::Builder;
use super::{Field, MediaKind, MediaType, RequestBody, Shape, Type, TypeDef};
use crate::diagnostics::JSON_CHOSEN;

impl Builder<'_, '_> {
    /// Leaves out the multipart bodies that hold no files and whose values another entry sends as well. The types of the
    /// operation must be finished.
    pub(super) fn settle_choice(&mut self, body: &mut RequestBody) {
        let mut settled: Vec<MediaType> = Vec::new();
        for content in std::mem::take(&mut body.contents) {
            let carries = |known: &&MediaType| {
                content.kind == MediaKind::Multipart
                    && matches!(known.kind, MediaKind::Json | MediaKind::Form)
                    && without_null(&known.ty) == without_null(&content.ty)
            };
            match settled.iter().find(carries) {
                Some(known) if !holds_files(&content, &self.types) => {
                    let message = format!("the body has the same type in `{}`, which is sent", known.name);
                    self.say(JSON_CHOSEN, content.at.at_key(), message);
                }
                _ => settled.push(content),
            }
        }
        body.contents = settled;
    }
}

/// Whether the parts of a multipart body of this type can be files: octets that JSON and forms have no form for.
fn holds_files(content: &MediaType, types: &[TypeDef]) -> bool {
    match without_null(&content.ty) {
        // Nothing is known of the parts.
        Type::Any => true,
        Type::Named(index) => match types.get(*index).map(|definition| &definition.shape) {
            Some(Shape::Object(object)) => {
                let is_sent_as_file = |field: &Field| is_file(&field.ty) || content.is_file(field);
                object.fields.iter().any(is_sent_as_file) || object.additional.iter().any(is_file)
            }
            _ => false,
        },
        _ => false,
    }
}

fn is_file(ty: &Type) -> bool {
    match ty {
        Type::BinaryText => true,
        Type::Nullable(inner) | Type::Array(inner) => is_file(inner),
        _ => false,
    }
}

pub(super) fn without_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        other => other,
    }
}
