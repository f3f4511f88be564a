//! Walks a tree along the tables: checks every field, repairs what is harmless, collects references, and hands each object
//! to the rules of its kind.

use std::collections::HashMap;

use super::anchors::Anchors;
use super::reserved;
use super::rules;
use super::suggest::Suggestions;
use super::table::{Field, Kind, Member, Shape, Since, Version};
use crate::diagnostics::{
    Code, Diagnostic, Diagnostics, EMPTY_FIELD, FileId, IGNORED_DOCUMENTATION, IGNORED_FIELD, IGNORED_VALUE,
    MISPLACED_REFERENCE, OTHER_VERSION_FIELD, Place, Pointer, REPAIRED_VALUE, RESERVED_EXTENSION, Severity,
    UNKNOWN_FIELD, WRONG_KIND, push_token,
};
use crate::source::{Object, Sources, Value};

/// A `$ref` of the document that has to lead to an object of this kind.
#[derive(Clone, Debug)]
pub(crate) struct ReferenceUse {
    /// The object that holds the `$ref`.
    pub(crate) at: Place,
    /// The text of the `$ref`.
    pub(crate) text: String,
    /// What it has to lead to.
    pub(crate) kind: Kind,
    /// Whether it is the value of a discriminator's mapping, which stands at the place itself.
    pub(crate) mapping: bool,
    /// Whether it stands in documentation, so that nothing else hangs on it.
    pub(crate) documentation: bool,
}

impl ReferenceUse {
    /// Where the text stands.
    pub(crate) fn place(&self) -> Place {
        if self.mapping { self.at.clone() } else { self.at.child("$ref") }
    }
}

/// A `$ref` where the specification allows none.
#[derive(Clone, Debug)]
pub(crate) struct Misplaced {
    /// The object that holds the `$ref`.
    pub(crate) at: Place,
    /// The text of the `$ref`.
    pub(crate) text: String,
    /// What it has to lead to.
    pub(crate) shape: Shape,
    /// Whether it stands in documentation, so that nothing else hangs on it.
    pub(crate) documentation: bool,
}

/// Checks and normalises trees of one file.
pub(crate) struct Walker<'a> {
    file: FileId,
    pub(super) version: Version,
    /// Whether the values were walked before, where they stood then.
    again: bool,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// Pointer text of the value that is being looked at.
    path: String,
    pub(super) references: Vec<ReferenceUse>,
    misplaced: Vec<Misplaced>,
    /// Objects that the typed model has no field for.
    apart: Vec<(Pointer, Kind)>,
    /// What was walked before and is left alone now.
    done: &'a HashMap<String, Kind>,
    pub(super) suggestions: Suggestions,
    /// The anchors of the file.
    pub(super) anchors: &'a Anchors,
    /// Numbers and booleans that stand where a text is due.
    respelled: Vec<Pointer>,
    /// Why a mistake here does no harm, where it doesn't: what is left out then.
    harmless: Option<&'static str>,
    /// Values that were moved, each with where it stood before.
    moved: Vec<(Pointer, Pointer)>,
}

/// A mistake in what only describes.
pub(super) const DOCUMENTATION: &str = "as it only describes, it is left out";
/// A mistake in a rule.
pub(super) const RULE: &str = "the rule is left to the server";

/// What an object with a `$ref` is.
enum Reference {
    /// The reference and nothing else that counts.
    Alone,
    /// A schema with keywords beside the reference (3.1).
    WithKeywords,
    /// No reference: the object is what it says itself.
    None,
    /// No reference, and nothing else either.
    Broken,
}

/// What a walk found.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// All references, in document order.
    pub(crate) references: Vec<ReferenceUse>,
    /// References that stand for values which can't be given by reference; they were not looked at.
    pub(crate) misplaced: Vec<Misplaced>,
    /// Objects that the typed model has no field for, so that they have to be read apart.
    pub(crate) apart: Vec<(Pointer, Kind)>,
    /// Values that were moved, each with where it stood before.
    pub(crate) moved: Vec<(Pointer, Pointer)>,
    /// Whether the value can't be one of this shape, so that what holds it has to leave it out.
    pub(crate) unusable: bool,
}

