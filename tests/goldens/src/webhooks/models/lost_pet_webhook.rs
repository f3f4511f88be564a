// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `LostPetWebhook`.
    pub struct LostPetWebhook {
        /// The property `since`.
        "since" => since: required(into String);
    }
}
