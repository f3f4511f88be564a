//! G15 to G18 and G50 to G54: what goes on the wire, and what never does.

use std::fs;

use crate::support::{run, run_fixture, with_path};

#[test]
fn templates_are_never_format_strings() {
    let run = run_fixture("G15_templates.yaml").safe(&[
        ("LP0308", "get: {operationId: a"),
        ("LP0308", "get: {operationId: b"),
        ("LP0308", "get: {operationId: c"),
        ("LP0308", "get: {operationId: d"),
    ]);
    let arguments: Vec<&str> = run.outcome.documents[0]
        .calls
        .iter()
        .flat_map(|call| call.arguments.iter().map(|argument| argument.name.as_str()))
        .collect();
    assert_eq!(arguments, ["self_", "token", "id", "n0"]);
    run_fixture("G15_double_brace.yaml").refused(&[("LP0307", "'/x/{{id}}'")]);
}

#[test]
fn path_parameters_and_template_are_brought_together() {
    let run = run_fixture("G16_path_parameters.yaml").safe(&[
        ("LP0308", "get:"),
        ("LP0308", "Id, in: path"),
        ("LP0308", "id, in: path, required: true, schema: {type: string}}]\n      responses: {'204': {description: Done.}}\n  '/c"),
        ("LP0309", "'/c/{id}/{id}'"),
    ]);
    let arguments: Vec<usize> =
        run.outcome.documents[0].calls.iter().map(|call| call.arguments.len()).collect();
    assert_eq!(arguments, [1, 0, 1]);
}

#[test]
fn paths_that_lead_elsewhere_are_refused() {
    run_fixture("G17_paths.yaml").refused(&[
        ("LP0103", "'https://evil.example/'"),
        ("LP0307", "'\\\\evil'"),
        ("LP0307", "'/a/../b'"),
        ("LP0307", "'/a/%2e%2e/b'"),
        ("LP0307", "\"/a\\r\\nHost: evil\""),
        ("LP0307", "\"/a\\0b\""),
        ("LP0307", "'/a/.'"),
    ]);
    // What can be meant in one way only is sent so; that two slashes name no host is tested on the wire.
    run_fixture("G17_mended_paths.yaml").safe(&[
        ("LP0309", "'/b?x=1'"),
        ("LP0309", "'/c#x'"),
        ("LP0112", "'no/slash'"),
    ]);
}

#[test]
fn servers_that_are_none_are_asked_of_the_caller() {
    let run = run_fixture("G18_servers.yaml").safe(&[
        ("LP0304", "'javascript:"),
        ("LP0304", "'file:"),
        ("LP0304", "'https://user:secret@host'"),
        ("LP0304", "'https://host/\""),
        ("LP0304", "'https://{undeclared}"),
        ("LP0304", "'https://host/{path}'"),
    ]);
    let servers = fs::read_to_string(run.place().join("client/src/servers.rs")).unwrap();
    for text in ["javascript", "file:", "secret", "exit(7)", "../"] {
        assert!(!servers.contains(text), "{text}: {servers}");
    }
}

#[test]
fn headers_of_the_connection_are_the_clients() {
    let run = run_fixture("G50_headers.yaml").safe(&[
        ("LP0311", "{name: Authorization"),
        ("LP0311", "{name: Accept"),
        ("LP0311", "{name: Content-Type"),
        ("LP0311", "Host, in"),
        ("LP0311", "Content-Length, in"),
        ("LP0311", "Transfer-Encoding, in"),
    ]);
    assert!(run.outcome.documents[0].calls[0].setters.is_empty());
    run_fixture("G50_header_names.yaml").refused(&[
        ("LP0315", "\"X Y\""),
        ("LP0315", "\"X\\r\\nEvil\""),
        ("LP0315", "\"X:Y\""),
    ]);
}

#[test]
fn styles_that_mean_nothing_are_said() {
    run_fixture("G51_styles.yaml")
        .refused(&[("LP0113", "content: {application/json"), ("LP0116", "spaceDelimited")]);
    run_fixture("G51_body.yaml").refused(&[("LP0116", "body, schema")]);
}

#[test]
fn security_schemes_are_what_they_say() {
    let run = run_fixture("G52_security.yaml")
        .safe(&[("LP0302", "nobody"), ("LP0122", "\"*/ pub fn pwn() {} /*\": {type")]);
    let printed = run.printed();
    assert!(
        printed.contains("servers and proxies may write it into their logs"),
        "a key in the query is flagged"
    );
    assert!(!printed.contains("javascript"));
    let digest = run.said().iter().any(|said| said.code == "LP0303" && said.severity == "note");
    assert!(digest);
}

#[test]
fn media_types_are_sent_or_refused() {
    run_fixture("G53_media_types.yaml").safe(&[("LP0337", "'*/*'")]);
    run_fixture("G53_broken_media_type.yaml")
        .refused(&[("LP0315", "'application/json; charset=\"'"), ("LP0315", "\"text/plain\\r\\nX: y\"")]);
    // A field that stands one level too deep is no media type, and takes nothing from those that are.
    let body = |content: &str| {
        with_path(&format!(
            "  /a: {{post: {{operationId: a, requestBody: {{content: {{{content}}}}}, responses: {{'204': {{description: Done.}}}}}}}}\n"
        ))
    };
    run(&body("text/plain: {schema: {type: string}}, examples: {}")).safe(&[("LP0121", "examples")]);
    run(&body("examples: {}")).refused(&[("LP0315", "examples")]);
    run(&body("examples: {schema: {type: string}}, text/plain: {}")).refused(&[("LP0315", "examples")]);
}

#[test]
fn keys_of_responses_are_statuses() {
    run_fixture("G54_statuses.yaml").refused(&[("LP0111", "abc: {")]);
    run_fixture("G54_twice.yaml").refused(&[("LP0006", "200: {description: Done.}}}}")]);
    run_fixture("G54_fine.yaml").safe(&[("LP0327", "content: {application"), ("LP0329", "responses: {}")]);
}
