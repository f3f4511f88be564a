// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use super::RsaKeyKty;

crate::runtime::model! {
    /// Without a discriminator.
    pub struct RsaKey: Default {
        /// The property `kty`.
        ///
        /// The only value there is; `new` sets it.
        "kty" => kty: constant(RsaKeyKty = RsaKeyKty::Rsa);
        /// The property `n`.
        "n" => n: optional(into String);
        /// The property `use`.
        "use" => r#use: optional(into String);
        /// The property `kid`.
        "kid" => kid: optional(into String);
    }
}
