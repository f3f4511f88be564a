//! A document's module: what its files are, and what all of them need to know.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::features::Features;
use super::file::RustFile;
use super::markdown::one_line;
use super::{
    CrateOptions, EmitError, File, canned, client, group, models, parallel, security, servers, token,
};
use crate::plan::model::{ModelPlan, ModulePlan, SchemeKind, ServerRole};

/// Names that a module of a client has for itself.
const OWN: [&str; 6] = ["canned", "client", "models", "runtime", "security", "servers"];

/// A planned module and what its files share.
pub(super) struct Module<'a> {
    /// The plan.
    pub(super) plan: &'a ModulePlan,
    /// The path of the module for users, `polytomic::v2025_09_18`.
    pub(super) path: String,
    /// The comment in the first line of every file.
    pub(super) mark: String,
    /// The features of its groups and models.
    pub(super) features: Features,
    parsed: bool,
    folder: String,
    models: BTreeMap<&'a str, &'a ModelPlan>,
}

impl<'a> Module<'a> {
    /// The module of a plan; names that would give two files one path are refused.
    pub(super) fn new(plan: &'a ModulePlan, options: &CrateOptions) -> Result<Self, EmitError> {
        let mut taken: BTreeSet<String> = OWN.iter().map(|name| (*name).to_owned()).collect();
        for group in &plan.groups {
            if !taken.insert(file_name(&group.module)?.to_ascii_lowercase()) {
                return Err(EmitError::Path(group.module.clone()));
            }
        }
        let mut models = BTreeMap::new();
        for model in &plan.models {
            if models.insert(model.name.as_str(), model).is_some() {
                return Err(EmitError::Path(model.name.clone()));
            }
        }
        let (path, folder) = match &plan.name {
            Some(name) => (format!("{}::{name}", options.crate_name()), format!("src/{}", file_name(name)?)),
            None => (options.crate_name(), "src".to_owned()),
        };
        Ok(Self {
            plan,
            path,
            mark: mark(plan),
            features: Features::of(plan),
            parsed: options.parsed,
            folder,
            models,
        })
    }

