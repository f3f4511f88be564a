// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Random numbers for jitter and idempotency keys.

use std::hash::{BuildHasher, Hasher, RandomState};

/// A source of random numbers: for spreading retries and for idempotency keys, not for cryptography.
pub trait Entropy: Send + Sync + 'static {
    /// The next number, every bit of it random.
    fn next(&self) -> u64;
}

/// The default source: the keys that the standard library takes from the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct StdEntropy;

impl Entropy for StdEntropy {
    fn next(&self) -> u64 {
        RandomState::new().build_hasher().finish()
    }
}

/// A fresh idempotency key in the form of a random UUID (version 4).
pub(crate) fn idempotency_key(entropy: &dyn Entropy) -> Vec<u8> {
    let high = (entropy.next() & !0xf000) | 0x4000;
    let low = (entropy.next() & !(0b11 << 62)) | (0b10 << 62);
    let both = u128::from(high) << 64 | u128::from(low);
    let mut key = Vec::with_capacity(36);
    for place in (0..32).rev() {
        let digit = (both >> (place * 4)) as u8 & 0xf;
        key.push(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 });
        if matches!(place, 24 | 20 | 16 | 12) {
            key.push(b'-');
        }
    }
    key
}
