// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    failure::Failure;
    problem::Problem;
    thing::Thing;
    thing2::Thing2;
}
