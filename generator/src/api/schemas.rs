//! From a schema to a type.

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind};
use serde_json::Value;

use super::about::About;
use super::builder::Builder;
use super::enums::common_type;
use super::facets::{Facets, alternatives};
use super::{Rule, Type, TypeDef, Usage, type_names};
use crate::diagnostics::{ENDLESS_LIST, INEFFECTIVE_KEYWORD, Place, unescape};
use crate::resolve::{Resolved, component_name};

/// How many lists and maps may lie in each other.
pub(super) const MOST_NESTED: usize = 64;

/// A schema's type, and what it says beside that.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub(super) ty: Type,
    /// The rules of the value itself; those inside a named type are that type's.
    pub(super) rules: Vec<Rule>,
    pub(super) about: About,
}

impl Typed {
    /// A type, and nothing more.
    pub(super) fn plain(ty: Type) -> Self {
        Self { ty, rules: Vec::new(), about: About::default() }
    }
}

impl<'d> Builder<'d, '_> {
    /// The type of a schema or a reference to one. After an error it is [`Type::Any`].
    pub(super) fn schema(&mut self, schema: &'d ReferenceOr<Schema>, at: &Place) -> Typed {
        match self.resolve_schema(schema, at) {
            Some(Resolved { value, at }) => self.typed(value, &at),
            None => Typed::plain(Type::Any),
        }
    }

    /// As [`Builder::schema`], of a schema that was resolved already.
    pub(super) fn schema_of(&mut self, schema: &'d Schema, at: &Place) -> Typed {
        self.typed(schema, at)
    }

    /// As [`Builder::schema`], where the typed document boxes it.
    pub(super) fn boxed_schema(&mut self, schema: &'d ReferenceOr<Box<Schema>>, at: &Place) -> Typed {
        if let ReferenceOr::Reference { reference } = schema {
            self.mark_used(reference);
        }
        match self.resolver.boxed_schema(schema, at, self.diagnostics) {
            Some(Resolved { value, at }) => self.typed(value, &at),
            None => Typed::plain(Type::Any),
        }
    }

    /// Follows a reference.
    pub(super) fn resolve_schema(
        &mut self,
        schema: &'d ReferenceOr<Schema>,
        at: &Place,
    ) -> Option<Resolved<'d, Schema>> {
        if let ReferenceOr::Reference { reference } = schema {
            self.mark_used(reference);
        }
        self.resolver.schema(schema, at, self.diagnostics)
    }

    /// Remembers which component schemas a reference leads through.
    pub(super) fn mark_used(&mut self, reference: &str) {
        let mut reference = reference;
        while let Some(rest) = reference.strip_prefix("#/components/schemas/") {
            let name = unescape(rest.split('/').next().unwrap_or(rest));
            if self.used.contains(&*name) {
                return;
            }
            self.used.insert(name.clone().into_owned());
            let components = self.document.openapi.components.as_ref();
            match components.and_then(|components| components.schemas.get(&*name)) {
                Some(ReferenceOr::Reference { reference: next }) => reference = next,
                _ => return,
            }
        }
    }

    pub(super) fn typed(&mut self, schema: &'d Schema, at: &Place) -> Typed {
        if let Some(name) = self.document.schema_name(at) {
            self.used.insert(name);
        }
        if let Some(known) = self.named.get(at) {
            return known.clone();
        }
        if self.within.contains(at) || self.within.len() > MOST_NESTED {
            let message = "no object lies between this list and its own items; they are read as any value";
            self.say(ENDLESS_LIST, at.clone().at_key(), message);
            return Typed::plain(Type::Any);
        }
        self.within.push(at.clone());
        // A component that is nothing but a base is one of those that extend it, and not the union of all.
        let extends =
            |member: &OnlyMember<'d>| component_name(at).is_some() && self.is_base(member.schema, at);
        let typed = match only_member(&schema.schema_kind).filter(|member| !extends(member)) {
            Some(member) => self.with_metadata(schema, &member, at),
            None => match self.extended(schema, at) {
                Some(union) => union,
                None => match self.facets(schema, at) {
                    Some(facets) => {
                        let facets = self.open_base(schema, facets);
                        self.interpret(facets)
                    }
                    None => Typed::plain(Type::Any),
                },
            },
        };
        self.within.pop();
        typed
    }

    /// The type of the only member, with other documentation.
    fn with_metadata(&mut self, schema: &'d Schema, member: &OnlyMember<'d>, at: &Place) -> Typed {
        let (mut about, mut nullable) = self.about(&schema.schema_data, at);
        let list = at.child(member.keyword);
        let (_, members) = members(&schema.schema_kind).unwrap_or_default();
        for (index, other) in members.iter().enumerate().filter(|(index, _)| *index != member.index) {
            if let ReferenceOr::Item(other) = other {
                let (more, is_nullable) = self.about(&other.schema_data, &list.index(index));
                about = about.or(more);
                nullable |= is_nullable;
            }
        }
        let Typed { ty, rules, about: inner } = self.schema(member.schema, &list.index(member.index));
        Typed { ty: if nullable { null_too(ty) } else { ty }, rules, about: about.or(inner) }
    }

    /// The type that satisfies what a schema demands.
    pub(super) fn interpret(&mut self, facets: Facets<'d>) -> Typed {
        if !facets.alternatives.is_empty() || !facets.types.is_empty() {
            return self.alternatives(facets);
        }
        let name = match &facets.ty {
            Some(ty) => ty.value,
            None => inferred(&facets),
        };
        if facets.contradictory {
            return Typed { ty: Type::Any, rules: Vec::new(), about: facets.about };
        }
        self.check_keywords(&facets, name);
        let nullable = self.null_is_listed(&facets) || facets.nullable;
        let constant = only_value(&facets, name);
        let mut typed = match name {
            "string" => self.text(facets),
            "integer" => self.integer(&facets),
            "number" => self.number(&facets),
            "boolean" => self.boolean(&facets),
            "array" => self.list(&facets),
            "object" => self.object_or_map(facets),
            "" => self.anything(&facets),
            _ => Typed::plain(Type::Any), // no type; the dialect stage has refused it
        };
        if nullable {
            typed.ty = null_too(typed.ty);
        }
        typed.about.constant = constant.filter(|_| !nullable);
        if let Type::Named(_) | Type::Nullable(_) = typed.ty
            && let Some(place) = self.place_of_named(&typed.ty)
        {
            self.named.insert(place, typed.clone());
        }
        typed
    }

    fn place_of_named(&self, ty: &Type) -> Option<Place> {
        match ty {
            Type::Named(index) => self.types.get(*index).map(|ty| ty.at.clone()),
            Type::Nullable(inner) => self.place_of_named(inner),
            _ => None,
        }
    }

    /// Adds a type of its own for the schema; its index.
    ///
    /// An inline schema that is deprecated deprecates the property it stands at, not the type.
    pub(super) fn define(&mut self, about: &About, shape: super::Shape, at: &Place) -> usize {
        self.types.push(TypeDef {
            name: type_names::words(self.document, &self.operation_ids, at),
            title: about.title.clone(),
            description: about.description.clone(),
            deprecated: about.deprecated && component_name(at).is_some(),
            shape,
            usage: Usage::default(),
            parts: false,
            checked: false,
            example: about.example.clone(),
            at: at.clone(),
        });
        self.types.len() - 1
    }

    /// Warns of keywords that speak about other types of values.
    fn check_keywords(&mut self, facets: &Facets<'d>, ty: &str) {
        for keyword in facets.keywords.iter().filter(|keyword| !speaks_of(keyword.value).contains(&ty)) {
            let of = if ty.is_empty() {
                "a value of any type".to_owned()
            } else {
                format!("a value of type `{ty}`")
            };
            let message = format!("`{}` has no effect on {of}", keyword.value);
            self.ineffective.entry(message).or_default().insert(keyword.at.clone());
        }
    }

    /// Says once for each keyword and type that it has no effect: generators of documents write it by the thousand.
    pub(super) fn tell_ineffective(&mut self) {
        for (message, places) in std::mem::take(&mut self.ineffective) {
            let message = match places.len() {
                0 | 1 => message,
                2 => format!("{message}, here and in another place"),
                several => format!("{message}, here and in {} other places", several - 1),
            };
            if let Some(first) = places.first() {
                self.say(INEFFECTIVE_KEYWORD, first.clone().at_key(), message);
            }
        }
    }
}

