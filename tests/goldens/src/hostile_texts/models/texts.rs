// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

use super::Wires;

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
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Texts {
    /// */ pub fn pwn() {} /*
    pub g01_comment: Option<String>,
    /// a
    /// */
    /// pub fn pwn() {}
    /// /*
    /// b
    pub g01_comment_lines: Option<String>,
    /// a
    /// pub fn pwn() {}
    pub g02_lf: Option<String>,
    /// a
    /// pub fn pwn() {}
    pub g02_crlf: Option<String>,
    /// a
    /// pub fn pwn() {}
    pub g02_vt: Option<String>,
    /// a
    /// pub fn pwn() {}
    pub g02_ff: Option<String>,
    /// a
    /// pub fn pwn() {}
    pub g02_nel: Option<String>,
    /// a
    /// pub fn pwn() {}
    pub g02_ls: Option<String>,
    /// a
    /// pub fn pwn() {}
    pub g02_ps: Option<String>,
    /// a
    /// pub fn pwn() {}
    /// b
    pub g03_cr: Option<String>,
    /// **/*/ pub fn pwn() {} /*/*
    pub g04_overlap: Option<String>,
    /// \*
    /// / pub fn pwn() {}
    pub g04_lines: Option<String>,
    /// a \u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069} b
    pub g05_bidi: Option<String>,
    /// a\u{200B}\u{200D}\u{FEFF}\u{0000}\u{0001}\u{001B}\[31m\u{007F}b
    pub g06_hidden: Option<String>,
    /// ```text
    /// std::process::exit(7);
    /// ```
    pub g07_fence: Option<String>,
    /// ```text
    /// std::process::exit(7);
    /// ```
    pub g07_rust: Option<String>,
    /// ```text
    /// std::process::exit(7);
    /// ```
    pub g07_tilde: Option<String>,
    /// text
    ///
    /// ```text
    /// std::process::exit(7);
    /// ```
    pub g07_open: Option<String>,
    /// - item
    ///
    ///   ```text
    ///   std::process::exit(7);
    ///   ```
    ///
    /// > ```text
    /// > std::process::exit(7);
    /// > ```
    pub g07_in_item: Option<String>,
    /// text
    ///
    /// ```text
    /// std::process::exit(7)
    /// ```
    pub g08_spaces: Option<String>,
    /// text
    ///
    /// ```text
    /// std::process::exit(7)
    /// ```
    pub g08_tab: Option<String>,
    /// - -q    - x
    pub g08_item: Option<String>,
    /// - panic!()
    pub g08_wide: Option<String>,
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
    pub g08_nested: Option<String>,
    /// ```text
    /// panic!()
    /// ```
    pub g09_info: Option<String>,
    /// ````text
    /// ```
    /// panic!()
    /// ````
    ///
    /// ```text
    /// panic!()
    /// ```
    pub g09_longer: Option<String>,
    /// ```text
    /// a
    /// ```
    ///
    /// ```text
    /// panic!()
    /// ```
    pub g09_inner: Option<String>,
    /// \`\`\` a\`b
    /// panic!()
    ///
    /// ```text
    /// ```
    pub g09_ticks: Option<String>,
    /// \[crate::pwn\] \[Foo\] \[`Foo`\] a b \[c\]: javascript:x
    ///
    /// \[d\]\[c\] e
    pub g10_links: Option<String>,
    /// \<script>alert(1)\</script> \<img src=x onerror=alert(1)> \<!-- x --> &lt;b&gt; \<a href="javascript:x">x\</a>
    pub g10_html: Option<String>,
    /// [x](https://evil.example/pixel.png) !\[y\]\[z\]
    ///
    /// \[z\]: <https://evil.example/z.png>
    pub g10_image: Option<String>,
    /// #!\[doc = include_str!("/etc/passwd")\] include!("/etc/passwd") env!("HOME")
    pub g11_include: Option<String>,
    /// "\] pub fn pwn() {} #\[doc = "
    pub g11_attribute: Option<String>,
    /// " \ "# r#"x"# \u{0} \\
    pub g12_quote: Option<String>,
    /// {} {0} {self:?} {{}}
    pub g12_format: Option<String>,
    /// "\] pub fn pwn() {} #\[doc = "
    pub wires: Option<Wires>,
    /// The property `"`.
    pub quote: Option<String>,
    /// The property `a"#\`.
    pub a: Option<String>,
    /// The property `r#"x"#`.
    pub r_x: Option<String>,
    /// The property `\u{202E}`.
    pub u202e: Option<String>,
    /// The property `{}`.
    pub u7b_u7d: Option<String>,
}

