//! Documents that want to harm, and what becomes of them: the cases G01 to G64 of `tests/README.md`.
//!
//! A case is either *safe*: a crate is printed of which every oracle holds (`oracles`), the same in every run, and
//! what was mended is said at its place. Or it is *refused*: an error with a code at line and column, status 2, and nothing
//! is written.
//!
//! | file | cases |
//! | --- | --- |
//! | `support` | generating into a folder of its own |
//! | `oracles` | the oracles hold for all goldens and the printed client, and see what is planted |
//! | `texts` | prose, wire texts, extensions |
//! | `names` | identifiers and file names |
//! | `requests` | paths, servers, headers, styles, security, media types, statuses |
//! | `references` | `$ref` |
//! | `values` | schemas and values |
//! | `reading` | YAML, JSON, encodings, sizes, versions |
//! | `messages` | what is said |
//! | `table` | keeps the table in `tests/README.md` true |

mod messages;
mod names;
mod oracles;
mod reading;
mod references;
mod requests;
mod support;
mod table;
mod texts;
mod values;
