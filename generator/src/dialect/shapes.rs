//! Checks values against the shapes of the tables: scalars, closed lists of words, lists and maps.

use super::repair::{self, Repaired};
use super::rules;
use super::table::{Kind, Member, Shape, Version};
use super::walk::{DOCUMENTATION, Walker};
use crate::diagnostics::{
    Diagnostic, EMPTY_FIELD, IGNORED_VALUE, OTHER_VERSION_FIELD, REPAIRED_VALUE, UNKNOWN_WORD, WRONG_KIND,
};
use crate::source::{Object, Value};

/// What is said of a list that its only element stands for.
pub(crate) const LONE_ELEMENT: &str = "one element stands where a list is due; it is read as a list of it";

impl Walker<'_> {
    /// Checks a value against its shape. `false` if it can't be used.
    pub(super) fn value(&mut self, shape: Shape, value: &mut Value) -> bool {
        let why = shape.is_documentation().then_some(DOCUMENTATION);
        self.harmlessly(why, |walker| walker.shaped(shape, value))
    }

    fn shaped(&mut self, shape: Shape, value: &mut Value) -> bool {
        match shape {
            Shape::Data => true,
            Shape::One(kind) => self.object(kind, value),
            Shape::SchemaOrFlag if matches!(value, Value::Bool(_)) => true,
            Shape::SchemaOrFlag => {
                if let Value::String(text) = &*value
                    && let Ok(flag) = text.trim().parse::<bool>()
                {
                    let message = format!("a text stands where a boolean is due; it is read as `{flag}`");
                    self.report(REPAIRED_VALUE, message);
                    *value = Value::Bool(flag);
                    return true;
                }
                self.object(Kind::Schema, value)
            }
            Shape::List(inner) => self.list(shape, *inner, value),
            Shape::Map(inner) => self.map(shape, *inner, value),
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
        match (shape, &mut *value) {
            (Shape::Word(words), Value::String(word)) => {
                if let Some(name) = words.iter().find(|name| name.eq_ignore_ascii_case(word.trim()))
                    && name != word
                {
                    self.report(REPAIRED_VALUE, format!("`{word}` is read as `{name}`"));
                    *word = (*name).to_owned();
                }
                self.word(words, word)
            }
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
        } else if matches!(word, "body" | "formData") {
            diagnostic = diagnostic.help("this is of Swagger 2.0; write a `requestBody` beside `parameters`");
        }
        self.push(diagnostic);
        false
    }

    fn list(&mut self, shape: Shape, inner: Shape, value: &mut Value) -> bool {
        // To a list, or to the only element of one: whoever follows the reference sees which.
        if let Value::Object(object) = &*value
            && self.misplaced(shape, object)
        {
            return true;
        }
        if *value == Value::Null {
            self.report(REPAIRED_VALUE, "no value stands for an empty list");
            *value = Value::Array(Vec::new());
        }
        self.lone_element(inner, value);
        let Value::Array(elements) = value else {
            self.report(WRONG_KIND, format!("a list is due here, not {}", repair::describe(value)));
            return false;
        };
        self.drop_nulls(inner, elements);
        let mut good = true;
        for (index, element) in elements.iter_mut().enumerate() {
            good &= self.inside(&index.to_string(), |walker| walker.value(inner, element));
        }
        good
    }

    fn map(&mut self, shape: Shape, inner: Shape, value: &mut Value) -> bool {
        if matches!(value, Value::Array(elements) if elements.is_empty()) {
            self.report(REPAIRED_VALUE, "an empty list stands for an empty object");
            *value = Value::Object(Object::default());
        }
        let Value::Object(members) = value else {
            self.report(WRONG_KIND, format!("an object is due here, not {}", repair::describe(value)));
            return false;
        };
        if matches!(inner, Shape::One(_) | Shape::SchemaOrFlag) && self.misplaced(shape, members) {
            return true;
        }
        let mut removed = Vec::new();
        for (name, member) in members.iter_mut() {
            if !self.inside(name, |walker| walker.named(name, inner, member)) {
                removed.push(name.clone());
            }
        }
        for name in removed {
            members.shift_remove(&name);
        }
        true
    }

    /// A value under a name that the document chose.
    fn named(&mut self, name: &str, inner: Shape, value: &mut Value) -> bool {
        match (inner, &*value) {
            (Shape::Text, Value::Null) if self.last_tokens()[1] == "scopes" => {
                self.report(EMPTY_FIELD, format!("the scope `{name}` has no description"));
                *value = Value::String(String::new());
                true
            }
            (Shape::Text, Value::Null) => {
                self.report(EMPTY_FIELD, format!("`{name}` has no value; it is taken as absent"));
                false
            }
            (Shape::One(kind), value)
                if name.starts_with("x-") && !matches!(value, Value::Object(_) | Value::Null) =>
            {
                let message = format!("an extension stands where {} is due; it is left out", kind.a_name());
                self.report(IGNORED_VALUE, message);
                false
            }
            _ => self.value(inner, value),
        }
    }

    /// One element where a list of them is due.
    fn lone_element(&mut self, inner: Shape, value: &mut Value) {
        let lone = match (inner, &*value) {
            (Shape::Text | Shape::Data, Value::String(_))
            | (Shape::Data, Value::Int(_) | Value::Float(_) | Value::Bool(_)) => true,
            (_, Value::Object(members)) if members.is_empty() => {
                self.report(REPAIRED_VALUE, "an empty object stands for an empty list");
                *value = Value::Array(Vec::new());
                return;
            }
            (Shape::One(kind), Value::Object(members)) => {
                members.keys().any(|key| matches!(kind.member(key), Member::Field(_)))
            }
            (Shape::Map(_), Value::Object(members)) => members.len() == 1,
            _ => false,
        };
        if lone {
            self.report(REPAIRED_VALUE, LONE_ELEMENT);
            let element = std::mem::replace(value, Value::Null);
            *value = Value::Array(vec![element]);
            self.moved([], ["0"]);
        }
    }

    /// Elements without a value say nothing, unless any value is allowed.
    fn drop_nulls(&mut self, inner: Shape, elements: &mut Vec<Value>) {
        if matches!(inner, Shape::Data | Shape::One(Kind::Schema)) || !elements.contains(&Value::Null) {
            return;
        }
        let mut kept = Vec::new();
        for (index, element) in std::mem::take(elements).into_iter().enumerate() {
            if element == Value::Null {
                let place = self.here().index(index);
                let message = "the element has no value; it is left out";
                self.push(Diagnostic::new(EMPTY_FIELD, place, message));
            } else {
                if index > kept.len() {
                    self.moved([index.to_string().as_str()], [kept.len().to_string().as_str()]);
                }
                kept.push(element);
            }
        }
        *elements = kept;
    }
}
