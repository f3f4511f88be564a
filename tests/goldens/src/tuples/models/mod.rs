// Printed by letterpress from Tuples 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    a::A;
    drawing::Drawing;
    drawing_entry::DrawingEntry;
    drawing_entry_write::DrawingEntryWrite;
    drawing_maybe::DrawingMaybe;
    drawing_write::DrawingWrite;
    items::Items;
    owner::Owner;
    owner_write::OwnerWrite;
    point::Point;
    range::Range;
    tree::Tree;
}
