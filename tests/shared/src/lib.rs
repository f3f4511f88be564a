//! A client that is printed while this crate is built, from `api.yaml` and what that refers to: see `build.rs`.

include!(concat!(env!("OUT_DIR"), "/client/src/lib.rs"));