/// The types of values that a keyword speaks about.
pub(super) fn speaks_of(keyword: &str) -> [&'static str; 2] {
    match keyword {
        "minLength" | "maxLength" | "pattern" => ["string", "string"],
        "items" | "minItems" | "maxItems" | "uniqueItems" => ["array", "array"],
        "minimum" | "maximum" | "multipleOf" => ["integer", "number"],
        _ => ["object", "object"],
    }
}

/// The type or null.
pub(super) fn null_too(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Nullable(_) => ty,
        other => Type::Nullable(Box::new(other)),
    }
}

/// The type of a schema that does not name it; empty for any.
pub(super) fn inferred(facets: &Facets<'_>) -> &'static str {
    let is_object = !facets.properties.is_empty()
        || !facets.additional.is_empty()
        || !facets.exclusive.is_empty()
        || !facets.apart.patterns.is_empty();
    match &facets.members {
        _ if is_object => "object",
        _ if !facets.items.is_empty() || !facets.apart.prefixes.is_empty() => "array",
        Some(members) => common_type(&members.value),
        None => "",
    }
}

/// The only value that a schema of this type allows, if it is a text, an integer or a boolean.
fn only_value(facets: &Facets<'_>, ty: &str) -> Option<Value> {
    let [value] = facets.members.as_ref()?.value.as_slice() else { return None };
    let fits = match value {
        Value::String(_) => ty == "string",
        Value::Number(number) => ty == "integer" && number.is_i64(),
        Value::Bool(_) => ty == "boolean",
        _ => false,
    };
    fits.then(|| value.clone())
}

/// The keyword that puts a schema together from others, and those; `None` where there are none, or two such keywords.
fn members(kind: &SchemaKind) -> Option<(&'static str, &[ReferenceOr<Schema>])> {
    let all_of: Option<&[ReferenceOr<Schema>]> = match kind {
        SchemaKind::AllOf { all_of } => Some(all_of),
        SchemaKind::Any(any) => Some(&any.all_of).filter(|list| !list.is_empty()).map(Vec::as_slice),
        _ => None,
    };
    let mut lists = all_of.map(|list| ("allOf", list)).into_iter().chain(alternatives(kind));
    match (lists.next(), lists.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// A member that is the only one to say anything about the value, where the schema itself says nothing but its type: in
/// `allOf` beside documentation, in `oneOf` and `anyOf` beside null.
struct OnlyMember<'d> {
    keyword: &'static str,
    index: usize,
    schema: &'d ReferenceOr<Schema>,
}

fn only_member(kind: &SchemaKind) -> Option<OnlyMember<'_>> {
    if let SchemaKind::Any(any) = kind {
        let plain = AnySchema {
            typ: any.typ.clone(),
            all_of: any.all_of.clone(),
            one_of: any.one_of.clone(),
            any_of: any.any_of.clone(),
            ..AnySchema::default()
        };
        if *any != plain {
            return None;
        }
    }
    let (keyword, list) = members(kind)?;
    let says_nothing = |member: &ReferenceOr<Schema>| match member {
        ReferenceOr::Item(Schema { schema_kind: SchemaKind::Any(any), .. }) => match keyword {
            "allOf" => *any == AnySchema::default(),
            _ => is_null(any),
        },
        _ => false,
    };
    let mut telling = list.iter().enumerate().filter(|(_, member)| !says_nothing(member));
    match (telling.next(), telling.next()) {
        (Some((index, schema)), None) => Some(OnlyMember { keyword, index, schema }),
        _ => None,
    }
}

/// Whether the schema allows null alone.
pub(super) fn null_alone(kind: &SchemaKind) -> bool {
    matches!(kind, SchemaKind::Any(any) if is_null(any))
}

/// Whether the schema allows null alone, in the form that the dialect stage gives it.
fn is_null(schema: &AnySchema) -> bool {
    let null = AnySchema { enumeration: vec![serde_json::Value::Null], ..AnySchema::default() };
    *schema == null
}
