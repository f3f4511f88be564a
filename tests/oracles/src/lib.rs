//! What must hold of every printed crate, whatever stands in its documents.
//!
//! [`findings`] looks at the files on disk as a stranger would: it parses them, counts what they define, reads their
//! literals and their documentation, and compares that with the plan, which it makes anew from the documents. Nothing of
//! the printer is used, so that a mistake of the printer can't hide itself.
//!
//! | file | oracle |
//! | --- | --- |
//! | `folder` | the files are those of the list, inside the folder, and of the kinds that a crate has; no other file was read |
//! | `census` | each file defines the items of the plan, and nothing else; `expected` says which these are, `definition` reads those that a macro prints |
//! | `literals` | each string literal is a text of a document, or one that the plan derives from one |
//! | `documentation` | no text of a document is a doctest, HTML, or a link to anything but the web; `example` says what has an example |
//! | `surface` | the surface that the generator tells of is what is printed, item by item, in both directions |
//! | `manifest` | `Cargo.toml` says what the request says |

mod census;
mod definition;
mod documentation;
mod edits;
mod example;
mod expected;
mod folder;
mod literals;
mod manifest;
mod surface;

pub use edits::{Tally, edits, edits_through};

use std::collections::BTreeMap;

use letterpress::api::Api;
use letterpress::diagnostics::Diagnostics;
use letterpress::document::{self, Document, ReadOptions};
use letterpress::plan::model::ModulePlan;
use letterpress::source::Sources;
use letterpress::{Outcome, Request, Status, api, passes, plan};

/// A printed crate, and what it should be.
struct Subject {
    /// The texts of the files by path; those of the runtime are apart.
    files: BTreeMap<String, String>,
    /// The modules, in the order of the request.
    plans: Vec<ModulePlan>,
    /// All that was read to make them.
    sources: Sources,
}

/// All that is wrong with the crate that `request` printed, one sentence each; empty: nothing.
///
/// `outcome` is what [`letterpress::generate`] gave. A document of which operations are left out has no plan to
/// compare with: then only the oracles that need none are asked.
pub fn findings(request: &Request, outcome: &Outcome) -> Vec<String> {
    if outcome.status() != Status::Clean {
        return vec!["there is no crate".to_owned()];
    }
    let mut findings = Vec::new();
    let (files, unexpected) = folder::read(&request.output);
    findings.extend(unexpected);
    findings.extend(folder::foreign_sources(request, outcome));
    findings.extend(folder::runtime(&files));
    let again = letterpress::compare(request);
    if again.status() != Status::Clean {
        findings.push("a second run gives other bytes".to_owned());
    }
    let Some((plans, sources)) = planned(request) else {
        if outcome.documents.iter().all(|document| document.left_out.is_empty()) {
            findings.push("the documents give a crate, but no plan".to_owned());
        }
        return findings;
    };
    let subject = Subject { files, plans, sources };
    findings.extend(manifest::check(&subject, request));
    findings.extend(subject.findings());
    findings
}

/// Where the surface that the generator tells of, and the crate that `request` printed, differ.
pub fn surface(request: &Request) -> Vec<String> {
    let (files, mut findings) = folder::read(&request.output);
    let Some((plans, sources)) = planned(request) else { return vec!["there is no plan".to_owned()] };
    findings.extend(surface::check(&Subject { files, plans, sources }));
    findings
}

/// All that is wrong with files that are nowhere yet, by path, printed from these plans.
pub fn of_files(files: BTreeMap<String, String>, plans: Vec<ModulePlan>, sources: Sources) -> Vec<String> {
    let mut findings = folder::texts(&files);
    findings.extend(folder::runtime(&files));
    findings.extend(Subject { files, plans, sources }.findings());
    findings
}

/// The plan of each document; `None` with an error.
fn planned(request: &Request) -> Option<(Vec<ModulePlan>, Sources)> {
    let mut sources = Sources::new();
    let mut plans = Vec::new();
    for module in &request.modules {
        let mut diagnostics = Diagnostics::new();
        let options = ReadOptions {
            overlays: module.overlays.clone(),
            references: module.references.clone(),
            ..ReadOptions::default()
        };
        let document = document::read(&module.document, &options, &mut sources, &mut diagnostics)?;
        let (_, mut plan) = plan_of(&document, module.name.as_deref(), &mut diagnostics)?;
        plan.reexported = module.name.is_some() && module.default;
        plans.push(plan);
    }
    Some((plans, sources))
}

/// What a document becomes; `None` with an error.
fn plan_of(
    document: &Document,
    name: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, ModulePlan)> {
    let mut api = api::build(document, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    passes::run(&mut api, diagnostics);
    let plan = plan::build(&api, name, diagnostics)?;
    Some((api, plan))
}

impl Subject {
    fn findings(&self) -> Vec<String> {
        let checks =
            [census::check(self), surface::check(self), literals::check(self), documentation::check(self)];
        checks.into_iter().flatten().collect()
    }

    /// Each printed Rust file but the runtime's.
    fn rust(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(|(path, _)| path.ends_with(".rs") && !path.starts_with(folder::RUNTIME))
    }
}

/// A part of a text for a message.
fn shown(text: &str) -> String {
    let short: String = text.chars().take(80).collect();
    format!("{short:?}")
}
