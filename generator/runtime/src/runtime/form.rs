//! URL-encoded forms: `application/x-www-form-urlencoded`.

use serde_json::Value;

use super::{Parameter, ParameterValue, Style, encode, style};

/// A form. `fields` says how members are written that the document has something to say about. Of the others a text,
/// number or boolean is one field, a list one field an item, and an object its JSON text; `null` is left out.
pub(crate) fn text(
    fields: &[Parameter],
    members: Vec<(String, Value)>,
) -> Result<String, (String, &'static str)> {
    let mut form = String::new();
    for (name, value) in members {
        let field = fields.iter().find(|field| field.name == name);
        match field {
            Some(field) if field.style != Style::Json => {
                let pairs = style::query_value(field, ParameterValue::from_json(value))
                    .map_err(|refusal| (name, refusal))?;
                push(&mut form, &pairs);
            }
            _ => {
                let items = match value {
                    Value::Array(items) if field.is_none() => items,
                    single => vec![single],
                };
                for text in items.into_iter().filter_map(text_of) {
                    encode::push_pair(&mut form, &encode::query(&name), &encode::query(&text));
                }
            }
        }
    }
    Ok(form)
}

/// The text of a value: itself, or its JSON; `None` for null.
pub(crate) fn text_of(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

fn push(form: &mut String, pairs: &str) {
    if !form.is_empty() && !pairs.is_empty() {
        form.push('&');
    }
    form.push_str(pairs);
}
