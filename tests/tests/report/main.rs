//! The report of a document: text of a document stays text, nothing leaves the page, and a browser has nothing to complain of.
//!
//! | file | what it asks |
//! | --- | --- |
//! | `hostile` | a document whose every text wants to be markup, and what is in the page afterwards |
//! | `browser` | the pages in a real browser, light and dark |
//!
//! The browser is a Chromium in the path. Without one its tests say so and pass; `cargo xtask report` makes that a failure and
//! keeps the pictures.

mod browser;
mod hostile;

use std::path::{Path, PathBuf};

use letterpress::{Request, Status};

/// The report of a document, in this folder.
fn report(document: &Path, folder: &Path) -> PathBuf {
    let path = folder.join("report.html");
    let outcome = letterpress::report(&Request::of(document), &path);
    assert_eq!(
        outcome.status(),
        Status::Clean,
        "{}",
        letterpress::human(&outcome, &letterpress::Report::default())
    );
    path
}
