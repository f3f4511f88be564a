//! Keywords of JSON Schema that the typed document has no field for, see [`crate::dialect::reserved`], and extensions that
//! name the values of an `enum`.

use indexmap::IndexMap;
use serde_json::Value;

use super::facets::Located;
use crate::diagnostics::Place;
use crate::dialect::reserved;

/// Extensions under which documents name the values of an `enum`, one name a value.
const ENUM_NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// What such keywords of a schema demand.
#[derive(Clone, Debug, Default)]
pub(super) struct Apart {
    /// `prefixItems`: how many there are, and where the list stands; once for each `allOf` member that has it.
    pub(super) prefixes: Vec<Located<usize>>,
    /// Whether no other items may follow (`unevaluatedItems: false`).
    pub(super) closed_list: bool,
    /// `patternProperties`: where the schemas stand.
    pub(super) patterns: Vec<Place>,
    /// Whether other keywords speak about properties that `properties` does not list: `if`, `dependentSchemas` and the like.
    pub(super) open: bool,
    /// The names of the values of `enum`, in its order.
    pub(super) names: Option<Vec<String>>,
}

impl Apart {
    /// What the extensions of the schema at this place carry.
    pub(super) fn of(extensions: &IndexMap<String, Value>, at: &Place) -> Self {
        if extensions.is_empty() {
            return Self::default();
        }
        let reserved = |field: &str| extensions.get(&reserved::name(field));
        let count =
            reserved("prefixItems").and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
        let list = at.child("patternProperties");
        let patterns = reserved("patternProperties").and_then(Value::as_array);
        let names = ENUM_NAMES.iter().find_map(|name| extensions.get(*name)?.as_array()).and_then(|names| {
            names.iter().map(|name| name.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>()
        });
        Self {
            prefixes: count
                .filter(|count| *count > 0)
                .map(|value| Located { value, at: at.child("prefixItems") })
                .into_iter()
                .collect(),
            closed_list: reserved("unevaluatedItems") == Some(&Value::Bool(false)),
            patterns: patterns
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(|pattern| list.child(pattern))
                .collect(),
            open: ["if", "then", "else", "dependentSchemas"].iter().any(|field| reserved(field).is_some())
                || reserved("unevaluatedProperties") == Some(&Value::Bool(true)),
            names,
        }
    }

    /// Both hold.
    pub(super) fn and(self, other: Self) -> Self {
        let mut patterns = self.patterns;
        patterns.extend(other.patterns);
        let mut prefixes = self.prefixes;
        prefixes.extend(other.prefixes);
        Self {
            prefixes,
            closed_list: self.closed_list || other.closed_list,
            patterns,
            open: self.open || other.open,
            names: self.names.or(other.names),
        }
    }
}
