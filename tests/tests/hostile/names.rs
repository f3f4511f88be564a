//! G19 to G25: names that are words of Rust, files elsewhere, or the same as others.
//!
//! `documents/hostile_names.yaml` holds them; CI compiles what is printed from it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::{Run, files, run, run_fixture, run_named, with_path, with_schema};

fn golden() -> Run {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/hostile_names.yaml");
    run_named("hostile_names.yaml", &fs::read(path).unwrap())
}

/// The rows of a model, `wire => name: kind`.
fn fields(run: &Run, model: &str) -> Vec<String> {
    let file = fs::read_to_string(run.place().join(format!("client/src/models/{model}.rs"))).unwrap();
    let rows = file.lines().filter(|line| line.contains(" => ") && line.starts_with("    "));
    rows.map(|row| row.trim().split('(').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn words_of_rust_are_names() {
    let run = golden();
    let findings = ::oracles::findings(
        &letterpress::Request::new(&run.outcome.documents[0].path, run.place().join("client"), "victim")
            .unwrap(),
        &run.outcome,
    );
    assert_eq!(findings, Vec::<String>::new());
    let fields = fields(&run, "words");
    for row in [
        r#""type" => r#type: optional"#,
        r#""self" => self_: optional"#,
        r#""super" => super_: optional"#,
        r#""crate" => crate_: optional"#,
        r#""gen" => r#gen: optional"#,
        r#""async" => r#async: optional"#,
        r#""dyn" => r#dyn: optional"#,
        r#""try" => r#try: optional"#,
        r#""union" => union: optional"#,
        r#""_" => underscore: optional"#,
    ] {
        assert!(fields.iter().any(|field| field == row), "{row}: {fields:#?}");
    }
    let text: String = fields.concat();
    assert!(text.contains("\"Self\" => self_"), "{text}");
}

#[test]
fn what_is_no_name_gets_one() {
    let fields = fields(&golden(), "words");
    for row in [
        r#""" => empty: optional"#,
        r#""1a" => n1a: optional"#,
        r#""x'" => x: optional"#,
        "\"🦀\" => u1f980: optional",
        r#""-" => minus: optional"#,
        r#""." => dot: optional"#,
        r#""__proto__" => proto: optional"#,
        r#""0" => n0: optional"#,
    ] {
        assert!(fields.iter().any(|field| field == row), "{row}: {fields:#?}");
    }
    for wire in ["a b", "a-b", "$ref"] {
        assert!(fields.iter().any(|field| field.starts_with(&format!("\"{wire}\" => "))), "{wire}");
    }
}

#[test]
fn names_that_fall_together_are_told_apart() {
    let fields = fields(&golden(), "words");
    let user: Vec<&String> = fields.iter().filter(|field| field.to_lowercase().contains("user")).collect();
    assert_eq!(
        user,
        [
            r#""userId" => user_id_f7d1: optional"#,
            r#""user_id" => user_id: optional"#,
            r#""UserID" => user_id_e4b4: optional"#,
        ]
    );
    let said = golden().said();
    let told =
        said.iter().filter(|said| said.code == "LP0410" && said.message.contains("called `user_id_")).count();
    assert_eq!(told, 2, "{said:?}");
    // A type of the document hides none of Rust's: the client compiles, and these are its own.
    let run = golden();
    let paths: BTreeSet<String> = run.paths().into_iter().collect();
    for model in ["option", "vec", "string", "result", "box_", "error", "client", "std", "core"] {
        let is_there =
            paths.iter().any(|path| path.starts_with(&format!("src/models/{}", model.trim_end_matches('_'))));
        assert!(is_there, "{model}: {paths:#?}");
    }
}

#[test]
fn names_that_look_alike_differ_in_ascii() {
    let run = run_fixture("G22_confusable.yaml").safe(&[]);
    let fields = fields(&run, "post_x_request");
    assert_eq!(
        fields,
        [
            "\"paypal\" => paypal: optional",
            "\"\u{440}\u{430}\u{443}\u{440}\u{430}l\" => u440_u430_u443_u440_u430_l: optional",
            "\"caf\u{e9}\" => caf_ue9: optional",
            "\"cafe\\u{301}\" => cafe_u301: optional",
        ]
    );
    assert!(run.paths().iter().all(|path| path.is_ascii()));
}

#[test]
fn operation_ids_are_no_files() {
    let same = "same, responses: {'204': {description: Done.}}}}\n  /e";
    let run = run_fixture("G23_operation_ids.yaml").safe(&[("LP0316", same)]);
    let methods: Vec<&str> =
        run.outcome.documents[0].calls.iter().map(|call| call.function.as_str()).collect();
    assert_eq!(methods, ["get_a", "get_b", "same", "get_d", "x", "lib", "r#mod", "main"]);
    assert!(!run.place().join("x").exists() && run.paths().contains(&"src/x.rs".to_owned()));
}

#[test]
fn a_very_long_operation_id_is_cut() {
    let id = "doIt".repeat(2500);
    let run = run(&with_path(&format!(
        "  /x: {{get: {{operationId: {id}, responses: {{'204': {{description: Done.}}}}}}}}\n"
    )));
    let run = run.safe(&[]);
    assert!(run.paths().iter().all(|path| path.len() < 100));
    assert!(run.printed().contains(&format!("\"{id}\"")), "the id itself is data, and whole");
}

#[test]
fn names_of_files_stay_inside_the_folder() {
    let run = run_fixture("G24_file_names.yaml");
    let said = run.said();
    assert!(said.iter().all(|said| said.severity != "error"), "{said:?}");
    for path in run.paths() {
        let parts: Vec<&str> = path.split('/').collect();
        let is_plain = |part: &&str| {
            part.len() <= 64 + 3
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_.".contains(&byte))
        };
        let known = [".letterpress", "Cargo.toml", "README.md", "rustfmt.toml"];
        assert!(known.contains(&path.as_str()) || parts.iter().all(is_plain), "{path}");
        let stem = parts.last().unwrap().trim_end_matches(".rs");
        assert!(!["con", "nul", "aux", "prn"].contains(&stem), "{path}");
    }
    // What stands beside the client is what was there before.
    let names: BTreeSet<String> = fs::read_dir(run.place())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names, ["client", "documents", "x.yaml"].map(str::to_owned).into());
}

#[test]
fn files_differ_where_case_does_not_count() {
    let paths = golden().paths();
    let lower: BTreeSet<String> = paths.iter().map(|path| path.to_lowercase()).collect();
    assert_eq!(lower.len(), paths.len());
    let run = run(&with_schema(
        "{type: object, properties: {User: {type: object, title: User, properties: {a: {type: string}}}, user: {type: object, title: user, properties: {a: {type: string}}}}}",
    ));
    let paths: Vec<String> = files(&run.place().join("client")).into_keys().collect();
    let lower: BTreeSet<String> = paths.iter().map(|path| path.to_lowercase()).collect();
    assert_eq!(lower.len(), paths.len());
}
