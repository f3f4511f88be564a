//! The files on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use letterpress::{Outcome, Request};

/// The folder of the runtime.
pub(super) const RUNTIME: &str = "src/runtime/";
/// The first words of each printed file.
const MARK: &str = "Printed by letterpress";

/// The texts of all files, and what is wrong with the folder.
pub(super) fn read(root: &Path) -> (BTreeMap<String, String>, Vec<String>) {
    let (mut files, mut findings) = (BTreeMap::new(), Vec::new());
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            match fs::symlink_metadata(&path) {
                // Where the crate was built.
                Ok(metadata) if metadata.is_dir() && name == "target" => {}
                Ok(metadata) if metadata.is_dir() => folders.push(path),
                Ok(metadata) if metadata.is_file() => match fs::read_to_string(&path) {
                    Ok(text) => {
                        files.insert(name, text);
                    }
                    Err(error) => findings.push(format!("{name} can't be read: {error}")),
                },
                _ => findings.push(format!("{name} is neither a file nor a folder")),
            }
        }
    }
    let Some(list) = files.remove(".letterpress") else {
        findings.push("there is no list of files".to_owned());
        return (files, findings);
    };
    let listed: BTreeSet<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    for path in &listed {
        if !is_plain(path) {
            findings.push(format!("{path:?} is no name that works everywhere"));
        }
        if !files.contains_key(*path) {
            findings.push(format!("{path:?} is listed and not there"));
        }
    }
    files.retain(|path, _| listed.contains(path.as_str()) || is_somebody_elses(path, &mut findings));
    findings.extend(texts(&files));
    (files, findings)
}

/// What is wrong with the names and texts of printed files.
pub(super) fn texts(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut findings = Vec::new();
    for (path, text) in files {
        if !is_plain(path) {
            findings.push(format!("{path:?} is no name that works everywhere"));
        }
        let first = text.lines().next().unwrap_or_default();
        if has_comments(path) && !first.contains(MARK) {
            findings.push(format!("{path}: the first line does not say who printed it"));
        }
        if text.contains('\r') || (!text.is_empty() && !text.ends_with('\n')) {
            findings.push(format!("{path}: a carriage return, or no line end at the end"));
        }
        if let Some(hidden) = text.chars().find(|c| is_hidden(*c)) {
            findings.push(format!("{path}: a hidden character U+{:04X}", u32::from(hidden)));
        }
    }
    findings
}

/// Files that somebody put beside the crate are not ours to judge; in `src` there are none.
fn is_somebody_elses(path: &str, findings: &mut Vec<String>) -> bool {
    if path.starts_with("src/") {
        findings.push(format!("{path:?} is in `src` and not listed"));
    }
    false
}

fn has_comments(path: &str) -> bool {
    [".rs", ".toml", ".md"].iter().any(|extension| path.ends_with(extension))
}

/// A relative path of parts that every system takes.
fn is_plain(path: &str) -> bool {
    path.len() <= 240
        && path.split('/').all(|part| {
            !matches!(part, "" | "." | "..")
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
        })
}

/// A character that shows nothing, or reorders what is read. Literals and documentation have it escaped.
fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// What was read outside the folders of the documents. All that the generator reads of documents is in the sources.
pub(super) fn foreign_sources(request: &Request, outcome: &Outcome) -> Vec<String> {
    let folder =
        |path: &Path| path.parent().and_then(|folder| Path::new(".").join(folder).canonicalize().ok());
    let named = request.modules.iter().flat_map(|module| module.overlays.iter().chain([&module.document]));
    let references = request.modules.iter().flat_map(|module| &module.references);
    let references = references.filter_map(|folder| folder.canonicalize().ok());
    let allowed: Vec<_> = named.filter_map(|path| folder(path)).chain(references).collect();
    let read = outcome.sources.iter().filter(|(_, file)| !file.text.is_empty());
    read.filter(|(_, file)| {
        let real = file.path.canonicalize().ok();
        !real.is_some_and(|real| allowed.iter().any(|folder| real.starts_with(folder)))
    })
    .map(|(_, file)| format!("{} was read", file.path.display()))
    .collect()
}

/// The text of `check.rs`, in which three items depend on a library.
fn checks(source: &str, has_library: bool) -> String {
    let gate = "#[cfg(feature = \"regex-lite\")]";
    let mut lines = source.lines().map(str::to_owned).collect::<Vec<_>>();
    while let Some(at) = lines.iter().position(|line| line.trim() == gate) {
        let end =
            lines.iter().skip(at).position(|line| line.contains("Pattern(")).map_or(at, |after| at + after);
        lines.drain(at..=if has_library { at } else { end });
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// The runtime is the same in every client, but for what depends on libraries that are left out, for the client's name in
/// examples, and for its macros, which are the client's own.
pub(super) fn runtime(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut findings = Vec::new();
    let manifest = files.get("Cargo.toml").map_or("", String::as_str);
    let is_shared = manifest.contains("\nletterpress-runtime = ");
    let Some(name) = manifest.lines().find_map(|line| line.strip_prefix("name = \"")) else {
        return vec!["there is no name of the crate".to_owned()];
    };
    let crate_name = name.trim_end_matches('"').replace('-', "_");
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with(RUNTIME)) {
        let name = path.strip_prefix(RUNTIME).unwrap_or(path);
        let Some((_, source)) = letterpress_runtime::SOURCES.iter().find(|(known, _)| *known == name) else {
            findings.push(format!("{path} is no file of the runtime"));
            continue;
        };
        let source = of_client(&source.replace("letterpress_runtime::", &format!("{crate_name}::")));
        let printed = text.split_once("\n\n").map_or("", |(_, text)| text);
        let exported = printed.contains("macro_export");
        let printed = of_client(printed);
        // `mod.rs` names the files that are there.
        let same = match name {
            // Nothing but the builder, and the crate that has the rest.
            "mod.rs" if is_shared => code(text) == SHARED,
            "mod.rs" => {
                let lines: BTreeSet<&str> = source.lines().collect();
                printed.lines().all(|line| lines.contains(line) || line.starts_with("//! |"))
            }
            "check.rs" => printed == checks(&source, manifest.contains("\nregex-lite = ")),
            _ => printed == source,
        };
        if !same || exported {
            findings.push(format!("{path} is not the runtime's"));
        }
    }
    findings
}

/// The code of `mod.rs` where the runtime is a crate of its own.
const SHARED: [&str; 3] =
    ["mod builder;", "pub use ::letterpress_runtime::runtime::*;", "pub use builder::ClientBuilder;"];

/// The lines of a text that are code.
fn code(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with("//")).collect()
}

/// A text without what macros are exported by, which a client's are not.
fn of_client(text: &str) -> String {
    const ATTRIBUTES: [&str; 4] =
        ["#[doc(hidden)]", "#[macro_export]", "#[allow(unused_macros)]", "#[allow(unused_imports)]"];
    let lines = text.lines().filter(|line| !ATTRIBUTES.contains(line));
    lines.map(|line| line.replace("pub(crate) use ", "pub use ") + "\n").collect()
}
