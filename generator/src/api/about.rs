//! What a schema says beside its type.

use indexmap::IndexMap;
use openapiv3::{Example, ReferenceOr, SchemaData};
use serde_json::Value;

use super::Literal;
use super::builder::Builder;
use crate::diagnostics::Place;
use crate::resolve::component_name;

/// Documentation, direction and values of a schema.
#[derive(Clone, Debug, Default)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    /// The only value that is allowed.
    pub(super) constant: Option<Value>,
    pub(super) default: Option<Literal>,
    pub(super) example: Option<Literal>,
    pub(super) is_url: bool,
}

impl About {
    /// What is left to say where the value is used, when the rest stands at the type called after a component or a place.
    pub(super) fn beside_type(mut self, at: &Place) -> Self {
        self.example = None;
        self.deprecated &= component_name(at).is_none();
        self
    }

    /// Where this says nothing, what `other` says.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            title: self.title.or(other.title),
            description: self.description.or(other.description),
            read_only: self.read_only || other.read_only,
            write_only: self.write_only || other.write_only,
            deprecated: self.deprecated || other.deprecated,
            constant: self.constant.or(other.constant),
            default: self.default.or(other.default),
            example: self.example.or(other.example),
            is_url: self.is_url || other.is_url,
        }
    }
}

impl<'d> Builder<'d, '_> {
    /// The parts of a schema that all kinds share, and whether it is nullable.
    pub(super) fn about(&mut self, data: &'d SchemaData, at: &Place) -> (About, bool) {
        let SchemaData {
            nullable,
            read_only,
            write_only,
            deprecated,
            external_docs: _documentation,
            example,
            title,
            description,
            discriminator: _read_with_the_alternatives,
            default,
            extensions,
        } = data;
        self.extensions(extensions, at);
        let literal = |value: &Option<Value>, key: &str| {
            value.as_ref().map(|value| Literal { value: value.clone(), at: at.child(key) })
        };
        let about = About {
            title: title.clone(),
            description: description.clone(),
            read_only: *read_only,
            write_only: *write_only,
            deprecated: *deprecated,
            constant: None,
            default: literal(default, "default"),
            example: literal(example, "example"),
            is_url: false,
        };
        (about, *nullable)
    }

    /// The example of an object that has `example` and `examples`.
    pub(super) fn example(
        &mut self,
        example: Option<&'d Value>,
        examples: &'d IndexMap<String, ReferenceOr<Example>>,
        at: &Place,
    ) -> Option<Literal> {
        if let Some(value) = example {
            return Some(Literal { value: value.clone(), at: at.child("example") });
        }
        let mut result = None;
        for (name, example) in examples {
            let place = at.child("examples").child(name);
            let Some(resolved) = self.resolver.example(example, &place, self.diagnostics) else { continue };
            let Example {
                summary: _summary,
                description: _description,
                value,
                external_value: _never_fetched,
                extensions,
            } = resolved.value;
            self.extensions(extensions, &resolved.at);
            if let (None, Some(value)) = (&result, value) {
                result = Some(Literal { value: value.clone(), at: resolved.at.child("value") });
            }
        }
        result
    }
}
