// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

#[cfg(feature = "tags-tag-far-side")]
mod far;
#[cfg(feature = "tags-tag-left")]
mod left;
#[cfg(feature = "tags-tag-left")]
mod of_left;
#[cfg(feature = "tags-tag-right")]
mod right;
#[cfg(any(feature = "tags-tag-left", feature = "tags-tag-right"))]
mod shared;

#[cfg(feature = "tags-tag-far-side")]
pub use far::Far;
#[cfg(feature = "tags-tag-left")]
pub use left::Left;
#[cfg(feature = "tags-tag-left")]
pub use of_left::OfLeft;
#[cfg(feature = "tags-tag-right")]
pub use right::Right;
#[cfg(any(feature = "tags-tag-left", feature = "tags-tag-right"))]
pub use shared::Shared;
