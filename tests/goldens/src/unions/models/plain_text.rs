// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{CodedText, PlainTextBase};

/// A base below another one, whose mapping says what it is called.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlainText {
    /// A base below another one, whose mapping says what it is called.
    ///
    /// `_type` is `TEXT`.
    PlainText(PlainTextBase),
    /// A base below another one, whose mapping says what it is called.
    ///
    /// `_type` is `CODE`.
    CodedText(CodedText),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { PlainText by "_type" {
    PlainText(PlainTextBase) as "TEXT": object().tags(&["TEXT"]);
    CodedText(CodedText) as "CODE": object().tags(&["CODE"]);
} }
