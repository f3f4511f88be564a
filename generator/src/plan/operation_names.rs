//! The names of a group's operations. Each operation gets its words once, and the names of all its items are made from
//! them: method, call type, static, error and answer stay in step.

use std::collections::{HashMap, HashSet};

use super::names::{fnv1a, method, shouty, snake, upper_camel, words};
use super::operations::Names;
use super::{answers, bodies};
use crate::api::{Operation, Statuses};
use crate::diagnostics::{Diagnostic, Diagnostics, NAME_COLLISION, Place};

/// Methods that the type of every group has.
const RESERVED: [&str; 3] = ["clone", "into", "try_into"];

/// The names of the items of a group's operations, in their order. Where two operations would have a name in common, a
/// warning names both.
pub(super) fn plan(group_type: &str, operations: &[&Operation], diagnostics: &mut Diagnostics) -> Vec<Names> {
    let stems = stems(group_type, operations, diagnostics);
    let short: Vec<Vec<String>> =
        operations.iter().map(|operation| method(&operation.group, &operation.id)).collect();
    let mut wanted: HashMap<&[String], usize> = HashMap::new();
    for (stem, short) in stems.iter().zip(&short) {
        *wanted.entry(short).or_default() += 1;
        if stem.words != *short {
            *wanted.entry(&stem.words).or_default() += 1;
        }
    }
    stems
        .iter()
        .zip(&short)
        .map(|(stem, short)| {
            // A method that another operation wants too keeps the whole id.
            let is_alone = !stem.is_suffixed && wanted.get(short.as_slice()) == Some(&1);
            let method = snake(if is_alone { short } else { &stem.words });
            let reserved = RESERVED.contains(&method.as_str());
            let Items { call, constant, error, answer, extra, body } = stem.items.clone();
            let method = if reserved { method + "_" } else { method };
            Names { method, call, constant, answer, error, extra, body }
        })
        .collect()
}

/// What the names of an operation are made from.
struct Stem {
    words: Vec<String>,
    is_suffixed: bool,
    items: Items,
}

/// The names of the items of an operation that stand in the file of its group.
#[derive(Clone, Default)]
struct Items {
    call: String,
    constant: String,
    error: String,
    answer: String,
    /// What [`answers::extra_types`] asks for.
    extra: Vec<String>,
    /// What [`bodies::extra_type`] asks for.
    body: Option<String>,
}

/// The ends of the names of types that only some operations need.
struct Ends {
    extra: Vec<Vec<String>>,
    body: Option<Vec<String>>,
}

impl Ends {
    fn of(operation: &Operation) -> Self {
        Self { extra: answers::extra_types(operation), body: bodies::extra_type(operation) }
    }
}

impl Items {
    /// The items of an operation called so. A call gives way to the group and to errors and answers, which are named more
    /// often.
    fn new(words: &[String], ends: &Ends, preferred: &HashSet<String>) -> Self {
        let with = |word: &str| -> Vec<String> { [words, &[word.to_owned()]].concat() };
        let call = upper_camel(words);
        let call = if preferred.contains(&call) { upper_camel(&with("call")) } else { call };
        let constant = shouty(words);
        Self {
            // `A1` is both cases at once, and a call type's constructor stands beside the statics.
            constant: if constant == upper_camel(words) { shouty(&with("operation")) } else { constant },
            call,
            error: upper_camel(&with("error")),
            answer: upper_camel(&with("answer")),
            extra: ends.extra.iter().map(|end| upper_camel(&[words, end].concat())).collect(),
            body: ends.body.as_ref().map(|end| upper_camel(&[words, end].concat())),
        }
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        let extra = self.extra.iter().chain(&self.body).map(String::as_str);
        [self.call.as_str(), &self.constant, &self.error, &self.answer].into_iter().chain(extra)
    }
}

