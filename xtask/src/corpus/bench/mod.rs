//! `cargo xtask bench generate`: what `letterpress generate` takes; `bench check`, `release` and `cold`: what its prints take to
//! compile. Markdown, one row for each generator that is installed, shown as it comes. Nothing is asserted: times differ between
//! machines, and a table beside the code says more than a limit that is never reached.
//!
//! | file | concept |
//! | --- | --- |
//! | `generate` | what printing takes, and how that grows |
//! | `growth` | documents of one kind that double in size |
//! | `compile` | what the compiler takes |
//! | `peers` | other generators, with the same documents |
//! | `compared` | ours beside the best of the others |
//! | `rows` | a table that is shown row by row |

mod compared;
mod compile;
mod generate;
mod growth;
mod peers;
mod rows;

pub(crate) use self::compile::{What, compile};
pub(crate) use self::generate::generate;
use super::measured::Cost;

/// Who printed a row's crate, where it is not one of the others.
const OURS: &str = "letterpress";
/// The same with `--shared-runtime`.
const SHARED: &str = "letterpress_shared";

/// The middle of the times of several runs, and the most memory of any.
fn middle(costs: &[Cost]) -> Cost {
    let of = |of: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    let memory = costs.iter().map(|cost| cost.memory).max().unwrap_or_default();
    Cost { wall: of(|cost| cost.wall), cpu: of(|cost| cost.cpu), memory }
}

fn megabytes(bytes: u64) -> String {
    format!("{:.2}", bytes as f64 / 1e6)
}
