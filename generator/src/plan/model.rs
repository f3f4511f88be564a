//! The plan: which Rust items exist, with final names. No OpenAPI object here; only what the printer needs.
//!
//! Every `name` is a valid Rust identifier (raw where it must be); every `wire` text comes from the document and is only ever printed as a literal.

use std::collections::HashSet;

pub use super::answer_model::*;
pub use super::body_model::*;
pub use super::type_model::*;

/// A crate to print.
#[derive(Debug, Clone)]
pub struct CratePlan {
    /// The modules, one a document, in configuration order.
    pub modules: Vec<ModulePlan>,
}

/// What one document becomes.
#[derive(Debug, Clone)]
pub struct ModulePlan {
    /// The module's name; `None` where the crate has one document and its root is the module.
    pub name: Option<String>,
    /// Whether the crate root re-exports it.
    pub reexported: bool,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// Documentation of the API, Markdown of the document.
    pub docs: Option<String>,
    /// How a caller proves who it is.
    pub schemes: Vec<SchemePlan>,
    /// Where the API is served, and where single operations are.
    pub servers: Vec<ServerPlan>,
    /// The operations, one group a file.
    pub groups: Vec<GroupPlan>,
    /// The types, one a file, in document order.
    pub models: Vec<ModelPlan>,
}

impl ModulePlan {
    /// The names of the enums of integers, which are passed by value.
    pub(crate) fn integer_enums(&self) -> HashSet<&str> {
        let is_one = |model: &&ModelPlan| matches!(model.kind, ModelKind::IntegerEnum(_));
        self.models.iter().filter(is_one).map(|model| model.name.as_str()).collect()
    }
}

/// A security scheme.
#[derive(Debug, Clone)]
pub struct SchemePlan {
    /// The static's name, `PARTNER_KEY`.
    pub constant: String,
    /// The builder method's name, `partner_key`.
    pub setter: String,
    /// The scheme's name in the document.
    pub wire: String,
    /// What it asks for.
    pub kind: SchemeKind,
    /// How a client gets tokens by itself.
    pub client_credentials: Option<ClientCredentialsPlan>,
    /// Markdown of the document.
    pub docs: Option<String>,
}

/// OAuth 2 client credentials as the document describes them.
#[derive(Debug, Clone)]
pub struct ClientCredentialsPlan {
    /// The name of the client's function that starts them.
    pub constructor: String,
    /// Where tokens are got.
    pub token_url: String,
    /// The scopes and what is said of them.
    pub scopes: Vec<(String, String)>,
}

/// What a security scheme asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// A bearer token.
    Bearer,
    /// A user name and a password.
    Basic,
    /// The whole value of `Authorization`, of an HTTP scheme of this name.
    Authorization(String),
    /// Nothing: the transport proves who the caller is.
    Transport,
    /// A key in a header of this name.
    HeaderKey(String),
    /// A key in a query parameter of this name.
    QueryKey(String),
    /// A key in a cookie of this name.
    CookieKey(String),
}

/// A server.
#[derive(Debug, Clone)]
pub struct ServerPlan {
    /// The constructor's name on `Server`, `production`; of a relative server there is only the constant.
    pub constructor: String,
    /// Who is served there.
    pub role: ServerRole,
    /// The URL template.
    pub url: String,
    /// Markdown of the document.
    pub docs: Option<String>,
    /// Its variables.
    pub variables: Vec<ServerVariablePlan>,
}

/// Who is served at a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerRole {
    /// The whole API, unless the caller chooses otherwise.
    Default,
    /// The whole API, where the caller chooses it.
    Choice,
    /// Single operations.
    Operation,
    /// Single operations, at the host of the client's base URL.
    Relative,
}

/// A variable of a server URL.
#[derive(Debug, Clone)]
pub struct ServerVariablePlan {
    /// The setter's name on `Server`.
    pub setter: String,
    /// The name in the template.
    pub wire: String,
    /// The value when none is given; `None`: the caller has to give one.
    pub default: Option<String>,
    /// The values allowed, empty for any.
    pub allowed: Vec<String>,
    /// Markdown of the document.
    pub docs: Option<String>,
}

/// A group of operations: a file, and an accessor of the client.
#[derive(Debug, Clone)]
pub struct GroupPlan {
    /// The module's and accessor's name, `users`.
    pub module: String,
    /// The type's name, `Users`.
    pub type_name: String,
    /// Markdown of the document.
    pub docs: Option<String>,
    /// Its operations in document order.
    pub operations: Vec<OperationPlan>,
    /// The errors that several operations have in common, by their names.
    pub errors: Vec<AnswersPlan>,
}

