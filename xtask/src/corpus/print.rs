//! A crate from a document, in a process of its own: whatever a document does to the generator, the command goes on.

use std::fs;
use std::process::ExitCode;

use anyhow::Context;
use letterpress::{Request, Status};
use serde::{Deserialize, Serialize};

use super::args::Print;

/// What the generator had to say.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Printed {
    /// Whether a crate was printed.
    pub(crate) printed: bool,
    /// Everything that was said, in order.
    pub(crate) diagnostics: Vec<Said>,
    /// The operations that were left out to keep going.
    pub(crate) left_out: Vec<LeftOut>,
    /// Operations of the printed client.
    pub(crate) operations: usize,
    /// Types of the printed client.
    pub(crate) types: Vec<TypeAt>,
}

/// A diagnostic.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) code: String,
    pub(crate) severity: String,
    pub(crate) message: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) pointer: String,
}

/// An operation that was left out, with the code and the place of the error.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LeftOut {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) code: String,
    pub(crate) line: Option<usize>,
    pub(crate) column: Option<usize>,
}

/// The last line of what the generator says to programs.
#[derive(Debug, Default, Deserialize)]
struct Summary {
    documents: Vec<SummaryOfDocument>,
}

#[derive(Debug, Deserialize)]
struct SummaryOfDocument {
    left_out: Vec<LeftOut>,
}

/// A schema of the document, and the type that it is printed as.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TypeAt {
    pub(crate) pointer: String,
    pub(crate) path: String,
    pub(crate) request: bool,
    pub(crate) response: bool,
}

/// The process of its own.
pub(crate) fn child(arguments: &Print) -> anyhow::Result<ExitCode> {
    let mut request = Request::new(&arguments.document, &arguments.output, &arguments.package)
        .map_err(|reason| anyhow::anyhow!(reason))?;
    request.keep_going = arguments.keep_going;
    let outcome = letterpress::generate(&request);
    // The last line is the summary; those before are the diagnostics.
    let said = letterpress::json(&outcome);
    let diagnostics = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let summary = said.lines().last().map(serde_json::from_str::<Summary>).transpose()?.unwrap_or_default();
    let document = outcome.documents.first();
    let file = outcome.sources.iter().next().map(|(file, _)| file);
    let types = document.into_iter().flat_map(|document| &document.printed);
    let report = Printed {
        printed: outcome.status() == Status::Clean,
        diagnostics,
        left_out: summary.documents.into_iter().flat_map(|document| document.left_out).collect(),
        operations: document.map_or(0, |document| document.operations),
        types: types
            // Examples are looked for in the document's own file only.
            .filter(|printed| Some(printed.at.file) == file)
            .map(|printed| TypeAt {
                pointer: printed.at.pointer.as_str().to_owned(),
                path: printed.path.clone(),
                request: printed.request,
                response: printed.response,
            })
            .collect(),
    };
    fs::write(&arguments.report, serde_json::to_vec(&report)?)
        .with_context(|| format!("{} can't be written", arguments.report.display()))?;
    Ok(ExitCode::SUCCESS)
}
