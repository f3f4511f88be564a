//! What must hold of every printed crate, asked of the one that was printed: the crate of that name, in a process of its own.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use letterpress::Request;

use super::args::Print;
use super::check;
use super::measured::{End, Limits, Step};
use super::workspace::Workspace;

/// The process of its own: compares the crate with what would be printed, and looks at its files.
pub(crate) fn child(arguments: &Print) -> anyhow::Result<ExitCode> {
    let mut request = Request::new(&arguments.document, &arguments.output, &arguments.package)
        .map_err(|reason| anyhow::anyhow!(reason))?;
    request.keep_going = arguments.keep_going;
    let findings = ::oracles::findings(&request, &letterpress::compare(&request));
    fs::write(&arguments.report, serde_json::to_vec(&findings)?)
        .with_context(|| format!("{} can't be written", arguments.report.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// All that is wrong with the printed crate.
pub(crate) fn ask(
    document: &Path,
    workspace: &Workspace,
    keep_going: bool,
    limits: Limits,
) -> anyhow::Result<Vec<String>> {
    let report = workspace.file("oracles.json");
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let mut call =
        vec!["oracles".to_owned(), text(document), "--package".to_owned(), workspace.package.clone()];
    call.extend(["--output".to_owned(), text(&workspace.client()), "--report".to_owned(), text(&report)]);
    if keep_going {
        call.push("--keep-going".to_owned());
    }
    let program = std::env::current_exe()?;
    let step = Step {
        program: &program,
        arguments: call,
        folder: Path::new("."),
        variables: Vec::new(),
        log: workspace.file("oracles.log"),
    };
    Ok(match step.run(limits)? {
        (End::Success, _) => serde_json::from_slice(&fs::read(&report)?)?,
        (End::Stopped, _) => vec!["the oracles were stopped by a limit of time or memory".to_owned()],
        (End::Failure, _) => {
            vec![format!("the oracles failed: {}", check::last_line(workspace, "oracles.err"))]
        }
    })
}
