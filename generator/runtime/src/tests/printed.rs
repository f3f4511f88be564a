//! A client as the generator prints it, for an API made up for these tests.

use std::collections::BTreeMap;

use crate::runtime::{
    Answers, Api, Call, CallOptions, ClientBuilder, Core, Credential, FromCore, Method, NoError, Operation,
    Parameter, Patch, Rule, Scheme, Secret, Statuses, ToParameter, Token, decode,
};

#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&API)
    }

    pub fn users(&self) -> Users<'_> {
        Users { core: &self.core }
    }

    /// A call of any operation, with JSON bodies of any shape.
    pub(crate) fn call(&self, operation: &'static Operation) -> Call<serde_json::Value, NoError> {
        Call::new(&self.core, operation, decode::json)
    }

    /// A call of any operation that answers as `T`.
    pub(crate) fn call_for<T, E: Answers>(
        &self,
        operation: &'static Operation,
        decode: fn(&crate::runtime::Answer) -> Result<T, crate::runtime::DecodeError>,
    ) -> Call<T, E> {
        Call::new(&self.core, operation, decode)
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    pub fn partner_key(self, token: impl Into<Token>) -> Self {
        self.credential(&PARTNER_KEY, Credential::token(token))
    }

    pub fn organization_key(self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credential(&ORGANIZATION_KEY, Credential::basic(user, password))
    }
}

pub static API: Api = Api::new("test-client/1.0");

pub static PARTNER_KEY: Scheme = Scheme::bearer("partnerKey");
pub static ORGANIZATION_KEY: Scheme = Scheme::basic("organizationKey");
pub static HEADER_KEY: Scheme = Scheme::api_key_header("headerKey", "X-Key");
pub static QUERY_KEY: Scheme = Scheme::api_key_query("queryKey", "api_key");
pub static COOKIE_KEY: Scheme = Scheme::api_key_cookie("cookieKey", "session");

pub static GET: Operation = Operation::new("getThing", Method::Get, "/things").accept("application/json");
pub static POST: Operation = Operation::new("createThing", Method::Post, "/things");
pub static KEYED: Operation =
    Operation::new("createKeyed", Method::Post, "/things").idempotency_key("Idempotency-Key");

#[derive(Clone, Copy, Debug)]
pub struct Users<'c> {
    core: &'c Core,
}

impl Users<'_> {
    pub fn create(&self, org_id: &str, body: &CreateUserRequest) -> CreateUser {
        CreateUser(
            Call::new(self.core, &CREATE_USER, decode::json)
                .set(&Parameter::path("org_id"), org_id)
                .checked_json("application/json", body),
        )
    }

    pub fn delete(&self, org_id: &str, id: &str) -> DeleteUser {
        DeleteUser(
            Call::new(self.core, &DELETE_USER, decode::empty)
                .set(&Parameter::path("org_id"), org_id)
                .set(&Parameter::path("id"), id),
        )
    }
}

#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CreateUser(Call<UserEnvelope, CreateUserError>);

#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeleteUser(Call<(), NoError>);

crate::runtime::call! { CreateUser => UserEnvelope, CreateUserError; DeleteUser => (), NoError; }

impl CreateUser {
    pub fn idempotency_key(self, idempotency_key: impl Into<String>) -> Self {
        Self(self.0.set_checked(
            &Parameter::header("Idempotency-Key"),
            &idempotency_key.into(),
            &[Rule::MinLength(8), Rule::MaxLength(255), Rule::Pattern("^[A-Za-z0-9_-]+$")],
        ))
    }

    pub fn notify(self, notify: bool) -> Self {
        Self(self.0.set(&Parameter::query("notify"), &notify))
    }
}

static CREATE_USER: Operation =
    Operation::new("createUser", Method::Post, "/api/organizations/{org_id}/users")
        .headers(&[("x-polytomic-version", "2025-09-18")])
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&PARTNER_KEY], &[&ORGANIZATION_KEY]])
        .idempotency_key("Idempotency-Key");

