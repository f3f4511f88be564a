// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// WhoUser
    pub struct WhoUser {
        /// The property `user`.
        "user" => user: required(into String);
    }
}
