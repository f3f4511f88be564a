//! Names that follow another one: of two that want a name one gives way, and what leads to a type that is two becomes two.

use std::collections::{BTreeMap, BTreeSet};

use letterpress::surface::{Item, ItemKind};

use super::relations::{Relations, is_owner};

/// Adds what leads to one of `turned` and is there on one side only, beside another type of its place that is there on both: a
/// schema becomes two types, one of them for requests, where something that it leads to differs there.
pub(super) fn twins(old: &Relations<'_>, new: &Relations<'_>, turned: &mut BTreeSet<String>) {
    let is_twin = |path: &String| {
        let (with, without) = if old.has(path) { (old, new) } else { (new, old) };
        let place = |path: &str| with.items.get(path).and_then(|item| item.at.as_ref()).map(|at| &at.pointer);
        let mut others = with.items.values().filter(|item| is_owner(item.kind) && item.path != *path);
        !without.has(path)
            && place(path).is_some()
            && others.any(|item| place(&item.path) == place(path) && without.has(&item.path))
    };
    loop {
        let users =
            old.direct_users_of(turned).union(&new.direct_users_of(turned)).cloned().collect::<Vec<_>>();
        let count = turned.len();
        turned.extend(users.into_iter().filter(is_twin));
        if turned.len() == count {
            return;
        }
    }
}

/// What comes from one place under different names, before and after, because of one of `allowed`: of two that want a name one
/// has it, and the other ends in a hash or in what it is.
pub(super) fn renamed(
    old: &Relations<'_>,
    new: &Relations<'_>,
    allowed: &BTreeSet<String>,
) -> BTreeSet<String> {
    let by_place = |relations: &Relations<'_>| -> BTreeMap<String, BTreeSet<String>> {
        let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for item in relations.items.values().filter(|item| is_owner(item.kind)) {
            if let Some(at) = &item.at {
                places.entry(at.pointer.as_str().to_owned()).or_default().insert(item.path.clone());
            }
        }
        places
    };
    let mut renamed = BTreeSet::new();
    let news = by_place(new);
    for (place, olds) in by_place(old) {
        let Some(news) = news.get(&place) else { continue };
        let (mut gone, mut come) = (olds.difference(news), news.difference(&olds));
        let (Some(was), None, Some(is), None) = (gone.next(), gone.next(), come.next(), come.next()) else {
            continue;
        };
        let gives_way = |long: &str, short: &str, beside: &Relations<'_>| {
            let rest = long.strip_prefix(short).map(|rest| rest.trim_start_matches(['X', '_', 'x']));
            let is_hash = rest.is_some_and(|rest| {
                rest.len() >= 4
                    && rest.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
            });
            let is_kind = long.strip_prefix(short) == Some("Parameter");
            (is_hash || is_kind) && beside.has(short) && allowed.contains(short)
        };
        let is_about_methods = || {
            let [(was, old), (is, new)] = [(was, old), (is, new)].map(|(path, side)| (path.as_str(), side));
            wants_a_method_of_another((was, old), (is, new), allowed)
                || wants_a_method_of_another((is, new), (was, old), allowed)
        };
        if gives_way(was, is, old) || gives_way(is, was, new) || is_about_methods() {
            renamed.extend([was.clone(), is.clone()]);
        }
    }
    renamed
}

/// Whether an operation has its whole name on one side because another of its group is there that wants its short one too, and has
/// the short one where that isn't: beside `getCustomers`, `getCustomersCustomer` is not `get_customers`.
fn wants_a_method_of_another(
    (whole, beside): (&str, &Relations<'_>),
    (short, without): (&str, &Relations<'_>),
    allowed: &BTreeSet<String>,
) -> bool {
    let name_of = |path: &str| -> Option<(String, String)> {
        let (group, name) = path.rsplit_once("::")?;
        Some((group.to_owned(), name.to_owned()))
    };
    let (Some((group, whole)), Some((other, short))) = (name_of(whole), name_of(short)) else { return false };
    // All words of the short name, in their order, and more.
    let is_of = |whole: &str| {
        let mut words = whole.split('_');
        whole.len() > short.len() && short.split('_').all(|word| words.any(|other| other == word))
    };
    // Who has the short name as the whole one leaves it to the other by going.
    let is_rival = |item: &Item| {
        let named = name_of(&item.path).filter(|(of, name)| *of == group && *name != whole);
        item.kind == ItemKind::Operation
            && allowed.contains(&item.path)
            && named.is_some_and(|(_, name)| name == short || is_of(&name) && !without.has(&item.path))
    };
    group == other && is_of(&whole) && beside.items.values().any(|item| is_rival(item))
}
