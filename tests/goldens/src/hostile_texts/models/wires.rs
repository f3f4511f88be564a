// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// "\] pub fn pwn() {} #\[doc = "
    pub enum Wires {
        /// `"`.
        "\"" => Quote;
        /// `\`.
        "\\" => Backslash;
        /// `"#`.
        "\"#" => QuoteHash;
        /// `r#"x"#`.
        "r#\"x\"#" => RX;
        /// `\u{0}`.
        "\\u{0}" => U0Xe942;
        /// `trailing\`.
        "trailing\\" => Trailing;
        /// `*/`.
        "*/" => StarSlash;
        /// `{}`.
        "{}" => U7bU7d;
        /// `{self:?}`.
        "{self:?}" => Self_;
        /// `\u{202E}`.
        "\u{202e}" => U202e;
        /// `a b`.
        "a\nb" => AB;
        /// `  `.
        "\r" => Ud;
        /// `  `.
        "\t" => U9;
        /// `  `.
        "\u{2028}" => U2028;
        /// `\u{0000}`.
        "\0" => U0;
        /// `  `.
        "" => Empty;
    }
}
