// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::{
    Alloc, Box, Bytes, Call, Client, ClientXc47e, Clone, Core, Default, Err, Error, From,
    Into, Models, NoError, None, Ok, Option, Result, Self_, Send, Serde, Server, Some,
    StdX826e, String, Value, Vec,
};

/// The type `Std`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Std {
    /// The property `Option`.
    pub option: ::std::option::Option<Option>,
    /// The property `Vec`.
    pub vec: ::std::option::Option<Vec>,
    /// The property `String`.
    pub string: ::std::option::Option<String>,
    /// The property `Result`.
    pub result: ::std::option::Option<Result>,
    /// The property `Box`.
    pub r#box: ::std::option::Option<Box>,
    /// The property `Error`.
    pub error: ::std::option::Option<Error>,
    /// The property `Client`.
    pub client_ace7: ::std::option::Option<Client>,
    /// The property `Server`.
    pub server: ::std::option::Option<Server>,
    /// The property `Some`.
    pub some: ::std::option::Option<Some>,
    /// The property `None`.
    pub none: ::std::option::Option<None>,
    /// The property `Ok`.
    pub ok: ::std::option::Option<Ok>,
    /// The property `Err`.
    pub err: ::std::option::Option<Err>,
    /// The property `Into`.
    pub into: ::std::option::Option<Into>,
    /// The property `From`.
    pub from: ::std::option::Option<From>,
    /// The property `Default`.
    pub default_: ::std::option::Option<Default>,
    /// The property `Clone`.
    pub clone_: ::std::option::Option<Clone>,
    /// The property `Self`.
    pub self_: ::std::option::Option<Self_>,
    /// The property `std`.
    pub std: ::std::option::Option<StdX826e>,
    /// The property `serde`.
    pub serde: ::std::option::Option<Serde>,
    /// The property `core`.
    pub core: ::std::option::Option<Core>,
    /// The property `alloc`.
    pub alloc: ::std::option::Option<Alloc>,
    /// The property `Value`.
    pub value: ::std::option::Option<Value>,
    /// The property `Call`.
    pub call: ::std::option::Option<Call>,
    /// The property `Bytes`.
    pub bytes: ::std::option::Option<Bytes>,
    /// The property `NoError`.
    pub no_error: ::std::option::Option<NoError>,
    /// The property `Send`.
    pub send: ::std::option::Option<Send>,
    /// The property `models`.
    pub models: ::std::option::Option<Models>,
    /// The property `client`.
    pub client: ::std::option::Option<ClientXc47e>,
}

