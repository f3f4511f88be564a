use std::collections::BTreeSet;

use super::fixture;
use crate::emit::{EmitError, File, files};
use crate::plan::model::*;

fn print(plan: &CratePlan) -> Vec<File> {
    files(plan, &fixture::options()).unwrap()
}

fn text<'a>(files: &'a [File], path: &str) -> &'a str {
    &files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).text
}

#[test]
fn two_modules_become_two_folders() {
    let files = print(&fixture::plan());
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths.len(), files.len());
    let expected = [
        "Cargo.toml",
        "README.md",
        "examples/first.rs",
        "rustfmt.toml",
        "src/lib.rs",
        "src/runtime/mod.rs",
        "src/v1/client.rs",
        "src/v2/client.rs",
        "src/v2/mod.rs",
        "src/v2/models/create_user_request.rs",
        "src/v2/models/mod.rs",
        "src/v2/security.rs",
        "src/v2/servers.rs",
        "src/v2/things.rs",
        "src/v2/users.rs",
    ];
    for path in expected {
        assert!(paths.contains(path), "{path}");
    }
    assert!(
        text(&files, "src/lib.rs")
            .contains("#[cfg(feature = \"v2\")]\npub use v2::{Client, Server, models, things, users};")
    );
}

#[test]
fn one_module_is_the_crate() {
    let files = print(&fixture::single());
    assert!(text(&files, "src/lib.rs").contains("pub mod users;"));
    assert!(text(&files, "src/users.rs").contains("use super::models::"));
    assert!(!text(&files, "Cargo.toml").contains("v2"));
}

#[test]
fn every_file_carries_the_mark_and_ends_with_one_line_end() {
    for file in print(&fixture::plan()) {
        let mark = file.text.lines().next().unwrap_or_default();
        assert!(
            ["// ", "# ", "<!-- "]
                .iter()
                .any(|sign| mark.starts_with(&format!("{sign}Printed by letterpress"))),
            "{}",
            file.path
        );
        assert!(file.text.ends_with('\n') && !file.text.ends_with("\n\n"), "{}", file.path);
        assert!(!file.text.contains(['\r', '\u{202E}', '\u{2028}', '\u{85}']), "{}", file.path);
        assert!(file.text.lines().all(|line| line.trim_end() == line), "{}", file.path);
    }
}

#[test]
fn text_of_the_document_never_becomes_an_item() {
    for file in print(&fixture::plan()).iter().filter(|file| file.path.ends_with(".rs")) {
        let parsed = syn::parse_file(&file.text).unwrap();
        let is_hostile =
            |item: &syn::Item| matches!(item, syn::Item::Fn(function) if function.sig.ident == "pwn");
        assert!(!parsed.items.iter().any(is_hostile), "{}", file.path);
    }
}

#[test]
fn no_code_block_of_the_document_is_code() {
    for file in print(&fixture::plan()).iter().filter(|file| file.path.starts_with("src/v")) {
        let mut fence = None;
        for line in
            file.text.lines().filter_map(|line| line.trim().strip_prefix("///").or(line.strip_prefix("//!")))
        {
            match (fence, line.trim()) {
                (None, "```text" | "```no_run") => fence = Some(line.trim()),
                (Some(_), "```") => fence = None,
                (None, other) => {
                    assert!(!other.starts_with("```"), "{}: {line}", file.path);
                    assert!(!line.starts_with("     "), "{}: {line}", file.path);
                }
                (Some(kind), other) => {
                    assert!(kind == "```text" || !other.contains("exit(7)"), "{}", file.path)
                }
            }
        }
        assert_eq!(fence, None, "{}", file.path);
    }
}

#[test]
fn names_that_hide_the_prelude_are_written_as_paths() {
    let files = print(&fixture::plan());
    let string = text(&files, "src/v2/models/string.rs");
    assert!(string.contains("text: optional(into ::std::string::String);"), "{string}");
    let things = text(&files, "src/v2/things.rs");
    assert!(things.contains("pub struct Call => Option, NoError {"), "{things}");
    let default = text(&files, "src/v2/models/default.rs");
    assert!(default.contains("pub struct Default: Default {"), "{default}");
}

#[test]
fn modules_named_like_the_one_around_them_are_meant() {
    let mut module = fixture::module(Some("users"));
    module.models[1].module = "models".to_owned();
    let files = print(&CratePlan { modules: vec![module] });
    let allowed = "#[allow(clippy::module_inception)]\n";
    assert!(text(&files, "src/users/mod.rs").contains(&format!("{allowed}pub mod users;")));
    let row = "    #[allow(clippy::module_inception)] models::";
    assert!(text(&files, "src/users/models/mod.rs").contains(row));
}

#[test]
fn an_example_gives_each_argument_in_the_form_it_takes() {
    let mut module = fixture::module(None);
    let create = &mut module.groups[0].operations[0];
    create.body = Some(fixture::body(TypePlan::Model("Everything".to_owned()), true));
    let files = print(&CratePlan { modules: vec![module] });
    let users = text(&files, "src/users.rs");
    // A kind, a text that may be null, JSON, a date, a time, texts, ids, a list of what may be null.
    for argument in [
        "Kind::Admin",
        "\"example\".to_owned()",
        "serde_json::json!({})",
        "\"2026-01-31\".parse()?",
        "[\"example\"]",
        "[\"248df4b7-aa70-47b8-a036-33ac447e668d\".parse::<acme_api::Uuid>()?]",
        "[Some(true)]",
    ] {
        assert!(users.contains(argument), "{argument}: {users}");
    }
}