/// Checks and normalises the value of this shape at `pointer` and everything in it, except for what is `done`: objects
/// that were walked before. `again` if it was walked where it stood before. The file's text is asked for numbers that stand where a text is due.
pub(crate) fn walk(
    tree: &mut Value,
    (pointer, shape): (&Pointer, Shape),
    (version, again): (Version, bool),
    (file, sources): (FileId, &Sources),
    (done, anchors): (&HashMap<String, Kind>, &Anchors),
    diagnostics: &mut Diagnostics,
) -> Findings {
    let path = pointer.as_str().to_owned();
    let mut walker = Walker {
        file,
        version,
        again,
        diagnostics,
        path,
        references: Vec::new(),
        misplaced: Vec::new(),
        apart: Vec::new(),
        done,
        suggestions: Suggestions::default(),
        anchors,
        respelled: Vec::new(),
        harmless: None,
        moved: Vec::new(),
    };
    let unusable = tree.at_mut(pointer).is_some_and(|value| !walker.value(shape, value));
    let Walker { references, misplaced, apart, respelled, moved, .. } = walker;
    // A text that YAML reads as a number (`version: 1.10`) is taken as it is written.
    for (pointer, text) in respelled.iter().zip(sources.scalars(file, &respelled)) {
        if let (Some(value), Some(text)) = (tree.at_mut(pointer), text) {
            *value = Value::String(text);
        }
    }
    Findings { references, misplaced, apart, moved, unusable }
}

