//! Anchors: names that a schema gives itself (3.1), to which a reference leads without a pointer.

use std::collections::HashMap;

use crate::diagnostics::Pointer;
use crate::source::Value;

/// The anchors of one file.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    names: HashMap<String, Pointer>,
    /// Whether a schema has an identity (`$id`) of its own: `$dynamicRef` can't be told before run time then.
    identities: bool,
}

impl Anchors {
    /// Collects the anchors in a tree, before it is normalised.
    pub(crate) fn of(tree: &Value) -> Self {
        let mut anchors = Self::default();
        anchors.collect(tree, &mut Vec::new());
        anchors
    }

    fn collect<'v>(&mut self, value: &'v Value, path: &mut Vec<std::borrow::Cow<'v, str>>) {
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    if let (true, Value::String(name)) =
                        (matches!(key.as_str(), "$anchor" | "$dynamicAnchor"), member)
                    {
                        let pointer = Pointer::from_tokens(path.iter().map(AsRef::as_ref));
                        self.names.entry(name.clone()).or_insert(pointer);
                    }
                    self.identities |= key == "$id" && matches!(member, Value::String(_));
                    path.push(key.into());
                    self.collect(member, path);
                    path.pop();
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    path.push(index.to_string().into());
                    self.collect(element, path);
                    path.pop();
                }
            }
            _ => {}
        }
    }

    /// Where the reference `#name` leads.
    pub(super) fn named(&self, reference: &str) -> Option<&Pointer> {
        self.names.get(reference.strip_prefix('#')?)
    }

    /// Where `$dynamicRef: #name` leads, if that is the same from everywhere.
    pub(super) fn dynamic(&self, reference: &str) -> Option<&Pointer> {
        if self.identities { None } else { self.named(reference) }
    }
}
