//! Small diffs: an edit of one construct changes what is about that construct, and nothing else.
//!
//! | file | concept |
//! | --- | --- |
//! | `kinds` | the edits that a document offers |
//! | `compositions` | which types are put together from which schemas |
//! | `references` | which parts of the document refer to which |
//! | `relations` | which items have to do with which |
//! | `giving_way` | which names follow another one |
//! | `errors_in_common` | which types of errors come, go and change their names |
//! | `texts` | the printed items, to be compared one by one |
//! | `json` | a tree as a text |
//!
//! The surfaces of the document before and after the edit are compared, then the printed texts. What may change is
//! what comes from the edited place; of what is taken away, also what it alone led to. In texts what has to do with the edited
//! type may change too, since examples show its values. What changes its name because the edit brings or takes the one that it
//! gives way to is counted by itself.

mod compositions;
mod errors_in_common;
mod giving_way;
mod json;
mod kinds;
mod references;
mod relations;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use letterpress::diagnostics::Diagnostics;
use letterpress::document::{self, ReadOptions};
use letterpress::emit::{self, CrateOptions};
use letterpress::plan::model::CratePlan;
use letterpress::source;
use letterpress::source::{Limits, Sources, Value};
use letterpress::surface::{self, Item, ItemKind};

use compositions::Compositions;
use errors_in_common::InCommon;
use kinds::Edit;
use references::References;
use relations::Relations;

/// What came of the edits of one kind.
#[derive(Debug, Default, Clone)]
pub struct Tally {
    /// How many edits of the kind the document offers.
    pub offered: usize,
    /// How many of them were made.
    pub edits: usize,
    /// Of these, how many the generator refused: there was nothing to compare.
    pub refused: usize,
    /// Of these, how many brought or took away the features of all groups, which follow from the number of operations: the rest was
    /// compared.
    pub features: usize,
    /// Of these, how many brought or took a name that something else wants too, which is called otherwise beside it.
    pub names: usize,
    /// Items of the surface that changed and have nothing to do with the edit.
    pub items: usize,
    /// Printed items that changed and have nothing to do with the edit.
    pub texts: usize,
    /// Some of both, as sentences.
    pub findings: Vec<String>,
}

/// Makes up to so many edits of each kind, evenly spread over the document, and compares. `None` if the document itself is
/// refused.
pub fn edits(path: &Path, most: usize) -> Option<BTreeMap<&'static str, Tally>> {
    edits_through(path, most, &|_| ())
}

/// The same with a generator that has a fault: it prints each document as if it were what `fault` makes of it.
pub fn edits_through(
    path: &Path,
    most: usize,
    fault: &dyn Fn(&mut Value),
) -> Option<BTreeMap<&'static str, Tally>> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let (_, tree) = source::load(path, &Limits::default(), &mut sources, &mut diagnostics)?;
    let folder = tempfile::tempdir().ok()?;
    let print = |mut tree: Value| {
        fault(&mut tree);
        Print::of(&tree, folder.path())
    };
    let before = print(tree.clone())?;
    let mut tallies: BTreeMap<&'static str, Tally> = BTreeMap::new();
    let document = Document { references: References::of(&tree), compositions: Compositions::of(&tree) };
    let (chosen, offered) = kinds::of(&tree, most);
    for edit in chosen {
        let tally = tallies.entry(edit.kind).or_default();
        tally.offered = offered.get(edit.kind).copied().unwrap_or_default();
        tally.edits += 1;
        let Some(after) = edit.apply(&tree).and_then(print) else {
            tally.refused += 1;
            continue;
        };
        compare(&edit, &document, &before, &after, tally);
    }
    Some(tallies)
}

/// What the document says of its parts before it is edited.
struct Document {
    references: References,
    compositions: Compositions,
}

/// A document's surface and printed files.
struct Print {
    items: Vec<Item>,
    texts: BTreeMap<String, String>,
    plan: CratePlan,
}

