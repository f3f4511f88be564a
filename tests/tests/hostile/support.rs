//! Generating a document into a folder of its own, and what came of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ::oracles::findings;
use letterpress::{Outcome, Request, Status};

/// What was said about a document: code, severity, line, column, message.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) code: String,
    pub(crate) severity: String,
    pub(crate) at: (u64, u64),
    pub(crate) message: String,
}

/// A document that was given to the generator, in a folder that goes with it.
pub(crate) struct Run {
    place: tempfile::TempDir,
    pub(crate) text: String,
    pub(crate) outcome: Outcome,
}

/// A fixture's path; its name begins with the case's.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/hostile").join(name)
}

/// Generates from a fixture.
pub(crate) fn run_fixture(name: &str) -> Run {
    run_named(name, &fs::read(fixture(name)).unwrap())
}

/// Generates from a text.
pub(crate) fn run(text: &str) -> Run {
    let is_json = text.trim_start().starts_with('{');
    run_named(if is_json { "api.json" } else { "api.yaml" }, text.as_bytes())
}

/// Generates from bytes that stand in a file of this name.
pub(crate) fn run_named(name: &str, bytes: &[u8]) -> Run {
    let place = tempfile::tempdir().unwrap();
    // The document has a folder of its own, so that what is beside it is outside.
    let folder = place.path().join("documents");
    fs::create_dir(&folder).unwrap();
    fs::write(place.path().join("x.yaml"), "A: {type: string}\n").unwrap();
    fs::write(folder.join(name), bytes).unwrap();
    let request = Request::new(folder.join(name), place.path().join("client"), "victim").unwrap();
    let outcome = letterpress::generate(&request);
    Run { place, text: String::from_utf8_lossy(bytes).into_owned(), outcome }
}

impl Run {
    /// The folder around the document and the client.
    pub(crate) fn place(&self) -> &Path {
        self.place.path()
    }

    /// All that was said, in the order of the report.
    pub(crate) fn said(&self) -> Vec<Said> {
        let text = letterpress::json(&self.outcome);
        let lines = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        lines
            .filter(|line| line.get("code").is_some())
            .map(|line| Said {
                code: line["code"].as_str().unwrap().to_owned(),
                severity: line["severity"].as_str().unwrap().to_owned(),
                at: (line["line"].as_u64().unwrap(), line["column"].as_u64().unwrap()),
                message: line["message"].as_str().unwrap().to_owned(),
            })
            .collect()
    }

    /// Line and column of the first place in the text that reads so.
    fn place_of(&self, needle: &str) -> (u64, u64) {
        let start = self.text.find(needle).unwrap_or_else(|| panic!("the document has no {needle:?}"));
        let before = &self.text[..start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        (line as u64, column as u64)
    }

    /// The document is refused for exactly these reasons, each with its code at the place that reads so.
    pub(crate) fn refused(self, wanted: &[(&str, &str)]) -> Self {
        let errors: Vec<Said> = self.said().into_iter().filter(|said| said.severity == "error").collect();
        let found: Vec<(String, (u64, u64))> =
            errors.iter().map(|said| (said.code.clone(), said.at)).collect();
        let wanted: Vec<(String, (u64, u64))> =
            wanted.iter().map(|(code, needle)| ((*code).to_owned(), self.place_of(needle))).collect();
        assert_eq!(found, wanted, "{errors:?}");
        self.nothing_written()
    }

    /// The document is refused, with status 2, and nothing is on disk that was not there.
    pub(crate) fn nothing_written(self) -> Self {
        assert_eq!(self.outcome.status(), Status::Refused, "{:?}", self.said());
        assert_eq!(self.outcome.status().code(), 2);
        assert!(!self.place.path().join("client").exists());
        assert_eq!(fs::read_dir(self.place.path()).unwrap().count(), 2);
        self
    }

    /// A crate is printed, all oracles hold, another folder gets the same bytes, and these warnings are given.
    pub(crate) fn safe(self, wanted: &[(&str, &str)]) -> Self {
        let said = self.said();
        assert_eq!(self.outcome.status(), Status::Clean, "{said:?}");
        let document = self.outcome.documents[0].path.clone();
        let request = Request::new(&document, self.place.path().join("client"), "victim").unwrap();
        assert_eq!(findings(&request, &self.outcome), Vec::<String>::new());
        let again = Request::new(&document, self.place.path().join("again"), "victim").unwrap();
        assert_eq!(letterpress::generate(&again).status(), Status::Clean);
        assert_eq!(files(&self.place.path().join("again")), files(&self.place.path().join("client")));
        let warnings: Vec<(String, (u64, u64))> = said
            .iter()
            .filter(|said| said.severity == "warning")
            .map(|said| (said.code.clone(), said.at))
            .collect();
        let wanted: Vec<(String, (u64, u64))> =
            wanted.iter().map(|(code, needle)| ((*code).to_owned(), self.place_of(needle))).collect();
        assert_eq!(warnings, wanted, "{said:?}");
        self
    }

    /// All that is printed of the document, without runtime, as one text.
    pub(crate) fn printed(&self) -> String {
        let files = files(&self.place.path().join("client"));
        files
            .iter()
            .filter(|(path, _)| !path.starts_with("src/runtime/"))
            .map(|(_, text)| text.as_str())
            .collect()
    }

    /// The paths of what is printed of the document.
    pub(crate) fn paths(&self) -> Vec<String> {
        let files = files(&self.place.path().join("client"));
        files.into_keys().filter(|path| !path.starts_with("src/runtime/")).collect()
    }
}

/// All files below a folder.
pub(crate) fn files(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// A small document with one operation, whose JSON body has this schema (YAML in one line).
pub(crate) fn with_schema(schema: &str) -> String {
    with_path(&format!(
        "  /x: {{post: {{operationId: send, requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}, \
         responses: {{'204': {{description: Done.}}}}}}}}\n"
    ))
}

/// A small document with these paths.
pub(crate) fn with_path(paths: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: \"1\"}}\nservers: [{{url: \"https://api.example.com\"}}]\npaths:\n{paths}"
    )
}