impl Std {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            option: ::std::option::Option::None,
            vec: ::std::option::Option::None,
            string: ::std::option::Option::None,
            result: ::std::option::Option::None,
            r#box: ::std::option::Option::None,
            error: ::std::option::Option::None,
            client_ace7: ::std::option::Option::None,
            server: ::std::option::Option::None,
            some: ::std::option::Option::None,
            none: ::std::option::Option::None,
            ok: ::std::option::Option::None,
            err: ::std::option::Option::None,
            into: ::std::option::Option::None,
            from: ::std::option::Option::None,
            default_: ::std::option::Option::None,
            clone_: ::std::option::Option::None,
            self_: ::std::option::Option::None,
            std: ::std::option::Option::None,
            serde: ::std::option::Option::None,
            core: ::std::option::Option::None,
            alloc: ::std::option::Option::None,
            value: ::std::option::Option::None,
            call: ::std::option::Option::None,
            bytes: ::std::option::Option::None,
            no_error: ::std::option::Option::None,
            send: ::std::option::Option::None,
            models: ::std::option::Option::None,
            client: ::std::option::Option::None,
        }
    }

    /// The property `Option`.
    #[must_use]
    pub fn option(mut self, option: Option) -> Self {
        self.option = ::std::option::Option::Some(option);
        self
    }

    /// The property `Vec`.
    #[must_use]
    pub fn vec(mut self, vec: Vec) -> Self {
        self.vec = ::std::option::Option::Some(vec);
        self
    }

    /// The property `String`.
    #[must_use]
    pub fn string(mut self, string: String) -> Self {
        self.string = ::std::option::Option::Some(string);
        self
    }

    /// The property `Result`.
    #[must_use]
    pub fn result(mut self, result: Result) -> Self {
        self.result = ::std::option::Option::Some(result);
        self
    }

    /// The property `Box`.
    #[must_use]
    pub fn r#box(mut self, r#box: Box) -> Self {
        self.r#box = ::std::option::Option::Some(r#box);
        self
    }

    /// The property `Error`.
    #[must_use]
    pub fn error(mut self, error: Error) -> Self {
        self.error = ::std::option::Option::Some(error);
        self
    }

    /// The property `Client`.
    #[must_use]
    pub fn client_ace7(mut self, client_ace7: Client) -> Self {
        self.client_ace7 = ::std::option::Option::Some(client_ace7);
        self
    }

    /// The property `Server`.
    #[must_use]
    pub fn server(mut self, server: Server) -> Self {
        self.server = ::std::option::Option::Some(server);
        self
    }

    /// The property `Some`.
    #[must_use]
    pub fn some(mut self, some: Some) -> Self {
        self.some = ::std::option::Option::Some(some);
        self
    }

    /// The property `None`.
    #[must_use]
    pub fn none(mut self, none: None) -> Self {
        self.none = ::std::option::Option::Some(none);
        self
    }

    /// The property `Ok`.
    #[must_use]
    pub fn ok(mut self, ok: Ok) -> Self {
        self.ok = ::std::option::Option::Some(ok);
        self
    }

    /// The property `Err`.
    #[must_use]
    pub fn err(mut self, err: Err) -> Self {
        self.err = ::std::option::Option::Some(err);
        self
    }

    /// The property `Into`.
    #[must_use]
    pub fn into(mut self, into: Into) -> Self {
        self.into = ::std::option::Option::Some(into);
        self
    }

    /// The property `From`.
    #[must_use]
    pub fn from(mut self, from: From) -> Self {
        self.from = ::std::option::Option::Some(from);
        self
    }

    /// The property `Default`.
    #[must_use]
    pub fn default_(mut self, default_: Default) -> Self {
        self.default_ = ::std::option::Option::Some(default_);
        self
    }

    /// The property `Clone`.
    #[must_use]
    pub fn clone_(mut self, clone_: Clone) -> Self {
        self.clone_ = ::std::option::Option::Some(clone_);
        self
    }

    /// The property `Self`.
    #[must_use]
    pub fn self_(mut self, self_: Self_) -> Self {
        self.self_ = ::std::option::Option::Some(self_);
        self
    }

    /// The property `std`.
    #[must_use]
    pub fn std(mut self, std: StdX826e) -> Self {
        self.std = ::std::option::Option::Some(std);
        self
    }

    /// The property `serde`.
    #[must_use]
    pub fn serde(mut self, serde: Serde) -> Self {
        self.serde = ::std::option::Option::Some(serde);
        self
    }

    /// The property `core`.
    #[must_use]
    pub fn core(mut self, core: Core) -> Self {
        self.core = ::std::option::Option::Some(core);
        self
    }

    /// The property `alloc`.
    #[must_use]
    pub fn alloc(mut self, alloc: Alloc) -> Self {
        self.alloc = ::std::option::Option::Some(alloc);
        self
    }

    /// The property `Value`.
    #[must_use]
    pub fn value(mut self, value: Value) -> Self {
        self.value = ::std::option::Option::Some(value);
        self
    }

    /// The property `Call`.
    #[must_use]
    pub fn call(mut self, call: Call) -> Self {
        self.call = ::std::option::Option::Some(call);
        self
    }

    /// The property `Bytes`.
    #[must_use]
    pub fn bytes(mut self, bytes: Bytes) -> Self {
        self.bytes = ::std::option::Option::Some(bytes);
        self
    }

    /// The property `NoError`.
    #[must_use]
    pub fn no_error(mut self, no_error: NoError) -> Self {
        self.no_error = ::std::option::Option::Some(no_error);
        self
    }

    /// The property `Send`.
    #[must_use]
    pub fn send(mut self, send: Send) -> Self {
        self.send = ::std::option::Option::Some(send);
        self
    }

    /// The property `models`.
    #[must_use]
    pub fn models(mut self, models: Models) -> Self {
        self.models = ::std::option::Option::Some(models);
        self
    }

    /// The property `client`.
    #[must_use]
    pub fn client(mut self, client: ClientXc47e) -> Self {
        self.client = ::std::option::Option::Some(client);
        self
    }
}

crate::runtime::object! { Std {
    "Option" => option: optional;
    "Vec" => vec: optional;
    "String" => string: optional;
    "Result" => result: optional;
    "Box" => r#box: optional;
    "Error" => error: optional;
    "Client" => client_ace7: optional;
    "Server" => server: optional;
    "Some" => some: optional;
    "None" => none: optional;
    "Ok" => ok: optional;
    "Err" => err: optional;
    "Into" => into: optional;
    "From" => from: optional;
    "Default" => default_: optional;
    "Clone" => clone_: optional;
    "Self" => self_: optional;
    "std" => std: optional;
    "serde" => serde: optional;
    "core" => core: optional;
    "alloc" => alloc: optional;
    "Value" => value: optional;
    "Call" => call: optional;
    "Bytes" => bytes: optional;
    "NoError" => no_error: optional;
    "Send" => send: optional;
    "models" => models: optional;
    "client" => client: optional;
} }
