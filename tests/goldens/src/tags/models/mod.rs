// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    #[cfg(feature = "tags-tag-far-side")] far::Far;
    #[cfg(feature = "tags-tag-left")] left::Left;
    #[cfg(feature = "tags-tag-left")] of_left::OfLeft;
    #[cfg(feature = "tags-tag-right")] right::Right;
    #[cfg(any(feature = "tags-tag-left", feature = "tags-tag-right"))] shared::Shared;
}
