// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

//! ```text
//! std::process::exit(7);
//! ```

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::Thing;

/// ```text
/// std::process::exit(7);
/// ```
///
/// [`Client::things`](super::Client::things) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Things<'c> {
    pub(super) core: &'c Core,
}

impl Things<'_> {
    /// one */ #!\[doc = include_str!("/etc/passwd")\]
    ///
    /// Text.
    ///
    /// ```text
    /// std::process::exit(7)
    /// ```
    ///
    /// ```text
    /// panic!()
    /// ```
    ///
    /// ```text
    /// panic!()
    ///
    /// [crate::pwn] [Foo] [a](javascript:alert(1)) <script>alert(1)</script> https://example.com/bare
    /// ```
    ///
    /// `GET /things/r!'(fn)*/{id}`
    ///
    /// Gives [`Thing`].
    ///
    /// # Arguments
    ///
    /// - `id`: */ fn x() {}.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> GetThing {
        GetThing(Call::for_json(self.core, &GET_THING).set(&Parameter::path("id"), id))
    }
}

crate::runtime::call! {
    /// The call that [`Things::get`] prepares: awaiting it sends it.
    pub struct GetThing => Thing, NoError {
        /// Sets the query parameter `q"\{}`.
        fn q(q: impl AsRef<str>) => set(&Parameter::query("q\"\\{}"), q.as_ref());
    }
}

pub(super) static GET_THING: Operation = Operation::json("getThing", Method::Get, "/things/r!'(fn)*/{id}")
    .success(&[Statuses::Code(200)]);
