// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// WhoUser
    pub struct GrantWhoUser {
        /// The property `right`.
        "right" => right: required(into String);
        /// The property `user`.
        "user" => user: required(into String);
    }
}
