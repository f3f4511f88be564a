//! Values for printed examples.

use serde_json::Value;

use super::{ExamplePlan, secrets};
use crate::api::Literal;

/// The first of these values that there is and that holds no credential.
pub(super) fn plan<'l>(values: impl IntoIterator<Item = Option<&'l Literal>>) -> ExamplePlan {
    match values
        .into_iter()
        .flatten()
        .map(|literal| &literal.value)
        .find(|value| !value.is_null() && !secrets::is_in(value))
    {
        Some(Value::String(text)) => ExamplePlan::Text(text.clone()),
        Some(other) => ExamplePlan::Json(other.to_string()),
        None => ExamplePlan::Unknown,
    }
}
