//! Leaves operations out of a document: those that an error concerns, so that the rest can be printed.
//!
//! An error concerns an operation if it stands in the operation itself, in what its path gives to it, in something that
//! either of them refers to, however indirectly, or in a security scheme that it asks for.

use std::collections::{HashMap, HashSet};

use openapiv3::{PathItem, ReferenceOr};
use serde_json::Value as Json;

use super::dependencies::Dependencies;
use super::{Document, TypedPart};
use crate::diagnostics::{Diagnostic, Part, Place, Pointer};
use crate::dialect::reserved;
use crate::resolve::Reference;
use crate::source::Value;

const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
/// Methods of other names (3.2).
const ADDITIONAL: &str = "additionalOperations";

/// An operation that is left out.
#[derive(Clone, Debug)]
pub(crate) struct LeftOut {
    /// The method in capitals.
    pub(crate) method: String,
    /// The path as written.
    pub(crate) path: String,
    /// Where the operation stands.
    pub(crate) at: Place,
    /// The first error that concerns it.
    pub(crate) reason: Diagnostic,
}

/// What is left out of a document so far.
#[derive(Debug, Default)]
pub(crate) struct Omissions {
    /// The operations, in the order in which they were left out.
    pub(crate) operations: Vec<LeftOut>,
    /// Errors that concern nothing which is printed.
    pub(crate) unreached: Vec<Diagnostic>,
    gone: HashSet<(Place, String)>,
}

/// Whether the document can be used after something was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remainder {
    /// It can, unless there are other errors.
    Usable,
    /// No operation is left.
    Nothing,
    /// An error concerns the document as a whole, or nothing could be left out on account of it.
    Broken,
}

/// An operation of the document.
struct Candidate {
    method: String,
    path: String,
    /// The key of the path.
    key: Place,
    /// The path item, behind its references.
    item: Place,
    at: Place,
}

impl Omissions {
    /// Leaves out the operations that the errors concern.
    pub(crate) fn leave_out(&mut self, document: &mut Document, errors: &[Diagnostic]) -> Remainder {
        let root = Place::root(document.file);
        if errors.iter().any(|error| concerns_all(error, &root)) {
            return Remainder::Broken;
        }
        let graph = Graph { document };
        let mut candidates = graph.operations(&root);
        candidates.retain(|candidate| !self.gone.contains(&(candidate.at.clone(), candidate.path.clone())));
        let roots: Vec<Vec<Place>> =
            candidates.iter().map(|candidate| graph.roots(candidate, &root)).collect();
        let dependencies = Dependencies::of(&graph, &roots);
        let first = dependencies.first_errors(errors);
        let unreached: Vec<Diagnostic> = errors
            .iter()
            .filter(|error| {
                let place = whole(&error.place);
                let of_path = |candidate: &Candidate| place == candidate.item || place == candidate.key;
                dependencies.around(&place).is_empty() && !candidates.iter().any(of_path)
            })
            .cloned()
            .collect();
        let mut paths: HashMap<Place, usize> = HashMap::new();
        for (index, error) in errors.iter().enumerate() {
            paths.entry(whole(&error.place)).or_insert(index);
        }
        let mut left = 0_usize;
        let mut keeps_default_security = false;
        let mut omitted = Vec::new();
        for (candidate, roots) in candidates.into_iter().zip(&roots) {
            let inside = roots.iter().filter_map(|place| dependencies.index(place));
            let inside = inside.filter_map(|index| first.get(index).copied().flatten());
            let of_path = [&candidate.item, &candidate.key].into_iter().filter_map(|place| paths.get(place));
            match inside.chain(of_path.copied()).min().and_then(|index| errors.get(index)) {
                Some(reason) => omitted.push((candidate, reason.clone())),
                None => {
                    left += 1;
                    keeps_default_security |= roots.contains(&root.child("security"));
                }
            }
        }
        let progress = !omitted.is_empty();
        for (candidate, reason) in omitted {
            remove(document, &candidate);
            self.gone.insert((candidate.at.clone(), candidate.path.clone()));
            let Candidate { method, path, at, .. } = candidate;
            self.operations.push(LeftOut { method, path, at, reason });
        }
        let schemes = remove_schemes(document, errors);
        if !keeps_default_security {
            document.openapi.security = None;
        }
        // An error that comes again concerns something that is looked at without being reached.
        let again = unreached.iter().any(|error| self.unreached.contains(error));
        self.unreached.extend(unreached);
        match left {
            0 => Remainder::Nothing,
            _ if progress || schemes || !again => Remainder::Usable,
            _ => Remainder::Broken,
        }
    }
}

/// Whether an error concerns no single operation.
fn concerns_all(error: &Diagnostic, root: &Place) -> bool {
    let place = &error.place;
    let sections = ["paths", "components", "webhooks", "security"];
    matches!(place.part, Part::Bytes { .. })
        || (place.file == root.file
            && !place.pointer.tokens().next().is_some_and(|first| sections.contains(&first.as_str())))
}

/// The place without its part: key or value.
fn whole(place: &Place) -> Place {
    Place::new(place.file, place.pointer.clone())
}

/// What refers to what.
pub(super) struct Graph<'d> {
    document: &'d Document,
}

