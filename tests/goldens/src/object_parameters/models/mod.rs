// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    nested::Nested;
    nested_range::NestedRange;
    point::Point;
}
