//! `Cargo.toml`. Every value is written by the `toml` crate, and the whole text is read back: a title that looks like
//! TOML stays a string.

use toml::{Table, Value};

use super::module::Module;
use super::uses::Uses;
use super::{CrateOptions, EmitError, features};
use crate::plan::model::CratePlan;

/// A value of the manifest: a plain one, or a table on one line in this order.
enum Entry {
    Plain(Value),
    Inline(Vec<(&'static str, Value)>),
}

impl Entry {
    fn text(&self) -> String {
        match self {
            Self::Plain(value) => value.to_string(),
            Self::Inline(pairs) => {
                let pairs: Vec<String> =
                    pairs.iter().map(|(key, value)| format!("{key} = {value}")).collect();
                format!("{{ {} }}", pairs.join(", "))
            }
        }
    }

    fn value(self) -> Value {
        match self {
            Self::Plain(value) => value,
            Self::Inline(pairs) => {
                Value::Table(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            }
        }
    }
}

/// The manifest in the making: its values as they are meant, and its text.
struct Manifest {
    meant: Table,
    text: String,
}

/// The text of `Cargo.toml`; `mark` is its first line.
pub(super) fn text(
    plan: &CratePlan,
    options: &CrateOptions,
    (uses, modules): (Uses, &[Module<'_>]),
    mark: &str,
) -> Result<String, EmitError> {
    let mut manifest = Manifest { meant: Table::new(), text: format!("{mark}\n") };
    manifest.section("package", package(plan, options));
    manifest.section(
        "package.metadata.docs.rs",
        vec![("all-features".to_owned(), Entry::Plain(Value::Boolean(true)))],
    );
    manifest.section("features", features(plan, modules, options.shared_runtime));
    let dependencies = if options.shared_runtime { shared_dependencies(uses) } else { dependencies(uses) };
    manifest.section("dependencies", dependencies);
    if has_examples(options) {
        let tokio = dependency("1.54", &["macros", "rt-multi-thread"], true, false);
        manifest.section("dev-dependencies", vec![("tokio".to_owned(), tokio)]);
        manifest.examples(plan, options);
    }
    let denied = ["expect_used", "indexing_slicing", "panic", "todo", "unimplemented", "unwrap_used"];
    manifest.section("lints.rust", vec![string("missing_docs", "warn"), string("unsafe_code", "forbid")]);
    manifest.section("lints.clippy", denied.iter().map(|lint| string(lint, "deny")).collect());
    manifest.finish()
}

impl Manifest {
    fn section(&mut self, name: &str, entries: Vec<(String, Entry)>) {
        self.text.push_str(&format!("\n[{name}]\n"));
        let mut table = Table::new();
        for (key, value) in entries {
            self.text.push_str(&format!("{} = {}\n", bare_key(&key), value.text()));
            table.insert(key, value.value());
        }
        let mut at = &mut self.meant;
        let mut parts = name.split('.').peekable();
        while let Some(part) = parts.next() {
            let empty = Value::Table(Table::new());
            let entry = at.entry(part.to_owned()).or_insert(empty);
            if parts.peek().is_none() {
                *entry = Value::Table(std::mem::take(&mut table));
            }
            match entry {
                Value::Table(inner) => at = inner,
                _ => return,
            }
        }
    }

    /// Examples need a transport and the modules that they name.
    fn examples(&mut self, plan: &CratePlan, options: &CrateOptions) {
        let mut examples = Vec::new();
        for (name, text) in examples_of(options) {
            let named = module_features(plan).filter(|(feature, _)| text.contains(&format!("::{feature}")));
            let tests = text.contains("test_util").then(|| "test-util".to_owned());
            let required =
                std::iter::once("reqwest".to_owned()).chain(tests).chain(named.map(|(feature, _)| feature));
            let entries = [
                ("name", Value::String(name.to_owned())),
                ("required-features", Value::Array(required.map(Value::String).collect())),
            ];
            self.text.push_str("\n[[example]]\n");
            for (key, value) in &entries {
                self.text.push_str(&format!("{key} = {value}\n"));
            }
            examples.push(Entry::Inline(entries.into()).value());
        }
        if !examples.is_empty() {
            self.meant.insert("example".to_owned(), Value::Array(examples));
        }
    }

    fn finish(self) -> Result<String, EmitError> {
        let read: Table = self.text.parse().map_err(|error| EmitError::text("Cargo.toml", error))?;
        if read == self.meant {
            Ok(self.text)
        } else {
            Err(EmitError::text("Cargo.toml", "the printed text reads as something else than was meant"))
        }
    }
}

/// A key as it is where TOML allows that, else quoted.
fn bare_key(key: &str) -> String {
    let is_bare = !key.is_empty()
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if is_bare { key.to_owned() } else { Value::String(key.to_owned()).to_string() }
}

fn string(key: &str, value: &str) -> (String, Entry) {
    (key.to_owned(), Entry::Plain(Value::String(value.to_owned())))
}

fn strings<'a>(values: impl IntoIterator<Item = &'a str>) -> Entry {
    Entry::Plain(array(values))
}

fn array<'a>(values: impl IntoIterator<Item = &'a str>) -> Value {
    Value::Array(values.into_iter().map(|value| Value::String(value.to_owned())).collect())
}

fn package(plan: &CratePlan, options: &CrateOptions) -> Vec<(String, Entry)> {
    let title = plan.modules.first().map_or("An API", |module| module.title.as_str());
    let description =
        options.description.clone().unwrap_or_else(|| format!("Client of {}", super::module::clip(title)));
    let mut entries = vec![
        string("name", &options.package),
        string("version", &options.version),
        string("edition", &options.edition),
        string("rust-version", &options.rust_version),
        string("description", &description),
    ];
    let optional = [("license", &options.license), ("repository", &options.repository)];
    entries.extend(optional.into_iter().filter_map(|(key, value)| Some(string(key, value.as_ref()?))));
    entries.push(string("readme", "README.md"));
    for (key, values) in [("keywords", &options.keywords), ("categories", &options.categories)] {
        if !values.is_empty() {
            entries.push((key.to_owned(), strings(values.iter().map(String::as_str))));
        }
    }
    let mut include = vec!["src/**/*.rs".to_owned(), "README.md".to_owned()];
    include.extend(options.extra_files.iter().map(|file| file.path.clone()));
    entries.push(("include".to_owned(), strings(include.iter().map(String::as_str))));
    entries
}

/// The features that stand for modules, with the module's name.
pub(super) fn module_features(plan: &CratePlan) -> impl Iterator<Item = (String, &str)> {
    let names = plan.modules.iter().filter_map(|module| module.name.as_deref());
    names.filter(|_| plan.modules.len() > 1).map(|name| (name.trim_start_matches("r#").to_owned(), name))
}

fn features(plan: &CratePlan, printed: &[Module<'_>], is_shared: bool) -> Vec<(String, Entry)> {
    let modules: Vec<String> = module_features(plan).map(|(feature, _)| feature).collect();
    let has_tags = printed.iter().any(|module| !module.features.is_empty());
    let default = ["rustls", "http2"]
        .into_iter()
        .chain(modules.iter().map(String::as_str))
        .chain(has_tags.then_some(features::ALL));
    let mut features = vec![("default".to_owned(), strings(default))];
    for (name, needs) in features::OF_RUNTIME {
        let value = if is_shared {
            strings(features::of_shared_runtime(name, needs).iter().map(String::as_str))
        } else {
            strings(needs.iter().copied())
        };
        features.push((name.to_owned(), value));
    }
    let tags = || printed.iter().flat_map(|module| module.features.names());
    if has_tags {
        features.push((features::ALL.to_owned(), strings(tags())));
    }
    for module in printed {
        // The groups of a module are nothing without it.
        let own = module_features(plan).find(|(_, name)| Some(*name) == module.plan.name.as_deref());
        for tag in module.features.names() {
            features.push((tag.to_owned(), strings(own.iter().map(|(feature, _)| feature.as_str()))));
        }
    }
    features.extend(modules.iter().map(|feature| (feature.clone(), strings([]))));
    features
}

/// What the print itself names where the runtime is a crate of its own.
fn shared_dependencies(uses: Uses) -> Vec<(String, Entry)> {
    let libraries = [("jiff", uses.jiff), ("regex-lite", uses.regex), ("uuid", uses.uuid)];
    let features: Vec<&str> =
        libraries.iter().filter(|(_, is_used)| *is_used).map(|(name, _)| *name).collect();
    let mut printed = dependencies(uses);
    printed.retain(|(name, _)| match name.as_str() {
        "bytes" => uses.bytes,
        "jiff" | "serde" | "serde_json" | "uuid" => true,
        _ => false,
    });
    let runtime = dependency(letterpress_runtime::VERSION, &features, false, false);
    printed.push(("letterpress-runtime".to_owned(), runtime));
    printed.sort_by(|(one, _), (other, _)| one.cmp(other));
    printed
}

fn dependencies(uses: Uses) -> Vec<(String, Entry)> {
    let plain = |version: &str| Entry::Plain(Value::String(version.to_owned()));
    let mut dependencies = vec![
        ("base64", plain("0.23")),
        ("bytes", plain("1.12")),
        ("http", plain("1.5")),
        ("http-body", dependency("1.0", &[], true, true)),
        ("httpdate", plain("1.0.3")),
    ];
    if uses.jiff {
        dependencies.push(("jiff", dependency("1.0", &["std", "serde"], false, false)));
    }
    dependencies.push(("percent-encoding", plain("2.3")));
    if uses.regex {
        dependencies.push(("regex-lite", plain("0.1.9")));
    }
    dependencies.extend([
        ("reqwest", dependency("0.13.5", &[], false, true)),
        ("serde", dependency("1.0.229", &["std"], false, false)),
        ("serde_json", dependency("1.0.154", &["float_roundtrip"], true, false)),
        ("serde_path_to_error", plain("0.1.20")),
        ("tokio", dependency("1.54", &["fs", "io-util", "rt", "time"], false, true)),
        ("tracing", dependency("0.1.44", &["std"], false, true)),
    ]);
    if uses.uuid {
        dependencies.push(("uuid", dependency("1.26", &["std", "serde"], false, false)));
    }
    dependencies.push(("zeroize", plain("1.9")));
    dependencies.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn dependency(version: &str, features: &[&str], has_defaults: bool, is_optional: bool) -> Entry {
    let mut pairs = vec![("version", Value::String(version.to_owned()))];
    if !has_defaults {
        pairs.push(("default-features", Value::Boolean(false)));
    }
    if !features.is_empty() {
        pairs.push(("features", array(features.iter().copied())));
    }
    if is_optional {
        pairs.push(("optional", Value::Boolean(true)));
    }
    Entry::Inline(pairs)
}

fn has_examples(options: &CrateOptions) -> bool {
    examples_of(options).next().is_some()
}

/// The copied examples: name and text.
fn examples_of(options: &CrateOptions) -> impl Iterator<Item = (&str, &str)> {
    options.extra_files.iter().filter_map(|file| {
        let name = file.path.strip_prefix("examples/")?.strip_suffix(".rs")?;
        (!name.contains('/')).then_some((name, file.text.as_str()))
    })
}
