//! The changes for tools: one JSON object a line.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Change, Class, Difference, Side, next_version};
use crate::diagnostics::Place;
use crate::source::{Located, Sources};

/// A line for each change, then one with the counts, the part of the version that has to change, and `next_version` where
/// `version` is the one that was. The sources are those of the old and the new documents. Fields are added, never changed.
pub fn json(difference: &Difference, version: Option<&str>, (old, new): (&Sources, &Sources)) -> String {
    let places = |side: fn(&Change) -> &Option<Side>| {
        difference.changes.iter().filter_map(move |change| side(change).as_ref()?.at.as_ref())
    };
    let (old_places, new_places) =
        (old.locate(places(|change| &change.old)), new.locate(places(|change| &change.new)));
    let mut text = String::new();
    let mut line = |value: Value| {
        text.push_str(&value.to_string());
        text.push('\n');
    };
    for change in &difference.changes {
        line(json!({
            "class": change.class.word(), "item": change.item, "kind": change.kind.word(), "message": change.what,
            "old": change.old.as_ref().map(|side| shown(side, old, &old_places)),
            "new": change.new.as_ref().map(|side| shown(side, new, &new_places)),
        }));
    }
    let mut last = serde_json::Map::new();
    for class in Class::ALL {
        last.insert(class.word().to_owned(), difference.of(class).count().into());
    }
    last.insert("bump".to_owned(), difference.bump().word().into());
    let next = version.and_then(|version| next_version(version, difference.bump()));
    last.insert("next_version".to_owned(), next.into());
    last.insert("status".to_owned(), if difference.is_breaking() { "breaking" } else { "compatible" }.into());
    line(Value::Object(last));
    text
}

fn shown(side: &Side, sources: &Sources, located: &HashMap<Place, Located>) -> Value {
    let at = side.at.as_ref();
    let found = at.and_then(|at| located.get(at));
    let file = at.and_then(|at| sources.file(found.map_or(at.file, |found| found.file)));
    json!({
        "signature": side.signature,
        "file": file.map(|file| file.path.display().to_string()),
        "line": found.map(|found| found.line), "column": found.map(|found| found.column),
        "pointer": at.map(|at| at.pointer.to_string()),
    })
}
