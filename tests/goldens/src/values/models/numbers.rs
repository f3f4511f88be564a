// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// The type `Numbers`.
    pub struct Numbers: Default {
        /// The property `int8`.
        "int8" => int8: optional(of i32);
        /// The property `int16`.
        "int16" => int16: optional(of i32);
        /// The property `int32`.
        "int32" => int32: optional(of i32);
        /// The property `int64`.
        "int64" => int64: optional(of i64);
        /// The property `uint8`.
        "uint8" => uint8: optional(of u32);
        /// The property `uint32`.
        "uint32" => uint32: optional(of u32);
        /// The property `uint64`.
        "uint64" => uint64: optional(of u64);
        /// The property `decimal`.
        "decimal" => decimal: optional(of f64);
        /// The property `big`.
        ///
        /// At most 18446744073709552000.
        "big" => big: optional(of u64);
        /// The property `float`.
        "float" => float: optional(of f64);
        /// The property `number`.
        "number" => number: optional(of f64);
    }
}

crate::runtime::checks! { Numbers {
    "big" => big: Rule::Maximum(18446744073709552000.0);
} }
