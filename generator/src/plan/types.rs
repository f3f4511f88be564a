//! Types, and the names of those that have one.

use std::collections::BTreeSet;

use super::TypePlan;
use super::names::{Case, words};
use super::scope::{NO_FILES, Wanted, assign, module_name};
use crate::api::{Api, IntegerKind, Literal, Shape, Type, TypeDef};
use crate::diagnostics::Diagnostics;

/// The types of an API with their names.
pub(super) struct Types<'a> {
    definitions: &'a [TypeDef],
    names: Vec<String>,
    modules: Vec<String>,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, diagnostics: &mut Diagnostics) -> Self {
        let mut wanted: Vec<Wanted> = api.types.iter().map(wanted).collect();
        let names = assign(Case::UpperCamel, &[], &wanted, diagnostics);
        // A type that had to take another name keeps its file name in step with it.
        for (wanted, name) in wanted.iter_mut().zip(&names) {
            if super::names::upper_camel(&wanted.words) != *name {
                wanted.words = words(name);
            }
        }
        let modules = assign(Case::Snake, &NO_FILES, &wanted, diagnostics);
        let modules = modules.iter().map(|name| module_name(name)).collect();
        Self { definitions: &api.types, names, modules }
    }

    /// Name and module of a type.
    pub(super) fn names_of(&self, index: usize) -> (String, String) {
        let get = |list: &[String]| list.get(index).cloned().unwrap_or_default();
        (get(&self.names), get(&self.modules))
    }

    /// Whether values of the type, or values in them, have rules to check.
    pub(super) fn is_checked(&self, ty: &Type) -> bool {
        ty.named().and_then(|index| self.definitions.get(index)).is_some_and(|definition| definition.checked)
    }

    /// The example of a named type.
    pub(super) fn example(&self, ty: &Type) -> Option<&Literal> {
        match ty {
            Type::Named(index) => self.definitions.get(*index)?.example.as_ref(),
            _ => None,
        }
    }

    /// What a named type is made of.
    pub(super) fn shape(&self, index: usize) -> Option<&Shape> {
        self.definitions.get(index).map(|definition| &definition.shape)
    }

    /// The Rust type of a value.
    pub(super) fn plan(&self, ty: &Type) -> TypePlan {
        match ty {
            Type::Any => TypePlan::Json,
            Type::Boolean => TypePlan::Bool,
            Type::Integer(IntegerKind::I32) => TypePlan::I32,
            Type::Integer(IntegerKind::I64) => TypePlan::I64,
            Type::Integer(IntegerKind::U32) => TypePlan::U32,
            Type::Integer(IntegerKind::U64) => TypePlan::U64,
            Type::Double => TypePlan::F64,
            // Base64 stays text: decoding it would fail for variants that the document does not tell apart.
            Type::String | Type::Base64 | Type::BinaryText => TypePlan::String,
            Type::Part => TypePlan::Part,
            Type::Parts => TypePlan::Parts,
            Type::Password => TypePlan::Secret,
            Type::Uuid => TypePlan::Uuid,
            Type::DateTime => TypePlan::Timestamp,
            Type::Date => TypePlan::Date,
            Type::Binary => TypePlan::Bytes,
            Type::Array(item) => TypePlan::Vec(Box::new(self.plan(item))),
            Type::Map(value) => TypePlan::Map(Box::new(self.plan(value))),
            Type::Nullable(inner) => TypePlan::Option(Box::new(self.plan(inner))),
            Type::Named(index) => TypePlan::Model(self.names_of(*index).0),
        }
    }
}

/// The type without null.
pub(super) fn not_null(ty: &Type) -> (&Type, bool) {
    match ty {
        Type::Nullable(inner) => (inner, true),
        other => (other, false),
    }
}

fn wanted(definition: &TypeDef) -> Wanted {
    let found = definition.name.iter().flat_map(|part| words(part)).collect();
    // The place tells apart what has the same name; for a component its own name does, and reads better. A schema and an operation
    // can have one name, and so can a property of the one and a parameter of the other.
    let is_of_schema = definition.at.pointer.as_str().starts_with("/components/schemas/");
    let text = match definition.name.as_slice() {
        [name] => name.clone(),
        parts => parts.join(if is_of_schema { "." } else { "/" }),
    };
    let mut wanted = Wanted::new(found, text, &definition.at);
    wanted.kind = is_of_parameter(definition.at.pointer.as_str()).then_some("parameter");
    // One alternative becomes a type with each object that it is put together with.
    if let Shape::Object(object) = &definition.shape {
        let names: BTreeSet<&str> = object.fields.iter().map(|field| field.name.as_str()).collect();
        for name in names {
            wanted.rank.push('\n');
            wanted.rank.push_str(name);
        }
    }
    wanted
}

/// Whether a place is in a parameter: of an operation, a path or the components.
fn is_of_parameter(pointer: &str) -> bool {
    let steps: Vec<&str> = pointer.split('/').skip(1).take(4).collect();
    matches!(
        steps.as_slice(),
        ["components", "parameters", ..] | ["paths", _, "parameters", ..] | ["paths", _, _, "parameters"]
    )
}
