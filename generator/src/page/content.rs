//! What the sections are made from.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::code;
use super::text::Budget;
use crate::diagnostics::{Diagnostic, FileId, Place};
use crate::driver::Outcome;
use crate::source::Located;
use crate::surface::{Item, ItemKind, Surface};

/// Bytes of descriptions in a page.
const DESCRIPTIONS: usize = 6 * 1024 * 1024;
/// Bytes of pictures in a page.
const PICTURES: usize = 3 * 1024 * 1024;

/// What the sections are made from.
pub(super) struct Content<'a> {
    pub(super) outcome: &'a Outcome,
    /// The modules, one a document.
    pub(super) modules: Vec<&'a Item>,
    /// Groups with their operations.
    pub(super) groups: Vec<(&'a Item, Vec<&'a Item>)>,
    /// The types of requests and answers.
    pub(super) types: Vec<&'a Item>,
    /// Types that hold another one, or are held by one.
    pub(super) together: Vec<&'a str>,
    /// For each type, those that its values hold, in order.
    pub(super) holds: HashMap<&'a str, Vec<&'a str>>,
    /// For each type, the types and operations that it is part of, in order.
    pub(super) used_by: HashMap<&'a str, Vec<&'a Item>>,
    /// For each operation, the types that it names.
    pub(super) named: HashMap<&'a str, Vec<&'a str>>,
    /// The messages that stand in what an operation or a type comes from.
    pub(super) said: HashMap<&'a str, Vec<&'a Diagnostic>>,
    /// All messages in the order of their places.
    pub(super) diagnostics: Vec<&'a Diagnostic>,
    located: HashMap<Place, Located>,
    owned: HashMap<&'a str, Vec<&'a Item>>,
    pub(super) descriptions: Budget,
    pub(super) pictures: Budget,
}

/// Whether values of it travel in requests and answers.
pub(super) fn is_type(item: &Item) -> bool {
    matches!(
        item.kind,
        ItemKind::Struct | ItemKind::Tuple | ItemKind::TextEnum | ItemKind::NumberEnum | ItemKind::Union
    )
}

/// Where the key of what an item comes from stands.
pub(super) fn key_of(item: &Item) -> Option<Place> {
    Some(item.at.clone()?.at_key())
}

impl<'a> Content<'a> {
    pub(super) fn of(outcome: &'a Outcome, surface: &'a Surface) -> Self {
        let items = &surface.items;
        let mut owned: HashMap<&str, Vec<&Item>> = HashMap::new();
        for item in items {
            if let Some(parent) = &item.parent {
                owned.entry(parent.as_str()).or_default().push(item);
            }
        }
        let of_kind = |kind: ItemKind| items.iter().filter(move |item| item.kind == kind);
        let operations = |group: &Item| {
            let all = owned.get(group.path.as_str()).into_iter().flatten();
            all.copied().filter(|item| item.kind == ItemKind::Operation).collect::<Vec<_>>()
        };
        let groups: Vec<(&Item, Vec<&Item>)> =
            of_kind(ItemKind::Group).map(|group| (group, operations(group))).collect();
        let types: Vec<&Item> = items.iter().filter(|item| is_type(item)).collect();
        let mut content = Self {
            outcome,
            modules: of_kind(ItemKind::Module).collect(),
            groups,
            types,
            together: Vec::new(),
            holds: HashMap::new(),
            used_by: HashMap::new(),
            named: HashMap::new(),
            said: HashMap::new(),
            diagnostics: outcome.diagnostics.iter().collect(),
            located: HashMap::new(),
            owned,
            descriptions: Budget::new(DESCRIPTIONS),
            pictures: Budget::new(PICTURES),
        };
        content.find_uses();
        content.together = content.holding();
        content.place(items);
        content
    }