impl Texts {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// */ pub fn pwn() {} /*
    #[must_use]
    pub fn g01_comment(mut self, g01_comment: impl Into<String>) -> Self {
        self.g01_comment = Some(g01_comment.into());
        self
    }

    /// a
    /// */
    /// pub fn pwn() {}
    /// /*
    /// b
    #[must_use]
    pub fn g01_comment_lines(mut self, g01_comment_lines: impl Into<String>) -> Self {
        self.g01_comment_lines = Some(g01_comment_lines.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    #[must_use]
    pub fn g02_lf(mut self, g02_lf: impl Into<String>) -> Self {
        self.g02_lf = Some(g02_lf.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    #[must_use]
    pub fn g02_crlf(mut self, g02_crlf: impl Into<String>) -> Self {
        self.g02_crlf = Some(g02_crlf.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    #[must_use]
    pub fn g02_vt(mut self, g02_vt: impl Into<String>) -> Self {
        self.g02_vt = Some(g02_vt.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    #[must_use]
    pub fn g02_ff(mut self, g02_ff: impl Into<String>) -> Self {
        self.g02_ff = Some(g02_ff.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    #[must_use]
    pub fn g02_nel(mut self, g02_nel: impl Into<String>) -> Self {
        self.g02_nel = Some(g02_nel.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    #[must_use]
    pub fn g02_ls(mut self, g02_ls: impl Into<String>) -> Self {
        self.g02_ls = Some(g02_ls.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    #[must_use]
    pub fn g02_ps(mut self, g02_ps: impl Into<String>) -> Self {
        self.g02_ps = Some(g02_ps.into());
        self
    }

    /// a
    /// pub fn pwn() {}
    /// b
    #[must_use]
    pub fn g03_cr(mut self, g03_cr: impl Into<String>) -> Self {
        self.g03_cr = Some(g03_cr.into());
        self
    }

    /// **/*/ pub fn pwn() {} /*/*
    #[must_use]
    pub fn g04_overlap(mut self, g04_overlap: impl Into<String>) -> Self {
        self.g04_overlap = Some(g04_overlap.into());
        self
    }

    /// \*
    /// / pub fn pwn() {}
    #[must_use]
    pub fn g04_lines(mut self, g04_lines: impl Into<String>) -> Self {
        self.g04_lines = Some(g04_lines.into());
        self
    }

    /// a \u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069} b
    #[must_use]
    pub fn g05_bidi(mut self, g05_bidi: impl Into<String>) -> Self {
        self.g05_bidi = Some(g05_bidi.into());
        self
    }

    /// a\u{200B}\u{200D}\u{FEFF}\u{0000}\u{0001}\u{001B}\[31m\u{007F}b
    #[must_use]
    pub fn g06_hidden(mut self, g06_hidden: impl Into<String>) -> Self {
        self.g06_hidden = Some(g06_hidden.into());
        self
    }

    /// ```text
    /// std::process::exit(7);
    /// ```
    #[must_use]
    pub fn g07_fence(mut self, g07_fence: impl Into<String>) -> Self {
        self.g07_fence = Some(g07_fence.into());
        self
    }

    /// ```text
    /// std::process::exit(7);
    /// ```
    #[must_use]
    pub fn g07_rust(mut self, g07_rust: impl Into<String>) -> Self {
        self.g07_rust = Some(g07_rust.into());
        self
    }

    /// ```text
    /// std::process::exit(7);
    /// ```
    #[must_use]
    pub fn g07_tilde(mut self, g07_tilde: impl Into<String>) -> Self {
        self.g07_tilde = Some(g07_tilde.into());
        self
    }

    /// text
    ///
    /// ```text
    /// std::process::exit(7);
    /// ```
    #[must_use]
    pub fn g07_open(mut self, g07_open: impl Into<String>) -> Self {
        self.g07_open = Some(g07_open.into());
        self
    }

    /// - item
    ///
    ///   ```text
    ///   std::process::exit(7);
    ///   ```
    ///
    /// > ```text
    /// > std::process::exit(7);
    /// > ```
    #[must_use]
    pub fn g07_in_item(mut self, g07_in_item: impl Into<String>) -> Self {
        self.g07_in_item = Some(g07_in_item.into());
        self
    }

    /// text
    ///
    /// ```text
    /// std::process::exit(7)
    /// ```
    #[must_use]
    pub fn g08_spaces(mut self, g08_spaces: impl Into<String>) -> Self {
        self.g08_spaces = Some(g08_spaces.into());
        self
    }

    /// text
    ///
    /// ```text
    /// std::process::exit(7)
    /// ```
    #[must_use]
    pub fn g08_tab(mut self, g08_tab: impl Into<String>) -> Self {
        self.g08_tab = Some(g08_tab.into());
        self
    }

    /// - -q    - x
    #[must_use]
    pub fn g08_item(mut self, g08_item: impl Into<String>) -> Self {
        self.g08_item = Some(g08_item.into());
        self
    }

    /// - panic!()
    #[must_use]
    pub fn g08_wide(mut self, g08_wide: impl Into<String>) -> Self {
        self.g08_wide = Some(g08_wide.into());
        self
    }

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
    #[must_use]
    pub fn g08_nested(mut self, g08_nested: impl Into<String>) -> Self {
        self.g08_nested = Some(g08_nested.into());
        self
    }

    /// ```text
    /// panic!()
    /// ```
    #[must_use]
    pub fn g09_info(mut self, g09_info: impl Into<String>) -> Self {
        self.g09_info = Some(g09_info.into());
        self
    }

    /// ````text
    /// ```
    /// panic!()
    /// ````
    ///
    /// ```text
    /// panic!()
    /// ```
    #[must_use]
    pub fn g09_longer(mut self, g09_longer: impl Into<String>) -> Self {
        self.g09_longer = Some(g09_longer.into());
        self
    }

    /// ```text
    /// a
    /// ```
    ///
    /// ```text
    /// panic!()
    /// ```
    #[must_use]
    pub fn g09_inner(mut self, g09_inner: impl Into<String>) -> Self {
        self.g09_inner = Some(g09_inner.into());
        self
    }

    /// \`\`\` a\`b
    /// panic!()
    ///
    /// ```text
    /// ```
    #[must_use]
    pub fn g09_ticks(mut self, g09_ticks: impl Into<String>) -> Self {
        self.g09_ticks = Some(g09_ticks.into());
        self
    }

    /// \[crate::pwn\] \[Foo\] \[`Foo`\] a b \[c\]: javascript:x
    ///
    /// \[d\]\[c\] e
    #[must_use]
    pub fn g10_links(mut self, g10_links: impl Into<String>) -> Self {
        self.g10_links = Some(g10_links.into());
        self
    }

    /// \<script>alert(1)\</script> \<img src=x onerror=alert(1)> \<!-- x --> &lt;b&gt; \<a href="javascript:x">x\</a>
    #[must_use]
    pub fn g10_html(mut self, g10_html: impl Into<String>) -> Self {
        self.g10_html = Some(g10_html.into());
        self
    }

    /// [x](https://evil.example/pixel.png) !\[y\]\[z\]
    ///
    /// \[z\]: <https://evil.example/z.png>
    #[must_use]
    pub fn g10_image(mut self, g10_image: impl Into<String>) -> Self {
        self.g10_image = Some(g10_image.into());
        self
    }

    /// #!\[doc = include_str!("/etc/passwd")\] include!("/etc/passwd") env!("HOME")
    #[must_use]
    pub fn g11_include(mut self, g11_include: impl Into<String>) -> Self {
        self.g11_include = Some(g11_include.into());
        self
    }

    /// "\] pub fn pwn() {} #\[doc = "
    #[must_use]
    pub fn g11_attribute(mut self, g11_attribute: impl Into<String>) -> Self {
        self.g11_attribute = Some(g11_attribute.into());
        self
    }

    /// " \ "# r#"x"# \u{0} \\
    #[must_use]
    pub fn g12_quote(mut self, g12_quote: impl Into<String>) -> Self {
        self.g12_quote = Some(g12_quote.into());
        self
    }

    /// {} {0} {self:?} {{}}
    #[must_use]
    pub fn g12_format(mut self, g12_format: impl Into<String>) -> Self {
        self.g12_format = Some(g12_format.into());
        self
    }

    /// "\] pub fn pwn() {} #\[doc = "
    #[must_use]
    pub fn wires(mut self, wires: Wires) -> Self {
        self.wires = Some(wires);
        self
    }

    /// The property `"`.
    #[must_use]
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// The property `a"#\`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// The property `r#"x"#`.
    #[must_use]
    pub fn r_x(mut self, r_x: impl Into<String>) -> Self {
        self.r_x = Some(r_x.into());
        self
    }

    /// The property `\u{202E}`.
    #[must_use]
    pub fn u202e(mut self, u202e: impl Into<String>) -> Self {
        self.u202e = Some(u202e.into());
        self
    }

    /// The property `{}`.
    #[must_use]
    pub fn u7b_u7d(mut self, u7b_u7d: impl Into<String>) -> Self {
        self.u7b_u7d = Some(u7b_u7d.into());
        self
    }
}

crate::runtime::object! { Texts {
    "g01_comment" => g01_comment: optional;
    "g01_comment_lines" => g01_comment_lines: optional;
    "g02_lf" => g02_lf: optional;
    "g02_crlf" => g02_crlf: optional;
    "g02_vt" => g02_vt: optional;
    "g02_ff" => g02_ff: optional;
    "g02_nel" => g02_nel: optional;
    "g02_ls" => g02_ls: optional;
    "g02_ps" => g02_ps: optional;
    "g03_cr" => g03_cr: optional;
    "g04_overlap" => g04_overlap: optional;
    "g04_lines" => g04_lines: optional;
    "g05_bidi" => g05_bidi: optional;
    "g06_hidden" => g06_hidden: optional;
    "g07_fence" => g07_fence: optional;
    "g07_rust" => g07_rust: optional;
    "g07_tilde" => g07_tilde: optional;
    "g07_open" => g07_open: optional;
    "g07_in_item" => g07_in_item: optional;
    "g08_spaces" => g08_spaces: optional;
    "g08_tab" => g08_tab: optional;
    "g08_item" => g08_item: optional;
    "g08_wide" => g08_wide: optional;
    "g08_nested" => g08_nested: optional;
    "g09_info" => g09_info: optional;
    "g09_longer" => g09_longer: optional;
    "g09_inner" => g09_inner: optional;
    "g09_ticks" => g09_ticks: optional;
    "g10_links" => g10_links: optional;
    "g10_html" => g10_html: optional;
    "g10_image" => g10_image: optional;
    "g11_include" => g11_include: optional;
    "g11_attribute" => g11_attribute: optional;
    "g12_quote" => g12_quote: optional;
    "g12_format" => g12_format: optional;
    "wires" => wires: optional;
    "\"" => quote: optional;
    "a\"#\\" => a: optional;
    "r#\"x\"#" => r_x: optional;
    "\u{202e}" => u202e: optional;
    "{}" => u7b_u7d: optional;
} }
