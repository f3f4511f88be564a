// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod nested;
mod nested_range;
mod point;

pub use nested::Nested;
pub use nested_range::NestedRange;
pub use point::Point;
