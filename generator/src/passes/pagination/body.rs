//! The list in a body, and the values around it.

use super::names::{BESIDE, CONTAINERS, normal};
use crate::api::{Field, Object, Path, Shape, Type, TypeDef};

/// How deep the values around a list may lie in objects.
const DEPTH: usize = 2;

/// A body with one list.
pub(super) struct Body<'a> {
    types: &'a [TypeDef],
    /// Where the list is.
    pub(super) items: Path,
    /// The type of its items.
    pub(super) item: &'a Type,
    values: Vec<Value<'a>>,
}

/// A property beside the list, or in an object beside it.
pub(super) struct Value<'a> {
    pub(super) path: Path,
    /// What it is compared by.
    pub(super) key: String,
    pub(super) field: &'a Field,
}

impl<'a> Body<'a> {
    /// The body, if it is a list, or an object with one list.
    pub(super) fn of(ty: &'a Type, types: &'a [TypeDef]) -> Option<Self> {
        if let Type::Array(item) = ty {
            return Some(Self { types, items: Path::new(), item, values: Vec::new() });
        }
        let object = object(ty, types)?;
        let lists: Vec<(&Field, &Type)> = object
            .fields
            .iter()
            .filter(|field| !field.boxed && !BESIDE.contains(&normal(&field.name).as_str()))
            .filter_map(|field| match not_null(&field.ty) {
                Type::Array(item) => Some((field, &**item)),
                _ => None,
            })
            .collect();
        let [(field, item)] = lists.as_slice() else { return None };
        let mut values = Vec::new();
        collect(object, types, &Path::new(), "", &mut values);
        Some(Self { types, items: vec![field.name.clone()], item, values })
    }

    /// The one value of this name that fits. Two are too many to choose from.
    pub(super) fn value(&self, key: &str, fits: impl Fn(&Type) -> bool) -> Option<&Value<'a>> {
        let mut found =
            self.values.iter().filter(|value| value.key == key && fits(not_null(&value.field.ty)));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The first of the names of which there is one value that fits.
    pub(super) fn first_of(&self, keys: &[&str], fits: impl Fn(&Type) -> bool) -> Option<&Value<'a>> {
        keys.iter().find_map(|key| self.value(key, &fits))
    }

    /// The items' property of this name.
    pub(super) fn item_field(&self, name: &str) -> Option<&'a Field> {
        object(self.item, self.types)?.fields.iter().find(|field| field.name == name)
    }
}

fn collect<'a>(
    parent: &'a Object,
    types: &'a [TypeDef],
    path: &Path,
    container: &str,
    values: &mut Vec<Value<'a>>,
) {
    for field in &parent.fields {
        let name = normal(&field.name);
        let path: Path = path.iter().chain([&field.name]).cloned().collect();
        match object(not_null(&field.ty), types) {
            Some(inner) if path.len() <= DEPTH && CONTAINERS.contains(&name.as_str()) => {
                collect(inner, types, &path, &name, values);
            }
            Some(_) => {}
            None => {
                // In these objects it is the two names together that tell: `links.next`, `next.href`, `cursors.after`.
                let key = match container {
                    "links" | "cursor" | "cursors" => format!("{}{name}", container.trim_end_matches('s')),
                    "next" => format!("next{name}"),
                    _ => name,
                };
                values.push(Value { path, key, field });
            }
        }
    }
}

fn object<'a>(ty: &Type, types: &'a [TypeDef]) -> Option<&'a Object> {
    match ty {
        Type::Named(index) => match &types.get(*index)?.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn not_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        other => other,
    }
}
