//! Pictures of how types hold each other.
//!
//! A small document has one picture of all types that hold another. In a large one each group has a picture of the types
//! near its operations that hold others. What a picture leaves out stands in words: "used by" at each type.
//!
//! | file | concept |
//! | --- | --- |
//! | `layers` | which box stands where |
//! | `draw` | boxes and lines as SVG |

mod draw;
mod layers;

use std::collections::{BTreeSet, HashMap};

use maud::{Markup, html};

use super::content::Content;
use super::text::count;
use crate::surface::{Item, ItemKind};

/// Types in the picture of a document.
const MOST_OF_ALL: usize = 90;
/// Types in the picture of a group.
const MOST_OF_GROUP: usize = 40;
/// Types in it that are there because one type holds them.
const MOST_HELD: usize = 6;

/// The picture of the document, or where there are others instead.
pub(super) fn section(content: &Content<'_>) -> Markup {
    let together = &content.together;
    let alone = content.types.len() - together.len();
    html! {
        section #graph aria-labelledby="graph-title" {
            h2 #graph-title { "How types hold each other" }
            @if together.is_empty() {
                p.quiet { "No type holds another." }
            } @else if together.len() <= MOST_OF_ALL {
                (picture(content, together, "All types that hold another or are held by one", alone))
            } @else {
                p.quiet {
                    (count(together.len(), "type")) " hold another or are held by one: too many for one picture. Each group of "
                    a href="#operations" { "operations" } " has its own, and each " a href="#types" { "type" } " says who uses it."
                }
            }
        }
    }
}

/// The picture of a group, where the document has no picture of all types.
pub(super) fn of_group(content: &Content<'_>, group: &Item, operations: &[&Item]) -> Markup {
    if content.together.len() <= MOST_OF_ALL {
        return html! {};
    }
    let named =
        operations.iter().filter_map(|operation| content.named.get(operation.path.as_str())).flatten();
    let (near, all) = nearest(content, named.copied());
    if near.len() < 2 {
        return html! {};
    }
    let name = group.path.rsplit("::").next().unwrap_or_default();
    html! {
        details.entry {
            summary { "Types of " code { (name) } " and how they hold each other " span.quiet { (count(near.len(), "type")) } }
            (picture(content, &near, &format!("Types of {name}"), all - near.len()))
        }
    }
}

/// Of the types that are reached from these, those that say most in a picture: types that hold others, nearest first, each with
/// some of what it holds. Enums of values hold nothing and would only fill it. Also how many types are reached in all.
fn nearest<'a>(content: &Content<'a>, from: impl Iterator<Item = &'a str>) -> (Vec<&'a str>, usize) {
    let is_enum = |item: &&&Item| matches!(item.kind, ItemKind::TextEnum | ItemKind::NumberEnum);
    let enums: BTreeSet<&str> = content.types.iter().filter(is_enum).map(|item| item.path.as_str()).collect();
    let held = |path: &str| {
        let all = content.holds.get(path).into_iter().flatten().copied();
        all.filter(|inner| *inner != path && !enums.contains(inner)).collect::<Vec<&str>>()
    };
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut order: Vec<&str> = from.filter(|path| seen.insert(path)).collect();
    let mut next = 0;
    while let Some(path) = order.get(next).copied() {
        order.extend(content.holds.get(path).into_iter().flatten().filter(|inner| seen.insert(inner)));
        next += 1;
    }
    let mut near: Vec<&str> = Vec::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for path in order.iter().copied() {
        let inner = held(path);
        let group = std::iter::once(path).chain(inner.iter().copied().take(MOST_HELD));
        let new: Vec<&str> = group.filter(|path| !taken.contains(path)).collect();
        if !inner.is_empty() && near.len() + new.len() <= MOST_OF_GROUP {
            taken.extend(&new);
            near.extend(new);
        }
    }
    (near, order.len())
}

fn picture(content: &Content<'_>, paths: &[&str], title: &str, more: usize) -> Markup {
    let kinds: HashMap<&str, &Item> = content.types.iter().map(|item| (item.path.as_str(), *item)).collect();
    let items: Vec<&Item> = paths.iter().filter_map(|path| kinds.get(path)).copied().collect();
    let index: HashMap<&str, usize> =
        items.iter().enumerate().map(|(index, item)| (item.path.as_str(), index)).collect();
    let edges: Vec<(usize, usize)> = items
        .iter()
        .enumerate()
        .flat_map(|(from, item)| {
            let held = content.holds.get(item.path.as_str()).into_iter().flatten();
            held.filter_map(|path| index.get(path)).map(move |to| (from, *to)).collect::<Vec<_>>()
        })
        .collect();
    let drawing = draw::svg(&items, &edges, title);
    if !content.pictures.take(drawing.0.len()) {
        return html! { p.quiet { "The picture is left out: the page would be too large." } };
    }
    html! {
        figure {
            div { (drawing) }
            figcaption {
                "An arrow leads from a type to one that its values hold. Boxes are links. Blue: struct, green: enum of values, orange: one of several types."
                @if more > 0 { " Without " (count(more, "more type")) "." }
            }
        }
    }
}
