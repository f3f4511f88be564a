// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::{A, B, Choice, D, E, K, L, M, Row, S, T, V};

crate::runtime::model! {
    /// The type `Letters`.
    pub struct Letters {
        /// The property `a`.
        "a" => a: required(of A);
        /// The property `b`.
        "b" => b: optional(of B);
        /// The property `d`.
        "d" => d: optional(of D);
        /// The property `e`.
        "e" => e: optional(of E);
        /// The property `k`.
        "k" => k: optional(of K);
        /// The property `l`.
        "l" => l: optional(of L);
        /// The property `m`.
        "m" => m: optional(of M);
        /// The property `s`.
        "s" => s: optional(of S);
        /// The property `t`.
        "t" => t: optional(of T);
        /// The property `v`.
        "v" => v: optional(of V);
        /// The property `row`.
        "row" => row: optional(of Row);
        /// The property `choice`.
        "choice" => choice: optional(of Choice);
    }
}