/// Distinct words for each operation. Of several that want the same, the one whose id is the name keeps it, else that of the
/// smallest id, wherever it stands; the others end in a hash of their own id, so that they stay when operations come, go or move.
fn stems(group_type: &str, operations: &[&Operation], diagnostics: &mut Diagnostics) -> Vec<Stem> {
    let wanted: Vec<Vec<String>> = operations.iter().map(|operation| words(&operation.id)).collect();
    let mut preferred = HashSet::from([group_type.to_owned()]);
    for (operation, words) in operations.iter().zip(&wanted) {
        let with = |word: &str| upper_camel(&[words.as_slice(), &[word.to_owned()]].concat());
        preferred.extend(has_errors(operation).then(|| with("error")));
        preferred.extend(has_several_successes(operation).then(|| with("answer")));
        let Ends { extra, body } = Ends::of(operation);
        preferred
            .extend(extra.into_iter().chain(body).map(|end| upper_camel(&[words.as_slice(), &end].concat())));
    }
    let is_exact = |index: &usize| {
        operations.get(*index).zip(wanted.get(*index)).is_some_and(|(one, words)| one.id == snake(words))
    };
    let mut order: Vec<usize> = (0..operations.len()).collect();
    order.sort_by_key(|index| {
        let own = operations.get(*index).map(|one| (one.id.as_str(), one.path.as_str(), one.method.as_str()));
        (!is_exact(index), own)
    });
    // From a name to the operation that has it; the group's own is nobody's.
    let mut taken: HashMap<String, Option<usize>> = HashMap::from([(group_type.to_owned(), None)]);
    let mut stems: Vec<Option<Stem>> = operations.iter().map(|_| None).collect();
    for index in order {
        let (Some(operation), Some(words)) = (operations.get(index), wanted.get(index)) else { continue };
        let rival_of = |items: &Items, taken: &HashMap<String, Option<usize>>| {
            items.all().find_map(|name| taken.get(name).copied())
        };
        let ends = Ends::of(operation);
        let items = Items::new(words, &ends, &preferred);
        let mut stem = Stem { words: words.clone(), is_suffixed: false, items };
        if let Some(rival) = rival_of(&stem.items, &taken) {
            stem.is_suffixed = true;
            for suffix in suffixes(operation) {
                stem.words = words.iter().cloned().chain([suffix]).collect();
                stem.items = Items::new(&stem.words, &ends, &preferred);
                if rival_of(&stem.items, &taken).is_none() {
                    break;
                }
            }
            tell(operation, &stem, rival.and_then(|rival| operations.get(rival).copied()), diagnostics);
        }
        taken.extend(stem.items.all().map(|name| (name.to_owned(), Some(index))));
        if let Some(slot) = stems.get_mut(index) {
            *slot = Some(stem);
        }
    }
    stems.into_iter().flatten().collect()
}

/// Ever longer words that tell the operation from one with the same name.
fn suffixes(operation: &Operation) -> impl Iterator<Item = String> {
    let hash = |text: &str| format!("{:016x}", fnv1a(text));
    let own = hash(&operation.id);
    // Two operations of one id differ in method or path.
    let route = hash(&format!("{} {}", operation.method, operation.path));
    let all = own + &route;
    (4..=all.len()).filter_map(move |length| Some(format!("x{}", all.get(..length)?)))
}

fn tell(operation: &Operation, stem: &Stem, rival: Option<&Operation>, diagnostics: &mut Diagnostics) {
    let place = |operation: &Operation| -> Place { operation.at.child("operationId").at_key() };
    let name = snake(&stem.words);
    let message = format!("`{}` is called `{name}`, because another has its name", operation.id);
    let diagnostic = Diagnostic::new(NAME_COLLISION, place(operation), message);
    diagnostics.push(match rival {
        Some(rival) => diagnostic.related(place(rival), format!("`{}` keeps the name", rival.id)),
        None => diagnostic,
    });
}

fn has_errors(operation: &Operation) -> bool {
    operation.answers.iter().any(|answer| !is_success(answer.statuses))
}

fn has_several_successes(operation: &Operation) -> bool {
    let successes = operation.answers.iter().filter(|answer| is_success(answer.statuses)).count();
    successes > 1 || operation.answers.iter().any(|answer| !answer.others.is_empty())
}

fn is_success(statuses: Statuses) -> bool {
    matches!(statuses, Statuses::Code(200..=299) | Statuses::Range(2))
}