impl Print {
    fn of(tree: &Value, folder: &Path) -> Option<Self> {
        let path = folder.join("document.json");
        std::fs::write(&path, json::text(tree)).ok()?;
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let document = document::read(&path, &ReadOptions::default(), &mut sources, &mut diagnostics)?;
        let (api, module) = super::plan_of(&document, None, &mut diagnostics)?;
        let plan = CratePlan { modules: vec![module] };
        let items = surface::of(&plan, std::slice::from_ref(&api)).items;
        let files = emit::files(&plan, &CrateOptions::new("edited")).ok()?;
        let is_own = |path: &str| {
            path.starts_with("src/") && !path.starts_with("src/runtime") && path.ends_with(".rs")
        };
        let texts =
            files.into_iter().filter(|file| is_own(&file.path)).map(|file| (file.path, file.text)).collect();
        Some(Self { items, texts, plan })
    }
}

fn compare(edit: &Edit, document: &Document, before: &Print, after: &Print, tally: &mut Tally) {
    let references = &document.references;
    let (old, new) = (Relations::of(&before.items), Relations::of(&after.items));
    // What comes from the edited place, before and after.
    let mut own: BTreeSet<String> = BTreeSet::new();
    for place in std::iter::once(&edit.at).chain(&edit.also) {
        own.extend(old.at(place).into_iter().chain(new.at(place)));
    }
    let (mut allowed, mut replaced) = (own.clone(), BTreeSet::new());
    // What is put together from the edited place follows it.
    let places = document.compositions.with(&edit.at);
    let composed = old.composed(&places).union(&new.composed(&places)).cloned().collect::<BTreeSet<_>>();
    allowed.extend(composed.iter().cloned());
    // A union tells its members apart by what they have.
    allowed.extend(old.unions_of(&own));
    if edit.takes_away {
        allowed.extend(old.reached_from(&own));
        // Also through what is no type of its own.
        allowed.extend(references.reached_from(&edit.at).iter().flat_map(|place| old.at(place)));
    }
    if edit.replaces {
        // What is no type of its own is part of what refers to it.
        let is_part = |place: &str| old.at(place).is_empty();
        let users = references.users_of(&edit.at, is_part);
        for place in &users {
            let places = references::component_of(place).map(|one| document.compositions.with(&one));
            for relations in [&old, &new] {
                replaced.extend(relations.around(place));
                // Also what is put together from what refers to it.
                replaced.extend(places.iter().flat_map(|places| relations.composed(places)));
            }
        }
        allowed.extend(replaced.iter().cloned());
    }
    // What is no type of its own any more, or has become one, is written otherwise where it is used.
    let mut turned: BTreeSet<String> = [&own, &composed, &replaced]
        .into_iter()
        .flatten()
        .filter(|owner| old.has(owner) != new.has(owner))
        .cloned()
        .collect();
    // What leads to a type that is another one in requests is another one there too.
    giving_way::twins(&old, &new, &mut turned);
    allowed.extend(turned.iter().cloned());
    allowed.extend(old.direct_users_of(&turned));
    // Also the types that these used in place of it, as what an event holds that is nothing but its envelope.
    let users = new.direct_users_of(&turned);
    if !turned.is_empty() {
        allowed.extend(old.reached_from(&users).into_iter().filter(|owner| !new.has(owner)));
    }
    allowed.extend(users);
    // Of two that want one name, one gives way to the other.
    let renamed = giving_way::renamed(&old, &new, &allowed);
    if !renamed.is_empty() {
        tally.names += 1;
        allowed.extend(old.direct_users_of(&renamed));
        allowed.extend(new.direct_users_of(&renamed));
        allowed.extend(renamed.iter().cloned());
        own.extend(renamed);
    }
    let around = Around::of(&old, &new, &own);
    tally.features += usize::from(around.turn);
    let errors = InCommon::of((&before.plan, &after.plan), &allowed);
    items(edit, (before, after), (&old, &new), (&own, &allowed, &around, &errors), tally);
    let mut related = allowed;
    related.extend(around.users.iter().cloned());
    for followers in [&replaced, &composed] {
        related.extend(old.users_of(followers));
    }
    let mut names = old.names_of(&related, &before.plan);
    names.extend(new.names_of(&related, &after.plan));
    names.extend(errors.words());
    names.extend(Relations::modules_that_differ(&before.plan, &after.plan));
    // The client names groups by their paths then, and tells of their features.
    names.extend(around.turn.then(|| "Client".to_owned()));
    let gates = if around.turn { texts::Gates::Aside } else { texts::Gates::Compared };
    let mut gated = old.names_of(&around.reached, &before.plan);
    gated.extend(new.names_of(&around.reached, &after.plan));
    // A setter tells which servers have its variable.
    let servers = old.servers_that_differ(&new, &own);
    for changed in texts::changed((&before.texts, &after.texts), &names, &gated, gates) {
        if servers && changed.starts_with("src/servers.rs: impl Server #") {
            continue;
        }
        tally.texts += 1;
        note(tally, edit, &changed);
    }
}

