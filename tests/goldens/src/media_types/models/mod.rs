// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod failure;
mod problem;
mod thing;
mod thing2;

pub use failure::Failure;
pub use problem::Problem;
pub use thing::Thing;
pub use thing2::Thing2;
