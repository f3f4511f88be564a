//! A schema as a flat list of what it demands, whatever variant the typed document has for it.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType,
    ReferenceOr, Schema, SchemaKind, StringType, Type as Described,
};
use serde_json::Value;

use super::about::About;
use super::alternatives::Alternatives;
use super::apart::Apart;
use super::builder::Builder;
use super::keywords::format_name;
use super::merge;
use super::rules::Bounds;
use crate::diagnostics::{ALL_OF_TOO_DEEP, Place, UNCHECKED_RULE};
use crate::dialect::reserved;

/// How many `allOf` may lie in each other.
const MOST_COMPOSED: usize = 64;

/// A value, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Located<T> {
    pub(super) value: T,
    pub(super) at: Place,
}

/// A part of a value, once for each `allOf` member that describes it.
pub(super) type Property<'d> = Vec<Located<&'d ReferenceOr<Box<Schema>>>>;

/// What a schema demands, with its `allOf` members merged in.
#[derive(Clone, Debug)]
pub(super) struct Facets<'d> {
    /// Where the schema stands; its identity.
    pub(super) at: Place,
    pub(super) about: About,
    pub(super) nullable: bool,
    pub(super) ty: Option<Located<&'d str>>,
    /// The types, where there are several.
    pub(super) types: Vec<Located<&'d str>>,
    pub(super) format: Option<Located<&'d str>>,
    pub(super) members: Option<Located<Vec<Value>>>,
    pub(super) bounds: Bounds,
    /// `items`, once for each `allOf` member that has it.
    pub(super) items: Property<'d>,
    pub(super) properties: IndexMap<&'d str, Property<'d>>,
    pub(super) required: Vec<Located<&'d str>>,
    /// `additionalProperties`, once for each `allOf` member that has it.
    pub(super) additional: Vec<Located<&'d AdditionalProperties>>,
    /// Pairs of properties that exclude each other.
    pub(super) exclusive: Vec<Located<(&'d str, &'d str)>>,
    /// `oneOf` and `anyOf`.
    pub(super) alternatives: Vec<Alternatives<'d>>,
    /// The keywords that speak about one type of values only, in the order of the specification.
    pub(super) keywords: Vec<Located<&'static str>>,
    /// Keywords that the typed document has no field for.
    pub(super) apart: Apart,
    /// Whether `allOf` members contradict each other, so that no type is right.
    pub(super) contradictory: bool,
    /// The schema itself and its `allOf` members.
    pub(super) made_of: Vec<Place>,
}

impl<'d> Facets<'d> {
    /// A schema that demands nothing.
    pub(super) fn new(at: Place, about: About, nullable: bool) -> Self {
        Self {
            made_of: vec![at.clone()],
            at,
            about,
            nullable,
            ty: None,
            types: Vec::new(),
            format: None,
            members: None,
            bounds: Bounds::default(),
            items: Vec::new(),
            properties: IndexMap::new(),
            required: Vec::new(),
            additional: Vec::new(),
            exclusive: Vec::new(),
            alternatives: Vec::new(),
            keywords: Vec::new(),
            apart: Apart::default(),
            contradictory: false,
        }
    }

    /// The text of the only value that the schema allows, if there is one that has a text.
    pub(super) fn only_text(&self) -> Option<String> {
        let [value] = self.members.as_ref()?.value.as_slice() else { return None };
        let ty = self.ty.as_ref().map(|ty| ty.value);
        match (value, ty) {
            (Value::String(text), None | Some("string")) => Some(text.clone()),
            (Value::Number(number), Some("integer" | "number")) => Some(number.to_string()),
            (Value::Bool(truth), Some("boolean")) => Some(truth.to_string()),
            _ => None,
        }
    }

