//! The documents of a folder, and their trees.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use letterpress::diagnostics::Diagnostics;
use letterpress::source::{self, Limits, Sources};
use serde_json::{Map, Number, Value};

/// A file that may be an OpenAPI document.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// The file's name without extension.
    pub(crate) name: String,
    /// Its path.
    pub(crate) path: PathBuf,
    /// Its size in bytes.
    pub(crate) bytes: u64,
}

/// The JSON and YAML files of a folder, smallest first.
pub(crate) fn find(folder: &Path) -> anyhow::Result<Vec<Document>> {
    let mut documents = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("{} can't be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let (true, Some(name)) =
            (matches!(extension, "json" | "yaml" | "yml") && path.is_file(), path.file_stem())
        else {
            continue;
        };
        let bytes = fs::metadata(&path)?.len();
        documents.push(Document {
            name: name.to_string_lossy().into_owned(),
            path: path.canonicalize()?,
            bytes,
        });
    }
    documents.sort_by(|left, right| (left.bytes, &left.name).cmp(&(right.bytes, &right.name)));
    Ok(documents)
}

/// Those of them that have these names; all, if no names are given.
pub(crate) fn named(folder: &Path, names: &[String]) -> anyhow::Result<Vec<Document>> {
    let mut documents = find(folder)?;
    if let Some(unknown) = names.iter().find(|name| documents.iter().all(|document| document.name != **name))
    {
        bail!("{} has no document {unknown}", folder.display());
    }
    documents.retain(|document| names.is_empty() || names.contains(&document.name));
    Ok(documents)
}

/// The tree of a document as it is written, before anything is made of it; `None` if it can't be read.
pub(crate) fn tree(path: &Path) -> Option<Value> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let (_, tree) = source::load(path, &Limits::default(), &mut sources, &mut diagnostics)?;
    Some(json(tree))
}

/// The `openapi` field, if the tree is an OpenAPI document of version 3.
pub(crate) fn version(tree: &Value) -> Option<&str> {
    tree.get("openapi")?.as_str().filter(|version| version.starts_with("3."))
}

/// Whether a file is an OpenAPI document of version 3.
pub(crate) fn is_openapi(path: &Path) -> bool {
    tree(path).is_some_and(|tree| version(&tree).is_some())
}

/// How many methods the paths have.
pub(crate) fn operations(tree: &Value) -> usize {
    const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    let items = tree.get("paths").and_then(Value::as_object).into_iter().flat_map(Map::values);
    items
        .filter_map(Value::as_object)
        .flat_map(Map::keys)
        .filter(|key| METHODS.contains(&key.as_str()))
        .count()
}

fn json(value: source::Value) -> Value {
    match value {
        source::Value::Null => Value::Null,
        source::Value::Bool(value) => Value::Bool(value),
        source::Value::Int(value) => match (i64::try_from(value), u64::try_from(value)) {
            (Ok(value), _) => value.into(),
            (_, Ok(value)) => value.into(),
            // The tree has no such integers; a number all the same.
            _ => Value::Null,
        },
        source::Value::Float(value) => Number::from_f64(value).map_or(Value::Null, Value::Number),
        source::Value::String(value) => Value::String(value),
        source::Value::Array(elements) => Value::Array(elements.into_iter().map(json).collect()),
        source::Value::Object(members) => {
            Value::Object(members.into_iter().map(|(key, value)| (key, json(value))).collect())
        }
    }
}
