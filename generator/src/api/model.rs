//! The neutral model: what an API says, in OpenAPI's terms, resolved and checked. No Rust word here.

use super::Answer;
use crate::diagnostics::Place;

/// One described API.
#[derive(Debug, Clone)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.description`, Markdown.
    pub description: Option<String>,
    /// `info.version`, free text.
    pub version: String,
    /// `servers` of the document, in order; never empty (a document without servers has the relative server `/`).
    pub servers: Vec<Server>,
    /// `tags`, in order, then those that only operations name.
    pub tags: Vec<Tag>,
    /// `components.securitySchemes`, in order.
    pub security_schemes: Vec<SecurityScheme>,
    /// Every operation, in document order.
    pub operations: Vec<Operation>,
    /// What is received in another way than as an answer: bodies of webhooks, and, in a document without operations, every
    /// component schema.
    pub received: Vec<Type>,
    /// Every schema that needs a type of its own, in order of first appearance; [`Type::Named`] points into it.
    pub types: Vec<TypeDef>,
}

/// A `servers` entry.
#[derive(Debug, Clone)]
pub struct Server {
    /// The URL template as written.
    pub url: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// The template's variables, in document order; each occurs in the URL.
    pub variables: Vec<ServerVariable>,
    /// Whether it names a host, with the defaults of its variables. A relative one leaves the host to the caller.
    pub absolute: bool,
    /// Where it stands.
    pub at: Place,
}

impl Server {
    /// Whether both stand for the same addresses.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.url == other.url && self.variables == other.variables
    }
}

/// A variable of a server URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVariable {
    /// The name between braces.
    pub name: String,
    /// The value when the caller gives none; `None`: the caller has to give one.
    pub default: Option<String>,
    /// The values allowed, empty for any.
    pub allowed: Vec<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Tag {
    /// The name as written.
    pub name: String,
    /// What the document says of it.
    pub description: Option<String>,
}

/// A `components.securitySchemes` entry.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// Its key in the document.
    pub name: String,
    /// What it asks for.
    pub kind: SecurityKind,
    /// What the document says of it.
    pub description: Option<String>,
    /// Where it stands.
    pub at: Place,
}

/// What a security scheme asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityKind {
    /// `http` with scheme `bearer`, and what ends in a bearer token: `oauth2`, `openIdConnect`.
    Bearer,
    /// `http` with scheme `basic`.
    Basic,
    /// `http` with another scheme: the caller gives the whole value of `Authorization`. The scheme's name as written.
    Authorization(String),
    /// `mutualTLS`: a matter of the transport. No requirement holds it; what asks for it asks for nothing else there.
    MutualTls,
    /// `apiKey`: the place and the name it travels under.
    ApiKey(ParameterLocation, String),
}

/// One method of one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId`, or the name derived from method and path where there is none.
    pub id: String,
    /// The HTTP method as it is written on the wire: in capitals, but for what `additionalOperations` spells otherwise.
    pub method: String,
    /// `servers` of the operation or its path, where they are others than the document's. The first is used; a relative one
    /// stands at the host of the client's base URL.
    pub servers: Vec<Server>,
    /// The path template; every `{name}` is a parameter of this operation. It may hold a constant part of the query.
    pub path: String,
    /// The tag that groups it: the first of `tags`, or the first telling segment of the path.
    pub group: String,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`, Markdown.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Path-level and own parameters merged; path parameters in the template's order, then the rest in document order.
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub body: Option<RequestBody>,
    /// `responses` in document order, exact codes before ranges before `default`.
    pub answers: Vec<Answer>,
    /// The alternatives, each a set of indices into [`Api::security_schemes`]; an empty set is anonymous access; no alternative: no security.
    pub security: Vec<Vec<usize>>,
    /// How a list is given page by page; set by [`crate::passes`].
    pub pagination: Option<super::Pagination>,
    /// Where it stands.
    pub at: Place,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// In the path template.
    Path,
    /// In the query string.
    Query,
    /// As a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

/// How a structured value is written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `a,b`.
    Simple,
    /// `.a.b`.
    Label,
    /// `;x=a`.
    Matrix,
    /// `x=a&x=b`.
    Form,
    /// `a b`.
    SpaceDelimited,
    /// `a|b`.
    PipeDelimited,
    /// `x[a]=1`.
    DeepObject,
    /// `content: application/json`: the JSON text of the value.
    Json,
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it travels.
    pub location: ParameterLocation,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// What the document says of it.
    pub description: Option<String>,
    /// `style`, with the location's default filled in.
    pub style: Style,
    /// `explode`, with the style's default filled in.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// The type of its value.
    pub ty: Type,
    /// What its value must satisfy.
    pub rules: Vec<Rule>,
    /// The only value it may have: sent, never asked for. Only for required parameters.
    pub constant: Option<String>,
    /// `default` of its schema.
    pub default: Option<Literal>,
    /// An example that fits its type.
    pub example: Option<Literal>,
    /// Where it stands.
    pub at: Place,
}

/// `requestBody`.
#[derive(Debug, Clone)]
pub struct RequestBody {
    /// What the document says of it.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// What it may be, the entry to prefer first; never empty.
    pub contents: Vec<MediaType>,
    /// Where it stands.
    pub at: Place,
}

/// An entry of `content`.
#[derive(Debug, Clone)]
pub struct MediaType {
    /// The media type as written.
    pub name: String,
    /// How such a body is read and written.
    pub kind: MediaKind,
    /// The type of the body; [`Type::Any`] where there is no schema.
    pub ty: Type,
    /// An example of the whole body.
    pub example: Option<Literal>,
    /// `encoding` of a form's or multipart body's properties, where it says more than the default.
    pub encoding: Vec<PropertyEncoding>,
    /// Where it stands.
    pub at: Place,
}

/// How a property of a form or a multipart body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropertyEncoding {
    /// The property's name.
    pub property: String,
    /// How it is written.
    pub format: PropertyFormat,
}

/// The way in which a property of a form or a multipart body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PropertyFormat {
    /// Like a query parameter.
    Styled {
        /// `style`.
        style: Style,
        /// `explode`, with the style's default filled in.
        explode: bool,
        /// `allowReserved`.
        allow_reserved: bool,
    },
    /// As a value of a media type.
    Typed(String),
}

/// How a body of a media type is read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaKind {
    /// `application/json` and everything that ends in `+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/*`.
    Multipart,
    /// Bytes of a media type that the caller names within a range, as in `image/*`.
    Range,
    /// `text/*`.
    Text,
    /// Anything else: bytes.
    Bytes,
}

/// The status codes of a `responses` entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Statuses {
    /// One code.
    Code(u16),
    /// `1XX` … `5XX`: the first digit.
    Range(u8),
    /// `default`.
    Default,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// `boolean`.
    Boolean,
    /// `integer` with the range its format and bounds allow.
    Integer(IntegerKind),
    /// `number`, `format: float`.
    Float,
    /// `number` otherwise.
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
    /// A type of its own: an index into [`Api::types`].
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