/// What may come and go around an edit.
struct Around {
    /// With more operations than so many each group has a feature: that is about all of them.
    turn: bool,
    /// What the edited place leads to belongs to the groups of those that use it.
    reached: BTreeSet<String>,
    /// What leads to the edited place.
    users: BTreeSet<String>,
}

impl Around {
    fn of(old: &Relations<'_>, new: &Relations<'_>, own: &BTreeSet<String>) -> Self {
        let turn = old.has_tag_features() != new.has_tag_features();
        let both = |one: BTreeSet<String>, other: BTreeSet<String>| one.union(&other).cloned().collect();
        Self {
            turn,
            reached: both(old.reached_from(own), new.reached_from(own)),
            users: both(old.users_of(own), new.users_of(own)),
        }
    }

    /// Whether the features of an item are compared.
    fn count(&self, owner: Option<&str>) -> bool {
        !self.turn && !owner.is_some_and(|owner| self.reached.contains(owner))
    }
}

/// Compares the items that users meet.
fn items(
    edit: &Edit,
    (before, after): (&Print, &Print),
    (old, new): (&Relations<'_>, &Relations<'_>),
    (own, allowed, around, errors): (&BTreeSet<String>, &BTreeSet<String>, &Around, &InCommon),
    tally: &mut Tally,
) {
    let by_path = |items: &[Item]| -> BTreeMap<String, Item> {
        items.iter().map(|item| (item.path.clone(), item.clone())).collect()
    };
    let (olds, news) = (by_path(&before.items), by_path(&after.items));
    let paths: BTreeSet<&String> = olds.keys().chain(news.keys()).collect();
    for path in paths {
        let owner = old.owner(path).or_else(|| new.owner(path));
        let is_own =
            |relations: &Relations<'_>| relations.owner(path).is_some_and(|owner| allowed.contains(owner));
        let (was, is) = (olds.get(path), news.get(path));
        if is_own(old) || is_own(new) || same(was, is, around.count(owner)) || errors.allows(path, was, is) {
            continue;
        }
        if was.is_some() != is.is_some() {
            // A group comes with its first operation and goes with its last, and so does its feature.
            if old.is_group_of(path, own) && new.is_group_of(path, own) {
                continue;
            }
            let is_feature = was.or(is).is_some_and(|item| item.kind == ItemKind::Feature);
            if is_feature
                && (around.turn
                    || old.is_feature_of(path, own, &around.reached)
                        && new.is_feature_of(path, own, &around.reached))
            {
                continue;
            }
        }
        // Whether and how a list is walked through is read off the type of its pages.
        let is_walk = |item: &Item| {
            item.kind == ItemKind::CallMethod && (path.ends_with("::items") || path.ends_with("::pages"))
        };
        if was.or(is).is_some_and(is_walk) && owner.is_some_and(|owner| around.users.contains(owner)) {
            continue;
        }
        // The root lifts up the types of libraries that are in use.
        if edit.takes_away && was.is_some_and(|item| item.kind == ItemKind::Export) {
            continue;
        }
        tally.items += 1;
        note(tally, edit, &format!("{path}: {:?} / {:?}", shown(was), shown(is)));
    }
}

/// Whether an item is the same: where it stands is another matter.
fn same(old: Option<&Item>, new: Option<&Item>, with_features: bool) -> bool {
    let bare = |item: &Item| {
        let mut item = item.clone();
        item.at = None;
        item.features.retain(|_| with_features);
        item.arguments.iter_mut().for_each(|argument| argument.at = None);
        item
    };
    match (old, new) {
        (Some(old), Some(new)) => bare(old) == bare(new),
        _ => false,
    }
}

fn shown(item: Option<&Item>) -> String {
    item.map_or_else(String::new, |item| format!("{} {:?} {:?}", item.signature, item.features, item.wire))
}

fn note(tally: &mut Tally, edit: &Edit, what: &str) {
    const MOST: usize = 40;
    if tally.findings.len() < MOST {
        let what: String = what.chars().take(300).collect();
        tally.findings.push(format!("{} {}: {what}", edit.kind, edit.at));
    }
}
