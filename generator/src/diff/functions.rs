//! What changed about what a function takes.

use super::model::Class;
use super::pairs::Pairs;
use super::rules;
use super::words::code;
use crate::surface::{Argument, Item, ItemKind};

pub(super) fn compare(old: &Item, new: &Item, pairs: &Pairs<'_>, add: &mut impl FnMut(Class, String)) {
    let path = code(&new.path);
    let find = |item: &'_ Item, name: &str| item.arguments.iter().position(|one| one.name == name);
    let renamed = renamed(old, new);
    let is_renamed = |position: usize| renamed.contains(&position);
    for (position, argument) in old.arguments.iter().enumerate() {
        if find(new, &argument.name).is_none() && !is_renamed(position) {
            add(
                Class::Breaking,
                format!("{path} no longer takes {}{}", shown(argument), gone(new, argument, pairs)),
            );
        }
    }
    for (position, argument) in new.arguments.iter().enumerate() {
        if find(old, &argument.name).is_none() && !is_renamed(position) {
            let before = was_optional(new, argument, pairs);
            add(Class::Breaking, format!("{path} gains a required argument {}{before}", shown(argument)));
        }
    }
    let default = |item: &Item| {
        item.kind == ItemKind::Constructor && item.arguments.is_empty() && item.path.ends_with("::new")
    };
    if default(old) && !default(new) {
        let of = new.parent.as_deref().unwrap_or_default();
        add(Class::Breaking, format!("{} no longer implements {}", code(of), code("Default")));
    }
    let common = |item: &Item, other: &Item| -> Vec<String> {
        let names = item.arguments.iter().map(|argument| argument.name.clone());
        names.filter(|name| find(other, name).is_some()).collect()
    };
    let (before, after) = (common(old, new), common(new, old));
    if before != after {
        let order =
            |item: &Item| item.arguments.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
        let (now, was) = (code(&order(new)), code(&order(old)));
        add(Class::Breaking, format!("{path} takes its arguments in the order {now}; it was {was}"));
    }
    for (position, now) in new.arguments.iter().enumerate() {
        let was = match find(old, &now.name) {
            Some(at) => old.arguments.get(at),
            None if is_renamed(position) => old.arguments.get(position),
            None => None,
        };
        if let Some(was) = was {
            argument(was, now, new, pairs, add);
        }
    }
}

/// The positions at which an argument is called otherwise, and nothing else is different about it. Of a constructor
/// it is another field.
fn renamed(old: &Item, new: &Item) -> Vec<usize> {
    if new.kind == ItemKind::Constructor || old.arguments.len() != new.arguments.len() {
        return Vec::new();
    }
    let has = |item: &Item, name: &str| item.arguments.iter().any(|one| one.name == name);
    let pairs = old.arguments.iter().zip(&new.arguments).enumerate();
    pairs
        .filter(|(_, (was, now))| {
            was.ty == now.ty && !has(new, &was.name) && !has(old, &now.name) && place(was) == place(now)
        })
        .map(|(position, _)| position)
        .collect()
}

/// The kind of place in which an argument travels.
fn place(argument: &Argument) -> &str {
    argument.travels.split(' ').next().unwrap_or_default()
}

fn argument(
    was: &Argument,
    now: &Argument,
    of: &Item,
    pairs: &Pairs<'_>,
    add: &mut impl FnMut(Class, String),
) {
    let path = code(&of.path);
    let name = code(&now.name);
    if was.name != now.name {
        let text = format!("the argument {} of {path} is called {name}", code(&was.name));
        add(Class::Documentation, text);
    }
    if was.ty != now.ty && !pairs.is_field_changed(of, &now.name) {
        let (now, was) = (code(&now.ty), code(&was.ty));
        add(Class::Breaking, format!("{path} takes {now} for {name}; it was {was}"));
    }
    // What a setter's argument says is said at the setter, and a constructor's at the field.
    if of.kind != ItemKind::Operation {
        return;
    }
    if was.travels != now.travels && was.name == now.name {
        let (now, was) = (code(&now.travels), code(&was.travels));
        add(Class::Wire, format!("{name} of {path} travels as {now}; it was {was}"));
    }
    for what in rules::compare(&was.rules, &now.rules) {
        add(Class::Wire, format!("{name} of {path} {what}"));
    }
    if was.docs != now.docs || was.deprecated != now.deprecated {
        add(Class::Documentation, format!("{name} of {path} is documented otherwise"));
    }
}

fn shown(argument: &Argument) -> String {
    code(&format!("{}: {}", argument.name, argument.ty))
}

/// What has become of an argument.
fn gone(of: &Item, argument: &Argument, pairs: &Pairs<'_>) -> String {
    let field = format!("{}.{}", of.parent.as_deref().unwrap_or_default(), argument.name);
    match of.kind {
        ItemKind::Constructor if !pairs.new.contains_key(field.as_str()) => "; the field is gone".to_owned(),
        ItemKind::Constructor => "; it is not required any more".to_owned(),
        ItemKind::Operation => match pairs.setter_of(&of.path, &argument.name, false) {
            Some(setter) => format!("; {} sets it", code(&setter.path)),
            None => String::new(),
        },
        _ => String::new(),
    }
}

/// What an argument was before it was required.
fn was_optional(of: &Item, argument: &Argument, pairs: &Pairs<'_>) -> String {
    let field = format!("{}.{}", of.parent.as_deref().unwrap_or_default(), argument.name);
    match of.kind {
        ItemKind::Constructor if pairs.old.contains_key(field.as_str()) => "; it was not required".to_owned(),
        ItemKind::Operation => match pairs.setter_of(&of.path, &argument.name, true) {
            Some(setter) => format!("; {} set it", code(&setter.path)),
            None => String::new(),
        },
        _ => String::new(),
    }
}
