// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

use super::Wires;

crate::runtime::model! {
    /// */ pub fn pwn() {} /*
    ///
    /// a
    /// */
    /// pub fn pwn() {}
    /// /*
    /// b
    ///
    /// a
    /// pub fn pwn() {}
    ///
    /// a
    /// pub fn pwn() {}
    ///
    /// a
    /// pub fn pwn() {}
    ///
    /// a
    /// pub fn pwn() {}
    ///
    /// a
    /// pub fn pwn() {}
    ///
    /// a
    /// pub fn pwn() {}
    ///
    /// a
    /// pub fn pwn() {}
    ///
    /// a
    /// pub fn pwn() {}
    /// b
    ///
    /// **/*/ pub fn pwn() {} /*/*
    ///
    /// \*
    /// / pub fn pwn() {}
    ///
    /// a \u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069} b
    ///
    /// a\u{200B}\u{200D}\u{FEFF}\u{0000}\u{0001}\u{001B}\[31m\u{007F}b
    ///
    /// ```text
    /// std::process::exit(7);
    /// ```
    ///
    /// ```text
    /// std::process::exit(7);
    /// ```
    ///
    /// ```text
    /// std::process::exit(7);
    /// ```
    ///
    /// text
    ///
    /// ```text
    /// std::process::exit(7);
    ///
    /// - item
    /// ```
    ///
    /// std::process::exit(7);
    ///
    /// ````text
    /// > ```
    /// > std::process::exit(7);
    ///
    /// text
    ///
    ///   std::process::exit(7)
    ///
    /// text
    ///
    ///   std::process::exit(7)
    ///
    /// * -q    - x
    ///
    /// -               panic!()
    ///
    /// 1.  a
    ///
    ///       panic!()
    ///
    /// 2. b
    ///
    ///         panic!()
    ///
    /// ```should_panic,edition2024
    /// panic!()
    /// ````
    ///
    /// ````text
    /// ```
    /// panic!()
    /// ````
    ///
    /// ````text
    /// panic!()
    ///
    /// ```text
    /// a
    /// ````
    ///
    /// ```text
    /// panic!()
    /// ```
    ///
    /// \`\`\` a\`b
    /// panic!()
    ///
    /// ```text
    ///
    /// [crate::pwn] [Foo] [`Foo`] [a](javascript:alert(1)) [b](data:text/html,x) [c]: javascript:x
    ///
    /// [d][c] [e]()
    ///
    /// <script>alert(1)</script> <img src=x onerror=alert(1)> <!-- x --> &lt;b&gt; <a href="javascript:x">x</a>
    ///
    /// ![x](https://evil.example/pixel.png) ![y][z]
    ///
    /// [z]: https://evil.example/z.png
    ///
    /// #![doc = include_str!("/etc/passwd")] include!("/etc/passwd") env!("HOME")
    ///
    /// "] pub fn pwn() {} #[doc = "
    ///
    /// " \ "# r#"x"# \u{0} \
    ///
    /// {} {0} {self:?} {{}}
    /// ```
    pub struct Texts: Default {
        /// */ pub fn pwn() {} /*
        "g01_comment" => g01_comment: optional(into String);
        /// a
        /// */
        /// pub fn pwn() {}
        /// /*
        /// b
        "g01_comment_lines" => g01_comment_lines: optional(into String);
        /// a
        /// pub fn pwn() {}
        "g02_lf" => g02_lf: optional(into String);
        /// a
        /// pub fn pwn() {}
        "g02_crlf" => g02_crlf: optional(into String);
        /// a
        /// pub fn pwn() {}
        "g02_vt" => g02_vt: optional(into String);
        /// a
        /// pub fn pwn() {}
        "g02_ff" => g02_ff: optional(into String);
        /// a
        /// pub fn pwn() {}
        "g02_nel" => g02_nel: optional(into String);
        /// a
        /// pub fn pwn() {}
        "g02_ls" => g02_ls: optional(into String);
        /// a
        /// pub fn pwn() {}
        "g02_ps" => g02_ps: optional(into String);
        /// a
        /// pub fn pwn() {}
        /// b
        "g03_cr" => g03_cr: optional(into String);
        /// **/*/ pub fn pwn() {} /*/*
        "g04_overlap" => g04_overlap: optional(into String);
        /// \*
        /// / pub fn pwn() {}
        "g04_lines" => g04_lines: optional(into String);
        /// a \u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069} b
        "g05_bidi" => g05_bidi: optional(into String);
        /// a\u{200B}\u{200D}\u{FEFF}\u{0000}\u{0001}\u{001B}\[31m\u{007F}b
        "g06_hidden" => g06_hidden: optional(into String);
        /// ```text
        /// std::process::exit(7);
        /// ```
        "g07_fence" => g07_fence: optional(into String);
        /// ```text
        /// std::process::exit(7);
        /// ```
        "g07_rust" => g07_rust: optional(into String);
        /// ```text
        /// std::process::exit(7);
        /// ```
        "g07_tilde" => g07_tilde: optional(into String);
        /// text
        ///
        /// ```text
        /// std::process::exit(7);
        /// ```
        "g07_open" => g07_open: optional(into String);
        /// - item
        ///
        ///   ```text
        ///   std::process::exit(7);
        ///   ```
        ///
        /// > ```text
        /// > std::process::exit(7);
        /// > ```
        "g07_in_item" => g07_in_item: optional(into String);
        /// text
        ///
        /// ```text
        /// std::process::exit(7)
        /// ```
        "g08_spaces" => g08_spaces: optional(into String);
        /// text
        ///
        /// ```text
        /// std::process::exit(7)
        /// ```
        "g08_tab" => g08_tab: optional(into String);
        /// - -q    - x
        "g08_item" => g08_item: optional(into String);
        /// - panic!()
        "g08_wide" => g08_wide: optional(into String);
        /// 1. a
        ///
        ///    ```text
        ///    panic!()
        ///    ```
        ///
        /// 2. b
        ///
        ///    ```text
        ///       panic!()
        ///    ```
        "g08_nested" => g08_nested: optional(into String);
        /// ```text
        /// panic!()
        /// ```
        "g09_info" => g09_info: optional(into String);
        /// ````text
        /// ```
        /// panic!()
        /// ````
        ///
        /// ```text
        /// panic!()
        /// ```
        "g09_longer" => g09_longer: optional(into String);
        /// ```text
        /// a
        /// ```
        ///
        /// ```text
        /// panic!()
        /// ```
        "g09_inner" => g09_inner: optional(into String);
        /// \`\`\` a\`b
        /// panic!()
        ///
        /// ```text
        /// ```
        "g09_ticks" => g09_ticks: optional(into String);
        /// \[crate::pwn\] \[Foo\] \[`Foo`\] a b \[c\]: javascript:x
        ///
        /// \[d\]\[c\] e
        "g10_links" => g10_links: optional(into String);
        /// \<script>alert(1)\</script> \<img src=x onerror=alert(1)> \<!-- x --> &lt;b&gt; \<a href="javascript:x">x\</a>
        "g10_html" => g10_html: optional(into String);
        /// [x](https://evil.example/pixel.png) !\[y\]\[z\]
        ///
        /// \[z\]: <https://evil.example/z.png>
        "g10_image" => g10_image: optional(into String);
        /// #!\[doc = include_str!("/etc/passwd")\] include!("/etc/passwd") env!("HOME")
        "g11_include" => g11_include: optional(into String);
        /// "\] pub fn pwn() {} #\[doc = "
        "g11_attribute" => g11_attribute: optional(into String);
        /// " \ "# r#"x"# \u{0} \\
        "g12_quote" => g12_quote: optional(into String);
        /// {} {0} {self:?} {{}}
        "g12_format" => g12_format: optional(into String);
        /// "\] pub fn pwn() {} #\[doc = "
        "wires" => wires: optional(of Wires);
        /// The property `"`.
        "\"" => quote: optional(into String);
        /// The property `a"#\`.
        "a\"#\\" => a: optional(into String);
        /// The property `r#"x"#`.
        "r#\"x\"#" => r_x: optional(into String);
        /// The property `\u{202E}`.
        "\u{202e}" => u202e: optional(into String);
        /// The property `{}`.
        "{}" => u7b_u7d: optional(into String);
    }
}
