// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{ConstantImage, ConstantText};

/// The type `Constant`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Constant {
    /// The alternative `Text`.
    Text(ConstantText),
    /// The alternative `Image`.
    Image(ConstantImage),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { Constant {
    Text(ConstantText): object().values(&[("type", &["text"])]);
    Image(ConstantImage): object().values(&[("type", &["image"])]);
} }
