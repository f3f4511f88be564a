//! Which parts of a document refer to which.

use std::collections::{BTreeMap, BTreeSet};

use letterpress::source::Value;

pub(super) struct References {
    /// From what is referred to, to the pointers of what refers to it.
    to: BTreeMap<String, Vec<String>>,
}

impl References {
    pub(super) fn of(tree: &Value) -> Self {
        let mut to: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut open = vec![(String::new(), tree)];
        while let Some((pointer, value)) = open.pop() {
            match value {
                Value::Object(members) => {
                    if let Some(target) = members.get("$ref").and_then(Value::as_str).and_then(target_of) {
                        to.entry(target).or_default().push(pointer.clone());
                    }
                    for (name, value) in members {
                        let token = name.replace('~', "~0").replace('/', "~1");
                        open.push((format!("{pointer}/{token}"), value));
                    }
                }
                Value::Array(values) => {
                    open.extend(
                        values.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)),
                    );
                }
                _ => {}
            }
        }
        Self { to }
    }

    /// The pointers of what refers to a place, and to nothing below it.
    pub(super) fn directly_to(&self, place: &str) -> &[String] {
        self.to.get(place).map_or(&[], Vec::as_slice)
    }

    /// The pointers of what refers to something below `place`, directly or through what `is_passed`.
    pub(super) fn users_of(&self, place: &str, is_passed: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let (mut found, mut open) = (BTreeSet::new(), vec![place.to_owned()]);
        while let Some(place) = open.pop() {
            for user in self.to.get(&place).into_iter().flatten() {
                if found.insert(user.clone())
                    && let Some(component) = component_of(user)
                    && is_passed(&component)
                {
                    open.push(component);
                }
            }
        }
        found
    }

    /// The pointers of what something at or below `place` refers to, and what that refers to.
    pub(super) fn reached_from(&self, place: &str) -> BTreeSet<String> {
        let (mut found, mut open) = (BTreeSet::new(), vec![place.to_owned()]);
        while let Some(place) = open.pop() {
            let below = format!("{place}/");
            for (target, users) in &self.to {
                if users.iter().any(|user| *user == place || user.starts_with(&below))
                    && found.insert(target.clone())
                {
                    open.push(target.clone());
                }
            }
        }
        found
    }
}

/// The pointer that a reference within the document leads to.
pub(super) fn target_of(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    let mut parts = pointer.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (hex, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(hex, 16).ok()?);
        bytes.extend(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// The component that a pointer leads into.
pub(super) fn component_of(pointer: &str) -> Option<String> {
    let mut tokens = pointer.strip_prefix("/components/")?.split('/');
    Some(format!("/components/{}/{}", tokens.next()?, tokens.next()?))
}
