// Printed by letterpress from Hostile */ pub fn pwn() {} /* 1" [dependencies] evil = "1". Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! { super::things::GetThing = super::things::GET_THING, json, 200, "application/json", "{\"a\\\"#\\\\\":\"example\",\"kind\":\"\\\"\"}"; }
