//! The neutral model: what an API says, in OpenAPI's terms, resolved and checked. No Rust word here.

use super::{Answer, Field, Literal, Rule, Type, TypeDef, are_octets};
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
    /// How a client gets tokens by itself, where the document says so.
    pub client_credentials: Option<ClientCredentials>,
    /// What the document says of it.
    pub description: Option<String>,
    /// Where it stands.
    pub at: Place,
}

/// The flow `clientCredentials` of `oauth2`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCredentials {
    /// `tokenUrl`, an absolute URL.
    pub token_url: String,
    /// `scopes`: names and what is said of them.
    pub scopes: Vec<(String, String)>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

impl MediaType {
    /// Whether `encoding` says that a text, or each text of a list, is the octets of a file.
    pub(crate) fn is_file(&self, field: &Field) -> bool {
        fn is_text(ty: &Type) -> bool {
            match ty {
                Type::String => true,
                Type::Nullable(inner) | Type::Array(inner) => is_text(inner),
                _ => false,
            }
        }
        let names_octets = |encoding: &PropertyEncoding| match &encoding.format {
            PropertyFormat::Typed(names) => encoding.property == field.name && are_octets(names),
            PropertyFormat::Styled { .. } => false,
        };
        is_text(&field.ty) && self.encoding.iter().any(names_octets)
    }
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
