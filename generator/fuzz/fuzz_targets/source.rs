#![no_main]
//! The text of a document → a client.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        letterpress_fuzz::printed(text.to_owned());
    }
});
