//! Random numbers for jitter and idempotency keys.

use std::hash::{BuildHasher, Hasher, RandomState};

/// A source of random numbers: for spreading retries and for idempotency keys, not for cryptography.
///
/// ```
/// use letterpress_runtime::Entropy;
///
/// /// The same numbers in every run of a test, so that delays and idempotency keys are the same too.
/// struct Same;
///
/// impl Entropy for Same {
///     fn next(&self) -> u64 {
///         7
///     }
/// }
/// // Client::builder().entropy(Same)
/// # let _ = Same;
/// ```
pub trait Entropy: Send + Sync + 'static {
    /// The next number, every bit of it random.
    fn next(&self) -> u64;
}

/// The default source: the keys that the standard library takes from the operating system.
///
/// ```
/// use letterpress_runtime::Entropy;
/// use letterpress_runtime::runtime::StdEntropy;
///
/// assert_ne!(StdEntropy.next(), StdEntropy.next());
/// ```
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
    let digit = |value: u8| if value < 10 { b'0' + value } else { b'a' + value - 10 };
    let mut key = Vec::with_capacity(36);
    for (index, byte) in [high.to_be_bytes(), low.to_be_bytes()].as_flattened().iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            key.push(b'-');
        }
        key.push(digit(byte >> 4));
        key.push(digit(byte & 0xf));
    }
    key
}
