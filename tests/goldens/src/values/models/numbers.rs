// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// The type `Numbers`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Numbers {
    /// The property `int8`.
    pub int8: Option<i32>,
    /// The property `int16`.
    pub int16: Option<i32>,
    /// The property `int32`.
    pub int32: Option<i32>,
    /// The property `int64`.
    pub int64: Option<i64>,
    /// The property `uint8`.
    pub uint8: Option<u32>,
    /// The property `uint32`.
    pub uint32: Option<u32>,
    /// The property `uint64`.
    pub uint64: Option<u64>,
    /// The property `decimal`.
    pub decimal: Option<f64>,
    /// The property `big`.
    ///
    /// At most 18446744073709552000.
    pub big: Option<u64>,
    /// The property `float`.
    pub float: Option<f64>,
    /// The property `number`.
    pub number: Option<f64>,
}

impl Numbers {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `int8`.
    #[must_use]
    pub fn int8(mut self, int8: i32) -> Self {
        self.int8 = Some(int8);
        self
    }

    /// The property `int16`.
    #[must_use]
    pub fn int16(mut self, int16: i32) -> Self {
        self.int16 = Some(int16);
        self
    }

    /// The property `int32`.
    #[must_use]
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    /// The property `int64`.
    #[must_use]
    pub fn int64(mut self, int64: i64) -> Self {
        self.int64 = Some(int64);
        self
    }

    /// The property `uint8`.
    #[must_use]
    pub fn uint8(mut self, uint8: u32) -> Self {
        self.uint8 = Some(uint8);
        self
    }

    /// The property `uint32`.
    #[must_use]
    pub fn uint32(mut self, uint32: u32) -> Self {
        self.uint32 = Some(uint32);
        self
    }

    /// The property `uint64`.
    #[must_use]
    pub fn uint64(mut self, uint64: u64) -> Self {
        self.uint64 = Some(uint64);
        self
    }

    /// The property `decimal`.
    #[must_use]
    pub fn decimal(mut self, decimal: f64) -> Self {
        self.decimal = Some(decimal);
        self
    }

    /// The property `big`.
    ///
    /// At most 18446744073709552000.
    #[must_use]
    pub fn big(mut self, big: u64) -> Self {
        self.big = Some(big);
        self
    }

    /// The property `float`.
    #[must_use]
    pub fn float(mut self, float: f64) -> Self {
        self.float = Some(float);
        self
    }

    /// The property `number`.
    #[must_use]
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }
}

crate::runtime::object! { Numbers {
    "int8" => int8: optional;
    "int16" => int16: optional;
    "int32" => int32: optional;
    "int64" => int64: optional;
    "uint8" => uint8: optional;
    "uint32" => uint32: optional;
    "uint64" => uint64: optional;
    "decimal" => decimal: optional;
    "big" => big: optional;
    "float" => float: optional;
    "number" => number: optional;
} }

crate::runtime::checks! { Numbers {
    "big" => big: Rule::Maximum(18446744073709552000.0);
} }
