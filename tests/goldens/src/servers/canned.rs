// Printed by letterpress from Servers 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::files::Plain = super::files::PLAIN, empty, 204, "", "";
    super::files::OfPath = super::files::OF_PATH, empty, 204, "", "";
    super::files::OfOperation = super::files::OF_OPERATION, empty, 204, "", "";
    super::files::OfNobody = super::files::OF_NOBODY, empty, 204, "", "";
    super::files::Beside = super::files::BESIDE, empty, 204, "", "";
    super::files::Unknown = super::files::UNKNOWN, empty, 204, "", "";
    super::files::Same = super::files::SAME, empty, 204, "", "";
    super::files::Unusable = super::files::UNUSABLE, empty, 204, "", "";
}
