// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft0 = super::left::READ_LEFT0, json, 200, "application/json", r#"{"own":{"name":"example"},"shared":{"name":"example"}}"#;
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft1 = super::left::READ_LEFT1, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft2 = super::left::READ_LEFT2, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft3 = super::left::READ_LEFT3, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft4 = super::left::READ_LEFT4, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft5 = super::left::READ_LEFT5, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft6 = super::left::READ_LEFT6, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft7 = super::left::READ_LEFT7, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft8 = super::left::READ_LEFT8, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft9 = super::left::READ_LEFT9, empty, 204, "", "";
    #[cfg(feature = "tags-tag-left")] super::left::ReadLeft10 = super::left::READ_LEFT10, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight0 = super::right::READ_RIGHT0, json, 200, "application/json", r#"{"shared":{"name":"example"}}"#;
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight1 = super::right::READ_RIGHT1, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight2 = super::right::READ_RIGHT2, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight3 = super::right::READ_RIGHT3, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight4 = super::right::READ_RIGHT4, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight5 = super::right::READ_RIGHT5, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight6 = super::right::READ_RIGHT6, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight7 = super::right::READ_RIGHT7, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight8 = super::right::READ_RIGHT8, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight9 = super::right::READ_RIGHT9, empty, 204, "", "";
    #[cfg(feature = "tags-tag-right")] super::right::ReadRight10 = super::right::READ_RIGHT10, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar0 = super::far_side::READ_FAR0, json, 200, "application/json", r#"{"name":"example"}"#;
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar1 = super::far_side::READ_FAR1, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar2 = super::far_side::READ_FAR2, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar3 = super::far_side::READ_FAR3, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar4 = super::far_side::READ_FAR4, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar5 = super::far_side::READ_FAR5, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar6 = super::far_side::READ_FAR6, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar7 = super::far_side::READ_FAR7, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar8 = super::far_side::READ_FAR8, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar9 = super::far_side::READ_FAR9, empty, 204, "", "";
    #[cfg(feature = "tags-tag-far-side")] super::far_side::ReadFar10 = super::far_side::READ_FAR10, empty, 204, "", "";
}
