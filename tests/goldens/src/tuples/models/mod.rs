// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod drawing;
mod drawing_entry;
mod drawing_entry_write;
mod drawing_maybe;
mod drawing_write;
mod owner;
mod owner_write;
mod point;
mod range;
mod tree;

pub use drawing::Drawing;
pub use drawing_entry::DrawingEntry;
pub use drawing_entry_write::DrawingEntryWrite;
pub use drawing_maybe::DrawingMaybe;
pub use drawing_write::DrawingWrite;
pub use owner::Owner;
pub use owner_write::OwnerWrite;
pub use point::Point;
pub use range::Range;
pub use tree::Tree;
