//! Names for operations that the document does not name.

use foldhash::HashMap;
use openapiv3::ReferenceOr;

use crate::diagnostics::Place;
use crate::document::Document;

/// The names of operations: `operationId`, or one derived from method and path where there is none or another operation
/// has it already.
#[derive(Debug, Default)]
pub(super) struct OperationIds {
    by_place: HashMap<Place, Named>,
    first: HashMap<String, Place>,
}

/// The name of an operation.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// The name.
    pub(super) id: String,
    /// The operation that has the `operationId` which this one has too.
    pub(super) rival: Option<Place>,
}

impl OperationIds {
    /// Looks at the operations that stand in the document's own paths: types are called after them, whenever they are met.
    pub(super) fn of(document: &Document) -> Self {
        let mut ids = Self::default();
        let paths = Place::root(document.file).child("paths");
        let mut operations = Vec::new();
        for (path, item) in &document.openapi.paths.paths {
            let ReferenceOr::Item(item) = item else { continue };
            operations.extend(item.iter().map(|(method, operation)| (path.as_str(), method, operation)));
        }
        // Which of two operations of one id keeps it does not depend on the order of the document.
        operations.sort_by_key(|(path, method, _)| (*path, *method));
        for (path, method, operation) in operations {
            let at = paths.child(path).child(method);
            let named = ids.claim(operation.operation_id.as_deref(), method, path, &at);
            ids.by_place.insert(at, named);
        }
        ids
    }

    /// The name of the operation at a place of the document's own paths.
    pub(super) fn at(&self, at: &Place) -> Option<&Named> {
        self.by_place.get(at)
    }

    /// Names an operation.
    pub(super) fn claim(&mut self, id: Option<&str>, method: &str, path: &str, at: &Place) -> Named {
        let derived = || derive(&method.to_ascii_lowercase(), path);
        let Some(id) = given(id) else { return Named { id: derived(), rival: None } };
        match self.first.get(id) {
            Some(first) => Named { id: derived(), rival: Some(first.clone()) },
            None => {
                self.first.insert(id.to_owned(), at.clone());
                Named { id: id.to_owned(), rival: None }
            }
        }
    }
}

/// `operationId`, unless it is empty.
pub(super) fn given(id: Option<&str>) -> Option<&str> {
    id.filter(|id| !id.trim().is_empty())
}

/// `get_users_by_user_id` for `GET /users/{user_id}`.
pub(super) fn derive(method: &str, path: &str) -> String {
    let mut id = method.to_owned();
    for segment in segments(path) {
        let mut rest = segment;
        while !rest.is_empty() {
            let (before, name, after) =
                match rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
                    Some((before, (name, after))) => (before, name, after),
                    None => (rest, "", ""),
                };
            for (word, by) in [(before, ""), (name, "by_")] {
                if word.chars().any(|character| character.is_alphanumeric()) {
                    id.push('_');
                    id.push_str(by);
                    id.push_str(word);
                }
            }
            rest = after;
        }
    }
    id
}

/// The segment that says what a path is about: the first that is no parameter, no `api` and no version; else `root`.
pub(super) fn telling_segment(path: &str) -> &str {
    segments(path)
        .find(|segment| !segment.contains('{') && *segment != "api" && !is_version(segment))
        .unwrap_or("root")
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// `v1`, `v2.1`, `2024-01-31`.
fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix(['v', 'V']).unwrap_or(segment);
    number.starts_with(|first: char| first.is_ascii_digit())
        && number.chars().all(|character| character.is_ascii_digit() || ".-_".contains(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_from_method_and_path() {
        assert_eq!(derive("get", "/users/{user_id}/keys"), "get_users_by_user_id_keys");
        assert_eq!(derive("post", "/"), "post");
        assert_eq!(derive("get", "/files/{name}.json"), "get_files_by_name_.json");
        assert_eq!(derive("get", "/diff/{from}..{to}"), "get_diff_by_from_by_to");
        assert_eq!(derive("get", "/files/x{name}"), "get_files_x_by_name");
    }

    #[test]
    fn the_telling_segment_is_no_version() {
        assert_eq!(telling_segment("/api/v2.1/users/{id}"), "users");
        assert_eq!(telling_segment("/{tenant}/2024-01-31/orders"), "orders");
        assert_eq!(telling_segment("/{id}"), "root");
        assert_eq!(telling_segment("/"), "root");
        assert_eq!(telling_segment("/vault"), "vault");
    }
}
