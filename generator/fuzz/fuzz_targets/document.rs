#![no_main]
//! A tree of the fuzzer's making → a client.

use letterpress_fuzz::tree::Document;

libfuzzer_sys::fuzz_target!(|document: Document| letterpress_fuzz::printed(document.0));