    /// Adds what a schema object itself says, without its `allOf` members.
    fn fill(&mut self, schema: &FlatSchema<'d>) {
        let at = self.at.clone();
        let located = |key: &str| at.child(key);
        let FlatSchema { ty, format, members, bounds, items, properties, required, additional } = schema;
        self.ty = ty.map(|value| Located { value, at: located("type") });
        self.format = format.map(|value| Located { value, at: located("format") });
        self.members = members.clone().map(|value| Located { value, at: located("enum") });
        self.bounds = bounds.clone();
        self.keywords.extend(bounds.keywords().map(|value| Located { value, at: located(value) }));
        if let Some(value) = items {
            self.items.push(Located { value, at: located("items") });
            self.keywords.push(Located { value: "items", at: located("items") });
        }
        for (name, value) in properties.iter().copied().flatten() {
            let place = located("properties").child(name);
            self.properties.entry(name).or_default().push(Located { value, at: place });
        }
        if !self.properties.is_empty() {
            self.keywords.push(Located { value: "properties", at: located("properties") });
        }
        for (index, name) in required.iter().enumerate() {
            self.required.push(Located { value: name, at: located("required").index(index) });
        }
        if let Some(value) = additional {
            self.additional.push(Located { value, at: located("additionalProperties") });
            self.keywords
                .push(Located { value: "additionalProperties", at: located("additionalProperties") });
        }
    }
}

/// The keywords of one schema object, by name.
#[derive(Default)]
struct FlatSchema<'d> {
    ty: Option<&'d str>,
    format: Option<&'d str>,
    members: Option<Vec<Value>>,
    bounds: Bounds,
    items: Option<&'d ReferenceOr<Box<Schema>>>,
    properties: Option<&'d IndexMap<String, ReferenceOr<Box<Schema>>>>,
    required: &'d [String],
    additional: Option<&'d AdditionalProperties>,
}

/// `enum` of a schema that lists any; the typed document has an empty list where the keyword is missing.
fn members<T: Clone + Into<Value>>(values: &[Option<T>]) -> Option<Vec<Value>> {
    let values: Vec<Value> =
        values.iter().map(|value| value.clone().map_or(Value::Null, Into::into)).collect();
    (!values.is_empty()).then_some(values)
}

fn of_type(ty: &Described) -> FlatSchema<'_> {
    match ty {
        Described::String(StringType { format, pattern, enumeration, min_length, max_length }) => {
            FlatSchema {
                ty: Some("string"),
                format: format_name(format),
                members: members(enumeration),
                bounds: Bounds {
                    patterns: pattern.iter().cloned().collect(),
                    min_length: *min_length,
                    max_length: *max_length,
                    ..Bounds::default()
                },
                ..FlatSchema::default()
            }
        }
        Described::Number(NumberType {
            format,
            multiple_of,
            exclusive_minimum,
            exclusive_maximum,
            minimum,
            maximum,
            enumeration,
        }) => FlatSchema {
            ty: Some("number"),
            format: format_name(format),
            members: members(enumeration),
            bounds: Bounds {
                multiples: multiple_of.iter().copied().collect(),
                minimum: minimum.map(|bound| (bound, *exclusive_minimum)),
                maximum: maximum.map(|bound| (bound, *exclusive_maximum)),
                ..Bounds::default()
            },
            ..FlatSchema::default()
        },
        Described::Integer(IntegerType {
            format,
            multiple_of,
            exclusive_minimum,
            exclusive_maximum,
            minimum,
            maximum,
            enumeration,
        }) => FlatSchema {
            ty: Some("integer"),
            format: format_name(format),
            members: members(enumeration),
            bounds: Bounds {
                multiples: multiple_of.iter().map(|step| *step as f64).collect(),
                minimum: minimum.map(|bound| (bound as f64, *exclusive_minimum)),
                maximum: maximum.map(|bound| (bound as f64, *exclusive_maximum)),
                ..Bounds::default()
            },
            ..FlatSchema::default()
        },
        Described::Boolean(BooleanType { enumeration }) => {
            FlatSchema { ty: Some("boolean"), members: members(enumeration), ..FlatSchema::default() }
        }
        Described::Array(ArrayType { items, min_items, max_items, unique_items }) => FlatSchema {
            ty: Some("array"),
            items: items.as_ref(),
            bounds: Bounds {
                min_items: *min_items,
                max_items: *max_items,
                unique_items: *unique_items,
                ..Bounds::default()
            },
            ..FlatSchema::default()
        },
        Described::Object(ObjectType {
            properties,
            required,
            additional_properties,
            min_properties,
            max_properties,
        }) => FlatSchema {
            ty: Some("object"),
            properties: Some(properties),
            required,
            additional: additional_properties.as_ref(),
            bounds: Bounds {
                min_properties: *min_properties,
                max_properties: *max_properties,
                ..Bounds::default()
            },
            ..FlatSchema::default()
        },
    }
}

