//! The golden crate is what the generator prints today. `UPDATE_EXPECT=1 cargo test -p tests --test goldens` prints it again.

use std::path::Path;

use letterpress::{Report, Status};

#[test]
fn the_goldens_are_what_is_printed() {
    let configuration = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/letterpress.toml");
    let request = letterpress::configured(&configuration).unwrap();
    let outcome = match std::env::var_os("UPDATE_EXPECT") {
        Some(_) => letterpress::generate(&request),
        None => letterpress::compare(&request),
    };
    let report = letterpress::human(&outcome, &Report::default());
    assert_eq!(outcome.status(), Status::Clean, "{report}\n(UPDATE_EXPECT=1 prints them again)");
}
