//! Lists that are given page by page, recognised by their structure: the names and types of parameters and properties.
//!
//! What is not certain is not recognised: the call is then as any other. The rules stand in the README.
//!
//! | file | concept |
//! | --- | --- |
//! | `body` | the list in a body, and the values around it |
//! | `names` | the names that count |
//! | `ways` | one rule a way of paging |

mod body;
mod names;
mod ways;

use crate::api::{Answer, Api, MediaKind, MediaType, Operation, Pagination, Statuses};

/// Finds out which operations page, and how.
pub(super) fn recognise(api: &mut Api) {
    let found: Vec<Option<Pagination>> =
        api.operations.iter().map(|operation| recognised(operation, api)).collect();
    for (operation, pagination) in api.operations.iter_mut().zip(found) {
        operation.pagination = pagination;
    }
}

fn recognised(operation: &Operation, api: &Api) -> Option<Pagination> {
    // A page is fetched without effect, as often as need be.
    if operation.method != "GET" || operation.body.is_some() {
        return None;
    }
    let (answer, content) = success(operation)?;
    let body = body::Body::of(&content.ty, &api.types)?;
    ways::recognise(operation, &body, answer.link_header)
}

/// The success and its body, if every success has the same one.
fn success(operation: &Operation) -> Option<(&Answer, &MediaType)> {
    let is_success =
        |answer: &&Answer| matches!(answer.statuses, Statuses::Code(200..=299) | Statuses::Range(2));
    let mut successes = operation.answers.iter().filter(is_success);
    let first = successes.next()?;
    let content = first.content.as_ref().filter(|content| content.kind == MediaKind::Json)?;
    let is_same = |other: &Answer| {
        other.content.as_ref().is_some_and(|other| (other.kind, &other.ty) == (content.kind, &content.ty))
    };
    successes.all(is_same).then_some((first, content))
}
