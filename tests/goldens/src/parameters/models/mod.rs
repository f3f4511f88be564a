// Printed by letterpress from Parameters 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! { thing::Thing; }
