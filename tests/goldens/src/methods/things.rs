// Printed by letterpress from Methods and paths 1. Do not edit: change the description and generate again.

//! The operations of `Things`.

use serde_json::Value;

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::{SearchRequest, SearchResponse};

/// The operations of `Things`.
///
/// [`Client::things`](super::Client::things) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Things<'c> {
    pub(super) core: &'c Core,
}

impl Things<'_> {
    /// Sends `QUERY /search`.
    ///
    /// Gives [`SearchResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::methods::models::SearchRequest;
    ///
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SearchRequest::new();
    /// let answer = client.things().search(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self, body: &SearchRequest) -> Search {
        Search(Call::for_json(self.core, &SEARCH).json("application/json", body))
    }

    /// Sends `LINK /search`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().link().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn link(&self) -> Link {
        Link(Call::for_empty(self.core, &LINK))
    }

    /// Sends `PROPFIND /search`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().propfind_search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn propfind_search(&self) -> PropfindSearch {
        PropfindSearch(Call::for_empty(self.core, &PROPFIND_SEARCH))
    }

    /// Sends `GET /constant?type=a&flag`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().constant().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn constant(&self) -> Constant {
        Constant(Call::for_empty(self.core, &CONSTANT))
    }

    /// Sends `GET /templated`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().templated(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn templated(&self, page: i64) -> Templated {
        Templated(
            Call::for_empty(self.core, &TEMPLATED).set(&Parameter::query("page"), &page),
        )
    }

    /// Sends `GET /expanded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().expanded(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn expanded(&self, page: i64) -> Expanded {
        Expanded(
            Call::for_empty(self.core, &EXPANDED).set(&Parameter::query("page"), &page),
        )
    }

    /// Sends `GET /cut`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().cut_a().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cut_a(&self) -> CutA {
        CutA(Call::for_empty(self.core, &CUT_A))
    }

    /// Sends `POST /cut`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().cut_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cut_b(&self) -> CutB {
        CutB(Call::for_empty(self.core, &CUT_B))
    }

    /// Sends `GET /odd%20path/{a}.{b}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().odd("example", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn odd(&self, a: &str, b: i64) -> Odd {
        Odd(
            Call::for_empty(self.core, &ODD)
                .set(&Parameter::path("a"), a)
                .set(&Parameter::path("b"), &b),
        )
    }

    /// Sends `POST /v1/{name}:undo`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().undo("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn undo(&self, name: &str) -> Undo {
        Undo(
            Call::for_empty(self.core, &UNDO)
                .set(&Parameter::path("name").allow_reserved(), name),
        )
    }

    /// Sends `GET /slash//end/`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().slashes().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn slashes(&self) -> Slashes {
        Slashes(Call::for_empty(self.core, &SLASHES))
    }

    /// Sends `GET /bare`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::methods::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().bare().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bare(&self) -> Bare {
        Bare(Call::for_empty(self.core, &BARE))
    }
}

crate::runtime::call! {
    /// The call that [`Things::search`] prepares: awaiting it sends it.
    pub struct Search => SearchResponse, NoError {}

    /// The call that [`Things::link`] prepares: awaiting it sends it.
    pub struct Link => (), NoError {}

    /// The call that [`Things::propfind_search`] prepares: awaiting it sends it.
    pub struct PropfindSearch => (), NoError {}

    /// The call that [`Things::constant`] prepares: awaiting it sends it.
    pub struct Constant => (), NoError {
        /// Sets the query parameter `more`.
        fn more(more: impl AsRef<str>) => set(&Parameter::query("more"), more.as_ref());
    }

    /// The call that [`Things::templated`] prepares: awaiting it sends it.
    pub struct Templated => (), NoError {}

    /// The call that [`Things::expanded`] prepares: awaiting it sends it.
    pub struct Expanded => (), NoError {
        /// Sets the query parameter `more`.
        fn more(more: &[impl AsRef<str>]) =>
            set(&Parameter::query("more"), &more.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
    }

    /// The call that [`Things::cut_a`] prepares: awaiting it sends it.
    pub struct CutA => (), NoError {}

    /// The call that [`Things::cut_b`] prepares: awaiting it sends it.
    pub struct CutB => (), NoError {}

    /// The call that [`Things::odd`] prepares: awaiting it sends it.
    pub struct Odd => (), NoError {}

    /// The call that [`Things::undo`] prepares: awaiting it sends it.
    pub struct Undo => (), NoError {}

    /// The call that [`Things::slashes`] prepares: awaiting it sends it.
    pub struct Slashes => (), NoError {}

    /// The call that [`Things::bare`] prepares: awaiting it sends it.
    pub struct Bare => (), NoError {
        /// Sets the query parameter `open`.
        fn open(open: &Value) => set(&Parameter::query("open"), open);
    }
}

pub(super) static SEARCH: Operation = Operation::json("search", Method::Query, "/search")
    .success(&[Statuses::Code(200)]);

pub(super) static LINK: Operation = Operation::new("link", Method::Other("LINK"), "/search")
    .success(&[Statuses::Code(204)]);

pub(super) static PROPFIND_SEARCH: Operation =
    Operation::new("propfind_search", Method::Other("PROPFIND"), "/search")
        .success(&[Statuses::Code(204)]);

pub(super) static CONSTANT: Operation = Operation::new("constant", Method::Get, "/constant?type=a&flag")
    .success(&[Statuses::Code(204)]);

pub(super) static TEMPLATED: Operation = Operation::new("templated", Method::Get, "/templated")
    .success(&[Statuses::Code(204)]);

pub(super) static EXPANDED: Operation = Operation::new("expanded", Method::Get, "/expanded")
    .success(&[Statuses::Code(204)]);

pub(super) static CUT_A: Operation = Operation::new("cutA", Method::Get, "/cut")
    .success(&[Statuses::Code(204)]);

pub(super) static CUT_B: Operation = Operation::new("cutB", Method::Post, "/cut")
    .success(&[Statuses::Code(204)]);

pub(super) static ODD: Operation = Operation::new("odd", Method::Get, "/odd%20path/{a}.{b}")
    .success(&[Statuses::Code(204)]);

pub(super) static UNDO: Operation = Operation::new("undo", Method::Post, "/v1/{name}:undo")
    .success(&[Statuses::Code(204)]);

pub(super) static SLASHES: Operation = Operation::new("slashes", Method::Get, "/slash//end/")
    .success(&[Statuses::Code(204)]);

pub(super) static BARE: Operation = Operation::new("bare", Method::Get, "/bare")
    .success(&[Statuses::Code(204)]);
