//! G29 to G32: references that lead out, nowhere, or in a circle.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{run, run_fixture, with_path};

#[test]
fn nothing_outside_the_folder_is_opened() {
    // `x.yaml` is there, one folder above; what is read shows in the sources of a run.
    let run = run_fixture("G29_references.yaml").refused(&[
        ("LP0201", "'http://169"),
        ("LP0201", "'file:///"),
        ("LP0201", "'/etc/passwd#"),
        ("LP0201", "'../x.yaml#"),
        ("LP0201", "'//host/x#"),
        ("LP0201", "'\\\\host"),
    ]);
    let read: Vec<PathBuf> = run.outcome.sources.iter().map(|(_, file)| file.path.clone()).collect();
    assert_eq!(read.len(), 1, "{read:?}");
}

/// The only files of the generator that open a file, and none that opens a connection: what the oracles say of the
/// sources of a run is then all there is.
#[test]
fn few_files_of_the_generator_touch_the_disk_and_none_the_network() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator");
    let mut touching = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            let code: String = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            let name = path.strip_prefix(root.join("src")).unwrap().display().to_string().replace('\\', "/");
            assert!(!code.contains("std::net") && !code.contains("Command::new"), "{name}");
            if code.contains("std::fs") && !name.contains("tests") {
                touching.push(name);
            }
        }
    }
    touching.sort();
    assert_eq!(
        touching,
        [
            "build_script/run.rs", // the manifest of the crate that is built
            "config/file.rs",      // the configuration
            "config/paths.rs",     // does a path lead out of the project
            "driver/include.rs",   // the files that the configuration names
            "output/folders.rs",
            "output/single.rs", // the page of a report
            "output/staging.rs",
            "output/survey.rs",
            "output/write.rs",
            "source/load.rs", // all documents, overlays and referenced files
        ]
    );
    let manifest: toml::Table =
        toml::from_str(&fs::read_to_string(root.join("Cargo.toml")).unwrap()).unwrap();
    let libraries: Vec<&String> = manifest["dependencies"].as_table().unwrap().keys().collect();
    for network in
        ["reqwest", "hyper", "ureq", "curl", "tokio", "attohttpc", "isahc", "minreq", "socket2", "mio"]
    {
        assert!(!libraries.iter().any(|library| *library == network), "{network}");
    }
}

#[test]
fn references_in_data_are_data() {
    let run = run_fixture("G30_plain_data.yaml").safe(&[]);
    assert_eq!(run.outcome.sources.iter().count(), 1);
}

#[test]
fn references_that_lead_nowhere_have_a_place() {
    run_fixture("G31_references.yaml").refused(&[
        ("LP0203", "'#/components/schemas/No'"),
        ("LP0204", "'#/components/responses/R'"),
        ("LP0202", "'#'"),
        ("LP0203", "'#/'"),
        ("LP0202", "'#/components/schemas/~2'"),
        ("LP0202", "'#/components/schemas/%zz'"),
    ]);
    run_fixture("G31_through_a_list.yaml").safe(&[]);
}

#[test]
fn a_list_that_leads_to_itself_by_all_of_is_refused() {
    let path = "  /x: {post: {operationId: send, requestBody: {required: true, content: {application/json: {schema: \
                {$ref: '#/components/schemas/A'}}}}, responses: {'204': {description: Done.}}}}\n";
    for rest in ["", ", {type: string}"] {
        let list = format!(
            "components: {{schemas: {{A: {{oneOf: [{{allOf: [{{$ref: '#/components/schemas/A'}}{rest}]}}, {{type: object}}]}}}}}}\n"
        );
        let circle = format!("'#/components/schemas/A'}}{rest}]");
        run(&(with_path(path) + &list)).refused(&[("LP0205", &circle)]);
    }
}

/// A base may list what extends it; a circle without any object is found all the same where both lie between the same schemas.
#[test]
fn a_circle_does_not_hide_behind_a_base_that_lists_what_extends_it() {
    let path = "  /x: {post: {operationId: send, requestBody: {required: true, content: {application/json: {schema: \
                {$ref: '#/components/schemas/A'}}}}, responses: {'204': {description: Done.}}}}\n";
    let run_with = |a: &str, b: &str| {
        run(&(with_path(path) + &format!("components:\n  schemas:\n    A: {a}\n    B: {b}\n")))
    };
    let to = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let (a, b) = (to("A"), to("B"));
    run_with(
        &format!("{{properties: {{x: {{type: string}}}}, oneOf: [{b}]}}"),
        &format!("{{allOf: [{a}, {{properties: {{y: {{type: string}}}}}}]}}"),
    )
    .safe(&[]);
    run_with(&format!("{{oneOf: [{b}], allOf: [{b}]}}"), &format!("{{allOf: [{a}]}}"))
        .refused(&[("LP0205", "'#/components/schemas/A'}]")]);
    run_with(&format!("{{oneOf: [{b}]}}"), &format!("{{allOf: [{a}], anyOf: [{a}, {{type: string}}]}}"))
        .refused(&[("LP0205", "'#/components/schemas/A'}, {type: string}")]);
}

