//! What a user of a printed client meets.

use crate::diagnostics::Place;
use crate::plan::model::RulePlan;

/// All that is public in a printed crate, but for the runtime, which is the same in each.
///
/// [`surface_of`](crate::surface_of) gives one, and has an example.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Surface {
    /// The items in the order of the plan; an item comes after its [`Item::parent`].
    pub items: Vec<Item>,
}

/// A public item.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it is called, and no other item: `models::User`, its field `models::User.name`, its function
    /// `models::User::name`; `v1::models::User` where the crate has several modules.
    pub path: String,
    /// The path of the item that it belongs to, and goes with.
    pub parent: Option<String>,
    /// What it is.
    pub kind: ItemKind,
    /// Its declaration as Rust, as far as users need it.
    pub signature: String,
    /// What the document says about it, Markdown of the document.
    pub docs: Option<String>,
    /// Whether it is `#[deprecated]`.
    pub deprecated: bool,
    /// Whether a request or an answer has to have it: of fields and of what is a setter of a call.
    pub required: Option<bool>,
    /// The Cargo features of which one has to be on, sorted; none: it is always there.
    pub features: Vec<String>,
    /// What a function takes, `self` left out.
    pub arguments: Vec<Argument>,
    /// The type of a field, what a function returns, what awaiting a call gives, the type that a second name stands for.
    pub ty: Option<String>,
    /// The type of the documented errors of a call.
    pub error: Option<String>,
    /// What a value must satisfy, checked before sending.
    pub rules: Vec<RulePlan>,
    /// What travels for it, as far as the signature doesn't tell.
    pub wire: Vec<Fact>,
    /// Where in the document it comes from.
    pub at: Option<Place>,
}

/// What a function takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// What the document says about it.
    pub docs: Option<String>,
    /// Whether the document deprecates it.
    pub deprecated: bool,
    /// Where it travels; empty for what a constructor takes.
    pub travels: String,
    /// What its value must satisfy, checked before sending.
    pub rules: Vec<RulePlan>,
    /// Where in the document it comes from.
    pub at: Option<Place>,
}

/// Something that travels, and no signature tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is about: `path`, `media type`. Once in each item.
    pub name: String,
    /// What is so.
    pub value: String,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemKind {
    /// A Cargo feature.
    Feature,
    /// The module of a document.
    Module,
    /// A name that the crate's root lifts up.
    Export,
    /// The client.
    Client,
    /// A function of the client or its builder that is always there.
    Builder,
    /// A credential's setter of the client's builder.
    Credential,
    /// A function of the client that gets tokens.
    TokenSource,
    /// The type of the servers.
    Server,
    /// A server.
    ServerConstructor,
    /// A variable of servers.
    ServerVariable,
    /// A group of operations.
    Group,
    /// The client's function that gives the group.
    GroupAccessor,
    /// The function that prepares a call.
    Operation,
    /// What it prepares.
    Call,
    /// An optional parameter of a call.
    CallSetter,
    /// Another way to take what a call gives: `items`, `events`, …
    CallMethod,
    /// An enum of bodies that a call takes.
    BodyEnum,
    /// An enum of bodies that an answer has.
    ContentEnum,
    /// An enum of successes.
    AnswerEnum,
    /// An enum of documented errors.
    ErrorEnum,
    /// A view of response headers.
    Headers,
    /// A response header.
    Header,
    /// A struct with named fields.
    Struct,
    /// A tuple struct.
    Tuple,
    /// An open enum of texts.
    TextEnum,
    /// An open enum of integers.
    NumberEnum,
    /// An enum of several types.
    Union,
    /// A field of a struct or tuple.
    Field,
    /// A variant of an enum.
    Variant,
    /// A function that makes a value.
    Constructor,
    /// A function that sets a field.
    Setter,
    /// A trait that a type has.
    Implementation,
}

