//! An overlay file → its actions, checked.

use std::path::Path;

use serde_json_path::JsonPath;

use crate::diagnostics::{
    Diagnostic, Diagnostics, OVERLAY_EXTENDS, OVERLAY_FIELD, OVERLAY_PATH, OVERLAY_SHAPE, Place,
};
use crate::source::{Limits, Object, Sources, Value, load};

const FIELDS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const ACTION_FIELDS: [&str; 5] = ["target", "description", "update", "remove", "copy"];

/// One action.
pub(super) struct Action {
    /// What is selected.
    pub(super) target: JsonPath,
    /// The same, as it is written.
    pub(super) target_text: String,
    /// What happens to it.
    pub(super) change: Change,
    /// Where the action stands.
    pub(super) at: Place,
}

/// What happens to the selected values.
pub(super) enum Change {
    /// They are taken out.
    Remove,
    /// This value is merged into them.
    Update(Value),
    /// The one value that the path, also given as it is written, selects is merged into them.
    Copy(JsonPath, String),
}

/// The actions of the overlay at `path`, in their order, without those that are wrong.
pub(super) fn actions(
    path: &Path,
    limits: &Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Vec<Action> {
    let Some((file, tree)) = load(path, limits, sources, diagnostics) else { return Vec::new() };
    let mut reader = Reader { diagnostics };
    let root = Place::root(file);
    let Value::Object(members) = &tree else { return Vec::new() };
    if !reader.version(members, &root) {
        return Vec::new();
    }
    reader.known(members, &FIELDS, &root, "an overlay");
    if members.contains_key("extends") {
        let message = "`extends` is not followed: the overlay changes the document that it is given with";
        reader.say(OVERLAY_EXTENDS, root.child("extends"), message);
    }
    match members.get("actions") {
        Some(Value::Array(list)) => {
            let at = root.child("actions");
            list.iter()
                .enumerate()
                .filter_map(|(index, action)| reader.action(action, at.index(index)))
                .collect()
        }
        Some(other) => {
            let message = format!("`actions` is a list, not {}", other.kind());
            reader.say(OVERLAY_SHAPE, root.child("actions"), message);
            Vec::new()
        }
        None => {
            reader.say(OVERLAY_SHAPE, root, "the overlay has no `actions`");
            Vec::new()
        }
    }
}

struct Reader<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn version(&mut self, members: &Object, root: &Place) -> bool {
        let (place, message) = match members.get("overlay") {
            Some(Value::String(text)) if is_known(text) => return true,
            // `overlay: 1.0`
            Some(Value::Float(number)) if is_known(&format!("{number:?}")) => return true,
            Some(Value::String(text)) => (
                root.child("overlay"),
                format!("the version `{text}` of overlays is not supported, only 1.0 and 1.1"),
            ),
            Some(other) => (root.child("overlay"), format!("the version is a text, not {}", other.kind())),
            None => (
                root.clone(),
                "this is no overlay: the field `overlay` with its version is missing".to_owned(),
            ),
        };
        self.say(OVERLAY_SHAPE, place, message);
        false
    }

    fn action(&mut self, action: &Value, at: Place) -> Option<Action> {
        let Value::Object(members) = action else {
            self.say(OVERLAY_SHAPE, at, format!("an action is an object, not {}", action.kind()));
            return None;
        };
        self.known(members, &ACTION_FIELDS, &at, "an action");
        let (target, target_text) = match members.get("target") {
            Some(target) => self.path(target, at.child("target"))?,
            None => {
                self.say(OVERLAY_SHAPE, at, "the action has no `target`");
                return None;
            }
        };
        let remove = match members.get("remove") {
            None | Some(Value::Bool(false)) => false,
            Some(Value::Bool(true)) => true,
            Some(other) => {
                let message = format!("`remove` is a boolean, not {}", other.kind());
                self.say(OVERLAY_SHAPE, at.child("remove"), message);
                return None;
            }
        };
        let change = match (members.get("update"), members.get("copy")) {
            _ if remove => Change::Remove,
            (Some(value), _) => Change::Update(value.clone()),
            (None, Some(path)) => {
                let (path, text) = self.path(path, at.child("copy"))?;
                Change::Copy(path, text)
            }
            (None, None) => {
                self.say(
                    OVERLAY_FIELD,
                    at,
                    "the action neither updates, removes nor copies; it has no effect",
                );
                return None;
            }
        };
        Some(Action { target, target_text, change, at })
    }

    fn path(&mut self, value: &Value, at: Place) -> Option<(JsonPath, String)> {
        let Value::String(text) = value else {
            self.say(OVERLAY_SHAPE, at, format!("a JSONPath is a text, not {}", value.kind()));
            return None;
        };
        match JsonPath::parse(text) {
            Ok(path) => Some((path, text.clone())),
            Err(error) => {
                let position = text.chars().count().min(error.position()) + 1;
                let message = format!("`{text}` is no JSONPath, from character {position} on");
                self.say(OVERLAY_PATH, at, message);
                None
            }
        }
    }

    /// Warns about fields that have no effect.
    fn known(&mut self, members: &Object, fields: &[&str], at: &Place, what: &str) {
        for key in members.keys().filter(|key| !key.starts_with("x-") && !fields.contains(&key.as_str())) {
            self.say(OVERLAY_FIELD, at.child(key).at_key(), format!("{what} has no field `{key}`"));
        }
    }

    fn say(&mut self, code: crate::diagnostics::Code, at: Place, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, at, message));
    }
}

/// `1.0.0`, `1.1.0`; the patch number makes no difference.
fn is_known(version: &str) -> bool {
    let mut numbers = version.split('.');
    matches!((numbers.next(), numbers.next()), (Some("1"), Some("0" | "1")))
}
