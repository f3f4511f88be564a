// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

//! T */ pub fn pwn() {} /* " \[dependencies\] evil = "1, version """\u{001B}\[31m.
//!
//! */ pub fn pwn() {} /*
//!
//! a
//! */
//! pub fn pwn() {}
//! /*
//! b
//!
//! a
//! pub fn pwn() {}
//!
//! a
//! pub fn pwn() {}
//!
//! a
//! pub fn pwn() {}
//!
//! a
//! pub fn pwn() {}
//!
//! a
//! pub fn pwn() {}
//!
//! a
//! pub fn pwn() {}
//!
//! a
//! pub fn pwn() {}
//!
//! a
//! pub fn pwn() {}
//! b
//!
//! **/*/ pub fn pwn() {} /*/*
//!
//! \*
//! / pub fn pwn() {}
//!
//! a \u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069} b
//!
//! a\u{200B}\u{200D}\u{FEFF}\u{0000}\u{0001}\u{001B}\[31m\u{007F}b
//!
//! ```text
//! std::process::exit(7);
//! ```
//!
//! ```text
//! std::process::exit(7);
//! ```
//!
//! ```text
//! std::process::exit(7);
//! ```
//!
//! text
//!
//! ```text
//! std::process::exit(7);
//!
//! - item
//! ```
//!
//! std::process::exit(7);
//!
//! ````text
//! > ```
//! > std::process::exit(7);
//!
//! text
//!
//!   std::process::exit(7)
//!
//! text
//!
//!   std::process::exit(7)
//!
//! * -q    - x
//!
//! -               panic!()
//!
//! 1.  a
//!
//!       panic!()
//!
//! 2. b
//!
//!         panic!()
//!
//! ```should_panic,edition2024
//! panic!()
//! ````
//!
//! ````text
//! ```
//! panic!()
//! ````
//!
//! ````text
//! panic!()
//!
//! ```text
//! a
//! ````
//!
//! ```text
//! panic!()
//! ```
//!
//! \`\`\` a\`b
//! panic!()
//!
//! ```text
//!
//! [crate::pwn] [Foo] [`Foo`] [a](javascript:alert(1)) [b](data:text/html,x) [c]: javascript:x
//!
//! [d][c] [e]()
//!
//! <script>alert(1)</script> <img src=x onerror=alert(1)> <!-- x --> &lt;b&gt; <a href="javascript:x">x</a>
//!
//! ![x](https://evil.example/pixel.png) ![y][z]
//!
//! [z]: https://evil.example/z.png
//!
//! #![doc = include_str!("/etc/passwd")] include!("/etc/passwd") env!("HOME")
//!
//! "] pub fn pwn() {} #[doc = "
//!
//! " \ "# r#"x"# \u{0} \
//!
//! {} {0} {self:?} {{}}
//! ```
//!
//! [`Client`] is where to start.

#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod canned;
mod client;
pub mod models;
mod security;
mod servers;
pub mod texts;

pub use client::Client;
pub use servers::Server;
