//! `letterpress generate` and `letterpress check`.

use std::fs;

use super::{API, Call, GENERATE, call, command, ended, files, project};

fn last_line(text: &str) -> &str {
    text.trim_end().lines().last().unwrap_or_default()
}

#[test]
fn a_document_becomes_a_crate_and_a_second_run_changes_nothing() {
    let place = project(API);
    let first = call(place.path(), GENERATE);
    assert_eq!((first.status, first.stdout.as_str()), (0, ""), "{}", first.stderr);
    assert!(first.stderr.contains("read       api.yaml: 2 operations, 2 types\n"), "{}", first.stderr);
    assert!(first.stderr.contains("\nwrote      client: "), "{}", first.stderr);
    assert!(last_line(&first.stderr).contains("`cargo add --path client`"), "{}", first.stderr);
    let readme = fs::read_to_string(place.path().join("client/README.md")).unwrap();
    assert!(readme.contains("\n    let answer = client.pets().list().await?;\n    println!("), "{readme}");
    let printed = files(&place.path().join("client"));
    for path in ["Cargo.toml", "README.md", "src/lib.rs", ".letterpress"] {
        assert!(printed.contains_key(path), "{path} is not among {:?}", printed.keys());
    }
    let manifest = String::from_utf8(printed["Cargo.toml"].clone()).unwrap();
    assert!(manifest.contains("name = \"my-client\"\n"), "{manifest}");

    let second = call(place.path(), GENERATE);
    assert_eq!(second.status, 0);
    assert!(last_line(&second.stderr).starts_with("up to date client: "), "{}", second.stderr);
    assert_eq!(files(&place.path().join("client")), printed);
}

#[test]
fn check_shows_what_changed_is_missing_and_is_orphaned_and_mends_nothing() {
    let place = project(API);
    let client = place.path().join("client");
    call(place.path(), GENERATE);
    let clean = call(place.path(), &format!("{GENERATE} --check"));
    assert_eq!(clean.status, 0, "{}", clean.stderr);
    assert!(last_line(&clean.stderr).starts_with("up to date client: "), "{}", clean.stderr);

    let text = fs::read_to_string(client.join("src/lib.rs")).unwrap();
    fs::write(client.join("src/lib.rs"), format!("{text}// mine\n")).unwrap();
    fs::remove_file(client.join("README.md")).unwrap();
    fs::write(client.join("src/old.rs"), text).unwrap();
    let before = files(&client);
    let drift = call(place.path(), &format!("{GENERATE} --check"));
    assert_eq!((drift.status, drift.stdout.as_str()), (1, ""), "{}", drift.stderr);
    for line in [
        "changed    client/src/lib.rs\n",
        "\n-// mine\n",
        "missing    client/README.md\n--- /dev/null\n",
        "orphaned   client/src/old.rs\n--- a/src/old.rs\n+++ /dev/null\n",
        "drift      client is not what would be printed: 1 changed, 1 missing, 1 orphaned, ",
    ] {
        assert!(drift.stderr.contains(line), "{line:?} is not in\n{}", drift.stderr);
    }
    let mend = "letterpress generate api.yaml --output client --package my-client";
    assert!(last_line(&drift.stderr).contains(&format!("`{mend}`")), "{}", drift.stderr);
    assert_eq!(files(&client), before);

    assert_eq!(call(place.path(), GENERATE).status, 0);
    assert_eq!(call(place.path(), &format!("{GENERATE} --check")).status, 0);
}