impl<'d> Graph<'d> {
    fn value(&self, place: &Place) -> Option<&'d Value> {
        self.document.trees.get(&place.file)?.at(&place.pointer)
    }

    /// All operations, in document order.
    fn operations(&self, root: &Place) -> Vec<Candidate> {
        let mut list = Vec::new();
        let paths = root.child("paths");
        for path in self.value(&paths).and_then(Value::as_object).into_iter().flat_map(|paths| paths.keys()) {
            let key = paths.child(path);
            let mut item = key.clone();
            for _ in 0..=self.document.references {
                match self.value(&item).and_then(|item| item.get("$ref")).and_then(Value::as_str) {
                    Some(text) => match self.target(&item, text) {
                        Some(target) => item = target,
                        None => break,
                    },
                    None => break,
                }
            }
            let mut add = |method: &str, at: Place| {
                let (method, path) = (method.to_ascii_uppercase(), path.clone());
                list.push(Candidate { method, path, key: key.clone(), item: item.clone(), at });
            };
            for (name, value) in self.value(&item).and_then(Value::as_object).into_iter().flatten() {
                if METHODS.contains(&name.as_str()) {
                    add(name, item.child(name));
                } else if name == ADDITIONAL {
                    let methods = value.as_object().into_iter().flat_map(|methods| methods.keys());
                    methods.for_each(|method| add(method, item.child(name).child(method)));
                }
            }
        }
        list
    }

    /// The places that an operation is made of, but for what they refer to.
    fn roots(&self, candidate: &Candidate, root: &Place) -> Vec<Place> {
        let mut roots = vec![candidate.at.clone()];
        let members = self.value(&candidate.item).and_then(Value::as_object);
        for name in members.into_iter().flat_map(|members| members.keys()) {
            if !METHODS.contains(&name.as_str()) && name != ADDITIONAL {
                roots.push(candidate.item.child(name));
            }
        }
        let own = self.value(&candidate.at).and_then(|operation| operation.get("security"));
        let default = root.child("security");
        let security = own.or_else(|| {
            roots.push(default.clone());
            self.value(&default)
        });
        let schemes = root.child("components").child("securitySchemes");
        for alternative in security.and_then(Value::as_array).into_iter().flatten() {
            for name in alternative.as_object().into_iter().flat_map(|alternative| alternative.keys()) {
                roots.push(schemes.child(name));
            }
        }
        roots
    }

    /// The places that the value at a place refers to.
    pub(super) fn targets(&self, place: &Place) -> Vec<Place> {
        let mut texts = Vec::new();
        if let Some(value) = self.value(place) {
            references(value, &mut texts);
        }
        texts.into_iter().filter_map(|text| self.target(place, text)).collect()
    }

    /// Where the text of a reference in the file of `from` leads.
    fn target(&self, from: &Place, text: &str) -> Option<Place> {
        let reference = Reference::parse(text).ok()?;
        let file = match reference.file {
            None => from.file,
            Some(name) => *self.document.files.get(&(from.file, name))?,
        };
        Some(Place::new(file, reference.pointer))
    }
}

/// The references in a value, and those of a discriminator's mapping.
fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(text) if key == "$ref" => found.push(text),
                    Value::Object(mapping) if key == "mapping" => {
                        found.extend(mapping.values().filter_map(Value::as_str));
                    }
                    _ => references(member, found),
                }
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| references(element, found)),
        _ => {}
    }
}

/// Takes an operation out of the typed model.
fn remove(document: &mut Document, candidate: &Candidate) {
    let item = if candidate.item == candidate.key {
        document.openapi.paths.paths.get_mut(&candidate.path)
    } else {
        match document.parts.get_mut(&candidate.item) {
            Some(TypedPart::PathItem(item)) => Some(item),
            _ => None,
        }
    };
    let Some(ReferenceOr::Item(item)) = item else { return };
    let method = candidate.at.pointer.last().unwrap_or_default();
    if candidate.at.pointer.parent() == Some(candidate.item.pointer.child(ADDITIONAL)) {
        if let Some(Json::Array(methods)) = item.extensions.get_mut(&reserved::name(ADDITIONAL)) {
            methods.retain(|name| name.as_str() != Some(&method));
        }
    } else if let Some(operation) = operation_mut(item, &method) {
        *operation = None;
    } else {
        item.extensions.shift_remove(&reserved::name(&method));
    }
}

fn operation_mut<'i>(item: &'i mut PathItem, method: &str) -> Option<&'i mut Option<openapiv3::Operation>> {
    Some(match method {
        "get" => &mut item.get,
        "put" => &mut item.put,
        "post" => &mut item.post,
        "delete" => &mut item.delete,
        "options" => &mut item.options,
        "head" => &mut item.head,
        "patch" => &mut item.patch,
        "trace" => &mut item.trace,
        _ => return None,
    })
}

/// Takes out the security schemes that have an error: no operation that is left asks for them.
fn remove_schemes(document: &mut Document, errors: &[Diagnostic]) -> bool {
    let list = Pointer::from_tokens(["components", "securitySchemes"]);
    let Some(components) = &mut document.openapi.components else { return false };
    let mut removed = false;
    for error in errors.iter().filter(|error| error.place.file == document.file) {
        if error.place.pointer.is_inside(&list)
            && let Some(name) = error.place.pointer.tokens().nth(2)
        {
            removed |= components.security_schemes.shift_remove(&name).is_some();
        }
    }
    removed
}
