//! Documents → files.

use super::{Outcome, PrintedType, ReadDocument, Step, calls, partial};
use crate::api::{self, Api};
use crate::config::{Module, Request};
use crate::diagnostics::{Diagnostic, Diagnostics, PRINTING_FAILED, Place};
use crate::document::{self, Document, ReadOptions};
use crate::emit::{self, CrateOptions, ExtraFile};
use crate::output::Tree;
use crate::passes;
use crate::plan::{self, CratePlan, ModulePlan};
use crate::source::Sources;
use crate::surface::{self, Surface};

/// Documents → plan. `None` if one of them was not understood; the outcome says why.
///
/// All documents are read, also after an error, so that all errors are found at once.
pub(super) fn plan(
    modules: &[Module],
    keep_going: bool,
    outcome: &mut Outcome,
    watch: &dyn Fn(Step<'_>),
) -> Option<CratePlan> {
    let plan = |module| module_plan(module, keep_going, outcome, watch).map(|(_, plan)| plan);
    let plans: Vec<_> = modules.iter().map(plan).collect();
    Some(CratePlan { modules: plans.into_iter().collect::<Option<_>>()? })
}

/// Documents → what a user of their client meets. `None` if one of them was not understood.
pub(super) fn surface(
    modules: &[Module],
    keep_going: bool,
    outcome: &mut Outcome,
    watch: &dyn Fn(Step<'_>),
) -> Option<Surface> {
    let plans: Vec<_> =
        modules.iter().map(|module| module_plan(module, keep_going, outcome, watch)).collect();
    let (apis, modules): (Vec<Api>, _) = plans.into_iter().collect::<Option<Vec<_>>>()?.into_iter().unzip();
    Some(surface::of(&CratePlan { modules }, &apis))
}

/// A module's own diagnostics are kept apart while it is built: an error in one document hides none in another.
fn module_plan(
    module: &Module,
    keep_going: bool,
    outcome: &mut Outcome,
    watch: &dyn Fn(Step<'_>),
) -> Option<(Api, ModulePlan)> {
    let mut diagnostics = Diagnostics::new();
    let planned = planned(module, keep_going, (&mut outcome.sources, &mut diagnostics), watch);
    outcome.diagnostics.extend(diagnostics.iter().cloned());
    let (document, api, plan) = planned?;
    outcome.documents.push(document);
    Some((api, plan))
}

fn planned(
    module: &Module,
    keep_going: bool,
    (sources, diagnostics): (&mut Sources, &mut Diagnostics),
    watch: &dyn Fn(Step<'_>),
) -> Option<(ReadDocument, Api, ModulePlan)> {
    let options = ReadOptions {
        overlays: module.overlays.clone(),
        references: module.references.clone(),
        ..ReadOptions::default()
    };
    watch(Step::Read(&module.document));
    let document = document::read(&module.document, &options, sources, diagnostics)?;
    watch(Step::Plan(&module.document));
    let (api, mut plan, left_out) = if keep_going {
        partial::planned(document, module.name.as_deref(), diagnostics)?
    } else {
        let api = understood(&document, diagnostics)?;
        // Its trees and the typed model are larger than all that follows.
        drop(document);
        let (api, plan) = named(api, module.name.as_deref(), diagnostics)?;
        (api, plan, Vec::new())
    };
    plan.reexported = module.name.is_some() && module.default;
    let read = ReadDocument {
        path: module.document.clone(),
        module: module.name.clone(),
        operations: api.operations.len(),
        types: api.types.len(),
        left_out,
        printed: printed(&api, &plan),
        calls: calls::printed(&plan),
    };
    Some((read, api, plan))
}

/// Typed document → plan. `None` with an error.
pub(super) fn whole(
    document: &Document,
    module: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, ModulePlan)> {
    named(understood(document, diagnostics)?, module, diagnostics)
}

/// Typed document → neutral model. `None` with an error.
fn understood(document: &Document, diagnostics: &mut Diagnostics) -> Option<Api> {
    let api = api::build(document, diagnostics);
    (!diagnostics.has_errors()).then_some(api)
}

/// Neutral model → plan. `None` with an error.
fn named(mut api: Api, module: Option<&str>, diagnostics: &mut Diagnostics) -> Option<(Api, ModulePlan)> {
    passes::run(&mut api, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let plan = plan::build(&api, module, diagnostics)?;
    Some((api, plan))
}

/// Where the schemas of the printed types stand. The plan has the types in the order of the model.
fn printed(api: &Api, plan: &ModulePlan) -> Vec<PrintedType> {
    let prefix = plan.name.as_ref().map_or_else(String::new, |name| format!("{name}::"));
    api.types
        .iter()
        .zip(&plan.models)
        .map(|(definition, model)| PrintedType {
            at: definition.at.clone(),
            path: format!("{prefix}models::{}", model.name),
            request: definition.usage.request,
            response: definition.usage.response,
        })
        .collect()
}

/// Plan → files, `parsed` as Rust too. `None` if they can't be printed; the outcome says why.
pub(super) fn tree(
    plan: &CratePlan,
    request: &Request,
    extra_files: Vec<ExtraFile>,
    parsed: bool,
    outcome: &mut Outcome,
) -> Option<Tree> {
    let options = CrateOptions { parsed, ..options(request, extra_files) };
    let files = match emit::files(plan, &options) {
        Ok(files) => files,
        Err(error) => {
            let place = Place::root(outcome.sources.add(&outcome.output, String::new()));
            let diagnostic = Diagnostic::new(PRINTING_FAILED, place, error.to_string());
            outcome.diagnostics.push(diagnostic);
            return None;
        }
    };
    let mut tree = Tree::new();
    for file in files {
        if let Err(error) = tree.insert(file.path, file.text) {
            outcome.refuse([error]);
        }
    }
    (!outcome.diagnostics.has_errors()).then_some(tree)
}

fn options(request: &Request, mut extra_files: Vec<ExtraFile>) -> CrateOptions {
    let package = &request.package;
    let readme = extra_files.iter().position(|file| file.path == "README.md");
    CrateOptions {
        version: package.version.clone(),
        description: package.description.clone(),
        license: package.license.clone(),
        repository: package.repository.clone(),
        keywords: package.keywords.clone(),
        categories: package.categories.clone(),
        readme: readme.map(|index| extra_files.remove(index).text),
        extra_files,
        included: request.included,
        shared_runtime: request.shared_runtime,
        ..CrateOptions::new(package.name.as_str())
    }
}
