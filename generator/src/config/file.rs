//! `letterpress.toml`: a crate of one or more documents.

use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::names::{
    check_category, check_keyword, check_module_name, check_package_name, check_text, check_url,
    check_version,
};
use super::paths::Project;
use super::reader::{At, Reader};
use super::{Module, Package, Request};
use crate::diagnostics::{
    CONFIG_MISSING_KEY, CONFIG_SYNTAX, Code, Diagnostic, Diagnostics, INVALID_MODULE_NAME,
    INVALID_PACKAGE_FIELD, INVALID_PACKAGE_NAME, PATH_OUTSIDE, Place, UNREADABLE_FILE,
};
use crate::dialect::Suggestions;
use crate::source::Sources;

const KEYS: [&str; 2] = ["package", "module"];
const PACKAGE_KEYS: [&str; 11] = [
    "name",
    "version",
    "description",
    "license",
    "repository",
    "keywords",
    "categories",
    "output",
    "readme",
    "include",
    "shared-runtime",
];
const MODULE_KEYS: [&str; 5] = ["name", "document", "default", "overlays", "references"];
/// What crates.io takes of keywords and of categories.
const MOST_WORDS: usize = 5;

/// Reads the configuration at `path`. Paths in it are relative to its folder; those of the request are relative to the
/// current one.
///
/// `None` if anything is wrong; `diagnostics` say what, and `sources` hold the text.
pub fn read(path: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Request> {
    let found = std::fs::read_to_string(path).and_then(|text| Ok((text, Project::around(path)?)));
    let (text, project) = match found {
        Ok(found) => found,
        Err(error) => {
            let place = Place::root(sources.add(path, String::new()));
            let message = format!("the configuration can't be read: {error}");
            diagnostics.push(Diagnostic::new(UNREADABLE_FILE, place, message));
            return None;
        }
    };
    let file = sources.add(path, text);
    let mut reader = Reader { file, diagnostics, suggestions: Suggestions::default() };
    let table = match DeTable::parse(sources.text(file)) {
        Ok(table) => table,
        Err(error) => {
            reader.refuse(CONFIG_SYNTAX, error.span().unwrap_or(0..0), error.message());
            return None;
        }
    };
    let request = File { project, reader: &mut reader }.request(table.get_ref());
    if diagnostics.has_errors() { None } else { request }
}

/// The file while it is read.
struct File<'r, 'd> {
    project: Project,
    reader: &'r mut Reader<'d>,
}

impl File<'_, '_> {
    fn request(&mut self, root: &DeTable<'_>) -> Option<Request> {
        self.reader.known_keys(root, "the configuration", &KEYS);
        let Some(table) = self.reader.table(root, "package") else {
            if !root.contains_key("package") {
                self.reader.missing(0..0, "the configuration", "[package]");
            }
            return None;
        };
        self.reader.known_keys(table.value, "`[package]`", &PACKAGE_KEYS);
        let package = self.package(&table);
        let output = self.required(&table, "`[package]`", "output");
        let output = output.and_then(|output| self.checked(PATH_OUTSIDE, &output, Project::output));
        let readme = self.reader.text(table.value, "readme").and_then(|readme| self.path(&readme));
        let include = self.paths(table.value, "include");
        let shared_runtime = self.reader.flag(table.value, "shared-runtime");
        let modules = self.modules(root, table.bytes);
        Some(Request {
            package: package?,
            modules,
            output: output?,
            readme,
            include,
            deny_warnings: false,
            keep_going: false,
            included: false,
            shared_runtime: shared_runtime.is_some_and(|flag| flag.value),
        })
    }

    fn package(&mut self, table: &At<&DeTable<'_>>) -> Option<Package> {
        let name = self.required(table, "`[package]`", "name");
        let name = name.and_then(|name| self.named(INVALID_PACKAGE_NAME, name, check_package_name));
        let version = self.required(table, "`[package]`", "version");
        let version = version.and_then(|version| self.named(INVALID_PACKAGE_FIELD, version, check_version));
        let mut text = |key: &str, check: fn(&str) -> Result<(), String>| {
            let text = self.reader.text(table.value, key)?;
            self.named(INVALID_PACKAGE_FIELD, text, check)
        };
        let description = text("description", check_text);
        let license = text("license", check_text);
        let repository = text("repository", check_url);
        let keywords = self.words(table.value, "keywords", check_keyword);
        let categories = self.words(table.value, "categories", check_category);
        Some(Package {
            name: name?,
            version: version?,
            description,
            license,
            repository,
            keywords,
            categories,
        })
    }

    fn words(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        check: fn(&str) -> Result<(), String>,
    ) -> Vec<String> {
        let words = self.reader.texts(table, key);
        if let Some(sixth) = words.get(MOST_WORDS) {
            let message = format!("crates.io takes at most {MOST_WORDS} {key}");
            self.reader.refuse(INVALID_PACKAGE_FIELD, sixth.bytes.clone(), message);
        }
        words.into_iter().filter_map(|word| self.named(INVALID_PACKAGE_FIELD, word, check)).collect()
    }

    fn modules(&mut self, root: &DeTable<'_>, package: Range<usize>) -> Vec<Module> {
        let tables = self.reader.tables(root, "module");
        if tables.is_empty() && !root.contains_key("module") {
            let message = "the configuration names no document";
            let help = "add `[[module]]` with a `document`";
            self.reader.refuse_with(CONFIG_MISSING_KEY, package, message, help);
        }
        let several = tables.len() > 1;
        let mut names: HashMap<String, Range<usize>> = HashMap::new();
        let mut default: Option<Range<usize>> = None;
        let mut modules = Vec::new();
        for table in &tables {
            self.reader.known_keys(table.value, "`[[module]]`", &MODULE_KEYS);
            let name = self.reader.text(table.value, "name");
            if name.is_none() && several && !table.value.contains_key("name") {
                self.reader.missing(table.bytes.clone(), "`[[module]]`, one of several,", "name");
            }
            if let Some(name) = &name
                && let Some(first) = names.insert(name.value.clone(), name.bytes.clone())
            {
                self.twice(name.bytes.clone(), first, format!("two modules are called `{}`", name.value));
            }
            let name = name.and_then(|name| self.named(INVALID_MODULE_NAME, name, check_module_name));
            let flag = self.reader.flag(table.value, "default");
            if let Some(At { value: true, bytes }) = &flag
                && let Some(first) = default.replace(bytes.clone())
            {
                self.twice(bytes.clone(), first, "two modules are the default".to_owned());
            }
            let overlays = self.paths(table.value, "overlays");
            let references = self.paths(table.value, "references");
            let document =
                self.required(table, "`[[module]]`", "document").and_then(|document| self.path(&document));
            if let Some(document) = document {
                let default = flag.map_or(!several, |flag| flag.value);
                modules.push(Module { name, document, overlays, references, default });
            }
        }
        modules
    }

    fn twice(&mut self, bytes: Range<usize>, first: Range<usize>, message: String) {
        let place = |bytes: Range<usize>| Place::bytes(self.reader.file, bytes.start, bytes.end);
        let diagnostic = Diagnostic::new(INVALID_MODULE_NAME, place(bytes), message);
        let diagnostic = diagnostic.related(place(first), "the first stands here");
        self.reader.diagnostics.push(diagnostic);
    }

    fn required(&mut self, table: &At<&DeTable<'_>>, table_name: &str, key: &str) -> Option<At<String>> {
        let text = self.reader.text(table.value, key);
        if !table.value.contains_key(key) {
            self.reader.missing(table.bytes.clone(), table_name, key);
        }
        text
    }

    fn named(
        &mut self,
        code: Code,
        text: At<String>,
        check: fn(&str) -> Result<(), String>,
    ) -> Option<String> {
        match check(&text.value) {
            Ok(()) => Some(text.value),
            Err(why) => {
                self.reader.refuse(code, text.bytes, why);
                None
            }
        }
    }

    fn paths(&mut self, table: &DeTable<'_>, key: &str) -> Vec<PathBuf> {
        self.reader.texts(table, key).iter().filter_map(|path| self.path(path)).collect()
    }

    fn path(&mut self, written: &At<String>) -> Option<PathBuf> {
        self.checked(PATH_OUTSIDE, written, Project::path)
    }

    fn checked(
        &mut self,
        code: Code,
        written: &At<String>,
        check: fn(&Project, &str) -> Result<PathBuf, String>,
    ) -> Option<PathBuf> {
        match check(&self.project, &written.value) {
            Ok(path) => Some(path),
            Err(why) => {
                self.reader.refuse(code, written.bytes.clone(), why);
                None
            }
        }
    }
}
