//! A tree as a text of JSON, its members in their order.

use letterpress::source::Value;

pub(super) fn text(value: &Value) -> String {
    let mut output = String::new();
    write(value, &mut output);
    output
}

fn write(value: &Value, output: &mut String) {
    match value {
        Value::Null => output.push_str("null"),
        Value::Bool(value) => output.push_str(&value.to_string()),
        Value::Int(value) => output.push_str(&value.to_string()),
        Value::Float(value) => output.push_str(&format!("{value:?}")),
        Value::String(value) => string(value, output),
        Value::Array(values) => {
            output.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    output.push(',');
                }
                write(value, output);
            }
            output.push(']');
        }
        Value::Object(members) => {
            output.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                if index > 0 {
                    output.push(',');
                }
                string(name, output);
                output.push(':');
                write(value, output);
            }
            output.push('}');
        }
    }
}

fn string(text: &str, output: &mut String) {
    output.push('"');
    for character in text.chars() {
        match character {
            '"' => output.push_str("\\\""),
            '\\' => output.push_str("\\\\"),
            control if control < ' ' => output.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => output.push(other),
        }
    }
    output.push('"');
}
