//! From the words of a document to Rust names.
//!
//! | file | concept |
//! | --- | --- |
//! | `words` | a text of the document as a list of words out of `[a-z0-9]` |
//! | `case` | words as an identifier: `snake_case`, `UpperCamelCase`, `SHOUTY_CASE`, keywords handled |
//! | `distinct` | what happens when two names come out alike |
//! | `method` | an operation's method name within its group |
//! | `status` | the variant name of a documented status |
//!
//! A name depends on the text it is made from and on nothing else; only names that come out alike look at each other.

mod case;
mod distinct;
mod method;
mod status;
mod words;

pub(crate) use case::{Case, ident, shouty, snake, upper_camel};
pub(crate) use distinct::{distinct, fnv1a};
pub(crate) use method::method;
pub(crate) use status::status;
pub(crate) use words::words;
