// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Owner`.
    pub struct Owner: Default {
        /// The property `id`.
        "id" => id: optional(of i64);
    }
}
