//! What to print and where.

use std::path::PathBuf;

use super::names::check_package_name;

/// What to print and where. Paths are relative to the current folder.
///
/// ```no_run
/// use letterpress::{Module, Request};
///
/// // One document, the crate's root …
/// let mut request = Request::new("api.yaml", "client", "my-client")?;
/// request.package.license = Some("MIT".to_owned());
/// request.deny_warnings = true;
///
/// // … and another version beside it: then each is a module of its own.
/// request.modules[0].name = Some("v2".to_owned());
/// let mut old = Module::new("api-1.yaml");
/// old.name = Some("v1".to_owned());
/// old.default = false;
/// request.modules.push(old);
///
/// let outcome = letterpress::generate(&request);
/// # let _ = outcome;
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// What the crate's `Cargo.toml` says.
    pub package: Package,
    /// The documents, each with the module it becomes.
    pub modules: Vec<Module>,
    /// The folder that becomes the crate.
    pub output: PathBuf,
    /// A file that becomes the crate's `README.md`, instead of the one that is printed.
    pub readme: Option<PathBuf>,
    /// Files and folders that are copied into the crate under their own names.
    pub include: Vec<PathBuf>,
    /// Whether a warning refuses the documents, as an error does.
    pub deny_warnings: bool,
    /// Whether operations that carry an error are left out, instead of the document being refused.
    pub keep_going: bool,
    /// Whether another crate takes over the printed root with `include!`, as [`BuildScript`](crate::BuildScript) has it: it
    /// holds nothing that can't be included then.
    pub included: bool,
    /// Whether the client depends on the crate `letterpress-runtime` instead of holding the runtime itself: several clients
    /// share it then, and it is compiled once. Users of the client see no difference.
    pub shared_runtime: bool,
}

impl Request {
    /// A crate of one document, whose root is the document's module.
    ///
    /// # Errors
    /// The reason why `package` can't be the name of a crate.
    pub fn new(
        document: impl Into<PathBuf>,
        output: impl Into<PathBuf>,
        package: &str,
    ) -> Result<Self, String> {
        check_package_name(package)?;
        let package = Package { name: package.to_owned(), version: "0.1.0".to_owned(), ..Package::default() };
        Ok(Self { package, output: output.into(), ..Self::of(document) })
    }

    /// One document, for what needs neither package nor folder, such as a report.
    pub fn of(document: impl Into<PathBuf>) -> Self {
        Self {
            package: Package::default(),
            modules: vec![Module::new(document)],
            output: PathBuf::new(),
            readme: None,
            include: Vec::new(),
            deny_warnings: false,
            keep_going: false,
            included: false,
            shared_runtime: false,
        }
    }

    /// Has all documents read in this way, too.
    pub fn read_with(&mut self, reading: &Reading) {
        self.modules.iter_mut().for_each(|module| module.read_with(reading));
        self.keep_going |= reading.keep_going;
    }
}

/// How documents are read, whichever they are: what the command line adds to a document or a configuration.
///
/// ```no_run
/// let mut reading = letterpress::Reading::default();
/// reading.overlays.push("ours.overlay.yaml".into());
/// reading.keep_going = true;
/// let read = letterpress::requested("api.yaml".as_ref(), &reading);
/// let outcome = read.map_or_else(|outcome| *outcome, |request| letterpress::report(&request, "report.html".as_ref()));
/// # let _ = outcome;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// OpenAPI Overlays that change each document, after its own.
    pub overlays: Vec<PathBuf>,
    /// Folders that references may lead into, beside that of the document.
    pub references: Vec<PathBuf>,
    /// Whether operations that carry an error are left out, instead of the document being refused.
    pub keep_going: bool,
}

/// What the crate's `Cargo.toml` says. Nothing of it comes from a document.
///
/// [`Request`] has an example of its use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Package {
    /// The crate's name.
    pub name: String,
    /// Its semantic version.
    pub version: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// An SPDX expression.
    pub license: Option<String>,
    /// URL of the source.
    pub repository: Option<String>,
    /// At most five words for crates.io.
    pub keywords: Vec<String>,
    /// At most five categories of crates.io.
    pub categories: Vec<String>,
}

/// A document and the module it becomes.
///
/// ```
/// use letterpress::Module;
///
/// let mut module = Module::new("api.yaml");
/// module.overlays.push("ours.overlay.yaml".into());
/// # let _ = module;
/// // letterpress::check_module(&module, false)
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Module {
    /// The module's name; `None` where the crate's root is the module.
    pub name: Option<String>,
    /// The document's path.
    pub document: PathBuf,
    /// OpenAPI Overlays that change the document before it is read, in this order.
    pub overlays: Vec<PathBuf>,
    /// Folders that references of the document may lead into, beside its own. Into others none is followed.
    pub references: Vec<PathBuf>,
    /// Whether the crate's root re-exports the module.
    pub default: bool,
}

impl Module {
    /// A document whose module is the crate's root.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self {
            name: None,
            document: document.into(),
            overlays: Vec::new(),
            references: Vec::new(),
            default: true,
        }
    }

    /// Has the document read in this way, too; [`Reading::keep_going`] belongs to what is done with it.
    pub fn read_with(&mut self, reading: &Reading) {
        self.overlays.extend_from_slice(&reading.overlays);
        self.references.extend_from_slice(&reading.references);
    }
}