#[test]
fn wire_texts_stay_what_they_are() {
    let files = print(&fixture::plan());
    assert!(text(&files, "src/v2/models/kind.rs").contains(r##""admin\"#\\\u{202e}" => Admin;"##));
    // The scheme goes by the builder's method; its own name stands in the documentation.
    let security = text(&files, "src/v2/security.rs");
    assert!(security.contains(r#"Scheme::api_key_header("header_key", "X-Key")"#), "{security}");
    assert!(security.contains(r#"/// The scheme `header " key`."#), "{security}");
}

#[test]
fn printing_twice_gives_the_same() {
    assert_eq!(print(&fixture::plan()), print(&fixture::plan()));
}

#[test]
fn the_manifest_reads_back() {
    let mut options = fixture::options();
    options.description = Some("x\"\n[dependencies]\nevil = \"1\" '''\u{0}".to_owned());
    let files = files(&fixture::plan(), &options).unwrap();
    let manifest: toml::Table = text(&files, "Cargo.toml").parse().unwrap();
    assert_eq!(manifest["package"]["description"].as_str(), options.description.as_deref());
    assert_eq!(manifest["package"]["rust-version"].as_str(), Some("1.88"));
    assert!(manifest["dependencies"].get("evil").is_none());
    assert!(manifest["dependencies"].get("uuid").is_some() && manifest["dependencies"].get("jiff").is_some());
    assert_eq!(manifest["features"]["v1"].as_array().map(Vec::len), Some(0));
}

#[test]
fn libraries_that_no_type_needs_are_left_out() {
    let mut module = fixture::module(None);
    module.groups.clear();
    module.models.clear();
    let files = print(&CratePlan { modules: vec![module] });
    assert!(
        !text(&files, "Cargo.toml").contains("uuid") && !text(&files, "Cargo.toml").contains("regex-lite")
    );
    assert!(
        !files
            .iter()
            .any(|file| file.path.contains("parameter_uuid") || file.path.contains("parameter_jiff"))
    );
    assert!(!text(&files, "src/runtime/mod.rs").contains("parameter_uuid"));
}

#[test]
fn a_shared_runtime_is_a_dependency() {
    let mut options = fixture::options();
    options.shared_runtime = true;
    let files = files(&fixture::plan(), &options).unwrap();
    let runtime: Vec<&str> =
        files.iter().map(|file| file.path.as_str()).filter(|path| path.starts_with("src/runtime/")).collect();
    assert_eq!(runtime, ["src/runtime/builder.rs", "src/runtime/mod.rs"]);
    // Its example is compiled with the client.
    assert!(text(&files, "src/runtime/builder.rs").contains("use acme_api::{ClientBuilder, RetryPolicy};"));

    let manifest: toml::Table = text(&files, "Cargo.toml").parse().unwrap();
    let dependencies: Vec<&str> =
        manifest["dependencies"].as_table().unwrap().keys().map(String::as_str).collect();
    assert_eq!(dependencies, ["bytes", "jiff", "letterpress-runtime", "serde", "serde_json", "uuid"]);
    let runtime = &manifest["dependencies"]["letterpress-runtime"];
    assert_eq!(runtime["version"].as_str(), Some(env!("CARGO_PKG_VERSION")));
    assert_eq!(runtime["default-features"].as_bool(), Some(false));
    assert_eq!(runtime["features"].as_array().map(Vec::len), Some(3));

    // Who uses the client chooses the same features.
    let printed: toml::Table = text(&print(&fixture::plan()), "Cargo.toml").parse().unwrap();
    let names = |manifest: &toml::Table| -> Vec<String> {
        manifest["features"].as_table().unwrap().keys().cloned().collect()
    };
    assert_eq!(names(&manifest), names(&printed));
    assert_eq!(
        manifest["features"]["rustls"].as_array().unwrap()[1].as_str(),
        Some("letterpress-runtime/rustls")
    );
}

/// A module is a feature, too.
#[test]
fn no_module_is_called_like_a_feature_of_the_runtime() {
    for (name, _) in crate::emit::features::OF_RUNTIME {
        assert!(crate::config::check_module_name(name).is_err(), "{name}");
    }
}

#[test]
fn plans_without_a_rust_form_are_refused() {
    let refused = |change: &dyn Fn(&mut ModulePlan)| {
        let mut module = fixture::module(None);
        change(&mut module);
        files(&CratePlan { modules: vec![module] }, &fixture::options()).unwrap_err()
    };
    for name in ["", "1a", "a b", "type", "self", "r#self", "_", "x'", "раураl", "a;b", "r#"] {
        let error = refused(&|module| module.groups[0].operations[0].method_name = name.to_owned());
        assert_eq!(error, EmitError::Identifier(name.to_owned()));
    }
    for name in ["../x", "a/b", "con", "users"] {
        let error = refused(&|module| module.groups[1].module = name.to_owned());
        assert!(matches!(error, EmitError::Identifier(_) | EmitError::Path(_)), "{name}: {error}");
    }
    let nan = RulePlan::Minimum(f64::NAN, false);
    let error = refused(&|module| module.groups[1].operations[0].setters[6].rules = vec![nan.clone()]);
    assert_eq!(error, EmitError::Number("NaN".to_owned()));
    let mut options = fixture::options();
    options.extra_files[0].path = "../first.rs".to_owned();
    assert!(files(&fixture::plan(), &options).is_err());
}
