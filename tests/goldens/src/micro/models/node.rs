// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Node`.
    pub struct Node: Default {
        /// The property `next`.
        "next" => next: optional(into Box<Node>);
        /// The property `below`.
        "below" => below: optional(into Vec<Node>);
    }
}
