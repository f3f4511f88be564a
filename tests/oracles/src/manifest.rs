//! `Cargo.toml` says what the request says: nothing of a document is in it.

use letterpress::Request;

use super::{Subject, shown};

/// The manifest of the runtime: a client depends on what that depends on, and on nothing else.
const RUNTIME: &str = include_str!("../../../generator/runtime/Cargo.toml");

pub(super) fn check(subject: &Subject, request: &Request) -> Vec<String> {
    let text = subject.files.get("Cargo.toml").map_or("", String::as_str);
    let table: toml::Table = match toml::from_str(text) {
        Ok(table) => table,
        Err(error) => return vec![format!("Cargo.toml: {error}")],
    };
    let mut findings = Vec::new();
    let sections = ["package", "features", "dependencies", "lib", "lints", "example", "dev-dependencies"];
    findings.extend(
        table
            .keys()
            .filter(|key| !sections.contains(&key.as_str()))
            .map(|key| format!("Cargo.toml has a section {key:?}")),
    );
    let package = table.get("package").and_then(toml::Value::as_table);
    for (key, wanted) in [
        ("name", Some(&request.package.name)),
        ("version", Some(&request.package.version)),
        ("license", request.package.license.as_ref()),
        ("repository", request.package.repository.as_ref()),
    ] {
        let found = package.and_then(|package| package.get(key)).and_then(toml::Value::as_str);
        if found != wanted.map(String::as_str) {
            findings.push(format!("Cargo.toml: {key} is {}", shown(found.unwrap_or_default())));
        }
    }
    let runtime: toml::Table = toml::from_str(RUNTIME).unwrap_or_default();
    let libraries = runtime.get("dependencies").and_then(toml::Value::as_table);
    for section in ["dependencies", "dev-dependencies"] {
        let names =
            table.get(section).and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys);
        let is_known = |name: &str| {
            libraries.is_some_and(|known| known.contains_key(name))
                || (request.shared_runtime && name == "letterpress-runtime")
        };
        for name in names.filter(|name| !is_known(name)) {
            findings.push(format!("Cargo.toml: a dependency {name:?}"));
        }
    }
    findings
}
