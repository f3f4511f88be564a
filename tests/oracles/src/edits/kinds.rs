//! The edits that a document offers.
//!
//! | file | concept |
//! | --- | --- |
//! | `operations` | edits of operations and their parameters |
//! | `schemas` | edits of schemas, their properties and values |
//! | `lists` | members of lists that are referred to by their number |

mod lists;
mod operations;
mod schemas;

use std::collections::BTreeMap;

use letterpress::source::{Object, Value};

/// What an edit does with a part of a tree.
type Change = Box<dyn Fn(&mut Value) -> Option<()>>;

/// An edit of one construct.
pub(super) struct Edit {
    pub(super) kind: &'static str,
    /// The pointer of what is edited: all that comes from there may change.
    pub(super) at: String,
    /// Other places that it is about.
    pub(super) also: Vec<String>,
    /// Whether something goes, so that what it led to may go too.
    pub(super) takes_away: bool,
    /// Whether something else stands now where the edited place was referred to.
    pub(super) replaces: bool,
    /// The pointer of the part that is changed.
    part: Vec<String>,
    change: Change,
}

impl Edit {
    /// The tree after the edit; `None` if there is nothing to edit after all.
    pub(super) fn apply(&self, tree: &Value) -> Option<Value> {
        let mut tree = tree.clone();
        (self.change)(part_of(&mut tree, &self.part)?)?;
        Some(tree)
    }
}

/// Up to so many edits of each kind, evenly spread over those that the document offers, and how many these are.
pub(super) fn of(tree: &Value, most: usize) -> (Vec<Edit>, BTreeMap<&'static str, usize>) {
    let mut all = Vec::new();
    operations::of(tree, &mut all);
    schemas::of(tree, &mut all);
    let mut offered: BTreeMap<&'static str, usize> = BTreeMap::new();
    all.iter().for_each(|edit| *offered.entry(edit.kind).or_default() += 1);
    let mut seen: BTreeMap<&'static str, usize> = BTreeMap::new();
    all.retain(|edit| {
        let (count, index) = (offered[edit.kind], seen.entry(edit.kind).or_default());
        // The i-th of the chosen is the one at i · count / most.
        let is_chosen = most >= count || (*index * most).div_ceil(count) * count / most == *index;
        *index += 1;
        is_chosen
    });
    all.sort_by_key(|edit| edit.kind);
    (all, offered)
}

fn part_of<'t>(tree: &'t mut Value, tokens: &[impl AsRef<str>]) -> Option<&'t mut Value> {
    tokens.iter().try_fold(tree, |value, token| match value {
        Value::Object(members) => members.get_mut(token.as_ref()),
        Value::Array(values) => values.get_mut(token.as_ref().parse::<usize>().ok()?),
        _ => None,
    })
}

fn pointer(tokens: &[&str]) -> String {
    tokens.iter().map(|token| format!("/{}", token.replace('~', "~0").replace('/', "~1"))).collect()
}

fn edit(
    kind: &'static str,
    at: &[&str],
    part: &[&str],
    takes_away: bool,
    change: impl Fn(&mut Value) -> Option<()> + 'static,
) -> Edit {
    Edit {
        kind,
        at: pointer(at),
        also: Vec::new(),
        takes_away,
        replaces: false,
        part: part.iter().map(|token| (*token).to_owned()).collect(),
        change: Box::new(change),
    }
}

fn object(value: &mut Value) -> Option<&mut Object> {
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

fn array(value: &mut Value) -> Option<&mut Vec<Value>> {
    match value {
        Value::Array(values) => Some(values),
        _ => None,
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn members<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// Moves a member to the end, or from there to the front.
fn moved(key: String) -> impl Fn(&mut Value) -> Option<()> {
    move |value| {
        let all = object(value)?;
        let from = all.get_index_of(&key)?;
        let to = if from + 1 == all.len() { 0 } else { all.len() - 1 };
        (from != to).then(|| all.move_index(from, to))
    }
}

fn removed(key: String) -> impl Fn(&mut Value) -> Option<()> {
    move |value| object(value)?.shift_remove(&key).map(|_| ())
}

const PROBE: &str = "probeOfAnEdit";
