//! Names for operations that the document does not name.

/// `get_users_by_user_id` for `GET /users/{user_id}`.
pub(super) fn derive(method: &str, path: &str) -> String {
    let mut id = method.to_owned();
    for segment in segments(path) {
        let (before, name) =
            match segment.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
                Some((before, (name, _))) => (before, Some(name)),
                None => (segment, None),
            };
        for (word, by) in [(Some(before), ""), (name, "by_")] {
            if let Some(word) = word.filter(|word| !word.is_empty()) {
                id.push('_');
                id.push_str(by);
                id.push_str(word);
            }
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
        assert_eq!(derive("get", "/files/{name}.json"), "get_files_by_name");
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
