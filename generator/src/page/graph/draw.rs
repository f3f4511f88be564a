//! Boxes and lines as SVG.

use std::fmt::Write;

use maud::{Markup, html};

use super::super::text::anchor;
use super::layers::{Route, lay_out};
use crate::surface::{Item, ItemKind};

/// A character of the font, in pixels.
const CHARACTER: f64 = 7.3;
/// Characters of a name that are shown.
const LONGEST: usize = 34;
const HEIGHT: f64 = 22.0;

/// The types with the edges between them; an edge has the numbers of two items.
pub(super) fn svg(items: &[&Item], edges: &[(usize, usize)], title: &str) -> Markup {
    let names: Vec<String> = items.iter().map(|item| name(item)).collect();
    let holds_itself = |index: usize| edges.contains(&(index, index));
    let width = |(index, name): (usize, &String)| {
        let characters = name.chars().count() + if holds_itself(index) { 2 } else { 0 };
        f64::from(u32::try_from(characters).unwrap_or(0)) * CHARACTER + 16.0
    };
    let widths: Vec<f64> = names.iter().enumerate().map(width).collect();
    let layout = lay_out(&widths, edges);
    let size = |value: f64| format!("{value:.0}");
    html! {
        svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label=(title) width=(size(layout.width)) height=(size(layout.height)) viewBox=(format!("0 0 {:.0} {:.0}", layout.width, layout.height)) {
            @for route in &layout.routes {
                path.edge d=(curve(route)) {}
                path.tip d=(tip(route)) {}
            }
            @for (index, item) in items.iter().enumerate() {
                @let (x, y) = layout.boxes.get(index).copied().unwrap_or_default();
                @let name = names.get(index).map(String::as_str).unwrap_or_default();
                a href=(format!("#{}", anchor(&item.path))) {
                    title { (item.path) " (" (item.kind.word()) ")" @if holds_itself(index) { ", holds itself" } }
                    rect.(class(item)) x=(size(x)) y=(size(y - HEIGHT / 2.0)) width=(size(widths.get(index).copied().unwrap_or_default())) height=(size(HEIGHT)) rx="4" {}
                    text x=(size(x + 8.0)) y=(size(y + 4.0)) { (name) @if holds_itself(index) { " ↺" } }
                }
            }
        }
    }
}

/// The last part of the path, cut where it is long.
fn name(item: &Item) -> String {
    let name = item.path.rsplit("::").next().unwrap_or_default();
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    name.chars().take(LONGEST - 1).chain(['…']).collect()
}

fn class(item: &Item) -> &'static str {
    match item.kind {
        ItemKind::TextEnum | ItemKind::NumberEnum => "enum",
        ItemKind::Union => "union",
        _ => "struct",
    }
}

/// A smooth line through all points.
fn curve(route: &Route) -> String {
    let mut path = String::new();
    let Some((x, y)) = route.points.first() else { return path };
    // Writing to a String can't fail.
    let _ = write!(path, "M{x:.0} {y:.0}");
    for ((from_x, from_y), (x, y)) in route.points.iter().zip(route.points.iter().skip(1)) {
        let middle = f64::midpoint(*from_x, *x);
        let _ = write!(path, "C{middle:.0} {from_y:.0} {middle:.0} {y:.0} {x:.0} {y:.0}");
    }
    path
}

/// The arrow's tip at the end that is held.
fn tip(route: &Route) -> String {
    let end = if route.backwards { route.points.first() } else { route.points.last() };
    let Some((x, y)) = end else { return String::new() };
    let back = if route.backwards { x + 7.0 } else { x - 7.0 };
    format!("M{x:.0} {y:.0}L{back:.0} {:.0}L{back:.0} {:.0}Z", y - 3.5, y + 3.5)
}
