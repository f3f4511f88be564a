//! `--keep-going`: what carries an error is left out, the rest is printed.

use std::fs;

use super::{API, GENERATE, call, files, project};

/// Five operations. `/broken` has an error itself, `/far` reaches one by two references, `/locked` asks for a scheme of an
/// unknown kind; `Lost` is broken, but not used.
const DOCUMENT: &str = r##"openapi: 3.0.3
info: { title: Parts, version: "1" }
servers: [{ url: "https://example.com" }]
paths:
  /good:
    get: { operationId: good, responses: { "204": { description: Done } } }
  /broken:
    parameters: [{ name: q, in: query, schema: { type: string } }]
    get: { operationId: broken, responses: { ok: { description: Done } } }
    post: { operationId: fine, responses: { "204": { description: Done } } }
  /far:
    get:
      operationId: far
      responses:
        "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Near" } } } }
  /locked:
    get: { operationId: locked, security: [{ key: [] }], responses: { "204": { description: Done } } }
components:
  schemas:
    Near: { type: object, properties: { far: { $ref: "#/components/schemas/Far" } } }
    Far: { type: object, properties: { odd: { $ref: "#/components/schemas/Gone" } } }
    Lost: { type: object, properties: text }
  securitySchemes:
    key: { type: apiKey, in: path, name: key }
"##;

#[test]
fn operations_with_an_error_are_left_out_and_listed() {
    let place = project(DOCUMENT);
    let refused = call(place.path(), GENERATE);
    assert_eq!(refused.status, 2, "{}", refused.stderr);
    assert!(!place.path().join("client").exists());

    let printed = call(place.path(), &format!("{GENERATE} --keep-going"));
    assert_eq!(printed.status, 0, "{}", printed.stderr);
    for line in [
        "read       api.yaml: 2 operations, ",
        "left out   GET /broken: LP0111 at api.yaml:9:",
        "left out   GET /far: LP0203 at api.yaml:21:",
        "left out   GET /locked: LP",
        "left out   3 of 5 operations\n",
        "warning[LP0517]: `GET /broken` is left out: `ok` is no status (LP0111)",
    ] {
        assert!(printed.stderr.contains(line), "{line:?} is not in\n{}", printed.stderr);
    }
    assert!(!printed.stderr.contains("error["), "{}", printed.stderr);
    let sources: String = files(&place.path().join("client"))
        .values()
        .map(|content| String::from_utf8_lossy(content).into_owned())
        .collect();
    assert!(sources.contains("GET /good") && sources.contains("POST /broken"));
    assert!(!sources.contains("/far") && !sources.contains("/locked"));

    let denied = call(place.path(), "check api.yaml --keep-going --deny-warnings");
    assert_eq!(denied.status, 2);
}

#[test]
fn tools_get_the_list_with_places() {
    let place = project(DOCUMENT);
    let checked = call(place.path(), "check api.yaml --keep-going --message-format json --verbose");
    let last: serde_json::Value = serde_json::from_str(checked.stdout.lines().last().unwrap()).unwrap();
    assert_eq!((checked.status, &last["status"]), (0, &"clean".into()));
    let left_out = last["documents"][0]["left_out"].as_array().unwrap();
    assert_eq!(left_out.len(), 3, "{left_out:?}");
    let far = left_out.iter().find(|operation| operation["path"] == "/far").unwrap();
    assert_eq!((&far["method"], &far["code"], &far["line"]), (&"GET".into(), &"LP0203".into(), &21.into()));
}

#[test]
fn an_error_of_the_whole_document_still_refuses_it() {
    let twice = DOCUMENT.replace("  /far:", "  /good: {}\n  /far:");
    let nothing = API.replace("schemas/Pet", "schemas/Pte");
    for (text, code, said) in
        [(twice, "LP0006", ""), (nothing, "LP0203", "the errors concern every operation")]
    {
        let place = project(&text);
        let refused = call(place.path(), "check api.yaml --keep-going");
        assert_eq!(refused.status, 2, "{}", refused.stderr);
        assert!(refused.stderr.contains(&format!("error[{code}")), "{}", refused.stderr);
        assert!(refused.stderr.contains(said), "{}", refused.stderr);
    }
}

#[test]
fn a_document_without_errors_loses_nothing() {
    let place = project(API);
    call(place.path(), GENERATE);
    let whole = files(&place.path().join("client"));
    fs::remove_dir_all(place.path().join("client")).unwrap();
    call(place.path(), &format!("{GENERATE} --keep-going"));
    assert_eq!(files(&place.path().join("client")), whole);
}
