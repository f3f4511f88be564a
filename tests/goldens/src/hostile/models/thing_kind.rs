// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

/// The type `ThingKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKind {
    /// `"`.
    Quote,
    /// `\`.
    Backslash,
    /// `r#"x"#`.
    RX,
    /// `\u{202E}`.
    U202e,
    /// `*/`.
    StarSlash,
    /// `{}`.
    U7bU7d,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { ThingKind {
    "\"" => Quote;
    "\\" => Backslash;
    "r#\"x\"#" => RX;
    "\u{202e}" => U202e;
    "*/" => StarSlash;
    "{}" => U7bU7d;
} }
