//! Which operations page, and which only look like it.

use letterpress::plan::WayPlan;

use super::operation;

/// The way that is recognised for a `GET` with these query parameters (`name: schema`) and this body.
fn way(parameters: &[&str], body: &str) -> Option<String> {
    let parameters: String = parameters
        .iter()
        .map(|parameter| {
            let (name, schema) = parameter.split_once(": ").unwrap();
            format!("        - {{ name: '{name}', in: query, schema: {schema} }}\n")
        })
        .collect();
    let plan = operation(
        "/things",
        &format!(
            "      parameters:\n{parameters}      responses:\n        '200':\n          description: ok\n          \
             content: {{ application/json: {{ schema: {body} }} }}\n"
        ),
    );
    let pagination = plan.pagination?;
    Some(match pagination.way {
        WayPlan::Cursor(..) => "cursor".to_owned(),
        WayPlan::Number(..) => "number".to_owned(),
        WayPlan::LastItem(..) => "last item".to_owned(),
        WayPlan::Page(_, first, total) => format!("page {first} {}", total.is_some()),
        WayPlan::Offset(_, total) => format!("offset {}", total.is_some()),
        WayPlan::Url(_) => "url".to_owned(),
        WayPlan::Link => "link".to_owned(),
    })
}

const STRING: &str = "{ type: string }";
const THINGS: &str =
    "things: { type: array, items: { type: object, required: [id], properties: { id: { type: string } } } }";

/// An object with a list and these properties.
fn object(properties: &str) -> String {
    format!("{{ type: object, properties: {{ {THINGS}, {properties} }} }}")
}

#[track_caller]
fn check(parameters: &[&str], properties: &str, expected: Option<&str>) {
    let found = way(parameters, &object(properties));
    assert_eq!(found.as_deref(), expected, "{parameters:?} {properties}");
}

#[test]
fn cursors() {
    let text = |name: &str| format!("{name}: {STRING}");
    for (parameter, next) in [
        ("cursor", "next_cursor"),
        ("pageToken", "nextPageToken"),
        ("page_token", "next_page"),
        ("NextToken", "nextToken"),
        ("marker", "next_marker"),
        ("page", "next_page"),
    ] {
        check(&[&text(parameter)], &text(next), Some("cursor"));
    }
    check(
        &["cursor: { type: string }"],
        "meta: { type: object, properties: { next: { type: string } } }",
        Some("cursor"),
    );
    check(
        &["after: { type: string }"],
        "cursors: { type: object, properties: { after: { type: string } } }",
        Some("cursor"),
    );
    check(
        &["after: { type: string }"],
        "last_id: { type: string }, has_more: { type: boolean }",
        Some("cursor"),
    );
    check(&["after: { type: string }"], "has_more: { type: boolean }", Some("last item"));
    let described = "cursor: { type: string, description: The cursor for the next page. }";
    check(&["cursor: { type: string }"], described, Some("cursor"));
}

#[test]
fn what_only_looks_like_a_cursor() {
    // This page's own, or nobody knows whose.
    check(&["cursor: { type: string }"], "cursor: { type: string }", None);
    // The last page has one too, and nothing says that it is the last.
    check(&["after: { type: string }"], "last_id: { type: string }", None);
    check(&["after: { type: string }"], "x: { type: string }", None);
    // Other types, other pairs.
    check(&["cursor: { type: integer }"], "next_cursor: { type: string }", None);
    check(&["cursor: { type: string }"], "next_cursor: { type: integer }", None);
    check(&["marker: { type: string }"], "next_page_token: { type: string }", None);
    check(
        &["cursor: { type: string }"],
        "next: { type: string, description: The URL of more. }",
        Some("url"),
    );
    // Two ways of paging, two values, two lists.
    check(&["marker: { type: string }", "offset: { type: integer }"], "next_marker: { type: string }", None);
    check(
        &["cursor: { type: string }"],
        "next_cursor: { type: string }, meta: { type: object, properties: { next_cursor: { type: string } } }",
        None,
    );
    check(
        &["cursor: { type: string }"],
        "next_cursor: { type: string }, others: { type: array, items: {} }",
        None,
    );
    check(
        &["cursor: { type: string }"],
        "next_cursor: { type: string }, errors: { type: array, items: {} }",
        Some("cursor"),
    );
    // In an object that says something else.
    check(
        &["cursor: { type: string }"],
        "user: { type: object, properties: { next_cursor: { type: string } } }",
        None,
    );
}

