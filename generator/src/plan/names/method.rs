//! An operation's method name within its group.

use super::words;

/// The words of the method for an operation, with the group's noun taken out where it only repeats the group:
/// `createUser` in `users` is `create`, for the caller writes `client.users().create(…)`.
///
/// An id that begins with the group's words loses them (`users_create`). Else the group's noun is taken out once: the
/// singular, or after `list` the plural. That way `getUser` and `getUsers` stay two names. At least one word stays.
pub(crate) fn method(group: &str, operation_id: &str) -> Vec<String> {
    let id = words(operation_id);
    let plural = words(group);
    let singular = with_last(&plural, singular_of);
    let plural = with_last(&singular, plural_of);
    let group = words(group);

    for prefix in [&group, &singular, &plural] {
        if let Some(rest) = id.strip_prefix(prefix.as_slice())
            && !rest.is_empty()
        {
            return rest.to_vec();
        }
    }
    let noun = if id.first().is_some_and(|verb| verb == "list") { plural } else { singular };
    let Some(start) = id.windows(noun.len()).position(|window| window == noun) else { return id };
    let rest: Vec<String> =
        id.iter().take(start).chain(id.iter().skip(start + noun.len())).cloned().collect();
    if rest.is_empty() { id } else { rest }
}

fn with_last(words: &[String], change: fn(&str) -> String) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = change(last);
    }
    words
}

/// The singular of an English noun, as far as the regular endings go.
fn singular_of(noun: &str) -> String {
    if let Some(stem) = noun.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if noun.ends_with(ending) {
            return noun.strip_suffix("es").unwrap_or(noun).to_owned();
        }
    }
    match noun.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) && stem.len() > 1 => stem.to_owned(),
        _ => noun.to_owned(),
    }
}

/// The plural of an English noun, as far as the regular endings go.
fn plural_of(noun: &str) -> String {
    if let Some(stem) = noun.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'i', 'o', 'u'])
    {
        return format!("{stem}ies");
    }
    if ["s", "x", "ch", "sh"].iter().any(|ending| noun.ends_with(ending)) {
        return format!("{noun}es");
    }
    format!("{noun}s")
}

#[cfg(test)]
mod tests {
    use super::method;

    #[test]
    fn method_names() {
        for (group, id, expected) in [
            ("organization", "createOrganization", "create"),
            ("organization", "listOrganizations", "list"),
            ("organization", "getCurrentOrganization", "get_current"),
            ("organization", "removeOrganization", "remove"),
            ("users", "createUser", "create"),
            ("users", "listUsers", "list"),
            ("users", "createUserApiKey", "create_api_key"),
            ("users", "listUsersInCurrentOrganization", "list_in_current_organization"),
            ("users", "getUserInCurrentOrganization", "get_in_current_organization"),
            ("users", "getUsers", "get_users"),
            ("users", "listUser", "list_user"),
            ("users", "users_create", "create"),
            ("users", "users/create-for-org", "create_for_org"),
            ("users", "users", "users"),
            ("users", "user", "user"),
            ("policies", "deletePolicy", "delete"),
            ("policies", "listPolicies", "list"),
            ("addresses", "getAddress", "get"),
            ("status", "getStatus", "get"),
            ("API Keys", "createApiKey", "create"),
            ("pets", "findPetsByStatus", "find_pets_by_status"),
            ("billing", "pay", "pay"),
        ] {
            assert_eq!(method(group, id).join("_"), expected, "{id} in {group}");
        }
    }
}