impl<'d> Builder<'d, '_> {
    /// What the schema demands. `None` if that can't be said; the error is in the diagnostics then.
    pub(super) fn facets(&mut self, schema: &'d Schema, at: &Place) -> Option<Facets<'d>> {
        if self.composing.contains(at) {
            return None; // the circle was reported when the references were followed
        }
        if self.composing.len() > MOST_COMPOSED {
            let message =
                format!("more than {MOST_COMPOSED} schemas are put into each other; any value is taken");
            self.say(ALL_OF_TOO_DEEP, at.clone().at_key(), message);
            return None;
        }
        self.composing.push(at.clone());
        let facets = self.composed(schema, at);
        self.composing.pop();
        facets
    }

    fn composed(&mut self, schema: &'d Schema, at: &Place) -> Option<Facets<'d>> {
        let Schema { schema_data, schema_kind } = schema;
        let (about, nullable) = self.about(schema_data, at);
        let mut facets = Facets::new(at.clone(), about, nullable);
        facets.apart = Apart::of(&schema_data.extensions, at);
        if let Some(Value::Array(names)) = schema_data.extensions.get(&reserved::name("type")) {
            let names = names.iter().enumerate().filter_map(|(index, name)| Some((index, name.as_str()?)));
            let place = at.child("type");
            facets.types.extend(names.map(|(index, value)| Located { value, at: place.index(index) }));
        }
        let discriminator = schema_data.discriminator.as_ref();
        let discriminator = discriminator.map(|value| Located { value, at: at.child("discriminator") });
        facets.alternatives.extend(alternatives(schema_kind).map(|(keyword, members)| Alternatives {
            at: at.child(keyword),
            members,
            discriminator: discriminator.clone(),
        }));
        match schema_kind {
            SchemaKind::Type(ty) => facets.fill(&of_type(ty)),
            SchemaKind::OneOf { one_of: _ } | SchemaKind::AnyOf { any_of: _ } => {}
            SchemaKind::AllOf { all_of } => self.all_of(&mut facets, all_of)?,
            SchemaKind::Not { not } => self.not(&mut facets, not),
            SchemaKind::Any(any) => {
                let AnySchema {
                    typ,
                    pattern,
                    multiple_of,
                    exclusive_minimum,
                    exclusive_maximum,
                    minimum,
                    maximum,
                    properties,
                    required,
                    additional_properties,
                    min_properties,
                    max_properties,
                    items,
                    min_items,
                    max_items,
                    unique_items,
                    enumeration,
                    format,
                    min_length,
                    max_length,
                    one_of: _,
                    all_of,
                    any_of: _,
                    not,
                } = any;
                facets.fill(&FlatSchema {
                    ty: typ.as_deref(),
                    format: format.as_deref(),
                    members: (!enumeration.is_empty()).then(|| enumeration.clone()),
                    bounds: Bounds {
                        min_length: *min_length,
                        max_length: *max_length,
                        patterns: pattern.iter().cloned().collect(),
                        min_items: *min_items,
                        max_items: *max_items,
                        unique_items: unique_items.unwrap_or_default(),
                        minimum: minimum.map(|bound| (bound, exclusive_minimum.unwrap_or_default())),
                        maximum: maximum.map(|bound| (bound, exclusive_maximum.unwrap_or_default())),
                        multiples: multiple_of.iter().copied().collect(),
                        min_properties: *min_properties,
                        max_properties: *max_properties,
                    },
                    items: items.as_ref(),
                    properties: Some(properties),
                    required,
                    additional: additional_properties.as_ref(),
                });
                self.all_of(&mut facets, all_of)?;
                if let Some(not) = not {
                    self.not(&mut facets, not);
                }
            }
        }
        // JSON Schema means ECMAScript's expressions; look-around and the like are beyond the runtime's engine.
        facets.bounds.patterns.retain(|pattern| {
            let is_known = regex_lite::Regex::new(pattern).is_ok();
            if !is_known {
                let place = at.child("pattern");
                self.say(UNCHECKED_RULE, place, "the client can't check this expression; the server has to");
            }
            is_known
        });
        Some(facets)
    }

    fn all_of(&mut self, facets: &mut Facets<'d>, members: &'d [ReferenceOr<Schema>]) -> Option<()> {
        let mut all_nullable = !members.is_empty() && facets.ty.is_none() && facets.types.is_empty();
        for (index, member) in members.iter().enumerate() {
            let place = facets.at.child("allOf").index(index);
            let resolved = self.resolve_schema(member, &place)?;
            let mut member = self.facets(resolved.value, &resolved.at)?;
            // The alternatives of a base are the schemas that extend it: one of them is no choice between them.
            member.alternatives.retain(|list| !self.lists(list.members, &list.at, &facets.at));
            all_nullable &= member.nullable;
            merge::facets(facets, member, self.diagnostics);
        }
        facets.nullable |= all_nullable;
        Some(())
    }

    /// `not`, where it excludes pairs of properties.
    fn not(&mut self, facets: &mut Facets<'d>, not: &'d ReferenceOr<Schema>) {
        let at = facets.at.child("not");
        let alternatives: Vec<&ReferenceOr<Schema>> = match not {
            ReferenceOr::Item(Schema {
                schema_kind: SchemaKind::AnyOf { any_of },
                schema_data: _nothing_here,
            }) => any_of.iter().collect(),
            one => vec![one],
        };
        let pairs: Option<Vec<(&str, &str)>> = alternatives.into_iter().map(required_pair).collect();
        match pairs {
            Some(pairs) => {
                facets.exclusive.extend(pairs.into_iter().map(|value| Located { value, at: at.clone() }));
                facets.keywords.push(Located { value: "not", at });
            }
            None => self.say(UNCHECKED_RULE, at.at_key(), "what is excluded is left to the server"),
        }
    }
}

/// The two names of `{ required: [a, b] }`, if the schema says nothing else.
fn required_pair(schema: &ReferenceOr<Schema>) -> Option<(&str, &str)> {
    let ReferenceOr::Item(Schema { schema_kind, .. }) = schema else { return None };
    let required = match schema_kind {
        SchemaKind::Any(any) => (*any
            == AnySchema { required: any.required.clone(), ..AnySchema::default() })
        .then_some(&any.required)?,
        SchemaKind::Type(Described::Object(object)) => (*object
            == ObjectType { required: object.required.clone(), ..ObjectType::default() })
        .then_some(&object.required)?,
        _ => return None,
    };
    match required.as_slice() {
        [first, second] if first != second => Some((first, second)),
        _ => None,
    }
}

/// Whether the value is of one of several schemas.
pub(super) fn is_union(kind: &SchemaKind) -> bool {
    alternatives(kind).next().is_some()
}

/// The lists of schemas of which a value satisfies one, by their keywords.
pub(super) fn alternatives(
    kind: &SchemaKind,
) -> impl Iterator<Item = (&'static str, &[ReferenceOr<Schema>])> {
    let lists = match kind {
        SchemaKind::OneOf { one_of } => [Some(one_of), None],
        SchemaKind::AnyOf { any_of } => [None, Some(any_of)],
        SchemaKind::Any(any) => {
            [&any.one_of, &any.any_of].map(|list| Some(list).filter(|list| !list.is_empty()))
        }
        SchemaKind::Type(_) | SchemaKind::AllOf { all_of: _ } | SchemaKind::Not { not: _ } => [None, None],
    };
    ["oneOf", "anyOf"].into_iter().zip(lists).filter_map(|(keyword, list)| Some((keyword, list?.as_slice())))
}
