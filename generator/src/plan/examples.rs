//! Values for printed examples.

use serde_json::Value;

use super::ExamplePlan;
use crate::api::Literal;

/// The first of these values that there is.
pub(super) fn plan<'l>(values: impl IntoIterator<Item = Option<&'l Literal>>) -> ExamplePlan {
    match values.into_iter().flatten().map(|literal| &literal.value).find(|value| !value.is_null()) {
        Some(Value::String(text)) => ExamplePlan::Text(text.clone()),
        Some(other) => ExamplePlan::Json(other.to_string()),
        None => ExamplePlan::Unknown,
    }
}
