//! What changed about an item that both sides have, and what one side has alone.

use super::model::{Change, Class, Side};
use super::pairs::Pairs;
use super::words::{code, implementation, list, named};
use super::{functions, rules};
use crate::diagnostics::printable;
use crate::surface::{Fact, Item, ItemKind};

/// Facts that no request and no answer shows.
const SAID: [&str; 3] = ["title", "version", "default of the server"];

/// An item that is gone.
pub(super) fn removed(item: &Item, pairs: &Pairs<'_>) -> Change {
    let mut what = match item.kind {
        ItemKind::Implementation => {
            let (of, name) = implementation(item);
            format!("{of} no longer implements {name}")
        }
        _ => format!("{} is gone", named(item)),
    };
    if item.kind == ItemKind::Setter && pairs.new.contains_key(item.path.replace("::", ".").as_str()) {
        what.push_str("; the field is still there");
    }
    Change { new: None, ..change(Class::Breaking, item, item, what) }
}

/// An item that was not there.
pub(super) fn added(item: &Item) -> Change {
    let what = match item.kind {
        ItemKind::Implementation => {
            let (of, name) = implementation(item);
            format!("{of} implements {name}")
        }
        ItemKind::Field => {
            format!("new {}: {}", named(item), code(item.ty.as_deref().unwrap_or_default()))
        }
        ItemKind::Variant if item.signature.contains('(') => {
            format!("new {}: {}", named(item), code(&item.signature))
        }
        ItemKind::Operation | ItemKind::CallSetter | ItemKind::CallMethod | ItemKind::Header => {
            format!("new {}: {}", named(item), code(item.signature.trim_start_matches("pub ")))
        }
        _ => format!("new {}", named(item)),
    };
    Change { old: None, ..change(Class::Additive, item, item, what) }
}

pub(super) fn change(class: Class, old: &Item, new: &Item, what: String) -> Change {
    Change {
        class,
        item: new.path.clone(),
        kind: new.kind,
        what,
        old: Some(Side::of(old)),
        new: Some(Side::of(new)),
    }
}

/// What changed about an item.
pub(super) fn compare(old: &Item, new: &Item, pairs: &Pairs<'_>, changes: &mut Vec<Change>) {
    if old.parent.as_deref().is_some_and(|parent| pairs.is_replaced(parent)) {
        return;
    }
    let path = code(&new.path);
    let mut add = |class, what| changes.push(change(class, old, new, what));
    if old.kind != new.kind {
        return add(Class::Breaking, format!("{path} is {} now; it was {}", kind(new), kind(old)));
    }
    if pairs.is_setter_of_changed_field(new) || pairs.is_item_of_tuple(new) {
        return;
    }
    features(old, new, pairs, &mut add);
    let is_function = new.signature.starts_with("pub fn ");
    let mut is_told = false;
    if new.kind == ItemKind::Call {
        if old.ty != new.ty {
            let types = [new, old].map(|item| code(item.ty.as_deref().unwrap_or("()")));
            add(Class::Breaking, format!("awaiting {path} gives {}; it gave {}", types[0], types[1]));
            is_told = true;
        }
        if old.error != new.error {
            let types = [new, old].map(|item| code(item.error.as_deref().unwrap_or("NoError")));
            add(Class::Breaking, format!("the errors of {path} are {}; they were {}", types[0], types[1]));
        }
    } else if new.kind == ItemKind::ErrorEnum && old.ty != new.ty {
        let (class, what) = another_name(old.ty.as_deref(), new.ty.as_deref());
        add(class, format!("{path} is {what}"));
    } else if old.ty != new.ty {
        let types = [new, old].map(|item| code(item.ty.as_deref().unwrap_or_default()));
        let verb = if is_function { ["gives", "gave"] } else { ["is", "was"] };
        add(Class::Breaking, format!("{path} {} {}; it {} {}", verb[0], types[0], verb[1], types[1]));
        is_told = true;
    } else if !is_function && old.signature != new.signature {
        let signatures = [new, old].map(|item| code(&item.signature));

        add(Class::Breaking, format!("{path} is {}; it was {}", signatures[0], signatures[1]));
    }
    functions::compare(old, new, pairs, &mut add);
    if !old.deprecated && new.deprecated && new.kind != ItemKind::Setter {
        add(Class::Additive, format!("{} is deprecated", named(new)));
    }
    let rules_of = if is_function { format!("{path} takes a value that") } else { path.clone() };
    for what in rules::compare(&old.rules, &new.rules) {
        add(Class::Wire, format!("{rules_of} {what}"));
    }
    // How a value may be absent, and how an answer is read or a body written, goes with a type that is told of.
    let body_is_told = pairs.is_body_changed(new);
    let answer_is_told = is_told || pairs.is_answer_changed(new);
    let is_of_body = |fact: &str| {
        ["media type of the body", "body"].contains(&fact)
            || fact.starts_with("field ")
            || fact.starts_with("part ")
    };
    let follows = |fact: &str| match fact {
        "presence" => is_told,
        "read as" => answer_is_told,
        fact => body_is_told && is_of_body(fact),
    };
    facts(old, new, follows, &mut add);
    let is_of_field = matches!(new.kind, ItemKind::Setter | ItemKind::Call);
    if (old.docs != new.docs || (old.deprecated && !new.deprecated)) && !is_of_field {
        add(Class::Documentation, format!("{path} is documented otherwise"));
    }
}

