// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    thing::Thing;
    thing_kind::ThingKind;
}
