// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

//! ```text
//! std::process::exit(7);
//! ```

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::security;

/// ```text
/// std::process::exit(7);
/// ```
///
/// [`Client::texts`](super::Client::texts) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'c> {
    pub(super) core: &'c Core,
}

impl Texts<'_> {
    /// a
    /// */
    /// pub fn pwn() {}
    /// /*
    /// b
    ///
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
    ///
    /// `POST /x/{id}`
    ///
    /// Gives [`super::models::Texts`].
    ///
    /// Credentials: `pub_fn_pwn`, or `query`.
    ///
    /// # Arguments
    ///
    /// - `id`: a pub fn pwn() {} b.
    ///
    /// # Errors
    ///
    /// - 404, [`SendError::NotFound`]: text.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::hostile_texts::models::Texts;
    ///
    /// # async fn example(client: &goldens::hostile_texts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Texts::new();
    /// let answer = client.texts().send("example", &request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(&self, id: &str, body: &super::models::Texts) -> Send {
        Send(
            Call::for_json(self.core, &SEND)
                .set(&Parameter::path("id"), id)
                .json("application/json", body),
        )
    }

    /// Sends `GET //evil.example/{id}`.
    ///
    /// Credentials: `pub_fn_pwn`, or `query`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_texts::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.texts().two_slashes("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn two_slashes(&self, id: &str) -> TwoSlashes {
        TwoSlashes(
            Call::for_empty(self.core, &TWO_SLASHES).set(&Parameter::path("id"), id),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Texts::send`] prepares: awaiting it sends it.
    pub struct Send => super::models::Texts, SendError {
        /// - -q    - x
        fn q(q: impl AsRef<str>) => set(&Parameter::query("q\"\\#{}"), q.as_ref());
        /// \[crate::pwn\] \[Foo\] \[`Foo`\] a b \[c\]: javascript:x
        ///
        /// \[d\]\[c\] e
        fn x_note(x_note: impl AsRef<str>) => set(&Parameter::header("X-Note"), x_note.as_ref());
    }

    /// The call that [`Texts::two_slashes`] prepares: awaiting it sends it.
    pub struct TwoSlashes => (), NoError {}
}

pub(super) static SEND: Operation = Operation::json("send", Method::Post, "/x/{id}")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::PUB_FN_PWN], &[&security::QUERY]]);

pub(super) static TWO_SLASHES: Operation = Operation::new("twoSlashes", Method::Get, "//evil.example/{id}")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::PUB_FN_PWN], &[&security::QUERY]]);

crate::runtime::answers! {
    /// The documented error answers of [`Texts::send`].
    pub enum SendError {
        /// Status 404.
        ///
        /// text
        ///
        /// ```text
        /// std::process::exit(7)
        /// ```
        404 => NotFound;
    }
}

crate::runtime::headers! {
    /// The documented headers of answers of [`Texts::send`], read from those that came.
    pub struct SendHeaders {
        /// */ pub fn pwn() {} /*
        "x-rate" => x_rate: value(i64);
    }
}
