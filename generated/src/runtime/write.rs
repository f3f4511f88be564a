// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Writers of answers by the names of the decoders that read them. Only with the feature `test-util`.

use bytes::Bytes;
use serde::Serialize;

use super::{Answers, Written};

/// JSON.
pub fn json<T: Serialize>(value: &T, written: Written) -> Written {
    // What can't be written gives an answer that can't be read: the test sees it there.
    Written { body: serde_json::to_vec(value).unwrap_or_default(), ..written }
}

/// JSON, or nothing.
pub fn optional_json<T: Serialize>(value: &Option<T>, written: Written) -> Written {
    match value {
        Some(value) => json(value, written),
        None => Written { media_type: "", ..written },
    }
}

/// Text.
pub fn text(value: &str, written: Written) -> Written {
    Written { body: value.as_bytes().to_vec(), ..written }
}

/// Bytes.
pub fn bytes(value: &Bytes, written: Written) -> Written {
    Written { body: value.to_vec(), ..written }
}

/// Nothing.
pub fn empty(_: &(), written: Written) -> Written {
    Written { media_type: "", ..written }
}

/// One of several answers by status.
pub fn answers<T: Answers>(value: &T, written: Written) -> Written {
    value.written().unwrap_or(written)
}