/// Found by the fuzzer: the rule beside the list was brought into each member, and into those of the list again.
#[test]
fn a_list_that_leads_to_itself_is_refused_where_another_schema_narrows_it() {
    let path = "  /x: {post: {operationId: send, requestBody: {required: true, content: {application/json: {schema: \
                {allOf: [{$ref: '#/components/schemas/A'}, {type: string, minLength: 2}]}}}}, \
                responses: {'204': {description: Done.}}}}\n";
    let list = "components: {schemas: {A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: integer, enum: [0, 9]}]}}}\n";
    run(&(with_path(path) + list)).refused(&[("LP0205", "'#/components/schemas/A'}, {type: integer")]);
}

#[test]
fn circles_are_printed_and_recursion_is_boxed() {
    let run = run_fixture("G32_cycles.yaml").refused(&[
        ("LP0205", "'#/components/schemas/Self'}\n    A"),
        ("LP0205", "'#/components/schemas/A'}\n"),
    ]);
    let messages: String = run.said().iter().map(|said| said.message.clone()).collect();
    assert!(
        messages.contains("#/components/schemas/A → #/components/schemas/B → #/components/schemas/A"),
        "{messages}"
    );
    let run = run_fixture("G32_recursion.yaml").safe(&[]);
    assert!(run.printed().contains("Box<Tree>"));
}

/// A document whose operation `send` takes and gives the schema `name`.
fn with_components(name: &str, schemas: &str) -> String {
    let content =
        format!("content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}");
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /send:\n    post:\n      operationId: send\n      \
         requestBody: {{required: true, {content}}}\n      responses: {{'200': {{description: OK, {content}}}}}\n\
         components:\n  schemas:\n{schemas}"
    )
}

