//! A client as the generator prints it, for an API made up for these tests.

#![allow(dead_code, reason = "a model has setters for all that is optional")]

use std::collections::BTreeMap;

use crate::runtime::{
    Answers, Api, Call, CallOptions, ClientBuilder, Core, Credential, FromCore, Method, NoError, Operation,
    Parameter, Rule, Scheme, Secret, Statuses, ToParameter, Token, decode,
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
            Call::for_json(self.core, &CREATE_USER)
                .set(&Parameter::path("org_id"), org_id)
                .checked_json("application/json", body),
        )
    }

    pub fn delete(&self, org_id: &str, id: &str) -> DeleteUser {
        DeleteUser(
            Call::for_empty(self.core, &DELETE_USER)
                .set(&Parameter::path("org_id"), org_id)
                .set(&Parameter::path("id"), id),
        )
    }
}

crate::runtime::call! {
    pub struct CreateUser => UserEnvelope, CreateUserError {
        fn idempotency_key(idempotency_key: impl Into<String>) =>
            set_checked(
                &Parameter::header("Idempotency-Key"),
                &idempotency_key.into(),
                &[Rule::MinLength(8), Rule::MaxLength(255), Rule::Pattern("^[A-Za-z0-9_-]+$")],
            );
        fn notify(notify: bool) => set(&Parameter::query("notify"), &notify);
    }

    pub struct DeleteUser => (), NoError {}
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

crate::runtime::answers! {
    pub enum CreateUserError {
        403 => Forbidden(json ApiError);
        404 => NotFound;
        4 => ClientError(status u16, json ApiError);
        422 => UnprocessableEntity(json ApiError);
        500 => InternalServerError(json ApiError);
    }
}

crate::runtime::model! {
    pub struct ApiError: Default {
        "key" => key: optional(into String);
        "message" => message: optional(into String);
    }
}

crate::runtime::model! {
    pub struct CreateUserRequest {
        "email" => email: required(into String);
        "role_ids" => role_ids: optional(into Vec<String>);
        #[deprecated = "use role_ids"]
        "role" => role: optional(into String);
        "password" => password: optional(into Secret);
    }
}

crate::runtime::checks! { CreateUserRequest {
    "role_ids" => role_ids: Rule::MinItems(1), Rule::UniqueItems;
    exclusive "role", role, "role_ids", role_ids;
} }

crate::runtime::model! {
    pub struct UserEnvelope: Default {
        "data" => data: optional(of User);
    }
}

crate::runtime::model! {
    pub struct User {
        "id" => id: required(into String);
        "number" => number: required(of u32);
        "role" => role: optional(of Role);
    }
}

crate::runtime::model! {
    /// Nothing but itself.
    pub struct Nothing: Default {}
}

crate::runtime::string_enum! {
    pub enum Role {
        "admin" => Admin;
        "member" => Member;
    }
}

crate::runtime::model! {
    /// One field of every kind, and one whose name is a keyword.
    pub struct Kinds {
        "type" => r#type: required(into String);
        "optional" => optional: optional(of i64);
        "nullable" => nullable: required(into Option<String>);
        "patch" => patch: patch(String);
        "list" => list: list(into Vec<u8>);
        extra => extra: extra(serde_json::Value);
    }
}

crate::runtime::model! {
    /// An object that contains itself.
    pub struct Tree: Default {
        "name" => name: optional(into String);
        "child" => child: optional(into Box<Tree>);
        "children" => children: optional(into Vec<Tree>);
        "named" => named: optional(of BTreeMap<String, Tree>);
        "patched" => patched: patch(Box<Tree>);
    }
}

crate::runtime::checks! { Tree {
    "name" => name: Rule::MaxLength(3);
    "child" => child: nested;
    "children" => children: Rule::MaxItems(2), nested;
    "named" => named: nested;
    "patched" => patched: nested;
} }

crate::runtime::model! {
    /// Fields with the names that the macros use themselves.
    pub struct Awkward: Default {
        "map" => map: optional(of u8);
        "key" => key: optional(of u8);
        "keys" => keys: optional(of u8);
        "index" => index: optional(of u8);
        "checker" => checker: optional(of u8);
        "nested" => nested: optional(of u8);
        extra => extra: extra(u8);
    }
}

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
