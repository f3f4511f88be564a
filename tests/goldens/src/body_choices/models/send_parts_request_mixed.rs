// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `SendPartsRequestMixed`.
    pub struct SendPartsRequestMixed: Default {
        /// The property `labels`.
        ///
        /// At most 2 items.
        "labels" => labels: optional(each String);
    }
}

crate::runtime::parts! { SendPartsRequestMixed {
    "labels" => labels: value;
} }

crate::runtime::checks! { SendPartsRequestMixed {
    "labels" => labels: Rule::MaxItems(2);
} }
