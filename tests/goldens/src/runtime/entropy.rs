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
pub(crate) fn idempotency_key(entropy: &dyn Entropy) -> [u8; 36] {
    let high = (entropy.next() & !0xf000) | 0x4000;
    let low = (entropy.next() & !(0b11 << 62)) | (0b10 << 62);
    let mut key = *b"00000000-0000-0000-0000-000000000000";
    let digits =
        [high, low].map(u64::to_be_bytes).into_iter().flatten().flat_map(|byte| [byte >> 4, byte & 0xf]);
    for (place, digit) in key.iter_mut().filter(|place| **place != b'-').zip(digits) {
        *place = if digit < 10 { b'0' + digit } else { b'a' + digit - 10 };
    }
    key
}
