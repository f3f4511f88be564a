//! Reads an OpenAPI description and prints a Rust client: models, operation functions, typed errors, and the runtime that
//! sends the requests.
//!
//! ```no_run
//! let request = letterpress::Request::new("api.yaml", "client", "my-client")?;
//! let outcome = letterpress::generate(&request);
//! if outcome.status() != letterpress::Status::Clean {
//!     eprint!("{}", letterpress::human(&outcome, &letterpress::Report::default()));
//! }
//! # Ok::<(), String>(())
//! ```
//!
//! | you want to | use |
//! | --- | --- |
//! | print a client | [`generate`], with a [`Request`] or what [`configured`] reads from `letterpress.toml` |
//! | print it while its crate is built | [`BuildScript`] |
//! | know whether a print is up to date | [`compare`] |
//! | know what is wrong with a document | [`check`] |
//! | look at what a document becomes | [`report`] for people, [`surface_of`] for programs |
//! | show what was done | [`human`], [`json`], [`github`]; [`Watched`] while it is being done |
//!
//! What a printed client does at run time, and how it is used, is told by the client: its `runtime::guide` has pages on calls, errors,
//! retries, testing and upgrading.
//!
//! The command, a `build.rs` ([`BuildScript`]) and `cargo xtask` go the same way: [`generate`], [`compare`] and [`check`] take
//! a document through the stages, each of which knows only those before it.
//!
//! | stage | what it does |
//! | --- | --- |
//! | [`source`] | path → tree of values; limits, places |
//! | `overlay` | the tree, changed by OpenAPI Overlays |
//! | [`dialect`] | any OpenAPI 3 → strict 3.0 |
//! | [`document`] | tree → typed model |
//! | [`resolve`] | references |
//! | [`api`] | neutral model of what the API says |
//! | [`passes`] | what is known only when all of it is there |
//! | [`plan`] | which Rust items exist, with their names |
//! | [`surface`] | what of them a user meets, item by item: for comparisons and reports |
//! | [`diff`] | two surfaces → what changes for users |
//! | [`page`] | the surface → the report of a document, a page of HTML |
//! | [`emit`] | the plan → texts of files |
//! | [`output`] | the files → disk, or → a comparison |
//!
//! [`diagnostics`] holds everything that can be said about a document, [`config`] what is asked for.

pub mod api;
mod build_script;
pub mod config;
pub mod diagnostics;
pub mod dialect;
pub mod diff;
pub mod document;
mod driver;
pub mod emit;
pub mod output;
mod overlay;
pub mod page;
pub mod passes;
pub mod plan;
pub mod resolve;
pub mod source;
pub mod surface;

pub use self::build_script::BuildScript;
pub use self::config::{Module, Package, Reading, Request, check_module_name, check_package_name};
pub use self::driver::{
    Differing, Done, LeftOutOperation, Outcome, PrintedAnswer, PrintedAnswers, PrintedArgument, PrintedBody,
    PrintedCall, PrintedPart, PrintedType, ReadDocument, Report, Status, Step, Watched, check, check_module,
    compare, configured, difference, difference_of_files, generate, github, human, json, report, requested,
    surface_of,
};
