//! TOML values with their places. What is wrong is collected, not returned.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::{
    CONFIG_MISSING_KEY, CONFIG_UNKNOWN_KEY, CONFIG_WRONG_KIND, Code, Diagnostic, Diagnostics, FileId, Place,
};
use crate::dialect::Suggestions;

/// A value and the bytes it is written as.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) bytes: Range<usize>,
}

/// Reads the values of one file.
pub(super) struct Reader<'d> {
    pub(super) file: FileId,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) suggestions: Suggestions,
}

impl Reader<'_> {
    /// Adds an error.
    pub(super) fn refuse(&mut self, code: Code, bytes: Range<usize>, message: impl Into<String>) {
        let place = Place::bytes(self.file, bytes.start, bytes.end);
        self.diagnostics.push(Diagnostic::new(code, place, message));
    }

    /// Adds an error with help of its own.
    pub(super) fn refuse_with(
        &mut self,
        code: Code,
        bytes: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = Place::bytes(self.file, bytes.start, bytes.end);
        self.diagnostics.push(Diagnostic::new(code, place, message).help(help));
    }

    /// Refuses the keys of a table that are not known.
    pub(super) fn known_keys(&mut self, table: &DeTable<'_>, table_name: &str, known: &[&str]) {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let help = match self.suggestions.nearest(name, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known keys are {}", known.join(", ")),
            };
            self.refuse_with(
                CONFIG_UNKNOWN_KEY,
                key.span(),
                format!("{table_name} has no key `{name}`"),
                help,
            );
        }
    }

    pub(super) fn missing(&mut self, bytes: Range<usize>, table_name: &str, key: &str) {
        let message = format!("{table_name} lacks the key `{key}`");
        self.refuse_with(CONFIG_MISSING_KEY, bytes, message, format!("add `{key}`"));
    }

    pub(super) fn text(&mut self, table: &DeTable<'_>, key: &str) -> Option<At<String>> {
        let value = table.get(key)?;
        self.text_of(value, key)
    }

    pub(super) fn flag(&mut self, table: &DeTable<'_>, key: &str) -> Option<At<bool>> {
        let value = table.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(At { value: *flag, bytes: value.span() }),
            other => self.wrong(value.span(), key, "`true` or `false`", other),
        }
    }

    /// A list of texts; empty where the key is absent.
    pub(super) fn texts(&mut self, table: &DeTable<'_>, key: &str) -> Vec<At<String>> {
        let Some(value) = table.get(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(list) => list.iter().filter_map(|item| self.text_of(item, key)).collect(),
            other => self.wrong(value.span(), key, "a list of texts", other).unwrap_or_default(),
        }
    }

    pub(super) fn table<'t, 'i>(&mut self, table: &'t DeTable<'i>, key: &str) -> Option<At<&'t DeTable<'i>>> {
        let value = table.get(key)?;
        self.table_of(value, key)
    }

    /// A list of tables; empty where the key is absent.
    pub(super) fn tables<'t, 'i>(&mut self, table: &'t DeTable<'i>, key: &str) -> Vec<At<&'t DeTable<'i>>> {
        let Some(value) = table.get(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(list) => list.iter().filter_map(|item| self.table_of(item, key)).collect(),
            other => self
                .wrong(value.span(), key, "a list of tables, each started by `[[module]]`", other)
                .unwrap_or_default(),
        }
    }

    fn text_of(&mut self, value: &Spanned<DeValue<'_>>, key: &str) -> Option<At<String>> {
        match value.get_ref() {
            DeValue::String(text) => Some(At { value: text.to_string(), bytes: value.span() }),
            other => self.wrong(value.span(), key, "a text", other),
        }
    }

    fn table_of<'t, 'i>(
        &mut self,
        value: &'t Spanned<DeValue<'i>>,
        key: &str,
    ) -> Option<At<&'t DeTable<'i>>> {
        match value.get_ref() {
            DeValue::Table(inner) => Some(At { value: inner, bytes: value.span() }),
            other => self.wrong(value.span(), key, "a table", other),
        }
    }

    fn wrong<T>(&mut self, bytes: Range<usize>, key: &str, due: &str, found: &DeValue<'_>) -> Option<T> {
        let found = match found {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date or time",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.refuse(CONFIG_WRONG_KIND, bytes, format!("`{key}` takes {due}; this is {found}"));
        None
    }
}
