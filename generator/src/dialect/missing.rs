//! Required fields that are not there.

use super::reserved;
use super::table::{Field, Kind, Shape};
use super::walk::Walker;
use crate::diagnostics::{EMPTY_FIELD, MISSING_FIELD};
use crate::source::{Object, Value};

impl Walker<'_> {
    /// A required field is not there: made up (`true`) where its absence is harmless. `was_null` where it stood there without
    /// a value, or with one that can't be used (`false`); that has been reported.
    pub(super) fn missing(
        &mut self,
        kind: Kind,
        field: &Field,
        object: &mut Object,
        was_null: Option<bool>,
    ) -> bool {
        let message = format!("the {} has no `{}`", kind.name(), field.name);
        let Some(value) = substitute(kind, field, object) else {
            if was_null != Some(false) {
                self.report(MISSING_FIELD, message);
            }
            // The outermost object stays; for it the typed model's required fields are made up.
            return kind == Kind::OpenApi;
        };
        if was_null.is_none() {
            self.report(EMPTY_FIELD, message);
        }
        if kind == Kind::ServerVariable && first_of_enum(object).is_none() {
            object.insert(reserved::name("default"), Value::Bool(true));
        }
        object.insert(field.name.to_owned(), value);
        true
    }
}

/// What stands for an absent field, where nothing that is sent or read hangs on it.
fn substitute(kind: Kind, field: &Field, object: &Object) -> Option<Value> {
    let text = || Value::String(String::new());
    let title = || Value::String("Untitled API".to_owned());
    let version = || Value::String("0".to_owned());
    let empty = || Value::Object(Object::default());
    Some(match (kind, field.name) {
        (Kind::Response, "description") => text(),
        (Kind::Info, "title") => title(),
        (Kind::Info, "version") => version(),
        (Kind::OpenApi, "info") => {
            let fields = [("title", title()), ("version", version())];
            Value::Object(fields.map(|(key, value)| (key.to_owned(), value)).into_iter().collect())
        }
        (Kind::OpenApi, "paths") | (Kind::Operation, "responses") | (Kind::RequestBody, "content") => empty(),
        // A client that is given its token asks for none.
        (
            Kind::ImplicitFlow
            | Kind::PasswordFlow
            | Kind::ClientCredentialsFlow
            | Kind::AuthorizationCodeFlow
            | Kind::DeviceAuthorizationFlow,
            _,
        ) => match field.shape {
            Shape::Map(_) => empty(),
            _ => text(),
        },
        // Without any value the caller has to give one, which a mark says.
        (Kind::ServerVariable, "default") => first_of_enum(object).unwrap_or_else(text),
        _ => return None,
    })
}

/// The first value that `enum` allows.
fn first_of_enum(object: &Object) -> Option<Value> {
    object.get("enum")?.as_array()?.first().cloned()
}
