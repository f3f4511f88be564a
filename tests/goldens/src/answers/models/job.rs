// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

use uuid::Uuid;

crate::runtime::model! {
    /// The type `Job`.
    pub struct Job {
        /// The property `id`.
        "id" => id: required(of Uuid);
    }
}