#[test]
fn the_runtime_is_printed_or_shared_as_is_asked() {
    let place = project(API);
    let client = place.path().join("client");
    let shared = format!("{GENERATE} --shared-runtime");
    assert_eq!(call(place.path(), GENERATE).status, 0);
    assert!(client.join("src/runtime/send.rs").is_file());

    let drift = call(place.path(), &format!("{shared} --check"));
    assert_eq!(drift.status, 1, "{}", drift.stderr);
    assert!(drift.stderr.contains("orphaned   client/src/runtime/send.rs\n"), "{}", drift.stderr);
    let mend = "`letterpress generate api.yaml --output client --package my-client --shared-runtime`";
    assert!(last_line(&drift.stderr).contains(mend), "{}", drift.stderr);

    assert_eq!(call(place.path(), &shared).status, 0);
    assert!(!client.join("src/runtime/send.rs").exists());
    let manifest = fs::read_to_string(client.join("Cargo.toml")).unwrap();
    assert!(
        manifest.contains("\nletterpress-runtime = ") && !manifest.contains("\nreqwest = {"),
        "{manifest}"
    );
    assert_eq!(call(place.path(), &format!("{shared} --check")).status, 0);
}

#[test]
fn a_wrong_document_ends_with_2_and_leaves_the_client_alone() {
    let place = project(API);
    call(place.path(), GENERATE);
    let before = files(&place.path().join("client"));
    let line = 1 + API.lines().position(|line| line.contains("kind: { $ref")).unwrap();
    fs::write(place.path().join("api.yaml"), API.replace("schemas/Kind", "schemas/Kin")).unwrap();
    for arguments in [GENERATE.to_owned(), format!("{GENERATE} --check"), "check api.yaml".to_owned()] {
        let wrong = call(place.path(), &arguments);
        assert_eq!((wrong.status, wrong.stdout.as_str()), (2, ""), "{arguments}");
        assert!(wrong.stderr.contains("error[LP0203]"), "{}", wrong.stderr);
        assert!(wrong.stderr.contains(&format!("api.yaml:{line}:")), "{}", wrong.stderr);
        assert!(!wrong.stderr.contains('\u{1b}'), "colours where there is no terminal");
    }
    assert_eq!(files(&place.path().join("client")), before);
}

#[test]
fn a_warning_is_an_error_where_warnings_are_denied() {
    let place = project(
        &API.replace("        name: { type: string }", "        name: { type: string, maxLenght: 5 }"),
    );
    let accepted = call(place.path(), "check api.yaml");
    assert_eq!(accepted.status, 0, "{}", accepted.stderr);
    assert!(accepted.stderr.contains("warning[LP"), "{}", accepted.stderr);
    for arguments in ["check api.yaml --deny-warnings".to_owned(), format!("{GENERATE} --deny-warnings")] {
        let denied = call(place.path(), &arguments);
        assert_eq!(denied.status, 2, "{arguments}");
        assert!(denied.stderr.contains("warnings are denied"), "{}", denied.stderr);
    }
    assert!(!place.path().join("client").exists());
}

