//! The neutral model of types: what a schema describes.

use crate::diagnostics::Place;

/// The type of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// `boolean`.
    Boolean,
    /// `integer` with the range its format and bounds allow.
    Integer(IntegerKind),
    /// `number`.
    Double,
    /// `string`.
    String,
    /// `string`, `format: password`.
    Password,
    /// `string`, `format: uuid`.
    Uuid,
    /// `string`, `format: date-time`.
    DateTime,
    /// `string`, `format: date`.
    Date,
    /// `string`, `format: byte`: base64 in JSON.
    Base64,
    /// Raw bytes: the whole of a body.
    Binary,
    /// `string`, `format: binary`, inside a body: a text in JSON, a file in a multipart body.
    BinaryText,
    /// A part of a multipart body that the caller makes; set by [`crate::passes`].
    Part,
    /// Any parts of a multipart body; set by [`crate::passes`].
    Parts,
    /// `array`.
    Array(Box<Type>),
    /// `object` with `additionalProperties` only.
    Map(Box<Type>),
    /// The inner type or `null`.
    Nullable(Box<Type>),
    /// A type of its own: an index into [`Api::types`](super::Api::types).
    Named(usize),
}

/// The range of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntegerKind {
    /// `int32`.
    I32,
    /// `int64`, or no format.
    I64,
    /// `uint32`.
    U32,
    /// `uint64`, or a maximum beyond `int64`.
    U64,
}

