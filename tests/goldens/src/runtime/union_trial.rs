// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Telling members of a union apart by trying: which one reads a value and loses the least of it.

use std::cell::Cell;

use serde::Serialize;
use serde_json::Value;

/// How many times the values of a body may be read while trying. Unions in unions multiply; beyond this a value is kept as
/// it is.
const TRIALS: usize = 256;

thread_local! {
    /// How many JSON values may still be read on trial; `None` outside of all unions.
    static BUDGET: Cell<Option<usize>> = const { Cell::new(None) };
    /// How many values were of no member so far.
    static UNKNOWN: Cell<usize> = const { Cell::new(0) };
}

/// Remembers that a value is of no member.
pub(crate) fn count_unknown() {
    UNKNOWN.set(UNKNOWN.get().wrapping_add(1));
}

/// A member that read the value.
struct Attempt<T> {
    read: T,
    /// What it writes.
    written: Value,
    /// How many parts of the value it does not write back.
    lost: usize,
    /// How many parts it writes that the value does not have.
    added: usize,
    /// How many values inside were of no member of their unions.
    unknown: usize,
}

impl<T> Attempt<T> {
    fn distance(&self) -> usize {
        self.lost + self.added + self.unknown
    }
}

/// The first member that writes the value back as it was; else the one that loses the fewest parts, unless others keep
/// some of these: then no single member holds the value.
pub(crate) fn best<T: Serialize>(
    candidates: &[usize],
    value: &Value,
    read: impl Fn(usize, &Value) -> Result<T, String>,
) -> Option<T> {
    let size = size(value);
    let _outermost = Outermost::enter(size);
    let mut attempts: Vec<Attempt<T>> = Vec::new();
    for index in candidates {
        if !spend(size) {
            return None;
        }
        let before = UNKNOWN.get();
        let result = read(*index, value);
        let unknown = UNKNOWN.get().wrapping_sub(before);
        UNKNOWN.set(before);
        let Ok(read) = result else { continue };
        let Ok(written) = serde_json::to_value(&read) else { continue };
        let (lost, added) = (lost(value, &written), added(value, &written));
        let attempt = Attempt { read, written, lost, added, unknown };
        if attempt.distance() == 0 {
            return Some(attempt.read);
        }
        attempts.push(attempt);
    }
    let least = attempts.iter().map(Attempt::distance).min()?;
    let place = attempts.iter().position(|attempt| attempt.distance() == least)?;
    let mut together = Value::Null;
    for attempt in attempts.iter().filter(|attempt| attempt.unknown == 0) {
        add(&mut together, &attempt.written);
    }
    let chosen = attempts.into_iter().nth(place)?;
    let held = together.is_null() || lost(value, &together) >= chosen.lost;
    held.then_some(chosen.read)
}

/// Sets the budget for the outermost union, and takes it away again.
struct Outermost(bool);

impl Outermost {
    fn enter(size: usize) -> Self {
        let is_outermost = BUDGET.get().is_none();
        if is_outermost {
            BUDGET.set(Some(size.saturating_mul(TRIALS)));
        }
        Self(is_outermost)
    }
}

impl Drop for Outermost {
    fn drop(&mut self) {
        if self.0 {
            BUDGET.set(None);
        }
    }
}

fn spend(size: usize) -> bool {
    let rest = BUDGET.get().unwrap_or_default().checked_sub(size);
    BUDGET.set(Some(rest.unwrap_or_default()));
    rest.is_some()
}

/// How many JSON values a value consists of.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(size).sum::<usize>() + 1,
        Value::Object(members) => members.values().map(size).sum::<usize>() + 1,
        _ => 1,
    }
}

/// How many parts of a value are missing or different in another one. A member that is null may be left out.
fn lost(value: &Value, written: &Value) -> usize {
    match (value, written) {
        (Value::Object(members), Value::Object(written)) => members
            .iter()
            .map(|(name, member)| match written.get(name) {
                Some(written) => lost(member, written),
                None if member.is_null() => 0,
                None => size(member),
            })
            .sum(),
        (Value::Array(items), Value::Array(written)) if items.len() == written.len() => {
            items.iter().zip(written).map(|(item, written)| lost(item, written)).sum()
        }
        (Value::Number(number), Value::Number(written)) if is_same_number(number, written) => 0,
        (value, written) if value == written => 0,
        (value, _) => size(value),
    }
}

/// How many members stand in `written` only.
fn added(value: &Value, written: &Value) -> usize {
    match (value, written) {
        (Value::Object(members), Value::Object(written)) => written
            .iter()
            .map(|(name, written)| match members.get(name) {
                Some(member) => added(member, written),
                None => usize::from(!written.is_null()),
            })
            .sum(),
        (Value::Array(items), Value::Array(written)) => {
            items.iter().zip(written).map(|(item, written)| added(item, written)).sum()
        }
        _ => 0,
    }
}

/// `1` and `1.0` are the same number; a large integer and the float next to it are not.
fn is_same_number(left: &serde_json::Number, right: &serde_json::Number) -> bool {
    let whole = |number: &serde_json::Number| match (number.as_i128(), number.as_f64()) {
        (Some(whole), _) => Some(whole),
        (None, Some(float)) if float.fract() == 0.0 && float.abs() < 1e38 => Some(float as i128),
        _ => None,
    };
    match (whole(left), whole(right)) {
        (Some(left), Some(right)) => left == right,
        (None, None) => left.as_f64() == right.as_f64(),
        _ => false,
    }
}

/// Adds the members of objects that are not there yet.
fn add(into: &mut Value, other: &Value) {
    match (into, other) {
        (Value::Object(into), Value::Object(other)) => {
            for (name, member) in other {
                match into.get_mut(name) {
                    Some(known) => add(known, member),
                    None => {
                        into.insert(name.clone(), member.clone());
                    }
                }
            }
        }
        (Value::Array(into), Value::Array(other)) if into.len() == other.len() => {
            into.iter_mut().zip(other).for_each(|(into, other)| add(into, other));
        }
        (into @ Value::Null, other) => *into = other.clone(),
        _ => {}
    }
}
