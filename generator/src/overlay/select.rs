//! JSONPath → pointers.

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use crate::diagnostics::Pointer;
use crate::source::Value;

/// Selects values of a tree. It keeps the tree in the form that the library queries, as long as the tree stays the same.
#[derive(Debug, Default)]
pub(super) struct Selector {
    json: Option<Json>,
}

impl Selector {
    /// The pointers of what `path` selects, each once: outer before inner, elements of a list by their index.
    pub(super) fn select(&mut self, path: &JsonPath, tree: &Value) -> Vec<Pointer> {
        let json = self.json.get_or_insert_with(|| json(tree));
        let mut found: Vec<(Vec<Step>, Pointer)> = path
            .query_located(json)
            .locations()
            .filter_map(|location| Pointer::parse(&location.to_json_pointer()))
            .map(|pointer| (pointer.tokens().map(Step::from).collect(), pointer))
            .collect();
        found.sort();
        found.dedup();
        found.into_iter().map(|(_, pointer)| pointer).collect()
    }

    /// The tree has changed.
    pub(super) fn forget(&mut self) {
        self.json = None;
    }
}

/// A token of a pointer; numbers in their order.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Number(usize),
    Name(String),
}

impl From<String> for Step {
    fn from(token: String) -> Self {
        token.parse().map_or(Self::Name(token), Self::Number)
    }
}

fn json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(flag) => Json::Bool(*flag),
        Value::Int(number) => serde_json::Number::from_i128(*number).map_or(Json::Null, Json::Number),
        Value::Float(number) => serde_json::Number::from_f64(*number).map_or(Json::Null, Json::Number),
        Value::String(text) => Json::String(text.clone()),
        Value::Array(elements) => Json::Array(elements.iter().map(json).collect()),
        Value::Object(members) => {
            Json::Object(members.iter().map(|(key, member)| (key.clone(), json(member))).collect())
        }
    }
}
