// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{CodedText, DatumBase, NumberDatum, PlainTextBase};

/// The type `Datum`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Datum {
    /// The alternative `Datum`.
    ///
    /// `_type` is `Datum`.
    Datum(DatumBase),
    /// The alternative `NumberDatum`.
    ///
    /// `_type` is `NUMBER`.
    NumberDatum(NumberDatum),
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

crate::runtime::union! { Datum by "_type" {
    Datum(DatumBase) as "Datum": object().tags(&["Datum"]);
    NumberDatum(NumberDatum) as "NUMBER": object().tags(&["NUMBER"]);
    PlainText(PlainTextBase) as "TEXT": object().tags(&["TEXT"]);
    CodedText(CodedText) as "CODE": object().tags(&["CODE"]);
} }
