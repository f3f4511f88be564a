//! Structs and enums.

use serde_json::Value;

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::types::{Types, not_null};
use super::{
    ConstantPlan, FieldKind, FieldPlan, ModelKind, ModelPlan, StructPlan, TypePlan, enums, examples, rules,
    secrets, tuples, unions,
};
use crate::api::{Api, Field, Object, Shape, Type, TypeDef, Usage};
use crate::diagnostics::Diagnostics;

/// Functions that a struct has beside its setters.
const RESERVED_FIELDS: [&str; 4] = ["new", "clone", "default", "validate"];

pub(super) fn plan(api: &Api, types: &Types<'_>, diagnostics: &mut Diagnostics) -> Vec<ModelPlan> {
    let mut models = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let (name, module) = types.names_of(index);
        let kind = match &definition.shape {
            Shape::Object(object) => ModelKind::Struct(structure(definition, object, types, diagnostics)),
            Shape::Union(union) => {
                ModelKind::Union(unions::plan(union, definition.checked, types, diagnostics))
            }
            Shape::StringEnum(values) => ModelKind::StringEnum(enums::texts(values, diagnostics)),
            Shape::IntegerEnum(values) => ModelKind::IntegerEnum(enums::integers(values, diagnostics)),
            Shape::Tuple(items) => ModelKind::Tuple(tuples::plan(items, definition.checked, types)),
        };
        let docs = definition.title.iter().chain(&definition.description).cloned().collect();
        models.push(ModelPlan { module, name, docs, deprecated: definition.deprecated, kind });
    }
    models
}

fn structure(
    definition: &TypeDef,
    object: &Object,
    types: &Types<'_>,
    diagnostics: &mut Diagnostics,
) -> StructPlan {
    let mut wanted: Vec<Wanted> =
        object.fields.iter().map(|field| Wanted::new(words(&field.name), &field.name, &field.at)).collect();
    if object.additional.is_some() {
        wanted.push(Wanted::new(vec!["additional".to_owned()], "additionalProperties", &definition.at));
    }
    let mut names = assign(Case::Snake, &RESERVED_FIELDS, &wanted, diagnostics).into_iter();
    let fields: Vec<FieldPlan> = object
        .fields
        .iter()
        .zip(names.by_ref())
        .map(|(field, name)| field_plan(field, name, definition, types))
        .collect();
    let additional = object.additional.as_ref().zip(names.next()).map(|(ty, name)| (name, types.plan(ty)));
    let position = |name: &String| object.fields.iter().position(|field| field.name == *name);
    StructPlan {
        additional,
        exclusive: object.exclusive.iter().map(|group| group.iter().filter_map(position).collect()).collect(),
        checked: definition.checked,
        parts: definition.parts,
        default: fields.iter().all(|field| !matches!(field.kind, FieldKind::Required | FieldKind::Nullable)),
        fields,
    }
}

fn field_plan(field: &Field, name: String, definition: &TypeDef, types: &Types<'_>) -> FieldPlan {
    let (inner, _) = not_null(&field.ty);
    let ty = types.plan(inner);
    let checked = definition.checked;
    FieldPlan {
        name,
        wire: field.name.clone(),
        ty: if field.boxed { TypePlan::Boxed(Box::new(ty)) } else { ty },
        kind: kind(field, definition.usage),
        rules: if checked { rules::plan(&field.rules) } else { Vec::new() },
        nested_checks: checked && types.is_checked(inner),
        docs: field.description.clone(),
        default: field
            .default
            .as_ref()
            .filter(|literal| *inner != Type::Password && !secrets::is_in(&literal.value))
            .map(|literal| literal.value.to_string()),
        deprecated: field.deprecated,
        constant: field.constant.as_ref().and_then(|value| constant(value, inner, types)),
        example: examples::plan([field.example.as_ref(), types.example(inner), field.default.as_ref()]),
    }
}

/// How a field meets the wire.
fn kind(field: &Field, usage: Usage) -> FieldKind {
    let (inner, nullable) = not_null(&field.ty);
    let empty = match (inner, field.default.as_ref().map(|literal| &literal.value)) {
        (Type::Array(_), Some(Value::Array(items))) => items.is_empty(),
        (Type::Map(_), Some(Value::Object(members))) => members.is_empty(),
        _ => false,
    };
    match (field.required, nullable) {
        // The document says that absence means the empty list, so nothing is lost by reading it as one.
        (required, nullable) if empty && !usage.request && (nullable || !required) => FieldKind::List,
        (true, false) => FieldKind::Required,
        (false, _) if *inner == Type::Any => FieldKind::Any,
        (true, true) => FieldKind::Nullable,
        (false, true) if usage.request => FieldKind::Patch,
        (false, _) => FieldKind::Optional,
    }
}

/// The only value of a required field, if its type can say it.
fn constant(value: &Value, ty: &Type, types: &Types<'_>) -> Option<ConstantPlan> {
    match (value, ty) {
        (Value::Bool(value), Type::Boolean) => Some(ConstantPlan::Bool(*value)),
        (value, Type::Named(index)) => enums::variant(value, types.shape(*index)?).map(ConstantPlan::Variant),
        _ => None,
    }
}