impl ItemKind {
    /// What people call it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Feature => "feature",
            Self::Module => "module",
            Self::Export => "re-export",
            Self::Client | Self::Server | Self::Group | Self::Call | Self::Headers => "type",
            Self::Builder | Self::CallMethod | Self::TokenSource => "function",
            Self::Credential => "credential",
            Self::ServerConstructor => "server",
            Self::ServerVariable | Self::CallSetter | Self::Setter => "setter",
            Self::GroupAccessor => "group",
            Self::Operation => "operation",
            Self::BodyEnum
            | Self::ContentEnum
            | Self::AnswerEnum
            | Self::ErrorEnum
            | Self::TextEnum
            | Self::NumberEnum
            | Self::Union => "enum",
            Self::Header => "header",
            Self::Struct => "struct",
            Self::Tuple => "tuple struct",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Constructor => "constructor",
            Self::Implementation => "implementation",
        }
    }
}

impl Item {
    pub(super) fn new(kind: ItemKind, path: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            parent: None,
            kind,
            signature: signature.into(),
            docs: None,
            deprecated: false,
            required: None,
            features: Vec::new(),
            arguments: Vec::new(),
            ty: None,
            error: None,
            rules: Vec::new(),
            wire: Vec::new(),
            at: None,
        }
    }

    /// A function; what stands before its arguments is `receiver`, perhaps nothing.
    pub(super) fn function(
        kind: ItemKind,
        (of, name): (&str, &str),
        receiver: &str,
        arguments: Vec<Argument>,
        gives: &str,
    ) -> Self {
        let taken = (!receiver.is_empty()).then(|| receiver.to_owned()).into_iter();
        let named = arguments.iter().map(|argument| format!("{}: {}", argument.name, argument.ty));
        let list = taken.chain(named).collect::<Vec<_>>().join(", ");
        let mut item =
            Self::new(kind, format!("{of}::{name}"), format!("pub fn {name}({list}) -> {gives}")).of(of);
        item.arguments = arguments;
        item.ty = Some(gives.to_owned());
        item
    }

    /// A field, by its name or number.
    pub(super) fn field((of, name): (&str, &str), ty: String) -> Self {
        let signature = match name.bytes().all(|byte| byte.is_ascii_digit()) {
            true => format!("pub {ty}"),
            false => format!("pub {name}: {ty}"),
        };
        let mut item = Self::new(ItemKind::Field, format!("{of}.{name}"), signature).of(of);
        item.ty = Some(ty);
        item
    }

    /// A variant and what it holds.
    pub(super) fn variant((of, name): (&str, &str), payload: &[String]) -> Self {
        let signature = match payload {
            [] => name.to_owned(),
            types => format!("{name}({})", types.join(", ")),
        };
        Self::new(ItemKind::Variant, format!("{of}::{name}"), signature).of(of)
    }

    pub(super) fn implementation(of: &str, of_trait: &str) -> Self {
        let name = of.rsplit("::").next().unwrap_or(of);
        let signature = format!("impl {of_trait} for {name}");
        Self::new(ItemKind::Implementation, format!("{of}: {of_trait}"), signature).of(of)
    }

    pub(super) fn of(mut self, parent: &str) -> Self {
        self.parent = Some(parent.to_owned());
        self
    }

    pub(super) fn docs(mut self, docs: Option<&str>) -> Self {
        self.docs = docs.map(str::to_owned);
        self
    }

    pub(super) fn deprecated(mut self, deprecated: bool) -> Self {
        self.deprecated = deprecated;
        self
    }

    pub(super) fn at(mut self, at: Option<&Place>) -> Self {
        self.at = at.cloned();
        self
    }

    pub(super) fn rules(mut self, rules: &[RulePlan]) -> Self {
        self.rules = rules.to_vec();
        self
    }

    pub(super) fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    pub(super) fn fact(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.wire.push(Fact { name: name.into(), value: value.into() });
        self
    }

    pub(super) fn facts(mut self, facts: impl IntoIterator<Item = Fact>) -> Self {
        self.wire.extend(facts);
        self
    }
}

impl Argument {
    pub(super) fn new(name: impl Into<String>, ty: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ty: ty.into(),
            docs: None,
            deprecated: false,
            travels: String::new(),
            rules: Vec::new(),
            at: None,
        }
    }
}

impl Fact {
    pub(super) fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}
