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
        let is_used = match *name {
            "parameter_uuid.rs" => uses.uuid,
            "parameter_jiff.rs" => uses.jiff,
            _ => true,
        };
        if !is_used {
            continue;
        }
        let text = match *name {
            "mod.rs" => settled(settled((*text).to_owned(), "uuid", uses.uuid), "jiff", uses.jiff),
            _ => (*text).to_owned(),
        };
        let file = file(name, MARK, &own_macros(&for_client(&text, options)));
        let left = ["feature = \"uuid\"", "feature = \"jiff\"", "macro_export"];
        if let Some(left) = left.iter().find(|left| file.text.contains(**left)) {
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

/// In the runtime's crate a library is a feature; in a client it is there or it is not.
fn settled(text: String, library: &str, is_used: bool) -> String {
    let declaration = format!("mod parameter_{library};\n");
    let gated = format!("#[cfg(feature = \"{library}\")]\n{declaration}");
    let text = text.replace(&gated, if is_used { &declaration } else { "" });
    // The table of the files is part of the same file.
    if is_used { text } else { text.replace(&format!(", `parameter_{library}`"), "") }
}
