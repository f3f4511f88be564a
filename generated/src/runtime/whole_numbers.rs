// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Integers that are written as floats: `1.0` and `1e2` are integers by JSON Schema, and to serde they are none.

use serde_json::{Number, Value};

/// More digits than this no integer type has.
const DIGITS: usize = 20;
/// Up to here a float is the number that was written.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// True for the error that serde gives when a float stands where an integer is due.
pub(crate) fn is_cause(message: &str) -> bool {
    message.contains("invalid type: floating point")
}

/// A JSON text in which whole numbers are written with digits only. What follows keeps its place where that can be.
/// `None` if there is nothing to change.
pub(crate) fn in_text(json: &[u8]) -> Option<Vec<u8>> {
    let mut written = Vec::with_capacity(json.len());
    let mut has_changed = false;
    let mut rest = json;
    while let Some(first) = rest.first() {
        let length = match first {
            b'"' => string_length(rest),
            b'-' | b'0'..=b'9' => rest.iter().take_while(|byte| is_of_number(**byte)).count(),
            _ => 1,
        };
        let (token, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        match std::str::from_utf8(token).ok().filter(|_| *first != b'"').and_then(digits) {
            Some(digits) => {
                has_changed = true;
                written.extend_from_slice(digits.as_bytes());
                written.resize(written.len() + token.len().saturating_sub(digits.len()), b' ');
            }
            None => written.extend_from_slice(token),
        }
        rest = after;
    }
    has_changed.then_some(written)
}

/// The same for a tree.
pub(crate) fn in_value(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(whole(number).map_or_else(|| number.clone(), Number::from)),
        Value::Array(items) => Value::Array(items.iter().map(in_value).collect()),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(name, member)| (name.clone(), in_value(member))).collect())
        }
        other => other.clone(),
    }
}

/// The integer that a float is, where none of it was lost when it was read.
pub(crate) fn whole(number: &Number) -> Option<i64> {
    let float = number.as_f64().filter(|_| number.is_f64())?;
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

fn string_length(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let end = text.iter().skip(1).position(|byte| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |end| end + 2)
}

fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E')
}

/// The digits of a whole number that is written in another way; computed with its text, so that none is lost.
fn digits(token: &str) -> Option<String> {
    let (sign, unsigned) = token.strip_prefix('-').map_or(("", token), |rest| ("-", rest));
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent),
        None => (unsigned, "0"),
    };
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_number = !(before.is_empty() || after.is_empty())
        && before.bytes().chain(after.bytes()).all(|byte| byte.is_ascii_digit())
        && (before == "0" || !before.starts_with('0'));
    if !is_number || (mantissa == unsigned && before == mantissa && token != "-0") {
        return None;
    }
    let exponent: i64 = exponent.parse().ok()?;
    let all = format!("{before}{after}");
    let significant = all.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Some("0".to_owned());
    }
    let trailing = all.len() - all.trim_end_matches('0').len();
    // How many zeros follow the significant digits.
    let zeros = exponent.checked_sub(after.len() as i64)?.checked_add(trailing as i64)?;
    let zeros = usize::try_from(zeros).ok().filter(|zeros| significant.len() + zeros <= DIGITS)?;
    Some(format!("{sign}{significant}{}", "0".repeat(zeros)))
}