/// An operation: a method, a call type, a static, an error type.
#[derive(Debug, Clone)]
pub struct OperationPlan {
    /// `operationId`.
    pub id: String,
    /// The method's name, `create`.
    pub method_name: String,
    /// The call type's name, `CreateUser`.
    pub call_type: String,
    /// The static's name, `CREATE_USER`.
    pub constant: String,
    /// Summary and description, Markdown of the document.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Constant headers and query parameters: always sent.
    pub constants: Vec<ConstantParameter>,
    /// Required parameters in argument order.
    pub arguments: Vec<ParameterPlan>,
    /// Optional parameters: setters of the call.
    pub setters: Vec<ParameterPlan>,
    /// The request body.
    pub body: Option<BodyPlan>,
    /// The header that the runtime fills with an idempotency key.
    pub idempotency_header: Option<String>,
    /// The `Accept` header's value, empty for none.
    pub accept: String,
    /// The statuses that are success.
    pub success: Vec<StatusPlan>,
    /// What success gives.
    pub output: OutputPlan,
    /// More ways to take a success: while it comes.
    pub streams: Vec<StreamPlan>,
    /// Enums of bodies that `Content-Type` tells apart.
    pub contents: Vec<ContentPlan>,
    /// Views of documented response headers.
    pub headers: Vec<HeadersPlan>,
    /// The error type; `None`: no documented error.
    pub error: Option<AnswersPlan>,
    /// How its pages are walked through.
    pub pagination: Option<PaginationPlan>,
    /// A success for users' tests.
    pub canned: Option<CannedPlan>,
    /// Alternatives of names of [`SchemePlan::constant`].
    pub security: Vec<Vec<String>>,
    /// Names of [`ServerPlan::constructor`]: servers of this operation alone.
    pub servers: Vec<String>,
}

impl OperationPlan {
    /// The names of the types that belong to it, in the file of its group.
    pub fn types(&self) -> impl Iterator<Item = &str> {
        let several = match &self.output {
            OutputPlan::Several(output) => Some(output.name.as_str()),
            _ => None,
        };
        let body = self.body.as_ref().and_then(BodyPlan::choice);
        std::iter::once(self.call_type.as_str())
            .chain(body.map(|choice| choice.name.as_str()))
            .chain(several)
            .chain(self.contents.iter().map(|content| content.name.as_str()))
            .chain(self.headers.iter().map(|headers| headers.name.as_str()))
            .chain(self.error.iter().map(|error| error.name.as_str()))
    }
}

/// An answer as it travels.
#[derive(Debug, Clone)]
pub struct CannedPlan {
    /// The status.
    pub status: u16,
    /// The `Content-Type`, empty for none.
    pub media_type: String,
    /// The body.
    pub body: String,
}

/// How the pages of a list are walked through.
#[derive(Debug, Clone)]
pub struct PaginationPlan {
    /// The type of an item.
    pub item: TypePlan,
    /// The way to the list of items; empty: the body is the list.
    pub items: Vec<StepPlan>,
    /// How the next page is asked for.
    pub way: WayPlan,
    /// The way to the value that says whether another page follows.
    pub has_more: Option<Vec<StepPlan>>,
    /// Query parameters that walk the other way.
    pub backward: Vec<String>,
}

/// A field on the way to a value.
#[derive(Debug, Clone)]
pub struct StepPlan {
    /// Its name.
    pub field: String,
    /// How it meets the wire.
    pub kind: FieldKind,
}

/// How the next page is asked for. A parameter is the index of one of [`OperationPlan::setters`].
#[derive(Debug, Clone)]
pub enum WayPlan {
    /// By the text in a value of the page.
    Cursor(usize, Vec<StepPlan>),
    /// By the number in a value of the page.
    Number(usize, Vec<StepPlan>),
    /// By a field of the last item.
    LastItem(usize, StepPlan),
    /// By the page's number, the first one this, and the value that says how many there are.
    Page(usize, i64, Option<Vec<StepPlan>>),
    /// By the number of items before it, and the value that says how many there are.
    Offset(usize, Option<Vec<StepPlan>>),
    /// By the URL in a value of the page.
    Url(Vec<StepPlan>),
    /// By the header `Link`.
    Link,
}

/// A parameter with one possible value.
#[derive(Debug, Clone)]
pub struct ConstantParameter {
    /// Where it travels.
    pub location: Location,
    /// Its name on the wire.
    pub wire: String,
    /// Its value.
    pub value: String,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
}

/// How a value is written as text; the runtime's `Style`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StylePlan {
    /// The location's default style.
    Default,
    /// `.a.b`.
    Label,
    /// `;x=a`.
    Matrix,
    /// `a b`.
    SpaceDelimited,
    /// `a|b`.
    PipeDelimited,
    /// `x[a]=1`.
    DeepObject,
    /// The JSON text.
    Json,
}

/// A parameter of a function or a setter.
#[derive(Debug, Clone)]
pub struct ParameterPlan {
    /// The argument's or setter's name.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: Location,
    /// Its style.
    pub style: StylePlan,
    /// `explode`, only where it differs from the style's default.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Its type.
    pub ty: TypePlan,
    /// What its value must satisfy.
    pub rules: Vec<RulePlan>,
    /// Whether values in it have checks of their own.
    pub checked: bool,
    /// Markdown of the document.
    pub docs: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// A value for the printed example.
    pub example: ExamplePlan,
}

/// The statuses of an answer, in the order of how exactly they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPlan {
    /// One code.
    Code(u16),
    /// The first digit of a range.
    Range(u8),
    /// Everything else.
    Default,
}

impl StatusPlan {
    /// As documents write it: `404`, `4XX`, `default`.
    pub(crate) fn word(self) -> String {
        match self {
            Self::Code(code) => code.to_string(),
            Self::Range(first) => format!("{first}XX"),
            Self::Default => "default".to_owned(),
        }
    }
}
