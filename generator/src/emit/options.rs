//! What the configuration says about a crate, beside its documents.

/// The metadata of a printed crate and the files that are copied into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateOptions {
    /// The package's name, as Cargo takes it.
    pub package: String,
    /// The package's version.
    pub version: String,
    /// One sentence; without it the title of the first document stands in.
    pub description: Option<String>,
    /// The SPDX expression of the licence.
    pub license: Option<String>,
    /// The URL of the repository.
    pub repository: Option<String>,
    /// Keywords of the registry.
    pub keywords: Vec<String>,
    /// Categories of the registry.
    pub categories: Vec<String>,
    /// The oldest Rust that compiles the crate.
    pub rust_version: String,
    /// The edition of the printed code.
    pub edition: String,
    /// The README; without it a short one is printed.
    pub readme: Option<String>,
    /// Whether the crate's root has no attributes of its own, so that another crate can include it.
    pub included: bool,
    /// Whether the runtime is the crate `letterpress-runtime`, not a part of the print.
    pub shared_runtime: bool,
    /// Files that are copied into the crate.
    pub extra_files: Vec<ExtraFile>,
    /// Whether what is printed from a document is also parsed as Rust, which takes half as long as printing it. Each text is compared with
    /// the tokens that were meant in any case; this is the proof that the comparison reads Rust as Rust is.
    pub parsed: bool,
}

/// A file that is copied into the printed crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraFile {
    /// The path in the crate, with `/`, relative and without `..`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl CrateOptions {
    /// Options with nothing but a name: version 0.1.0, Rust 1.88, edition 2024; parsed where assertions are on, as in tests.
    pub fn new(package: impl Into<String>) -> Self {
        Self {
            package: package.into(),
            version: "0.1.0".to_owned(),
            description: None,
            license: None,
            repository: None,
            keywords: Vec::new(),
            categories: Vec::new(),
            rust_version: "1.88".to_owned(),
            edition: "2024".to_owned(),
            readme: None,
            included: false,
            shared_runtime: false,
            extra_files: Vec::new(),
            parsed: cfg!(debug_assertions),
        }
    }

    /// The crate's name in Rust code.
    pub(super) fn crate_name(&self) -> String {
        self.package.replace('-', "_")
    }
}
