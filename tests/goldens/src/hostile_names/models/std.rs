// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::{
    Alloc, Box, Bytes, Call, Client, ClientXc47e, Clone, Core, Default, Err, Error, From,
    Into, Models, NoError, None, Ok, Option, Result, Self_, Send, Serde, Server, Some,
    StdX826e, String, Value, Vec,
};

crate::runtime::model! {
    /// The type `Std`.
    pub struct Std: Default {
        /// The property `Option`.
        "Option" => option: optional(of Option);
        /// The property `Vec`.
        "Vec" => vec: optional(of Vec);
        /// The property `String`.
        "String" => string: optional(of String);
        /// The property `Result`.
        "Result" => result: optional(of Result);
        /// The property `Box`.
        "Box" => r#box: optional(of Box);
        /// The property `Error`.
        "Error" => error: optional(of Error);
        /// The property `Client`.
        "Client" => client_ace7: optional(of Client);
        /// The property `Server`.
        "Server" => server: optional(of Server);
        /// The property `Some`.
        "Some" => some: optional(of Some);
        /// The property `None`.
        "None" => none: optional(of None);
        /// The property `Ok`.
        "Ok" => ok: optional(of Ok);
        /// The property `Err`.
        "Err" => err: optional(of Err);
        /// The property `Into`.
        "Into" => into: optional(of Into);
        /// The property `From`.
        "From" => from: optional(of From);
        /// The property `Default`.
        "Default" => default_: optional(of Default);
        /// The property `Clone`.
        "Clone" => clone_: optional(of Clone);
        /// The property `Self`.
        "Self" => self_: optional(of Self_);
        /// The property `std`.
        "std" => std: optional(of StdX826e);
        /// The property `serde`.
        "serde" => serde: optional(of Serde);
        /// The property `core`.
        "core" => core: optional(of Core);
        /// The property `alloc`.
        "alloc" => alloc: optional(of Alloc);
        /// The property `Value`.
        "Value" => value: optional(of Value);
        /// The property `Call`.
        "Call" => call: optional(of Call);
        /// The property `Bytes`.
        "Bytes" => bytes: optional(of Bytes);
        /// The property `NoError`.
        "NoError" => no_error: optional(of NoError);
        /// The property `Send`.
        "Send" => send: optional(of Send);
        /// The property `models`.
        "models" => models: optional(of Models);
        /// The property `client`.
        "client" => client: optional(of ClientXc47e);
    }
}
