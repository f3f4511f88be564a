//! `src/runtime/`: the runtime's own files.

use super::uses::Uses;
use super::{CrateOptions, EmitError, File};

/// The first line of a file of the runtime.
const MARK: &str = "// Printed by letterpress: the runtime, the same in every client. Do not edit.";

/// The first line of a file of the runtime where the rest is a crate of its own.
const SHARED_MARK: &str =
    "// Printed by letterpress: what is not shared of the runtime, the same in every client. Do not edit.";

/// `mod.rs` where the runtime is a crate of its own.
const SHARED: &str = "\
//! The runtime of the client: everything that is the same for every operation. It is the crate [`letterpress_runtime`], which several
//! clients share. The builder is the client's own, since it has setters for the API's credentials.

mod builder;

pub use ::letterpress_runtime::runtime::*;
pub use builder::ClientBuilder;
";

/// A library that only some documents need.
struct Library {
    /// Its feature of the runtime's crate.
    feature: &'static str,
    /// The file of the runtime that names it.
    file: &'static str,
    is_used: fn(Uses) -> bool,
}

const LIBRARIES: [Library; 3] = [
    Library { feature: "uuid", file: "parameter_uuid", is_used: |uses| uses.uuid },
    Library { feature: "jiff", file: "parameter_jiff", is_used: |uses| uses.jiff },
    Library { feature: "regex-lite", file: "pattern", is_used: |uses| uses.regex },
];

/// The runtime's files: all of it, or what is not shared.
pub(super) fn files(uses: Uses, options: &CrateOptions) -> Result<Vec<File>, EmitError> {
    if options.shared_runtime { Ok(shared(options)) } else { printed(uses, options) }
}

fn shared(options: &CrateOptions) -> Vec<File> {
    let builder = letterpress_runtime::SOURCES.iter().filter(|(name, _)| *name == "builder.rs");
    let builder = builder.map(|(name, text)| file(name, SHARED_MARK, &for_client(text, options)));
    builder.chain([file("mod.rs", SHARED_MARK, SHARED)]).collect()
}

/// The runtime's files, without the parts for libraries that the document does not use.
fn printed(uses: Uses, options: &CrateOptions) -> Result<Vec<File>, EmitError> {
    let mut files = Vec::new();
    for (name, text) in letterpress_runtime::SOURCES {
        let library = LIBRARIES.iter().find(|library| name.strip_suffix(".rs") == Some(library.file));
        if library.is_some_and(|library| !(library.is_used)(uses)) {
            continue;
        }
        let text = match *name {
            "mod.rs" | "check.rs" => {
                LIBRARIES.iter().fold((*text).to_owned(), |text, library| settled(&text, library, uses))
            }
            _ => (*text).to_owned(),
        };
        let file = file(name, MARK, &own_macros(&for_client(&text, options)));
        let features = LIBRARIES.iter().map(|library| format!("feature = \"{}\"", library.feature));
        let mut left = features.chain(["macro_export".to_owned()]);
        if let Some(left) = left.find(|left| file.text.contains(left.as_str())) {
            return Err(EmitError::text(
                &file.path,
                format!("`{left}` is left, which the printed crate does not have"),
            ));
        }
        files.push(file);
    }
    Ok(files)
}

fn file(name: &str, mark: &str, text: &str) -> File {
    File { path: format!("src/runtime/{name}"), text: format!("{mark}\n\n{text}") }
}

/// Examples are compiled with the client.
fn for_client(text: &str, options: &CrateOptions) -> String {
    text.replace("letterpress_runtime::", &format!("{}::", options.crate_name()))
}

/// Macros of the runtime's crate are for all clients; those of a client are its own, and it needs not all of them.
fn own_macros(text: &str) -> String {
    text.replace("#[doc(hidden)]\n#[macro_export]\n", "#[allow(unused_macros)]\n").replace(
        "#[doc(hidden)]\n#[allow(unused_imports)]\npub use ",
        "#[allow(unused_imports)]\npub(crate) use ",
    )
}

/// In the runtime's crate a library is a feature; in a client it is there or it is not, and with it what stands below the
/// feature: an item, a variant or an arm of one line, and its documentation.
fn settled(text: &str, library: &Library, uses: Uses) -> String {
    let gate = format!("#[cfg(feature = \"{}\")]", library.feature);
    let is_used = (library.is_used)(uses);
    let mut settled = String::with_capacity(text.len());
    let mut is_gated = false;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        if bare == gate {
            is_gated = !is_used;
        } else if is_gated {
            is_gated = bare.starts_with("///");
        } else {
            settled.push_str(line);
        }
    }
    // The table of the files is part of one of them.
    if is_used { settled } else { settled.replace(&format!(", `{}`", library.file), "") }
}
