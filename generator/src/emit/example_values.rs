//! Values for examples: of any type, made of the plan's example values.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::models::{argument_type, is_argument};
use super::module::Module;
use super::{EmitError, token};
use crate::plan::model::{ExamplePlan, FieldKind, FieldPlan, ModelKind, StructPlan, TypePlan};

/// How deep models may stand in each other before an example gives up.
const MAX_DEPTH: usize = 6;
/// How many optional fields an example sets.
const OPTIONAL_FIELDS: usize = 2;
/// An example that needs more values than these shows nothing, and types that hold each other grow without end.
const MANY: usize = 200;

/// Makes values and notes which models they need. `None` stands for a value that cannot be made.
pub(super) struct Values<'a> {
    pub(super) module: &'a Module<'a>,
    pub(super) models: BTreeSet<String>,
    /// The path of an enum of bodies that they need.
    pub(super) choice: Option<String>,
    /// How many values may still be made.
    left: usize,
}

pub(super) type Made = Result<Option<TokenStream>, EmitError>;

impl<'a> Values<'a> {
    pub(super) fn new(module: &'a Module<'a>) -> Self {
        Self { module, models: BTreeSet::new(), choice: None, left: MANY }
    }

    /// A value for an argument that is only looked at.
    pub(super) fn borrowed(&mut self, ty: &TypePlan, example: &ExamplePlan) -> Made {
        Ok(match ty {
            TypePlan::String => Some(string(example)),
            TypePlan::Vec(inner) if **inner == TypePlan::String => Some(quote!(&["example"])),
            TypePlan::Vec(inner) => {
                let item = self.exact(inner, &ExamplePlan::Unknown, true, 1)?;
                item.map(|item| quote!(&[#item]))
            }
            TypePlan::Boxed(inner) => self.borrowed(inner, example)?,
            _ => {
                let is_reference = !self.is_copy(ty);
                let value = self.exact(ty, example, true, 0)?;
                value.map(|value| if is_reference { quote!(&#value) } else { value })
            }
        })
    }

    pub(super) fn crate_name(&self) -> &str {
        self.module.path.split("::").next().unwrap_or_default()
    }

    fn is_copy(&self, ty: &TypePlan) -> bool {
        super::types::is_copy(ty, self.module)
    }

    /// A value for an argument that takes whatever becomes one.
    pub(super) fn owned(&mut self, ty: &TypePlan, example: &ExamplePlan) -> Made {
        self.owned_at(ty, example, 0)
    }

    fn owned_at(&mut self, ty: &TypePlan, example: &ExamplePlan, depth: usize) -> Made {
        Ok(match ty {
            TypePlan::String => Some(string(example)),
            TypePlan::Secret => Some(quote!("secret")),
            TypePlan::Bytes | TypePlan::Part => Some(quote!("bytes")),
            TypePlan::Vec(inner) if **inner == TypePlan::String => Some(quote!(["example"])),
            TypePlan::Vec(inner) => {
                let item = self.exact(inner, &ExamplePlan::Unknown, false, depth + 1)?;
                item.map(|item| quote!([#item]))
            }
            TypePlan::Json => self.exact(ty, example, false, depth)?,
            TypePlan::Option(inner) | TypePlan::Boxed(inner) => self.exact(inner, example, false, depth)?,
            _ => self.exact(ty, example, true, depth)?,
        })
    }

    /// A value of the type itself; `is_known` where the compiler knows the type from the place.
    pub(super) fn exact(
        &mut self,
        ty: &TypePlan,
        example: &ExamplePlan,
        is_known: bool,
        depth: usize,
    ) -> Made {
        if depth > MAX_DEPTH || self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let crate_name = self.crate_name().to_owned();
        let parsed = |default: &str, ty: &str| -> Made {
            let text = match example {
                ExamplePlan::Text(text) => text.as_str(),
                _ => default,
            };
            if is_known {
                return Ok(Some(quote!(#text.parse()?)));
            }
            let ty = token::path(&format!("{crate_name}::{ty}"))?;
            Ok(Some(quote!(#text.parse::<#ty>()?)))
        };
        Ok(match ty {
            TypePlan::Json => Some(quote!(::serde_json::json!({}))),
            TypePlan::Bool => {
                let value = json(example).and_then(|value| value.as_bool()).unwrap_or(true);
                Some(quote!(#value))
            }
            TypePlan::I32 | TypePlan::I64 | TypePlan::U32 | TypePlan::U64 => Some(integer(ty, example)),
            TypePlan::F64 => {
                Some(token::float(json(example).and_then(|value| value.as_f64()).unwrap_or(1.5))?)
            }
            TypePlan::String => {
                let text = string(example);
                Some(quote!(#text.to_owned()))
            }
            TypePlan::Secret => {
                let secret = token::path(&format!("{crate_name}::Secret"))?;
                Some(quote!(#secret::from("secret")))
            }
            TypePlan::Uuid => parsed("248df4b7-aa70-47b8-a036-33ac447e668d", "Uuid")?,
            TypePlan::Timestamp => parsed("2026-01-31T12:00:00Z", "Timestamp")?,
            TypePlan::Date => parsed("2026-01-31", "Date")?,
            TypePlan::Part => {
                let part = token::path(&format!("{crate_name}::Part"))?;
                Some(quote!(#part::bytes("bytes").content_type("text/plain")))
            }
            TypePlan::Parts => {
                let parts = token::path(&format!("{crate_name}::Parts"))?;
                Some(quote!(#parts::new().part("file", "bytes")))
            }
            TypePlan::Bytes => {
                let bytes = token::path(&format!("{crate_name}::Bytes"))?;
                Some(quote!(#bytes::from_static(b"bytes")))
            }
            TypePlan::Vec(inner) => {
                let item = self.exact(inner, &ExamplePlan::Unknown, is_known, depth + 1)?;
                item.map(|item| quote!(::std::vec::Vec::from([#item])))
            }
            TypePlan::Map(_) => Some(quote!(::std::collections::BTreeMap::new())),
            TypePlan::Option(inner) => {
                let value = self.exact(inner, example, is_known, depth + 1)?;
                value.map(|value| quote!(Some(#value)))
            }
            TypePlan::Boxed(inner) => {
                let value = self.exact(inner, example, is_known, depth + 1)?;
                value.map(|value| quote!(::std::boxed::Box::new(#value)))
            }
            TypePlan::Local(_) => None, // of answers only
            TypePlan::Model(name) => self.model(name, example, depth)?,
        })
    }

    fn model(&mut self, name: &str, example: &ExamplePlan, depth: usize) -> Made {
        let plan = self.module.model(name)?;
        let path = token::ident(name)?;
        match &plan.kind {
            ModelKind::StringEnum(variants) => {
                let known =
                    variants.iter().find(|variant| *example == ExamplePlan::Text(variant.wire.clone()));
                let value = match known.or(variants.first()) {
                    Some(variant) => {
                        let variant = token::ident(&variant.name)?;
                        quote!(#path::#variant)
                    }
                    None => quote!(#path::from("example")),
                };
                self.models.insert(name.to_owned());
                Ok(Some(value))
            }
            ModelKind::IntegerEnum(variants) => {
                let given = json(example).and_then(|value| value.as_i64());
                let known = variants.iter().find(|variant| Some(variant.wire) == given);
                let value = match known.or(variants.first()) {
                    Some(variant) => {
                        let variant = token::ident(&variant.name)?;
                        quote!(#path::#variant)
                    }
                    None => quote!(#path::from(1)),
                };
                self.models.insert(name.to_owned());
                Ok(Some(value))
            }
            ModelKind::Union(plan) => {
                for variant in &plan.variants {
                    let ty = match &variant.ty {
                        TypePlan::Boxed(inner) => inner,
                        other => other,
                    };
                    let Some(payload) = self.exact(ty, &ExamplePlan::Unknown, true, depth + 1)? else {
                        continue;
                    };
                    self.models.insert(name.to_owned());
                    let variant_name = token::ident(&variant.name)?;
                    return Ok(Some(match &variant.ty {
                        TypePlan::Boxed(_) => quote!(#path::#variant_name(::std::boxed::Box::new(#payload))),
                        _ => quote!(#path::#variant_name(#payload)),
                    }));
                }
                Ok(None)
            }
            ModelKind::Tuple(plan) => {
                let given = json(example).and_then(|value| value.as_array().cloned()).unwrap_or_default();
                let mut given = given.into_iter();
                let mut values = Vec::new();
                for item in &plan.items {
                    let example = match given.next() {
                        Some(Value::String(text)) => ExamplePlan::Text(text),
                        Some(Value::Null) | None => ExamplePlan::Unknown,
                        Some(other) => ExamplePlan::Json(other.to_string()),
                    };
                    match self.exact(&item.ty, &example, true, depth + 1)? {
                        Some(value) => values.push(value),
                        None => return Ok(None),
                    }
                }
                self.models.insert(name.to_owned());
                Ok(Some(quote!(#path(#(#values),*))))
            }
            ModelKind::Struct(plan) => {
                let mut arguments = Vec::new();
                for field in plan.fields.iter().filter(|field| is_argument(field)) {
                    match self.owned_at(&argument_type(field), &field.example, depth + 1)? {
                        Some(value) => arguments.push(value),
                        None => return Ok(None),
                    }
                }
                self.models.insert(name.to_owned());
                let mut value = quote!(#path::new(#(#arguments),*));
                for field in optional_fields(plan).take(OPTIONAL_FIELDS) {
                    let setter = token::ident(&field.name)?;
                    if let Some(argument) = self.owned_at(&field.ty, &field.example, depth + 1)? {
                        value.extend(quote!(.#setter(#argument)));
                    }
                }
                Ok(Some(value))
            }
        }
    }
}

/// Optional fields that are worth showing: simple, not deprecated, not excluding others, with a known value.
fn optional_fields(plan: &StructPlan) -> impl Iterator<Item = &FieldPlan> {
    plan.fields.iter().enumerate().filter_map(|(index, field)| {
        let is_shown = field.kind == FieldKind::Optional
            && !field.deprecated
            && matches!(field.ty, TypePlan::String | TypePlan::Uuid | TypePlan::Bool | TypePlan::I64)
            && field.example != ExamplePlan::Unknown
            && !plan.exclusive.iter().any(|group| group.contains(&index));
        is_shown.then_some(field)
    })
}

fn string(example: &ExamplePlan) -> TokenStream {
    match example {
        ExamplePlan::Text(text) => quote!(#text),
        _ => quote!("example"),
    }
}

fn json(example: &ExamplePlan) -> Option<Value> {
    match example {
        ExamplePlan::Json(text) => serde_json::from_str(text).ok(),
        _ => None,
    }
}

/// An integer of the type's range.
fn integer(ty: &TypePlan, example: &ExamplePlan) -> TokenStream {
    let given = json(example);
    let number = given.and_then(|value| value.as_i64()).filter(|number| match ty {
        TypePlan::I32 => i32::try_from(*number).is_ok(),
        TypePlan::U32 => u32::try_from(*number).is_ok(),
        TypePlan::U64 => *number >= 0,
        _ => true,
    });
    token::signed(number.unwrap_or(1))
}
