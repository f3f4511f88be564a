// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod nulls;
mod open;
mod picture;
mod sheet;
mod types;
mod types_size;

pub use nulls::Nulls;
pub use open::Open;
pub use picture::Picture;
pub use sheet::Sheet;
pub use types::Types;
pub use types_size::TypesSize;
