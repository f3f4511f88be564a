//! The printed files → disk, or → a comparison with it.
//!
//! What letterpress printed is known by the list `.letterpress` in the output folder, and by a first line that says
//! `Printed by letterpress`. The list is there because not every file can carry such a line (a licence text, JSON), and
//! the line because a list can get lost. Only what is known this way is replaced or removed. A file of somebody else
//! that would have to be replaced, a file of somebody else in `src/`, and a symbolic link anywhere on the way are errors before anything
//! is written.
//!
//! [`write()`] stages all files in `.letterpress.tmp` inside the output folder (so on the same file system, and nothing outside
//! is touched), makes the folders that are missing, and then moves the files one by one: a disk that is full changes nothing. A
//! run that is killed leaves each file either old or new; the next one completes it. [`compare`] writes nothing at all. Both take a file whose lines end in CRLF for the same file: a checkout on Windows is no drift.
//!
//! | file | concept |
//! | --- | --- |
//! | `tree` | the files that shall be on disk; which names are safe |
//! | `list` | the list of printed files |
//! | `survey` | what is on disk, seen against the tree |
//! | `compare`, `diff` | drift, as a person wants to read it |
//! | `write`, `staging`, `folders` | the changes, made one file at a time |
//! | `single` | a file that stands alone |

mod compare;
mod diff;
mod error;
mod folders;
mod list;
mod single;
mod staging;
mod survey;
mod tree;
mod write;

pub use self::compare::{Change, Comparison, Drift, compare};
pub use self::error::OutputError;
pub use self::single::write_file;
pub use self::tree::Tree;
pub use self::write::{Written, write};