#[test]
fn machine_output_is_json_on_stdout_and_nothing_else() {
    let place = project(API);
    let parse = |call: &Call| -> Vec<serde_json::Value> {
        assert_eq!(call.stderr, "");
        call.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let written = parse(&call(place.path(), &format!("{GENERATE} --message-format json")));
    assert_eq!(written.len(), 1);
    assert_eq!(written[0]["status"], "clean");
    assert_eq!(written[0]["documents"][0]["operations"], 2);
    assert!(written[0]["created"].as_array().unwrap().contains(&"src/lib.rs".into()));

    fs::remove_file(place.path().join("client/README.md")).unwrap();
    let drift = call(place.path(), &format!("{GENERATE} --check --message-format json"));
    assert_eq!(drift.status, 1);
    let drift = parse(&drift);
    assert_eq!((&drift[0]["drift"], &drift[0]["file"]), (&"missing".into(), &"client/README.md".into()));
    assert_eq!(drift[1]["status"], "drift");

    let drift = call(place.path(), &format!("{GENERATE} --check --message-format github"));
    assert_eq!((drift.status, drift.stderr.as_str()), (1, ""));
    assert!(drift.stdout.starts_with("::error file=client/README.md,title="), "{}", drift.stdout);

    fs::write(place.path().join("api.yaml"), API.replace("schemas/Kind", "schemas/Kin")).unwrap();
    let refused = call(place.path(), "check api.yaml --message-format json");
    assert_eq!(refused.status, 2);
    let refused = parse(&refused);
    assert_eq!(refused[0]["code"], "LP0203");
    assert_eq!(refused[1]["status"], "refused");
}

#[test]
fn the_same_document_gives_the_same_bytes_everywhere() {
    let place = project(API);
    call(place.path(), GENERATE);
    let expected = files(&place.path().join("client"));

    let elsewhere = tempfile::tempdir().unwrap();
    let deep = elsewhere.path().join("a folder/with ünicode");
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("api.yaml"), API.replace('\n', "\r\n")).unwrap();
    let mut other = command(elsewhere.path(), "generate");
    other.arg(deep.join("api.yaml")).arg("--output").arg(deep.join("out")).args(["--package", "my-client"]);
    other.envs([
        ("LANG", "tr_TR.UTF-8"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("TZ", "Asia/Kathmandu"),
        ("HOME", "/nowhere"),
        ("USER", "x"),
    ]);
    let ended = ended(&other.output().unwrap());
    assert_eq!(ended.status, 0, "{}", ended.stderr);
    assert_eq!(files(&deep.join("out")), expected);
}

#[test]
fn a_configuration_prints_several_modules_and_copies_files() {
    let place = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("Cargo.toml", "[workspace]\n");
    write("spec/v1.yaml", API);
    write("spec/v2.yaml", API);
    write("spec/extra/LICENSE", "Terms.\n");
    write("spec/extra/README.md", "# Ours\n");
    write("spec/extra/examples/one.rs", "fn main() {}\n");
    write("spec/extra/examples/deep/two.txt", "2\n");
    write("spec/extra/examples/.hidden", "no\n");
    write(
        "spec/letterpress.toml",
        r#"[package]
name = "pets"
version = "2.0.0-beta.1"
output = "../generated"
readme = "extra/README.md"
include = ["extra/LICENSE", "extra/examples"]
[[module]]
name = "v2"
document = "v2.yaml"
default = true
[[module]]
name = "v1"
document = "v1.yaml"
"#,
    );
    let written = call(&place.path().join("spec"), "generate --config letterpress.toml");
    assert_eq!(written.status, 0, "{}", written.stderr);
    assert!(
        written.stderr.contains("read       v2.yaml as v2: 2 operations, 2 types\n"),
        "{}",
        written.stderr
    );
    let printed = files(&place.path().join("generated"));
    for (path, text) in [
        ("LICENSE", "Terms.\n"),
        ("examples/one.rs", "fn main() {}\n"),
        ("examples/deep/two.txt", "2\n"),
        ("README.md", "# Ours\n"),
    ] {
        let copy = String::from_utf8_lossy(&printed[path]).into_owned();
        assert!(copy.ends_with(text), "{path}: {copy}");
    }
    assert!(!printed.contains_key("examples/.hidden"));
    assert!(
        printed.keys().any(|path| path.starts_with("src/v1/"))
            && printed.keys().any(|path| path.starts_with("src/v2/"))
    );
    let manifest = String::from_utf8_lossy(&printed["Cargo.toml"]).into_owned();
    assert!(manifest.contains("version = \"2.0.0-beta.1\"\n"), "{manifest}");

    // From another folder: the same crate.
    let checked = call(place.path(), "generate --config spec/letterpress.toml --check");
    assert_eq!(checked.status, 0, "{}", checked.stderr);
    fs::write(place.path().join("spec/extra/LICENSE"), "Other terms.\n").unwrap();
    let drift = call(place.path(), "generate --config spec/letterpress.toml --check");
    assert_eq!(drift.status, 1);
    assert!(drift.stderr.contains("changed    generated/LICENSE\n"), "{}", drift.stderr);
    assert!(
        last_line(&drift.stderr).contains("`letterpress generate --config spec/letterpress.toml`"),
        "{}",
        drift.stderr
    );
}
