//! Members of lists that are referred to by their number: `#/paths/~1books/get/parameters/0`.
//!
//! Who puts something before a member, or takes it away, lets what refers to the members behind it refer to the same ones.

use letterpress::source::Value;

use super::super::references::{References, target_of};

/// Stands where something refers to what is no more.
pub(super) const GONE: &str = "#/what/is/gone";

/// Lets each reference to, or into, a member of the list lead to where this member is now; `None`: it is gone.
pub(super) fn follow(tree: &mut Value, list: &str, to: &dyn Fn(usize) -> Option<usize>) {
    match tree {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str).and_then(target_of);
            let inside = target.as_deref().and_then(|target| target.strip_prefix(list)?.strip_prefix('/'));
            if let Some(inside) = inside {
                let (index, rest) =
                    inside.split_once('/').map_or((inside, None), |(index, rest)| (index, Some(rest)));
                let new = index.parse::<usize>().ok().map(|index| match (to(index), rest) {
                    (Some(index), Some(rest)) => format!("#{list}/{index}/{rest}"),
                    (Some(index), None) => format!("#{list}/{index}"),
                    (None, _) => GONE.to_owned(),
                });
                if let Some(new) = new {
                    members.insert("$ref".to_owned(), Value::String(encoded(&new)));
                }
            }
            members.values_mut().for_each(|value| follow(value, list, to));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| follow(value, list, to)),
        _ => {}
    }
}

/// A reference is a URL: what may not stand in one is written with `%`.
fn encoded(reference: &str) -> String {
    let one = |character: char| match character {
        '{' | '}' | '"' | '%' | ' ' | '<' | '>' | '\\' | '^' | '`' | '|' => {
            format!("%{:02X}", u32::from(character))
        }
        other => other.to_string(),
    };
    reference.chars().map(one).collect()
}

/// Takes a member from its list, and what refers to it from the lists that hold it.
pub(super) fn remove(tree: &mut Value, place: &str) -> Option<()> {
    let (list, index) = place.rsplit_once('/')?;
    let index: usize = index.parse().ok()?;
    let tokens: Vec<String> =
        list.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
    let members = super::array(super::part_of(tree, &tokens)?)?;
    (index < members.len()).then(|| members.remove(index))?;
    follow(tree, list, &|other| match other.cmp(&index) {
        std::cmp::Ordering::Less => Some(other),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(other - 1),
    });
    take_out(tree, GONE.trim_start_matches('#'), &["parameters"]);
    Some(())
}

/// Takes from lists of these names all members that refer to something.
pub(super) fn take_out(tree: &mut Value, gone: &str, names: &[&str]) {
    let is_listed = |place: &&String| holder(place, names).is_some();
    while let Some(place) = References::of(tree).directly_to(gone).iter().find(is_listed).cloned() {
        if remove(tree, &place).is_none() {
            break;
        }
    }
}

/// The place of what has the list of which this is a member, if the list has one of these names.
fn holder<'p>(place: &'p str, names: &[&str]) -> Option<&'p str> {
    let (list, index) = place.rsplit_once('/')?;
    let (holder, name) = list.rsplit_once('/')?;
    (index.parse::<usize>().is_ok() && names.contains(&name)).then_some(holder)
}

/// The places of what has lists of parameters with a member that refers to this one.
pub(super) fn holders(tree: &Value, member: &str) -> Vec<String> {
    let references = References::of(tree);
    let (mut found, mut open) = (Vec::new(), vec![member.to_owned()]);
    while let Some(member) = open.pop() {
        for user in references.directly_to(&member) {
            let Some(holder) = holder(user, &["parameters"]).map(str::to_owned) else { continue };
            if !found.contains(&holder) {
                found.push(holder);
                open.push(user.clone());
            }
        }
    }
    found
}
