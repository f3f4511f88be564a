//! What to print: [`Request`], as `letterpress.toml` or the command line asks for it.
//!
//! A configuration file is read strictly: an unknown key, a wrong kind and a path that leads outside the project are errors
//! with file, line and column, all reported at once.
//!
//! | file | concept |
//! | --- | --- |
//! | `request` | what to print and where |
//! | `file` | `letterpress.toml` |
//! | `reader` | TOML values with their places |
//! | `paths` | which paths a configuration may name |
//! | `names` | names and texts that cargo and crates.io accept |

mod file;
mod names;
mod paths;
mod reader;
mod request;

pub use self::file::read;
pub use self::names::{check_module_name, check_package_name};
pub use self::request::{Module, Package, Reading, Request};
