//! What the fuzz targets share.

pub mod tree;
pub mod wire;

use std::path::Path;

use letterpress::diagnostics::{Diagnostics, Format, render};
use letterpress::document::{self, ReadOptions};
use letterpress::emit::{self, CrateOptions};
use letterpress::plan::CratePlan;
use letterpress::plan::model::ModulePlan;
use letterpress::source::{Limits, Sources};
use letterpress::{api, passes, plan};

/// Text → plan, as far as it goes. Whatever is said can be printed in each format.
pub fn planned(text: String) -> Option<(ModulePlan, Sources)> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let plan = through_stages(text, &mut sources, &mut diagnostics);
    assert_eq!(
        plan.is_none(),
        diagnostics.has_errors(),
        "a refusal without an error, or an error without one"
    );
    for format in [Format::Human { color: false, all: true }, Format::Json, Format::Github] {
        render(&diagnostics, &sources, format);
    }
    Some((plan?, sources))
}

fn through_stages(text: String, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<ModulePlan> {
    let limits = Limits { aliased_values: 10_000, ..Limits::default() };
    let options = ReadOptions { limits, ..ReadOptions::default() };
    let path = Path::new("/nowhere/api.yaml");
    let document = document::read_text(path, text, &options, sources, diagnostics)?;
    let mut api = api::build(&document, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    passes::run(&mut api, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    plan::build(&api, None, diagnostics)
}

/// Text → files, of which all oracles hold.
pub fn printed(text: String) {
    let Some((plan, sources)) = planned(text) else { return };
    let plan = CratePlan { modules: vec![plan] };
    let files = emit::files(&plan, &CrateOptions::new("victim")).expect("a plan has a form in Rust");
    let files = files.into_iter().map(|file| (file.path, file.text)).collect();
    let findings = oracles::of_files(files, plan.modules, sources);
    assert!(findings.is_empty(), "{findings:#?}");
}
