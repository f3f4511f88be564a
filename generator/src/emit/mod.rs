//! The printer: from the plan to the files of a crate.
//!
//! `quote` makes tokens, and `set` sets the shapes that are printed by the thousand; `prettyplease` sets what is left. No text of
//! a document is ever part of code: names pass `token::ident`, wire texts are string literals, descriptions pass `markdown`, and
//! every file is read back and compared with the tokens that were meant (`verify`).
//!
//! | file | what it prints |
//! | --- | --- |
//! | `library`, `manifest`, `features`, `readme`, `runtime` | what belongs to the crate |
//! | `module`, `client`, `security`, `servers`, `canned` | what belongs to a document |
//! | `group`, `operation`, `call`, `pagination`, `bodies`, `answers`, `contents`, `streams`, `response_headers`, `example`, `example_values` | the operations |
//! | `models` | the types |
//! | `file`, `scope`, `token`, `types`, `rules`, `docs`, `markdown` | the tools of all of these |
//! | `code`, `set`, `expression`, `layout`, `pretty`, `verify` | from tokens to text, and the proof that it is the right one |
//! | `parallel` | several files at a time |

mod answers;
mod bodies;
mod call;
mod canned;
mod client;
mod code;
mod contents;
mod docs;
mod error;
mod example;
mod example_values;
mod expression;
pub(crate) mod features;
mod file;
mod group;
mod layout;
mod library;
mod manifest;
mod markdown;
mod models;
mod module;
mod operation;
mod options;
mod pagination;
mod parallel;
mod pretty;
mod readme;
mod response_headers;
pub(crate) mod rules;
mod runtime;
mod scope;
mod security;
mod servers;
mod set;
mod streams;
#[cfg(test)]
mod tests;
mod token;
mod types;
pub(crate) mod uses;
mod verify;

use std::collections::BTreeSet;

use module::Module;

pub use error::EmitError;
pub use options::{CrateOptions, ExtraFile};

use crate::plan::model::CratePlan;

/// A printed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path in the crate, relative, with `/`.
    pub path: String,
    /// The text, with LF line ends.
    pub text: String,
}

/// How the first line of a copied file goes on.
const COPY: &str = "Printed by letterpress: a copy. Do not edit: change the original and generate again.";

/// The files of a crate, always in the same order. Nothing of this machine is in them, and no time.
///
/// # Errors
/// A plan that has no Rust form; see [`EmitError`].
pub fn files(plan: &CratePlan, options: &CrateOptions) -> Result<Vec<File>, EmitError> {
    let modules =
        plan.modules.iter().map(|module| Module::new(module, options)).collect::<Result<Vec<_>, _>>()?;
    let uses = uses::Uses::of(plan);
    let rust_mark = match plan.modules.as_slice() {
        [single] => module::mark(single),
        _ => "// Printed by letterpress. Do not edit: change the descriptions and generate again.".to_owned(),
    };
    let toml_mark = rust_mark.replacen("//", "#", 1);
    let mut files = vec![
        File {
            path: "Cargo.toml".to_owned(),
            text: manifest::text(plan, options, (uses, &modules), &toml_mark)?,
        },
        readme_file(options, &modules)?,
        File {
            path: "rustfmt.toml".to_owned(),
            text: format!("{toml_mark}\n\ndisable_all_formatting = true\n"),
        },
        library::file(plan, &modules, uses, &rust_mark, options)?,
    ];
    for module in &modules {
        if module.plan.name.is_some() {
            files.push(module.own_file()?);
        }
        files.extend(module.files()?);
    }
    files.extend(runtime::files(uses, options)?);
    for extra in &options.extra_files {
        files.push(File { path: extra.path.clone(), text: copied(&extra.path, &extra.text) });
    }
    check_paths(&files)?;
    Ok(files)
}

fn readme_file(options: &CrateOptions, modules: &[Module<'_>]) -> Result<File, EmitError> {
    let path = "README.md".to_owned();
    let text = match &options.readme {
        Some(text) => copied(&path, text),
        None => {
            let mark =
                "<!-- Printed by letterpress. Do not edit: change the description and generate again. -->";
            format!("{mark}\n\n{}", readme::text(options, modules)?)
        }
    };
    Ok(File { path, text })
}

/// The text of a copied file with our mark, where its language has comments.
fn copied(path: &str, text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("rs") => format!("// {COPY}\n\n{text}"),
        Some("toml") => format!("# {COPY}\n\n{text}"),
        Some("md") => format!("<!-- {COPY} -->\n\n{text}"),
        _ => text,
    }
}

/// Every path stays inside the crate and stands for one file, also on a disk that ignores case.
fn check_paths(files: &[File]) -> Result<(), EmitError> {
    let mut seen = BTreeSet::new();
    for file in files {
        let is_inside = file.path.split('/').all(|part| {
            !matches!(part, "" | "." | "..")
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        });
        if !is_inside || !seen.insert(file.path.to_ascii_lowercase()) {
            return Err(EmitError::Path(file.path.clone()));
        }
    }
    Ok(())
}
