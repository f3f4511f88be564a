//! Which items have to do with which: what belongs to what, and which types stand in whose signatures.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::compositions::Places;
use letterpress::plan::model::CratePlan;
use letterpress::surface::{Item, ItemKind};

pub(super) struct Relations<'a> {
    pub(super) items: HashMap<&'a str, &'a Item>,
    owners: HashMap<&'a str, &'a str>,
    /// From an owner to the types in the signatures of what it owns.
    refers: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Relations<'a> {
    pub(super) fn of(items: &'a [Item]) -> Self {
        let by_path: HashMap<&str, &Item> = items.iter().map(|item| (item.path.as_str(), item)).collect();
        let mut owners = HashMap::new();
        for item in items {
            let mut at = item;
            while !is_owner(at.kind) {
                match at.parent.as_deref().and_then(|parent| by_path.get(parent)) {
                    Some(parent) => at = parent,
                    None => break,
                }
            }
            owners.insert(item.path.as_str(), at.path.as_str());
        }
        let models: HashMap<&str, &str> = items
            .iter()
            .filter(|item| is_owner(item.kind) && item.path.starts_with("models::"))
            .filter_map(|item| Some((item.path.strip_prefix("models::")?, item.path.as_str())))
            .collect();
        let mut refers: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for item in items {
            let Some(owner) = owners.get(item.path.as_str()) else { continue };
            let texts = [Some(&item.signature), item.ty.as_ref(), item.error.as_ref()];
            let words = texts.into_iter().flatten().flat_map(|text| {
                text.split(|character: char| !(character.is_alphanumeric() || character == '_'))
            });
            let found = words.filter_map(|word| models.get(word).copied()).filter(|model| model != owner);
            refers.entry(owner).or_default().extend(found);
        }
        Self { items: by_path, owners, refers }
    }

    pub(super) fn owner(&self, path: &str) -> Option<&'a str> {
        self.owners.get(path).copied()
    }

    /// The owners that come from a place, or from below it.
    pub(super) fn at(&self, pointer: &str) -> BTreeSet<String> {
        let is_inside = |item: &&&Item| {
            item.at.as_ref().is_some_and(|at| {
                at.pointer
                    .as_str()
                    .strip_prefix(pointer)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        };
        let found = self.items.values().filter(|item| is_owner(item.kind)).filter(is_inside);
        found.map(|item| item.path.clone()).collect()
    }

    /// The owners in whose place this is.
    pub(super) fn around(&self, pointer: &str) -> BTreeSet<String> {
        let mut place = pointer;
        loop {
            let here: BTreeSet<String> = self
                .items
                .values()
                .filter(|item| is_owner(item.kind))
                .filter(|item| item.at.as_ref().is_some_and(|at| at.pointer.as_str() == place))
                .map(|item| item.path.clone())
                .collect();
            match place.rsplit_once('/') {
                Some((outer, _)) if here.is_empty() => place = outer,
                _ => return here,
            }
        }
    }

    /// The owners in these places.
    pub(super) fn composed(&self, places: &Places) -> BTreeSet<String> {
        let mut found: BTreeSet<String> = places.around.iter().flat_map(|place| self.around(place)).collect();
        // A component that is one of the parts is nothing but itself.
        let is_component = |place: &str| place.split('/').count() <= 4 && place.starts_with("/components/");
        for (path, item) in self.items.iter().filter(|(_, item)| is_owner(item.kind)) {
            let Some(at) = item.at.as_ref().map(|at| at.pointer.as_str()).filter(|at| !is_component(at))
            else {
                continue;
            };
            let is_below = |place: &String| {
                at.strip_prefix(place.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            if places.exactly.contains(at) || places.below.iter().any(is_below) {
                found.insert((*path).to_owned());
            }
        }
        found
    }

    /// All types that these lead to.
    pub(super) fn reached_from(&self, own: &BTreeSet<String>) -> BTreeSet<String> {
        let mut open: Vec<&str> = own.iter().map(String::as_str).collect();
        let mut reached = BTreeSet::new();
        while let Some(owner) = open.pop() {
            for other in self.refers.get(owner).into_iter().flatten() {
                if reached.insert((*other).to_owned()) {
                    open.push(other);
                }
            }
        }
        reached
    }

    /// All that lead to one of these.
    pub(super) fn users_of(&self, own: &BTreeSet<String>) -> BTreeSet<String> {
        let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (owner, others) in &self.refers {
            others.iter().for_each(|other| users.entry(other).or_default().push(owner));
        }
        let mut open: Vec<&str> = own.iter().map(String::as_str).collect();
        let mut found = BTreeSet::new();
        while let Some(owner) = open.pop() {
            for user in users.get(owner).into_iter().flatten() {
                if found.insert((*user).to_owned()) {
                    open.push(user);
                }
            }
        }
        found
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.items.contains_key(path)
    }

    pub(super) fn has_tag_features(&self) -> bool {
        self.items.contains_key("feature all-tags")
    }

    /// Whether one of these is a server that only one side has.
    pub(super) fn servers_that_differ(&self, other: &Self, own: &BTreeSet<String>) -> bool {
        let is_server = |items: &Self, path: &String| {
            items.items.get(path.as_str()).is_some_and(|item| item.kind == ItemKind::ServerConstructor)
        };
        own.iter().any(|path| is_server(self, path) != is_server(other, path))
    }

    /// What names one of these in its signatures.
    pub(super) fn direct_users_of(&self, own: &BTreeSet<String>) -> BTreeSet<String> {
        let users = self.refers.iter().filter(|(_, others)| others.iter().any(|other| own.contains(*other)));
        users.map(|(owner, _)| (*owner).to_owned()).collect()
    }

    /// The names of modules, and of types of groups, that only one of the plans has.
    pub(super) fn modules_that_differ(before: &CratePlan, after: &CratePlan) -> BTreeSet<String> {
        let names = |plan: &CratePlan| -> BTreeSet<String> {
            let mut names = BTreeSet::new();
            for module in &plan.modules {
                for group in &module.groups {
                    names.extend([group.module.clone(), group.type_name.clone()]);
                }
                let servers = module.servers.iter();
                names.extend(servers.map(|server| server.constructor.to_ascii_uppercase()));
                names.extend((!module.models.is_empty()).then(|| "models".to_owned()));
                // A client without groups says that it needs none.
                let has_operations = !module.groups.is_empty();
                names.extend(
                    has_operations.then(|| ["canned", "Client"].map(str::to_owned)).into_iter().flatten(),
                );
                let text = format!("{module:?}");
                for (library, name) in [
                    ("Uuid", "uuid"),
                    ("Timestamp", "jiff"),
                    ("Date", "jiff"),
                    ("Date", "civil"),
                    ("Bytes", "bytes"),
                ] {
                    let is_used =
                        text.contains(&format!(": {library}")) || text.contains(&format!("({library})"));
                    names.extend(is_used.then(|| format!("{name} of {library}")));
                }
            }
            names
        };
        let differing: BTreeSet<String> =
            names(before).symmetric_difference(&names(after)).cloned().collect();
        differing.iter().map(|name| name.split(" of ").next().unwrap_or(name).to_owned()).collect()
    }

    /// The unions of which one of these is a member.
    pub(super) fn unions_of(&self, own: &BTreeSet<String>) -> BTreeSet<String> {
        let is_union = |owner: &str| self.items.get(owner).is_some_and(|item| item.kind == ItemKind::Union);
        let holding = self
            .refers
            .iter()
            .filter(|(owner, others)| is_union(owner) && others.iter().any(|other| own.contains(*other)));
        holding.map(|(owner, _)| (*owner).to_owned()).collect()
    }

    /// Whether the item is a group in which one of these operations is, or was.
    pub(super) fn is_group_of(&self, path: &str, own: &BTreeSet<String>) -> bool {
        let Some(item) = self.items.get(path) else { return true };
        match item.kind {
            ItemKind::Group => own.iter().any(|owner| owner.starts_with(&format!("{path}::"))),
            ItemKind::GroupAccessor => {
                let mut groups = self.items.values().filter(|group| group.parent.as_deref() == Some(path));
                groups.any(|group| self.is_group_of(&group.path, own))
            }
            _ => false,
        }
    }

    /// Whether the item is a feature of groups that came or went with these operations, which reach these types.
    pub(super) fn is_feature_of(
        &self,
        path: &str,
        own: &BTreeSet<String>,
        reached: &BTreeSet<String>,
    ) -> bool {
        let Some(feature) = path.strip_prefix("feature ") else { return false };
        let needs_it = |item: &&&Item| item.features.iter().any(|needed| needed == feature);
        self.items.values().filter(needs_it).all(|item| {
            self.owner(&item.path).is_some_and(|owner| own.contains(owner) || reached.contains(owner))
                || self.is_group_of(&item.path, own)
        })
    }

    /// The words by which printed code names these, and what belongs to them.
    pub(super) fn names_of(&self, owners: &BTreeSet<String>, plan: &CratePlan) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for item in self.items.values() {
            let is_named = is_owner(item.kind)
                || matches!(
                    item.kind,
                    ItemKind::Call
                        | ItemKind::Headers
                        | ItemKind::ErrorEnum
                        | ItemKind::AnswerEnum
                        | ItemKind::BodyEnum
                        | ItemKind::ContentEnum
                );
            let is_related = self.owner(&item.path).is_some_and(|owner| owners.contains(owner))
                && item.kind != ItemKind::Operation;
            if is_named && is_related {
                let name = item.path.rsplit("::").next().unwrap_or_default();
                // Of a server there is a constant.
                let is_server = item.kind == ItemKind::ServerConstructor;
                names.insert(if is_server { name.to_ascii_uppercase() } else { name.to_owned() });
            }
        }
        for module in &plan.modules {
            let models = module.models.iter().filter(|model| names.contains(&model.name));
            let modules: Vec<String> = models.map(|model| model.module.clone()).collect();
            let operations = module.groups.iter().flat_map(|group| &group.operations);
            let constants =
                operations.filter(|one| names.contains(&one.call_type)).map(|one| one.constant.clone());
            let constants: Vec<String> = constants.collect();
            names.extend(modules);
            names.extend(constants);
        }
        names
    }
}

pub(super) fn is_owner(kind: ItemKind) -> bool {
    matches!(
        kind,
        ItemKind::Operation
            | ItemKind::Struct
            | ItemKind::Tuple
            | ItemKind::TextEnum
            | ItemKind::NumberEnum
            | ItemKind::Union
            | ItemKind::ServerConstructor
    )
}
