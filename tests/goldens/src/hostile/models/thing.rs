// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

use super::ThingKind;

crate::runtime::model! {
    /// - item
    ///
    ///   panic!()
    ///
    /// - `code`
    pub struct Thing: Default {
        /// ends with a backslash \\
        "a\"#\\" => a: optional(into String);
        /// The property `kind`.
        "kind" => kind: optional(of ThingKind);
    }
}