static DELETE_USER: Operation =
    Operation::new("deleteUser", Method::Delete, "/api/organizations/{org_id}/users/{id}")
        .success(&[Statuses::Range(2)])
        .security(&[&[&PARTNER_KEY]]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserError {
    Forbidden(ApiError),
    NotFound,
    ClientError(u16, ApiError),
    UnprocessableEntity(ApiError),
    InternalServerError(ApiError),
}

crate::runtime::answers! { CreateUserError {
    403 => Forbidden(json);
    404 => NotFound;
    4 => ClientError(status, json);
    422 => UnprocessableEntity(json);
    500 => InternalServerError(json);
} }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    pub key: Option<String>,
    pub message: Option<String>,
}

crate::runtime::object! { ApiError { "key" => key: optional; "message" => message: optional; } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUserRequest {
    pub email: String,
    pub role_ids: Option<Vec<String>>,
    #[deprecated = "use role_ids"]
    pub role: Option<String>,
    pub password: Option<Secret>,
}

impl CreateUserRequest {
    #[allow(deprecated)]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), role_ids: None, role: None, password: None }
    }

    pub fn role_ids(mut self, role_ids: impl Into<Vec<String>>) -> Self {
        self.role_ids = Some(role_ids.into());
        self
    }

    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    #[deprecated = "use role_ids"]
    #[allow(deprecated)]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}

crate::runtime::object! { CreateUserRequest {
    "email" => email: required;
    "role_ids" => role_ids: optional;
    "role" => role: optional;
    "password" => password: optional;
} }

crate::runtime::checks! { CreateUserRequest {
    "role_ids" => role_ids: Rule::MinItems(1), Rule::UniqueItems;
    exclusive "role", role, "role_ids", role_ids;
} }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserEnvelope {
    pub data: Option<User>,
}

crate::runtime::object! { UserEnvelope { "data" => data: optional; } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: String,
    pub number: u32,
    pub role: Option<Role>,
}

crate::runtime::object! { User { "id" => id: required; "number" => number: required; "role" => role: optional; } }

#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    Admin,
    Member,
    Unknown(String),
}

crate::runtime::string_enum! { Role { "admin" => Admin; "member" => Member; } }

/// One field of every kind, and one whose name is a keyword.
#[derive(Clone, Debug, PartialEq)]
pub struct Kinds {
    pub r#type: String,
    pub optional: Option<i64>,
    pub nullable: Option<String>,
    pub patch: Patch<String>,
    pub list: Vec<u8>,
    pub extra: BTreeMap<String, serde_json::Value>,
}

crate::runtime::object! { Kinds {
    "type" => r#type: required;
    "optional" => optional: optional;
    "nullable" => nullable: nullable;
    "patch" => patch: patch;
    "list" => list: list;
    extra => extra: extra;
} }

/// An object that contains itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    pub name: Option<String>,
    pub child: Option<Box<Tree>>,
    pub children: Option<Vec<Tree>>,
    pub named: Option<BTreeMap<String, Tree>>,
    pub patched: Patch<Box<Tree>>,
}

crate::runtime::object! { Tree {
    "name" => name: optional;
    "child" => child: optional;
    "children" => children: optional;
    "named" => named: optional;
    "patched" => patched: patch;
} }

crate::runtime::checks! { Tree {
    "name" => name: Rule::MaxLength(3);
    "child" => child: nested;
    "children" => children: Rule::MaxItems(2), nested;
    "named" => named: nested;
    "patched" => patched: nested;
} }

/// Fields with the names that the macros use themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Awkward {
    pub map: Option<u8>,
    pub key: Option<u8>,
    pub keys: Option<u8>,
    pub index: Option<u8>,
    pub checker: Option<u8>,
    pub nested: Option<u8>,
    pub extra: BTreeMap<String, u8>,
}

crate::runtime::object! { Awkward {
    "map" => map: optional;
    "key" => key: optional;
    "keys" => keys: optional;
    "index" => index: optional;
    "checker" => checker: optional;
    "nested" => nested: optional;
    extra => extra: extra;
} }

crate::runtime::checks! { Awkward {
    "checker" => checker: Rule::Maximum(9.0);
    "nested" => nested: Rule::Maximum(9.0);
    exclusive "map", map, "key", key;
    exclusive "keys", keys, "index", index, "nested", nested;
} }

/// Options that change nothing, so that a test can name the type.
pub fn no_options() -> CallOptions {
    CallOptions::new()
}

/// A parameter value, from anything that can be one.
pub fn value(value: &(impl ToParameter + ?Sized)) -> crate::runtime::ParameterValue {
    value.to_parameter()
}
