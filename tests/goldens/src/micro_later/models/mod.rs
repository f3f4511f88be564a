// Printed by letterpress from Micro of 3.1 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    nulls::Nulls;
    open::Open;
    picture::Picture;
    sheet::Sheet;
    types::Types;
    types_size::TypesSize;
}
