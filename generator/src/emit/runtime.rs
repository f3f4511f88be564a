//! `src/runtime/`: the runtime's own files.

use super::uses::Uses;
use super::{EmitError, File};

/// The first line of a file of the runtime.
const MARK: &str = "// Printed by letterpress: the runtime, the same in every client. Do not edit.";

/// The runtime's files, without the parts for libraries that the document does not use.
pub(super) fn files(uses: Uses, crate_name: &str) -> Result<Vec<File>, EmitError> {
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
        // Examples are compiled with the client.
        let text = text.replace("letterpress_runtime::", &format!("{crate_name}::"));
        let path = format!("src/runtime/{name}");
        if text.contains("feature = \"uuid\"") || text.contains("feature = \"jiff\"") {
            return Err(EmitError::text(&path, "a feature is left that the printed crate does not have"));
        }
        files.push(File { path, text: format!("{MARK}\n\n{text}") });
    }
    Ok(files)
}

/// In the runtime's crate a library is a feature; in a client it is there or it is not.
fn settled(text: String, library: &str, is_used: bool) -> String {
    let declaration = format!("mod parameter_{library};\n");
    let gated = format!("#[cfg(feature = \"{library}\")]\n{declaration}");
    let text = text.replace(&gated, if is_used { &declaration } else { "" });
    // The table of the files is part of the same file.
    if is_used { text } else { text.replace(&format!(", `parameter_{library}`"), "") }
}
