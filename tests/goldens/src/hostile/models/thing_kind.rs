// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `ThingKind`.
    pub enum ThingKind {
        /// `"`.
        "\"" => Quote;
        /// `\`.
        "\\" => Backslash;
        /// `r#"x"#`.
        "r#\"x\"#" => RX;
        /// `\u{202E}`.
        "\u{202e}" => U202e;
        /// `*/`.
        "*/" => StarSlash;
        /// `{}`.
        "{}" => U7bU7d;
    }
}