#[test]
fn pages() {
    let list = "{ type: array, items: { type: string } }";
    assert_eq!(way(&["page: { type: integer, default: 1 }"], list).as_deref(), Some("page 1 false"));
    assert_eq!(way(&["page: { type: integer, default: 0 }"], list).as_deref(), Some("page 0 false"));
    assert_eq!(way(&["page: { type: integer, minimum: 1 }"], list).as_deref(), Some("page 1 false"));
    for unknown in [
        "page: { type: integer }",
        "page: { type: integer, minimum: 0 }",
        "page: { type: integer, default: 2 }",
    ] {
        assert_eq!(way(&[unknown], list), None, "{unknown}");
    }
    assert_eq!(
        way(&["page: { type: integer, default: 1 }"], "{ type: array, items: { type: array, items: {} } }"),
        None
    );
    check(&["page: { type: integer, default: 1 }"], "last_page: { type: integer }", Some("page 1 true"));
    check(&["page: { type: integer, default: 0 }"], "last_page: { type: integer }", Some("page 0 false"));
    check(&["page: { type: integer, default: 0 }"], "total_pages: { type: integer }", Some("page 0 true"));
    check(&["page: { type: integer }"], "next_page: { type: integer, nullable: true }", Some("number"));
    check(&["page: { type: integer }"], "next_page: { type: string }", None);
    // The last page has to do without a next one.
    for (next, expected) in [("nullable: true", Some("number")), ("nullable: false", None)] {
        let properties = format!("{THINGS}, next_page: {{ type: integer, {next} }}");
        let body = format!("{{ type: object, required: [next_page], properties: {{ {properties} }} }}");
        assert_eq!(way(&["page: { type: integer }"], &body).as_deref(), expected, "{next}");
    }
}

#[test]
fn offsets() {
    let limit = "limit: { type: integer }";
    check(&["offset: { type: integer }", limit], "total: { type: integer }", Some("offset true"));
    check(
        &["skip: { type: integer, default: 0 }", "$top: { type: integer }"],
        "has_more: { type: boolean }",
        Some("offset false"),
    );
    check(
        &["startAt: { type: integer, default: 0 }", limit],
        "total: { type: integer }",
        Some("offset true"),
    );
    // Nobody knows where it begins, how far a page goes, or how many there are.
    check(&["startAt: { type: integer }", limit], "total: { type: integer }", None);
    check(&["offset: { type: integer, default: 1 }", limit], "total: { type: integer }", None);
    check(&["offset: { type: integer, minimum: 1 }", limit], "total: { type: integer }", None);
    check(&["offset: { type: integer }"], "total: { type: integer }", None);
    check(&["offset: { type: integer }", limit], "count: { type: integer }", None);
    // No number.
    check(&["offset: { type: boolean }", limit], "total: { type: integer }", None);
}

#[test]
fn last_items() {
    for (id, expected) in [
        ("required: [id], properties: { id: { type: string } }", Some("last item")),
        ("required: [id], properties: { id: { type: string, format: uuid } }", Some("last item")),
        ("properties: { id: { type: string } }", None),
        ("required: [id], properties: { id: { type: integer } }", None),
        ("required: [key], properties: { key: { type: string } }", None),
    ] {
        let items = format!("things: {{ type: array, items: {{ type: object, {id} }} }}");
        let body = format!("{{ type: object, properties: {{ {items}, has_more: {{ type: boolean }} }} }}");
        assert_eq!(way(&["starting_after: { type: string }"], &body).as_deref(), expected, "{id}");
        let endless = format!("{{ type: object, properties: {{ {items} }} }}");
        assert_eq!(way(&["starting_after: { type: string }"], &endless), None, "{id}");
    }
}