impl Walker<'_> {
    /// The value that is being looked at.
    pub(super) fn here(&self) -> Place {
        Place::new(self.file, Pointer::parse(&self.path).unwrap_or_else(Pointer::root))
    }

    /// Reports something about the value that is being looked at.
    pub(super) fn report(&mut self, code: Code, message: impl Into<String>) {
        let place = self.here();
        self.push(Diagnostic::new(code, place, message));
    }

    /// Adds a diagnostic. An error becomes a warning where it does no harm.
    pub(super) fn push(&mut self, mut diagnostic: Diagnostic) {
        if let (Some(why), Severity::Error) = (self.harmless, diagnostic.severity()) {
            diagnostic.code = IGNORED_VALUE;
            diagnostic.message = format!("{}; {why}", diagnostic.message);
            diagnostic.help = None;
        }
        self.diagnostics.push(diagnostic);
    }

    /// Looks at something in which mistakes do no harm.
    pub(super) fn harmlessly<R>(
        &mut self,
        why: Option<&'static str>,
        look: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let outer = self.harmless;
        self.harmless = outer.or(why);
        let result = look(self);
        self.harmless = outer;
        result
    }

    /// Notes that the value at `from` in the present one now stands at `to` in it.
    pub(super) fn moved<'t>(
        &mut self,
        from: impl IntoIterator<Item = &'t str>,
        to: impl IntoIterator<Item = &'t str>,
    ) {
        let here = Pointer::parse(&self.path).unwrap_or_else(Pointer::root);
        let from = from.into_iter().fold(here.clone(), |pointer, token| pointer.child(token));
        let to = to.into_iter().fold(here, |pointer, token| pointer.child(token));
        self.moved.push((to, from));
    }

    /// A reference that stands at this place.
    pub(super) fn refer(&mut self, at: Place, text: String, kind: Kind, mapping: bool) {
        let documentation = self.harmless == Some(DOCUMENTATION) || kind.is_documentation();
        self.references.push(ReferenceUse { at, text, kind, mapping, documentation });
    }

    /// Reports something about a member of the value that is being looked at.
    pub(super) fn report_member(&mut self, key: &str, code: Code, message: impl Into<String>) {
        let place = self.here().child(key);
        self.push(Diagnostic::new(code, place, message));
    }

    /// Notes that the object at this member has to be read apart from the typed model.
    pub(super) fn apart<'t>(&mut self, tokens: impl IntoIterator<Item = &'t str>, kind: Kind) {
        let pointer = tokens.into_iter().fold(self.here().pointer, |pointer, token| pointer.child(token));
        self.apart.push((pointer, kind));
    }

    /// Looks at a value inside the present one.
    pub(super) fn inside<R>(&mut self, token: &str, look: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.path.len();
        push_token(&mut self.path, token);
        let result = look(self);
        self.path.truncate(length);
        result
    }

    /// Notes that the number or boolean here has to be taken as it is written.
    pub(super) fn respell(&mut self) {
        self.respelled.extend(Pointer::parse(&self.path));
    }

    /// The last two tokens of the pointer, escaped, innermost first.
    pub(super) fn last_tokens(&self) -> [&str; 2] {
        let mut tokens = self.path.rsplit('/');
        [tokens.next().unwrap_or_default(), tokens.next().unwrap_or_default()]
    }

    /// Checks an object of the specification. `false` if the value can't be one, so that the typed model would refuse it:
    /// what holds it leaves it out then.
    pub(super) fn object(&mut self, kind: Kind, value: &mut Value) -> bool {
        if self.done.contains_key(&self.path) {
            return true;
        }
        let why = match kind {
            kind if kind.is_documentation() => Some(DOCUMENTATION),
            Kind::Discriminator => Some("without it the members of the union are told apart by themselves"),
            _ => None,
        };
        self.harmlessly(why, |walker| walker.one(kind, value))
    }

    fn one(&mut self, kind: Kind, value: &mut Value) -> bool {
        rules::repair(self, kind, value);
        if let (Kind::Schema, Value::Bool(_)) = (kind, &*value) {
            rules::schema::boolean(self, value);
        }
        if matches!(value, Value::Array(elements) if elements.is_empty()) {
            self.report(REPAIRED_VALUE, "an empty list stands for an empty object");
            *value = Value::Object(Object::default());
        }
        let Value::Object(object) = value else {
            self.report(WRONG_KIND, format!("{} is an object, not {}", kind.a_name(), value.kind()));
            return false;
        };
        if !kind.takes_reference() && self.misplaced(Shape::One(kind), object) {
            return true;
        }
        if kind.takes_reference() && object.contains_key("$ref") {
            match self.reference(kind, object) {
                Reference::Alone => return true,
                Reference::Broken => return false,
                Reference::WithKeywords | Reference::None => {}
            }
        }
        rules::prepare(self, kind, object);
        let mut removed = Vec::new();
        for (key, member) in object.iter_mut() {
            let empty = *member == Value::Null;
            if !self.inside(key, |walker| walker.member(kind, key, member)) {
                removed.push((key.clone(), empty));
            }
        }
        for (key, _) in &removed {
            object.shift_remove(key);
        }
        let mut complete = true;
        for field in kind.fields().iter() {
            if !field.required_in(self.version) || object.contains_key(field.name) {
                continue;
            }
            let was_null = removed.iter().find(|(key, _)| key == field.name).map(|(_, empty)| *empty);
            complete &= self.missing(kind, field, object, was_null);
        }
        rules::apply(self, kind, object) && complete
    }

    /// Takes note of a reference where none is allowed, if there is one.
    pub(super) fn misplaced(&mut self, shape: Shape, object: &Object) -> bool {
        let Some(Value::String(text)) = object.get("$ref") else { return false };
        let text = self.anchors.named(text).map_or_else(|| text.clone(), |pointer| pointer.to_string());
        let documentation = self.harmless == Some(DOCUMENTATION);
        self.misplaced.push(Misplaced { at: self.here(), text, shape, documentation });
        true
    }

    /// Takes note of a reference.
    fn reference(&mut self, kind: Kind, object: &mut Object) -> Reference {
        match object.get_mut("$ref") {
            Some(Value::String(text)) => {
                if let Some(pointer) = self.anchors.named(text) {
                    *text = pointer.to_string();
                }
                let (at, text) = (self.here(), text.clone());
                self.refer(at, text, kind, false);
            }
            Some(Value::Null) => {
                self.report_member("$ref", EMPTY_FIELD, "`$ref` has no value; it is taken as absent");
                object.shift_remove("$ref");
                return Reference::None;
            }
            Some(other) => {
                let message = format!("a reference is a text, not {}", other.kind());
                self.report_member("$ref", WRONG_KIND, message);
                return Reference::Broken;
            }
            None => return Reference::Broken,
        }
        let siblings: Vec<String> =
            object.keys().filter(|key| *key != "$ref" && !key.starts_with("x-")).cloned().collect();
        if kind == Kind::Schema && self.version >= Version::V3_1 {
            return if siblings.is_empty() { Reference::Alone } else { Reference::WithKeywords };
        }
        for key in siblings {
            let documentation = matches!(key.as_str(), "summary" | "description");
            if documentation && self.version >= Version::V3_1 {
                continue;
            }
            let code = if documentation { IGNORED_DOCUMENTATION } else { IGNORED_FIELD };
            let place = self.here().child(&key).at_key();
            self.push(
                Diagnostic::new(code, place, format!("`{key}` has no effect beside `$ref`"))
                    .related(self.here().child("$ref"), "the reference replaces the whole object"),
            );
        }
        Reference::Alone
    }

    /// Checks one member of an object. `false` if it has to go.
    fn member(&mut self, kind: Kind, key: &str, value: &mut Value) -> bool {
        match kind.member(key) {
            // Taken note of already.
            _ if key == "$ref" && kind.takes_reference() => true,
            Member::Field(field) => {
                if !field.exists_in(self.version) {
                    self.other_version(field);
                }
                if *value == Value::Null && !matches!(field.shape, Shape::Data) {
                    self.report(EMPTY_FIELD, format!("`{key}` has no value; it is taken as absent"));
                    return false;
                }
                let why = match kind {
                    Kind::Header if field.name == "style" => Some("a header has the style `simple`"),
                    _ if field.is_documentation() => Some(DOCUMENTATION),
                    Kind::Schema if field.is_rule() => Some(RULE),
                    _ => None,
                };
                self.harmlessly(why, |walker| walker.value(field.shape, value))
            }
            Member::Named(shape) => self.value(shape, value),
            Member::Extension if key.starts_with(reserved::PREFIX) && !self.again => {
                let place = self.here().at_key();
                let message = format!("the name `{key}` is reserved for the generator");
                self.push(Diagnostic::new(RESERVED_EXTENSION, place, message));
                false
            }
            Member::Extension => true,
            Member::Unknown => {
                self.unknown(kind, key);
                true
            }
        }
    }

    fn unknown(&mut self, kind: Kind, key: &str) {
        let place = self.here().at_key();
        if key == "$ref" {
            let message = format!("{} can't be given by reference", kind.a_name());
            self.push(Diagnostic::new(MISPLACED_REFERENCE, place, message));
            return;
        }
        let mut diagnostic =
            Diagnostic::new(UNKNOWN_FIELD, place, format!("{} has no field `{key}`", kind.a_name()));
        if let Some(name) = self.suggestions.nearest(key, kind.fields().iter().map(|field| field.name)) {
            diagnostic = diagnostic.help(format!("did you mean `{name}`?"));
        }
        self.push(diagnostic);
    }

    fn other_version(&mut self, field: &Field) {
        let versions = match field.since {
            Since::Only3_0 => "to OpenAPI 3.0 only",
            Since::From3_1 => "to OpenAPI 3.1",
            Since::From3_2 => "to OpenAPI 3.2",
            Since::Always => return,
        };
        let place = self.here().at_key();
        let message = format!("`{}` belongs {versions}; it is honoured all the same", field.name);
        self.push(Diagnostic::new(OTHER_VERSION_FIELD, place, message));
    }
}
