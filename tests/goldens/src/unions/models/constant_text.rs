// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::ConstantTextType;

crate::runtime::model! {
    /// The type `ConstantText`.
    pub struct ConstantText {
        /// The property `type`.
        ///
        /// The only value there is; `new` sets it.
        "type" => r#type: constant(ConstantTextType = ConstantTextType::Text);
        /// The property `text`.
        "text" => text: required(into String);
    }
}
