// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    texts::Texts;
    wires::Wires;
}
