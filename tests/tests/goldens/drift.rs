//! The golden crate is what the generator prints today. `UPDATE_EXPECT=1 cargo test -p tests --test goldens` prints it again.

use std::path::Path;

use letterpress::{Report, Request, Status};

fn configured() -> Request {
    let configuration = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/letterpress.toml");
    letterpress::configured(&configuration).unwrap()
}

#[test]
fn the_goldens_are_what_is_printed() {
    let request = configured();
    let outcome = match std::env::var_os("UPDATE_EXPECT") {
        Some(_) => letterpress::generate(&request),
        None => letterpress::compare(&request),
    };
    let report = letterpress::human(&outcome, &Report::default());
    assert_eq!(outcome.status(), Status::Clean, "{report}\n(UPDATE_EXPECT=1 prints them again)");
}

/// Printing parses each text as Rust where assertions are on, and comparing does not.
#[test]
fn the_goldens_parse_as_what_was_meant() {
    let place = tempfile::tempdir().unwrap();
    let mut request = configured();
    request.output = place.path().join("goldens");
    let outcome = letterpress::generate(&request);
    assert_eq!(outcome.status(), Status::Clean, "{}", letterpress::human(&outcome, &Report::default()));
}
