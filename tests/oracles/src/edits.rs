//! Small diffs: an edit of one construct changes what is about that construct, and nothing else.
//!
//! | file | concept |
//! | --- | --- |
//! | `kinds` | the edits that a document offers |
//! | `relations` | which items have to do with which |
//! | `texts` | the printed items, to be compared one by one |
//! | `json` | a tree as a text |
//!
//! The surfaces of the document before and after the edit are compared, then the printed texts. What may change is
//! what comes from the edited place; of what is taken away, also what it alone led to. In texts what has to do with the edited
//! type may change too, since examples show its values.

mod json;
mod kinds;
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

use kinds::Edit;
use relations::Relations;

/// What came of the edits of one kind.
#[derive(Debug, Default, Clone)]
pub struct Tally {
    /// How many edits there were.
    pub edits: usize,
    /// Of these, how many the generator refused: there was nothing to compare.
    pub refused: usize,
    /// Of these, how many brought or took away the features of all groups, which follow from the number of operations.
    pub features: usize,
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
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let (_, tree) = source::load(path, &Limits::default(), &mut sources, &mut diagnostics)?;
    let folder = tempfile::tempdir().ok()?;
    let before = Print::of(&tree, folder.path())?;
    let mut tallies: BTreeMap<&'static str, Tally> = BTreeMap::new();
    for edit in kinds::of(&tree, most) {
        let tally = tallies.entry(edit.kind).or_default();
        tally.edits += 1;
        let Some(after) = edit.apply(&tree).and_then(|edited| Print::of(&edited, folder.path())) else {
            tally.refused += 1;
            continue;
        };
        compare(&edit, &before, &after, tally);
    }
    Some(tallies)
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

fn compare(edit: &Edit, before: &Print, after: &Print, tally: &mut Tally) {
    let (old, new) = (Relations::of(&before.items), Relations::of(&after.items));
    // What comes from the edited place, before and after.
    let mut own: BTreeSet<String> = old.at(&edit.at).union(&new.at(&edit.at)).cloned().collect();
    own.extend(old.at(&edit.also));
    own.extend(new.at(&edit.also));
    let mut allowed = own.clone();
    // A union tells its members apart by what they have.
    allowed.extend(old.unions_of(&own));
    if edit.takes_away {
        allowed.extend(old.reached_from(&own));
    }
    // What is no type of its own any more, or has become one, is written otherwise where it is used.
    let turned: BTreeSet<String> =
        own.iter().filter(|owner| old.has(owner) != new.has(owner)).cloned().collect();
    allowed.extend(old.direct_users_of(&turned));
    // Also the types that these used in place of it, as what an event holds that is nothing but its envelope.
    let users = new.direct_users_of(&turned);
    allowed.extend(if turned.is_empty() { BTreeSet::new() } else { old.reached_from(&users) });
    allowed.extend(users);
    if old.has_tag_features() != new.has_tag_features() {
        // With more operations than so many each group has a feature: that is about all of them.
        tally.features += 1;
        return;
    }
    let by_path = |items: &[Item]| -> BTreeMap<String, Item> {
        items.iter().map(|item| (item.path.clone(), item.clone())).collect()
    };
    let (olds, news) = (by_path(&before.items), by_path(&after.items));
    let paths: BTreeSet<&String> = olds.keys().chain(news.keys()).collect();
    for path in paths {
        let is_own =
            |relations: &Relations| relations.owner(path).is_some_and(|owner| allowed.contains(owner));
        if is_own(&old) || is_own(&new) || same(olds.get(path), news.get(path)) {
            continue;
        }
        // A group comes with its first operation and goes with its last.
        let is_group = |relations: &Relations| relations.is_group_of(path, &own);
        if is_group(&old) && is_group(&new) && (olds.contains_key(path) != news.contains_key(path)) {
            continue;
        }
        // The root lifts up the types of libraries that are in use.
        if edit.takes_away && olds.get(path).is_some_and(|item| item.kind == ItemKind::Export) {
            continue;
        }
        tally.items += 1;
        note(tally, edit, &format!("{path}: {:?} / {:?}", shown(olds.get(path)), shown(news.get(path))));
    }
    let mut related = allowed;
    related.extend(old.users_of(&own));
    related.extend(new.users_of(&own));
    let mut names = old.names_of(&related, &before.plan);
    names.extend(new.names_of(&related, &after.plan));
    names.extend(Relations::modules_that_differ(&before.plan, &after.plan));
    for changed in texts::changed(&before.texts, &after.texts, &names) {
        tally.texts += 1;
        note(tally, edit, &changed);
    }
}

/// Whether an item is the same: where it stands is another matter.
fn same(old: Option<&Item>, new: Option<&Item>) -> bool {
    let bare = |item: &Item| {
        let mut item = item.clone();
        item.at = None;
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