    /// What belongs to an item, and is of one of these kinds.
    pub(super) fn owned<'c>(&'c self, item: &'c Item, kind: ItemKind) -> impl Iterator<Item = &'a Item> + 'c {
        let all = self.owned.get(item.path.as_str()).into_iter().flatten();
        all.copied().filter(move |item| item.kind == kind)
    }

    /// All items that belong to an operation, whatever lies between.
    fn all_of(&self, item: &'a Item) -> Vec<&'a Item> {
        let mut all = vec![item];
        let mut next = 0;
        while let Some(item) = all.get(next) {
            all.extend(self.owned.get(item.path.as_str()).into_iter().flatten().copied());
            next += 1;
        }
        all
    }

    /// Where something stands: `api.yaml:12:3`.
    pub(super) fn place(&mut self, items: &'a [Item]) {
        let messages = self.diagnostics.iter().map(|diagnostic| &diagnostic.place);
        let shown = items.iter().filter(|item| item.kind == ItemKind::Operation || is_type(item));
        let keys: Vec<Place> = shown.filter_map(key_of).collect();
        let places: BTreeSet<&Place> = messages.chain(&keys).collect();
        self.located = self.outcome.sources.locate(places);
        let located = &self.located;
        self.diagnostics.sort_by_key(|diagnostic| {
            let found = located.get(&diagnostic.place);
            found.map_or((diagnostic.place.file, 0), |found| (found.file, found.bytes.start))
        });
        self.said = self.messages_at(items);
    }

    /// Each message goes to the innermost operation or type that it stands in.
    fn messages_at(&self, items: &'a [Item]) -> HashMap<&'a str, Vec<&'a Diagnostic>> {
        let owners: HashMap<&str, &Item> = items.iter().map(|item| (item.path.as_str(), item)).collect();
        let mut at: HashMap<(FileId, &str), &str> = HashMap::new();
        for item in items {
            let mut shown = Some(item);
            while let Some(owner) = shown
                && owner.kind != ItemKind::Operation
                && !is_type(owner)
            {
                shown = owner.parent.as_deref().and_then(|parent| owners.get(parent)).copied();
            }
            let Some(shown) = shown else { continue };
            let places = item.at.iter().chain(item.arguments.iter().filter_map(|one| one.at.as_ref()));
            for place in places {
                at.entry((place.file, place.pointer.as_str())).or_insert(&shown.path);
            }
        }
        let mut said: HashMap<&str, Vec<&Diagnostic>> = HashMap::new();
        for diagnostic in &self.diagnostics {
            let mut pointer = diagnostic.place.pointer.as_str();
            loop {
                if let Some(path) = at.get(&(diagnostic.place.file, pointer)) {
                    said.entry(path).or_default().push(diagnostic);
                    break;
                }
                match pointer.rfind('/').and_then(|slash| pointer.get(..slash)) {
                    Some(outer) => pointer = outer,
                    None => break,
                }
            }
        }
        said
    }

    /// `api.yaml:12:3`, if the place was looked for.
    pub(super) fn at(&self, place: &Place) -> Option<String> {
        let found = self.located.get(place)?;
        let file = self.outcome.sources.file(found.file)?;
        let name = file.path.file_name().unwrap_or(file.path.as_os_str()).to_string_lossy().into_owned();
        Some(format!("{}:{}:{}", super::text::line(&name), found.line, found.column))
    }

    /// The line that a message is about, if it is short enough to show.
    pub(super) fn source_line(&self, place: &Place) -> Option<String> {
        const LONGEST: usize = 200;
        let found = self.located.get(place)?;
        let text = &self.outcome.sources.file(found.file)?.text;
        let ends = |c: char| matches!(c, '\n' | '\r');
        let from = crate::source::floor_char_boundary(text, found.bytes.start.saturating_sub(LONGEST));
        let to =
            crate::source::floor_char_boundary(text, found.bytes.end.saturating_add(LONGEST).min(text.len()));
        let before = text.get(from..found.bytes.start)?.rsplit(ends).next()?;
        let behind = text.get(found.bytes.start..to)?.split(ends).next()?;
        let line = format!("{before}{behind}");
        (line.len() <= LONGEST).then(|| super::text::line(line.trim()))
    }

    fn find_uses(&mut self) {
        let known: BTreeMap<&str, &Item> =
            self.types.iter().map(|item| (item.path.as_str(), *item)).collect();
        let mut holds: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut named: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut used_by: HashMap<&str, Vec<&Item>> = HashMap::new();
        let operations = self.groups.iter().flat_map(|(_, operations)| operations.iter().copied());
        for (item, is_operation) in
            self.types.iter().map(|item| (*item, false)).chain(operations.map(|item| (item, true)))
        {
            let mut seen: Vec<&str> = Vec::new();
            let mut set: BTreeSet<&str> = BTreeSet::new();
            let parts = if is_operation {
                self.all_of(item)
            } else {
                let fields = self.owned(item, ItemKind::Field);
                std::iter::once(item).chain(fields).chain(self.owned(item, ItemKind::Variant)).collect()
            };
            for part in parts {
                // A type's own signature holds its name, and of a tuple the types of its items.
                let texts = [Some(&part.signature), part.ty.as_ref()];
                for text in texts.into_iter().flatten().filter(|_| part.path != item.path || is_operation) {
                    for path in code::paths(&item.path, text) {
                        if let Some((path, _)) = known.get_key_value(path.as_str())
                            && set.insert(path)
                        {
                            seen.push(path);
                        }
                    }
                }
            }
            for path in seen.iter().filter(|path| **path != item.path) {
                used_by.entry(path).or_default().push(item);
            }
            let of = if is_operation { &mut named } else { &mut holds };
            of.insert(&item.path, seen);
        }
        (self.holds, self.named, self.used_by) = (holds, named, used_by);
    }

    fn holding(&self) -> Vec<&'a str> {
        let mut found: BTreeSet<&str> = BTreeSet::new();
        for (path, held) in &self.holds {
            for inner in held.iter().filter(|inner| *inner != path) {
                found.extend([*path, *inner]);
            }
        }
        self.types.iter().map(|item| item.path.as_str()).filter(|path| found.contains(path)).collect()
    }

    /// Whether there is a type of this path.
    pub(super) fn has_type(&self, path: &str) -> bool {
        self.holds.contains_key(path)
    }
}