/// What has become of the name of an operation's errors, which may stand for a type that others have, too. Code that uses
/// the operation's own name alone doesn't notice where its variants stay.
fn another_name(old: Option<&str>, new: Option<&str>) -> (Class, String) {
    match (old, new) {
        (None, Some(now)) => (Class::Additive, format!("another name of {} now", code(now))),
        (Some(was), Some(now)) => (Class::Breaking, format!("{} now; it was {}", code(now), code(was))),
        (was, None) => {
            let was = was.unwrap_or_default();
            (Class::Breaking, format!("a type of its own now; it was {}", code(was)))
        }
    }
}

fn kind(item: &Item) -> String {
    let word = item.kind.word();
    let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    let what = match item.kind {
        ItemKind::TextEnum => " of texts",
        ItemKind::NumberEnum => " of integers",
        ItemKind::Union => " of several types",
        ItemKind::ErrorEnum => " of errors",
        ItemKind::AnswerEnum => " of answers",
        ItemKind::BodyEnum | ItemKind::ContentEnum => " of bodies",
        _ => "",
    };
    format!("{article} {word}{what}")
}

/// The conditions under which an item is there. What its parent needs is told there.
fn features(old: &Item, new: &Item, pairs: &Pairs<'_>, add: &mut impl FnMut(Class, String)) {
    let of_parent = |item: &Item, side: &std::collections::HashMap<&str, &Item>| {
        item.parent.as_deref().and_then(|parent| side.get(parent)).map(|parent| parent.features.clone())
    };
    let follows = of_parent(old, &pairs.old).as_ref() == Some(&old.features)
        && of_parent(new, &pairs.new).as_ref() == Some(&new.features);
    if old.features == new.features || follows {
        return;
    }
    let path = code(&new.path);
    let names = |features: &[String]| features.iter().map(|one| code(one)).collect::<Vec<_>>().join(" or ");
    if new.features.is_empty() {
        return add(Class::Additive, format!("{path} needs no feature any more"));
    }
    let lost: Vec<String> = old.features.iter().filter(|one| !new.features.contains(one)).cloned().collect();
    if old.features.is_empty() {
        add(Class::Breaking, format!("{path} needs the feature {}", names(&new.features)));
    } else if lost.is_empty() {
        add(Class::Additive, format!("{path} is also there with the feature {}", names(&new.features)));
    } else {
        let lost: Vec<String> = lost.iter().map(|one| code(one)).collect();
        add(Class::Breaking, format!("{path} is not there any more with {} alone", list(&lost)));
    }
}

fn facts(old: &Item, new: &Item, follows: impl Fn(&str) -> bool, add: &mut impl FnMut(Class, String)) {
    let find = |item: &Item, name: &str| item.wire.iter().find(|fact| fact.name == name).cloned();
    let class = |name: &str| if SAID.contains(&name) { Class::Documentation } else { Class::Wire };
    let subject = match new.kind {
        ItemKind::Module if new.path == "crate" => "the API".to_owned(),
        _ => code(&new.path),
    };
    for Fact { name, value } in old.wire.iter().filter(|fact| !follows(&fact.name)) {
        let shown = printable(name);
        match find(new, name) {
            Some(now) if is_same(name, &now.value, value) => {}
            Some(now) => {
                add(class(name), format!("{subject}: {shown} {}, was {}", code(&now.value), code(value)));
            }
            None => add(class(name), format!("{subject}: no {shown} any more, was {}", code(value))),
        }
    }
    for Fact { name, value } in new.wire.iter().filter(|fact| !follows(&fact.name)) {
        if find(old, name).is_none() {
            add(class(name), format!("{subject}: {} {}, there was none", printable(name), code(value)));
        }
    }
}

/// Whether two values of a fact mean the same. What a path calls its parameters never travels.
fn is_same(fact: &str, one: &str, other: &str) -> bool {
    let nameless = |path: &str| {
        let mut parts = path.split('{');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |so_far, part| {
            format!("{so_far}{{}}{}", part.split_once('}').map_or("", |(_, rest)| rest))
        })
    };
    one == other || (fact == "path" && nameless(one) == nameless(other))
}