    /// A model of the module.
    pub(super) fn model(&self, name: &str) -> Result<&'a ModelPlan, EmitError> {
        self.models.get(name).copied().ok_or_else(|| EmitError::Missing(name.to_owned()))
    }

    /// Whether callers give credentials.
    fn has_schemes(&self) -> bool {
        self.plan.schemes.iter().any(|scheme| scheme.kind != SchemeKind::Transport)
    }

    fn has_operations(&self) -> bool {
        self.plan.groups.iter().any(|group| !group.operations.is_empty())
    }

    /// Whether callers choose servers.
    pub(super) fn has_server_type(&self) -> bool {
        self.plan.servers.iter().any(|server| server.role != ServerRole::Relative)
    }

    /// The path of a file in the module's folder; `name` is a module's name.
    pub(super) fn file(&self, name: &str) -> Result<String, EmitError> {
        Ok(format!("{}/{}.rs", self.folder, file_name(name)?))
    }

    /// The path of a file in the folder of the models.
    pub(super) fn model_file(&self, name: &str) -> Result<String, EmitError> {
        Ok(format!("{}/models/{}.rs", self.folder, file_name(name)?))
    }

    /// An empty file of the module.
    pub(super) fn rust_file(&self, path: String, docs: Docs) -> RustFile {
        RustFile::new(path, &self.mark, docs, self.parsed)
    }

    /// All files but the module's own, in the order of the plan.
    pub(super) fn files(&self) -> Result<Vec<File>, EmitError> {
        let mut files = vec![client::file(self)?];
        if self.has_schemes() {
            files.push(security::file(self)?);
        }
        if !self.plan.servers.is_empty() {
            files.push(servers::file(self)?);
        }
        for file in parallel::map(&self.plan.groups, |group| group::file(group, self)) {
            files.push(file?);
        }
        if self.has_operations() {
            files.push(canned::file(self)?);
        }
        files.extend(models::files(self)?);
        Ok(files)
    }

    /// The module's own file, where the module is not the crate's root.
    pub(super) fn own_file(&self) -> Result<File, EmitError> {
        let mut file = self.rust_file(format!("{}/mod.rs", self.folder), self.docs());
        self.declare(&mut file)?;
        file.finish()
    }

    /// Declares the submodules and lifts up what users name.
    pub(super) fn declare(&self, file: &mut RustFile) -> Result<(), EmitError> {
        let mut names: Vec<(&str, bool)> = vec![("client", false)];
        if !self.plan.models.is_empty() {
            names.push(("models", true));
        }
        if self.has_schemes() {
            names.push(("security", false));
        }
        if !self.plan.servers.is_empty() {
            names.push(("servers", false));
        }
        names.extend(self.plan.groups.iter().map(|group| (group.module.as_str(), true)));
        names.sort_unstable();
        let mut modules = Vec::new();
        if self.has_operations() {
            modules.push(quote!(
                #[cfg(feature = "test-util")]
                #[doc(hidden)]
                pub mod canned;
            ));
        }
        for (name, is_public) in names {
            let gate = self.features.group_gate(name);
            let name = token::ident(name)?;
            // Clippy takes a module in a module of the same name for a mistake.
            let same = self.plan.name.as_deref().is_some_and(|own| name == own);
            let same = same.then(|| quote!(#[allow(clippy::module_inception)]));
            modules.push(if is_public {
                quote!(#gate #same pub mod #name;)
            } else {
                quote!(#same mod #name;)
            });
        }
        file.lines(modules);
        let mut uses = vec![quote!(
            pub use client::Client;
        )];
        if self.has_server_type() {
            uses.push(quote!(
                pub use servers::Server;
            ));
        }
        file.lines(uses);
        Ok(())
    }

    /// What the crate's root takes over from the module.
    pub(super) fn exports(&self, taken: &[&str]) -> Result<Vec<TokenStream>, EmitError> {
        let mut names = vec!["Client"];
        if self.has_server_type() {
            names.push("Server");
        }
        if !self.plan.models.is_empty() {
            names.push("models");
        }
        let always = self.plan.groups.iter().filter(|group| self.features.group(&group.module).is_none());
        names.extend(always.map(|group| group.module.as_str()));
        names.retain(|name| !taken.contains(name));
        names.sort_unstable();
        names
            .into_iter()
            .map(|name| {
                let name = token::ident(name)?;
                Ok(quote!(#name))
            })
            .collect()
    }

    /// Title, version and description of the document.
    pub(super) fn docs(&self) -> Docs {
        let docs = Docs::new().document(&format!(
            "{}, version {}.",
            one_line(&self.plan.title),
            one_line(&self.plan.version)
        ));
        let docs = match &self.plan.docs {
            Some(text) => docs.document(text),
            None => docs,
        };
        docs.own("[`Client`] is where to start.")
    }
}

/// The first line of a file printed from a document.
pub(super) fn mark(plan: &ModulePlan) -> String {
    let from = format!("{} {}", clip(&plan.title), clip(&plan.version));
    format!("// Printed by letterpress from {from}. Do not edit: change the description and generate again.")
}

/// A title or version for the first line: one line, not too long.
pub(super) fn clip(text: &str) -> String {
    const LONGEST: usize = 100;
    let text = one_line(text);
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The file name of a module, without extension.
pub(super) fn file_name(module: &str) -> Result<&str, EmitError> {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    token::ident(module)?;
    let name = module.strip_prefix("r#").unwrap_or(module);
    let lower = name.to_ascii_lowercase();
    let is_device = DEVICES.contains(&lower.as_str())
        || ["com", "lpt"].iter().any(|port| {
            lower.strip_prefix(port).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
        });
    if is_device || name.len() > 128 { Err(EmitError::Path(module.to_owned())) } else { Ok(name) }
}
