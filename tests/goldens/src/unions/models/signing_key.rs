// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

use serde_json::Value;

use super::{EcKey, RsaKey};

/// Without a discriminator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SigningKey {
    /// Without a discriminator.
    EcKey(EcKey),
    /// Without a discriminator.
    RsaKey(RsaKey),
    /// A value that is none of these, kept as it is.
    Unknown(Value),
}

crate::runtime::union! { SigningKey {
    EcKey(EcKey): object().values(&[("kty", &["EC"])]);
    RsaKey(RsaKey): object().values(&[("kty", &["RSA"])]);
} }
