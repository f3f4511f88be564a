//! Passes over the neutral model: what is known only when all of it is there.

mod checks;
mod directions;
mod grow;
mod literals;
mod multipart;
mod nesting;
mod pagination;
mod recursion;
mod unions;

use crate::api::Api;
use crate::diagnostics::Diagnostics;

/// Runs all passes, in the order in which they depend on each other.
pub fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    literals::check(api, diagnostics);
    nesting::tell(api, diagnostics);
    multipart::shape(api);
    directions::split(api);
    unions::tell_apart(api, diagnostics);
    recursion::box_cycles(api, diagnostics);
    checks::mark(api);
    pagination::recognise(api);
}