/// A schema that needs a type of its own.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// The words its name is made from: the component's name alone, or the named ancestor's name and the way down from it.
    pub name: Vec<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`, Markdown.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// What it is made of.
    pub shape: Shape,
    /// Where it travels; set by [`crate::passes`].
    pub usage: Usage,
    /// Whether it is a multipart body; set by [`crate::passes`].
    pub parts: bool,
    /// Whether a value has rules to check, in itself or in what it holds; set by [`crate::passes`].
    pub checked: bool,
    /// An example of the whole value.
    pub example: Option<Literal>,
    /// Where the schema stands; its identity.
    pub at: Place,
}

/// Where a named type travels, by itself or inside another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// In a request body or a parameter.
    pub request: bool,
    /// In an answer.
    pub response: bool,
}

/// A value that the document gives, `default` or `example`.
#[derive(Debug, Clone, PartialEq)]
pub struct Literal {
    /// The value.
    pub value: serde_json::Value,
    /// Where it stands.
    pub at: Place,
}

/// What a named type is made of.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with known properties.
    Object(Object),
    /// A string of known values.
    StringEnum(Vec<EnumValue>),
    /// An integer of known values.
    IntegerEnum(Vec<IntegerValue>),
    /// A value of one of several types.
    Union(Union),
    /// A list of exactly these items.
    Tuple(Vec<TupleItem>),
}

/// An item of a list in which each item has a type of its own.
#[derive(Debug, Clone)]
pub struct TupleItem {
    /// What the document says of it.
    pub description: Option<String>,
    /// Its type; [`Type::Nullable`] where `null` is a value.
    pub ty: Type,
    /// Whether the value lies behind a pointer, because its type contains the list; set by [`crate::passes`].
    pub boxed: bool,
    /// What its value must satisfy.
    pub rules: Vec<Rule>,
}

/// `oneOf`, `anyOf`, or a list of types. Values that no member takes are values of the union too.
#[derive(Debug, Clone, Default)]
pub struct Union {
    /// The property that says which member a value is of (`discriminator`).
    pub tag: Option<String>,
    /// The members in document order; no two have the same type, and none is [`Type::Any`] or nullable.
    pub variants: Vec<Variant>,
}

/// A member of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// What its name is made of; no two variants have the same.
    pub name: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// Its type.
    pub ty: Type,
    /// Whether the value lies behind a pointer, because its type contains the union; set by [`crate::passes`].
    pub boxed: bool,
    /// What its value must satisfy.
    pub rules: Vec<Rule>,
    /// The values of the discriminator that mean it; completed by [`crate::passes`].
    pub tags: Vec<String>,
    /// The component that it is, which is its tag where nothing else says one.
    pub component: Option<String>,
    /// Whether it is meant by tags that no variant has.
    pub is_default: bool,
    /// The tag to write whatever the value itself says; set by [`crate::passes`].
    pub written: Option<String>,
    /// What tells it from the others; set by [`crate::passes`].
    pub marks: Marks,
    /// Where it stands.
    pub at: Place,
}

/// What is known of the values of a variant and helps to tell them from those of others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The JSON types that they may have.
    pub kinds: Vec<JsonKind>,
    /// Properties that they always have, and some other variant doesn't.
    pub keys: Vec<String>,
    /// Properties with the only values that they have there, as text.
    pub values: Vec<(String, Vec<String>)>,
}

/// A JSON type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonKind {
    /// A string.
    String,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// A known value of an enumeration.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// Where it stands.
    pub at: Place,
}

/// A known value of an enumeration of integers.
#[derive(Debug, Clone)]
pub struct IntegerValue {
    /// The value on the wire.
    pub value: i64,
    /// What the document calls it (`x-enum-varnames`, `x-enumNames`).
    pub name: Option<String>,
    /// Where it stands.
    pub at: Place,
}

/// An object with known properties.
#[derive(Debug, Clone)]
pub struct Object {
    /// `properties` in document order, `allOf` members merged in.
    pub fields: Vec<Field>,
    /// The type of properties that are not listed; `None` where the document does not ask to keep them.
    pub additional: Option<Type>,
    /// Groups of properties of which at most one may be present (`not: {required: [a, b]}`).
    pub exclusive: Vec<Vec<String>>,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Listed in `required`.
    pub required: bool,
    /// `readOnly`: only in responses.
    pub read_only: bool,
    /// `writeOnly`: only in requests.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// What the document says of it.
    pub description: Option<String>,
    /// Its type; [`Type::Nullable`] where `null` is a value.
    pub ty: Type,
    /// Whether the format of its type is that of a URL.
    pub is_url: bool,
    /// Whether the value lies behind a pointer, because its type contains this one; set by [`crate::passes`].
    pub boxed: bool,
    /// What its value must satisfy.
    pub rules: Vec<Rule>,
    /// The only value that the schema allows (`const`, or an `enum` of one value), if it is a text, an integer or a boolean.
    pub constant: Option<serde_json::Value>,
    /// `default`.
    pub default: Option<Literal>,
    /// An example that fits its type.
    pub example: Option<Literal>,
    /// Where it stands.
    pub at: Place,
}

/// A rule of a schema that is checked before sending.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// `minLength`, in Unicode scalar values.
    MinLength(u64),
    /// `maxLength`.
    MaxLength(u64),
    /// `pattern`.
    Pattern(String),
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems`.
    UniqueItems,
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// `minimum`, and whether the bound itself is out.
    Minimum(f64, bool),
    /// `maximum`, and whether the bound itself is out.
    Maximum(f64, bool),
    /// `multipleOf`.
    MultipleOf(f64),
}

impl Type {
    /// The named type in it, behind lists, maps and null.
    pub(crate) fn named(&self) -> Option<usize> {
        match self {
            Self::Array(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.named(),
            Self::Named(index) => Some(*index),
            _ => None,
        }
    }
}

impl TypeDef {
    /// The named types that a value of this type holds.
    pub(crate) fn parts(&self) -> impl Iterator<Item = usize> + '_ {
        let (object, union, items) = match &self.shape {
            Shape::Object(object) => (Some(object), None, None),
            Shape::Union(union) => (None, Some(union), None),
            Shape::Tuple(items) => (None, None, Some(items)),
            Shape::StringEnum(_) | Shape::IntegerEnum(_) => (None, None, None),
        };
        let properties = object.into_iter().flat_map(|object| {
            object.fields.iter().map(|field| &field.ty).chain(&object.additional).filter_map(Type::named)
        });
        let variants = union.into_iter().flat_map(|union| &union.variants);
        let items = items.into_iter().flatten().filter_map(|item| item.ty.named());
        properties.chain(variants.filter_map(|variant| variant.ty.named())).chain(items)
    }
}
