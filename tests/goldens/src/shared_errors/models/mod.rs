// Printed by letterpress from Errors in common 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! { trouble::Trouble; }
