//! Checks values against the shapes of the tables: scalars, closed lists of words, lists and maps.

use super::repair::{self, Repaired};
use super::rules;
use super::table::{Kind, Shape, Version};
use super::walk::Walker;
use crate::diagnostics::{Diagnostic, OTHER_VERSION_FIELD, REPAIRED_VALUE, UNKNOWN_WORD, WRONG_KIND};
use crate::source::{Object, Value};

impl Walker<'_> {
    /// Checks a value against its shape. `false` if it can't be used.
    pub(super) fn value(&mut self, shape: Shape, value: &mut Value) -> bool {
        match shape {
            Shape::Data => true,
            Shape::One(kind) => self.object(kind, value),
            Shape::SchemaOrFlag if matches!(value, Value::Bool(_)) => true,
            Shape::SchemaOrFlag => self.object(Kind::Schema, value),
            Shape::List(inner) => self.list(*inner, value),
            Shape::Map(inner) => self.map(*inner, value),
            Shape::Type => rules::types::check(self, value),
            Shape::Examples => {
                let is_list = matches!(value, Value::Array(_));
                if !is_list {
                    self.report(
                        REPAIRED_VALUE,
                        format!("`examples` of a schema is a list, not {}; it is ignored", value.kind()),
                    );
                }
                is_list
            }
            Shape::Text | Shape::Word(_) | Shape::Flag | Shape::Number | Shape::Count | Shape::Bound => {
                self.scalar(shape, value)
            }
        }
    }

    fn scalar(&mut self, shape: Shape, value: &mut Value) -> bool {
        match repair::scalar(shape, value) {
            Repaired::Fits => {}
            Repaired::As(repaired, message) => {
                if matches!(shape, Shape::Text | Shape::Word(_)) {
                    self.respell();
                }
                self.report(REPAIRED_VALUE, message);
                *value = repaired;
            }
            Repaired::Not(due) => {
                self.report(WRONG_KIND, format!("{due} is due here, not {}", repair::describe(value)));
                return false;
            }
        }
        match (shape, &*value) {
            (Shape::Word(words), Value::String(word)) => self.word(words, word),
            (Shape::Bound, bound) => {
                let is_flag = matches!(bound, Value::Bool(_));
                if is_flag != (self.version == Version::V3_0) {
                    let form = if is_flag {
                        "a boolean here belongs to OpenAPI 3.0"
                    } else {
                        "a number here belongs to OpenAPI 3.1"
                    };
                    self.report(OTHER_VERSION_FIELD, format!("{form}; it is honoured all the same"));
                }
                true
            }
            _ => true,
        }
    }

    /// Checks a text against a closed list.
    pub(super) fn word(&mut self, words: &[&'static str], word: &str) -> bool {
        if words.contains(&word) {
            return true;
        }
        let message = format!("`{word}` is none of {}", repair::listed(words));
        let mut diagnostic = Diagnostic::new(UNKNOWN_WORD, self.here(), message);
        if let Some(name) = self.suggestions.nearest(word, words.iter().copied()) {
            diagnostic = diagnostic.help(format!("did you mean `{name}`?"));
        }
        self.diagnostics.push(diagnostic);
        false
    }

    fn list(&mut self, inner: Shape, value: &mut Value) -> bool {
        if *value == Value::Null {
            self.report(REPAIRED_VALUE, "no value stands for an empty list");
            *value = Value::Array(Vec::new());
        }
        let Value::Array(elements) = value else {
            self.report(WRONG_KIND, format!("a list is due here, not {}", repair::describe(value)));
            return false;
        };
        let mut good = true;
        for (index, element) in elements.iter_mut().enumerate() {
            good &= self.inside(&index.to_string(), |walker| walker.value(inner, element));
        }
        good
    }

    fn map(&mut self, inner: Shape, value: &mut Value) -> bool {
        if matches!(value, Value::Array(elements) if elements.is_empty()) {
            self.report(REPAIRED_VALUE, "an empty list stands for an empty object");
            *value = Value::Object(Object::new());
        }
        let Value::Object(members) = value else {
            self.report(WRONG_KIND, format!("an object is due here, not {}", repair::describe(value)));
            return false;
        };
        let mut removed = Vec::new();
        for (name, member) in members.iter_mut() {
            if !self.inside(name, |walker| walker.value(inner, member)) {
                removed.push(name.clone());
            }
        }
        for name in removed {
            members.shift_remove(&name);
        }
        true
    }
}
