// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// WhoRole
    pub struct GrantWhoRole {
        /// The property `right`.
        "right" => right: required(into String);
        /// The property `role`.
        "role" => role: required(of i64);
    }
}
