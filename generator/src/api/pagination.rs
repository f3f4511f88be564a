//! How an operation pages, in OpenAPI's terms; [`crate::passes`] finds it out.

/// Names of properties, each inside the one before; empty for the body itself.
pub type Path = Vec<String>;

/// The way through a list that is given page by page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// The list of items in the body.
    pub items: Path,
    /// How the next page is asked for.
    pub way: PagingWay,
    /// The property that says whether another page follows.
    pub has_more: Option<Path>,
    /// Optional query parameters that walk through the list the other way.
    pub backward: Vec<String>,
}

/// How the next page is asked for. Parameters are optional ones of the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingWay {
    /// By a text of the body.
    Cursor {
        /// The parameter that takes it.
        parameter: String,
        /// Where the body has it.
        next: Path,
    },
    /// By a number of the body.
    Number {
        /// The parameter that takes it.
        parameter: String,
        /// Where the body has it.
        next: Path,
    },
    /// By the id of the last item.
    LastItem {
        /// The parameter that takes it.
        parameter: String,
        /// The item's property.
        id: String,
    },
    /// By the number of the page.
    Page {
        /// The parameter that takes it.
        parameter: String,
        /// The number of the first page.
        first: i64,
        /// Where the body says how many pages there are.
        total: Option<Path>,
    },
    /// By the number of items before the page.
    Offset {
        /// The parameter that takes it.
        parameter: String,
        /// Where the body says how many items there are.
        total: Option<Path>,
    },
    /// By a URL of the body.
    Url {
        /// Where the body has it.
        next: Path,
    },
    /// By the header `Link`.
    Link,
}
