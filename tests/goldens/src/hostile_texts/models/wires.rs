// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

/// "\] pub fn pwn() {} #\[doc = "
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wires {
    /// `"`.
    Quote,
    /// `\`.
    Backslash,
    /// `"#`.
    QuoteHash,
    /// `r#"x"#`.
    RX,
    /// `\u{0}`.
    U0Xe942,
    /// `trailing\`.
    Trailing,
    /// `*/`.
    StarSlash,
    /// `{}`.
    U7bU7d,
    /// `{self:?}`.
    Self_,
    /// `\u{202E}`.
    U202e,
    /// `a b`.
    AB,
    /// `  `.
    Ud,
    /// `  `.
    U9,
    /// `  `.
    U2028,
    /// `\u{0000}`.
    U0,
    /// `  `.
    Empty,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { Wires {
    "\"" => Quote;
    "\\" => Backslash;
    "\"#" => QuoteHash;
    "r#\"x\"#" => RX;
    "\\u{0}" => U0Xe942;
    "trailing\\" => Trailing;
    "*/" => StarSlash;
    "{}" => U7bU7d;
    "{self:?}" => Self_;
    "\u{202e}" => U202e;
    "a\nb" => AB;
    "\r" => Ud;
    "\t" => U9;
    "\u{2028}" => U2028;
    "\0" => U0;
    "" => Empty;
} }
