//! A client of all documents of the tests that shares its runtime, printed while this crate is built: see `build.rs`.

include!(concat!(env!("OUT_DIR"), "/client/src/lib.rs"));
