// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::ConstantImageType;

crate::runtime::model! {
    /// The type `ConstantImage`.
    pub struct ConstantImage {
        /// The property `type`.
        ///
        /// The only value there is; `new` sets it.
        "type" => r#type: constant(ConstantImageType = ConstantImageType::Image);
        /// The property `url`.
        "url" => url: required(into String);
    }
}
