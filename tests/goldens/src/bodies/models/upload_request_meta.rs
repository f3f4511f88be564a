// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `UploadRequestMeta`.
    pub struct UploadRequestMeta: Default {
        /// The property `a`.
        "a" => a: optional(into String);
        /// The property `b`.
        "b" => b: optional(of i64);
    }
}