/// Each level refers to the next twice or many times: whoever follows each of these ways never ends.
#[test]
fn types_that_multiply_with_each_level_end() {
    let mut unions = "    U0: {type: object, required: [a], properties: {a: {type: string}}}\n".to_owned();
    for level in 1..60 {
        let member = |name: &str| {
            format!(
                "{{type: object, required: [{name}], properties: {{{name}: {{$ref: '#/components/schemas/U{}'}}}}}}",
                level - 1
            )
        };
        let (left, right) = (member("left"), member("right"));
        writeln!(unions, "    U{level}: {{oneOf: [{left}, {right}]}}").unwrap();
    }
    run(&with_components("U59", &unions)).safe(&[]);

    let wide = |most: usize| {
        let mut schemas = "    L4: {type: string}\n".to_owned();
        for level in 0..4 {
            let names: Vec<String> = (0..most).map(|index| format!("p{index}")).collect();
            let field = |name: &String| format!("{name}: {{$ref: '#/components/schemas/L{}'}}", level + 1);
            let (fields, required) =
                (names.iter().map(field).collect::<Vec<_>>().join(", "), names.join(", "));
            writeln!(
                schemas,
                "    L{level}: {{type: object, required: [{required}], properties: {{{fields}}}}}"
            )
            .unwrap();
        }
        let run = run(&with_components("L0", &schemas)).safe(&[]);
        fs::read_to_string(run.place().join("client/src/canned.rs")).unwrap()
    };
    // What can't be left out is there as long as that is few; then there is no answer, and not a part of one.
    assert_eq!(wide(5).matches(r#":"example""#).count(), 625);
    let none = wide(60);
    assert!(none.len() < 2000 && none.contains("null"), "{}", none.len());
}

#[test]
fn a_reference_where_none_is_allowed_is_followed_within_bounds() {
    let paths = |paths: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://api.example.com'}}]\npaths: {paths}\n"
        )
    };
    let get =
        "tags: [t], responses: {'204': {description: Done.}}, callbacks: {c: {'{$request.body#/x}': {}}}";
    // An operation of the same document, which was looked at already.
    run(&paths(&format!("{{/a: {{get: {{{get}}}}}, /b: {{get: {{$ref: '#/paths/~1a/get'}}}}}}")))
        .safe(&[("LP0125", "'#/paths/~1a/get'")]);
    // What stands beside it is no way round the check of what the generator keeps for itself.
    let reserved = "x-letterpress-callbacks: [c]";
    run(&paths(&format!("{{/a: {{get: {{{get}}}}}, /b: {{get: {{$ref: '#/paths/~1a/get', {reserved}}}}}}}")))
        .safe(&[("LP0125", "'#/paths/~1a/get'"), ("LP0108", "x-letterpress-callbacks")]);
    run(&paths(&format!("{{/a: {{get: {{$ref: '#/info/x-get', {reserved}}}}}}}"))
        .replace("version: '1'", "version: '1', x-get: {}"))
    .refused(&[("LP0114", "x-letterpress-callbacks")]);
    // Circles.
    run(&paths("{/a: {get: {$ref: '#/paths/~1a/get'}}}")).refused(&[("LP0123", "'#/paths/~1a/get'")]);
    run(&paths("{/a: {get: {$ref: '#/paths/~1b/get'}}, /b: {get: {$ref: '#/paths/~1a/get'}}}"))
        .refused(&[("LP0123", "'#/paths/~1b/get'"), ("LP0123", "'#/paths/~1a/get'")]);
    // Nothing there, and what is not the document's.
    run(&paths("{/a: {get: {$ref: '#/paths/~1b/get'}}}")).refused(&[("LP0203", "'#/paths/~1b/get'")]);
    run(&paths("{/a: {get: {$ref: '../x.yaml'}}}")).refused(&[("LP0201", "'../x.yaml'")]);
    run(&(paths("{}") + "components: {schemas: {$ref: /etc/passwd}}\n"))
        .refused(&[("LP0201", "/etc/passwd")]);
    run(&(paths("{}") + "components: {schemas: {$ref: '#/info/title'}}\n"))
        .refused(&[("LP0103", "T, version")]);
    // Lists that are or hold themselves, or each other.
    let lists = |of_a: &str, of_b: &str| {
        let path =
            |of: &str| format!("{{get: {{parameters: {of}, responses: {{'204': {{description: Done.}}}}}}}}");
        paths(&format!("{{/a: {}, /b: {}}}", path(of_a), path(of_b)))
    };
    let (a, b) = ("$ref: '#/paths/~1a/get/parameters'", "$ref: '#/paths/~1b/get/parameters'");
    run(&lists(&format!("{{{a}}}"), "[]")).refused(&[("LP0204", "'#/paths/~1a/get/parameters'")]);
    run(&lists(&format!("[{{{a}}}]"), "[]")).refused(&[("LP0204", "'#/paths/~1a/get/parameters'")]);
    run(&lists(&format!("{{{b}}}"), &format!("{{{a}}}")))
        .refused(&[("LP0204", "'#/paths/~1b/get/parameters'")]);
    // The list of another operation.
    let limit = "[{name: limit, in: query, schema: {type: integer}}]";
    run(&lists(limit, &format!("{{{a}}}"))).safe(&[("LP0125", "'#/paths/~1a/get/parameters'")]);
}

#[test]
fn references_where_none_is_allowed_do_not_multiply() {
    let mut text =
        String::from("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {tags: [");
    text += &"t,".repeat(5000);
    text += "t], responses: {'204': {description: Done.}}}}\n";
    for index in 0..400 {
        text += &format!("  /a{index}: {{get: {{$ref: '#/paths/~1a/get'}}}}\n");
    }
    let said = run(&text).nothing_written().said();
    let refused = said.iter().filter(|said| said.severity == "error");
    assert!(
        refused.clone().all(|said| said.code == "LP0123" && said.message.contains("too many values")),
        "{said:?}"
    );
    assert!((100..=300).contains(&refused.count()));
}

#[test]
fn what_is_read_in_the_place_of_a_reference_has_its_place_in_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let api = folder.path().join("api.yaml");
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  $ref: paths.yaml\n  /own: {get: {responses: {}, mine: 1}}\n";
    fs::write(&api, text).unwrap();
    fs::write(folder.path().join("paths.yaml"), "/a:\n  get: {$ref: get.yaml}\n").unwrap();
    fs::write(folder.path().join("get.yaml"), "responses: {}\nodd: 1\n").unwrap();
    let outcome = letterpress::check(&api);
    let said = letterpress::human(&outcome, &letterpress::Report::default().all(true));
    for place in ["get.yaml:2:1", "paths.yaml:2:15", "api.yaml:4:9", "api.yaml:5:31"] {
        assert!(said.contains(place), "{place}: {said}");
    }
}