#[test]
fn urls() {
    let limit = &["limit: { type: integer }"];
    check(limit, "'@odata.nextLink': { type: string }", Some("url"));
    check(limit, "links: { type: object, properties: { next: { type: string } } }", Some("url"));
    check(
        limit,
        "_links: { type: object, properties: { next: { type: object, properties: { href: { type: string } } } } }",
        Some("url"),
    );
    check(limit, "next: { type: string, format: uri, nullable: true }", Some("url"));
    check(limit, "next: { type: string, example: 'https://example.com/2' }", Some("url"));
    check(limit, "next: { type: string }", None);
    // A chapter that has a next one is no page of a list.
    check(&["lang: { type: string }"], "next: { type: string, format: uri }", None);
}

/// Whether an operation pages that would, were it not for its method, its request body or its answers: statuses and the
/// names of schemas, of which `Page` is one.
fn is_paged(method: &str, body: bool, answers: &[(&str, &str)]) -> bool {
    let content = |name: &str| {
        format!("content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }}")
    };
    let mut text = format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n  /things:\n    {method}:\n      operationId: do\n      \
         parameters: [{{ name: cursor, in: query, schema: {STRING} }}]\n"
    );
    if body {
        text += &format!("      requestBody: {{ required: true, {} }}\n", content("Other"));
    }
    text += "      responses:\n";
    for (status, name) in answers {
        text += &format!("        '{status}': {{ description: ok, {} }}\n", content(name));
    }
    let page = object("next_cursor: { type: string }");
    text += &format!(
        "components:\n  schemas:\n    Page: {page}\n    Other: {{ type: object, properties: {{ a: {STRING} }} }}\n"
    );
    let operations = super::planned(&text).0.groups.into_iter().flat_map(|group| group.operations);
    operations.map(|operation| operation.pagination.is_some()).next().unwrap()
}

#[test]
fn only_what_can_be_fetched_again_is_paged() {
    let ok = ("200", "Page");
    assert!(is_paged("get", false, &[ok]));
    assert!(!is_paged("post", false, &[ok]));
    assert!(!is_paged("get", true, &[ok]));
    assert!(!is_paged("post", true, &[ok]));
    // Errors count for nothing, and each success has to be the same page.
    assert!(is_paged("get", false, &[ok, ("404", "Other")]));
    assert!(is_paged("get", false, &[ok, ("206", "Page")]));
    assert!(!is_paged("get", false, &[ok, ("206", "Other")]));
    assert!(!is_paged("get", false, &[ok, ("2XX", "Other")]));
    assert!(!is_paged("get", false, &[("404", "Page"), ("200", "Other")]));
}

#[test]
fn only_what_a_walk_can_set_is_walked_by() {
    let content =
        format!("content: {{ application/json: {{ schema: {} }} }}", object("next_cursor: { type: string }"));
    for (parameter, expected) in [
        ("in: query, schema: { type: string }", true),
        ("in: header, schema: { type: string }", false),
        ("in: cookie, schema: { type: string }", false),
        // A cookie beside it is no second way.
        ("in: query, schema: { type: string } }, { name: marker, in: cookie, schema: { type: string }", true),
        ("in: query, required: true, schema: { type: string }", false),
        ("in: query, content: { application/json: { schema: { type: string } } }", false),
    ] {
        let plan = operation(
            "/things",
            &format!(
                "      parameters: [{{ name: cursor, {parameter} }}]\n      responses:\n        '200': {{ description: ok, {content} }}\n"
            ),
        );
        assert_eq!(plan.pagination.is_some(), expected, "{parameter}");
    }
}
