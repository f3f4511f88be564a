//! Tree → tree in strict OpenAPI 3.0 form: every object is checked against the tables of the specification's fields, later
//! versions are lowered, and harmless defects are repaired.

mod anchors;
mod missing;
mod repair;
#[cfg(test)]
mod repair_tests;
pub mod reserved;
mod rules;
mod shapes;
mod suggest;
mod table;
#[cfg(test)]
mod tests;
mod version;
mod walk;

pub(crate) use self::anchors::Anchors;
pub(crate) use self::shapes::LONE_ELEMENT;
pub(crate) use self::suggest::Suggestions;
pub(crate) use self::table::{At, Kind, Member, Shape, Version, at};
pub(crate) use self::version::version;
pub(crate) use self::walk::{Findings, Misplaced, ReferenceUse, walk};
