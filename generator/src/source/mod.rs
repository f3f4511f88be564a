//! Text → tree of values: reads YAML and JSON within limits, refuses duplicate keys, and finds the place of a value again
//! when a diagnostic is printed.

mod deserialize;
mod json_scan;
mod limits;
mod lines;
mod load;
mod locate;
mod moves;
mod nodes;
mod sources;
mod tree;
mod value;
mod yaml;

pub use self::limits::Limits;
pub(crate) use self::lines::floor_char_boundary;
pub(crate) use self::load::load_value;
pub use self::load::{load, load_text};
pub use self::locate::Located;
pub use self::sources::{SourceFile, Sources};
pub use self::value::{Object, Value};
