//! Follows all references of a document once, before it is typed: loads the files they name, checks that each leads to an
//! object of the right kind, and collects the objects that the typed model doesn't hold by name.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use super::cycles;
use super::files::{self, Folders};
use super::leftovers;
use super::names;
use super::reference::{Reference, ReferenceError};
use crate::diagnostics::{
    BAD_REFERENCE, BROKEN_MAPPING, Code, Diagnostic, Diagnostics, EXTERNAL_REFERENCE, FileId, IGNORED_VALUE,
    MISSING_TARGET, PARAMETER_AS_HEADER, Place, Pointer, REPAIRED_REFERENCE, WRONG_TARGET,
};
use crate::dialect::{
    Anchors, At, Findings, Kind, Misplaced, ReferenceUse, Shape, Suggestions, Version, at, version, walk,
};
use crate::source::{Limits, Sources, Value, load_value};

/// A document with all that its references lead to, normalised but not typed yet.
#[derive(Debug, Default)]
pub(crate) struct Linked {
    /// The trees, by file.
    pub(crate) trees: HashMap<FileId, Value>,
    /// Objects to be typed apart from the document itself.
    pub(crate) parts: IndexMap<Place, Kind>,
    /// Which file a reference names, by the referring file and the path as written.
    pub(crate) files: HashMap<(FileId, String), FileId>,
    /// Objects of other files that the document itself names, each with where it does.
    pub(crate) named: HashMap<Place, Place>,
    /// What other files are called that are one object each.
    pub(crate) stems: HashMap<FileId, String>,
    /// How many references lead somewhere.
    pub(crate) references: usize,
}

/// Normalises `tree` and everything its references lead to, in files beside it and in the `others` among the folders.
pub(crate) fn link(
    (file, path, tree): (FileId, &Path, Value),
    written_in: Version,
    (limits, others): (&Limits, &[PathBuf]),
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Linked {
    let mut linker = Linker {
        root: file,
        folders: Folders::new(path.parent().into_iter().chain(others.iter().map(PathBuf::as_path))),
        limits,
        sources,
        diagnostics,
        linked: Linked::default(),
        opened: HashMap::from([(files::normalised(path), Some(file))]),
        walked: HashMap::new(),
        anchors: HashMap::from([(file, Anchors::of(&tree))]),
        versions: HashMap::from([(file, written_in)]),
        queue: VecDeque::new(),
        misplaced: VecDeque::new(),
        followed: HashMap::new(),
        whole: HashSet::new(),
        operations: Vec::new(),
        writable: limits.aliased_values,
        targets: IndexMap::new(),
        uses: Vec::new(),
        suggestions: Suggestions::default(),
    };
    linker.linked.trees.insert(file, tree);
    linker.walk(&Place::root(file), Kind::OpenApi);
    loop {
        if let Some(misplaced) = linker.misplaced.pop_front() {
            linker.write_out(misplaced);
        } else if let Some(reference) = linker.queue.pop_front() {
            linker.follow(reference);
        } else {
            break;
        }
    }
    cycles::check(&linker.targets, linker.diagnostics);
    linker.linked.references = linker.targets.len();
    linker.name();
    linker.inline_media_types();
    linker.linked
}

/// Why a reference can't be followed: its code, what is wrong, the reason, and what to do.
type Refusal = (Code, &'static str, &'static str, Option<&'static str>);

const OUTSIDE: &str = "leads outside the document's folder";
const ALLOW: &str =
    "`--references DIR`, or `references` in `letterpress.toml`, lets references lead into another folder too";

pub(super) struct Linker<'a> {
    root: FileId,
    /// The folders that no reference leaves.
    folders: Folders,
    limits: &'a Limits,
    pub(super) sources: &'a mut Sources,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) linked: Linked,
    /// Files by normalised path; `None` if one couldn't be read.
    opened: HashMap<PathBuf, Option<FileId>>,
    anchors: HashMap<FileId, Anchors>,
    /// What was walked in each file.
    walked: HashMap<FileId, HashMap<String, Kind>>,
    versions: HashMap<FileId, Version>,
    queue: VecDeque<ReferenceUse>,
    /// References that stand where none is allowed.
    misplaced: VecDeque<Misplaced>,
    /// How many references were written out at a place, each in the place of the one before.
    pub(super) followed: HashMap<Place, usize>,
    /// How many values may be written out still.
    pub(super) writable: usize,
    /// Files that are one object: references lead to all of them.
    whole: HashSet<FileId>,
    /// Operations that were written out: where they stand now, and where they stood.
    pub(super) operations: Vec<(Place, Place)>,
    /// Where each reference leads, by the object that holds it.
    targets: IndexMap<Place, Place>,
    /// References to media types, which the typed model doesn't know.
    uses: Vec<Place>,
    suggestions: Suggestions,
}

impl Linker<'_> {
    /// Normalises the object at this place, and queues its references.
    fn walk(&mut self, place: &Place, kind: Kind) {
        self.walk_value(place, Shape::One(kind), false);
        let walked = self.walked.entry(place.file).or_default();
        walked.insert(place.pointer.as_str().to_owned(), kind);
    }

    /// Normalises the value at this place. `again` if it was walked where it stood before.
    pub(super) fn walk_value(&mut self, place: &Place, shape: Shape, again: bool) {
        let version = self.versions.get(&place.file).copied().unwrap_or(Version::V3_1);
        let (Some(tree), Some(anchors)) =
            (self.linked.trees.get_mut(&place.file), self.anchors.get(&place.file))
        else {
            return;
        };
        let walked = self.walked.entry(place.file).or_default();
        let (what, how) = ((&place.pointer, shape), (version, again));
        let Findings { references, misplaced, apart, moved, unusable } =
            walk(tree, what, how, (place.file, self.sources), (walked, anchors), self.diagnostics);
        self.queue.extend(references);
        self.misplaced.extend(misplaced);
        for (to, from) in moved {
            self.sources.repaired(place.file, &to, &from);
        }
        for (pointer, kind) in apart {
            self.linked.parts.insert(Place::new(place.file, pointer), kind);
        }
        if unusable {
            self.leave_out(place);
        }
    }

    /// Takes a value out of the object that holds it, with the list that it stands in.
    fn leave_out(&mut self, place: &Place) {
        let (Some(outer), Some(key)) = (place.pointer.parent(), place.pointer.last()) else { return };
        let tree = self.linked.trees.get_mut(&place.file);
        match tree.and_then(|tree| tree.at_mut(&outer)) {
            Some(Value::Object(members)) => {
                members.shift_remove(&key);
            }
            Some(Value::Array(_)) => self.leave_out(&Place::new(place.file, outer)),
            _ => {}
        }
    }

    /// Follows one reference.
    fn follow(&mut self, reference: ReferenceUse) {
        let Some(target) = self.meant_target(&reference) else { return };
        let Some(tree) = self.linked.trees.get(&target.file) else { return };
        if tree.at(&target.pointer).is_none() {
            return self.missing(&reference, &target);
        }
        if reference.kind == Kind::MediaType && target.file != reference.at.file {
            // The typed model has no place for it, and what it holds is read where the reference stands.
            self.put(&reference, &target, Shape::One(Kind::MediaType));
            return;
        }
        let wrong = match self.kind_at(&target) {
            At::Object(kind) if kind == reference.kind => None,
            At::Object(Kind::Parameter) if reference.kind == Kind::Header && is_in_header(tree, &target) => {
                let message = "this is a parameter; it is read as the header that is due";
                let diagnostic = Diagnostic::new(PARAMETER_AS_HEADER, reference.place(), message);
                self.diagnostics.push(diagnostic.related(target.clone().at_key(), "it leads here"));
                self.put(&reference, &target, Shape::One(Kind::Header));
                return;
            }
            At::Object(kind) => {
                Some(format!("this is {}; {} is due", kind.a_name(), reference.kind.a_name()))
            }
            At::Other => Some(format!("the reference does not lead to {}", reference.kind.a_name())),
            At::Nowhere => {
                self.walk(&target, reference.kind);
                None
            }
        };
        if let Some(message) = wrong {
            let lead = target.at_key();
            self.broken(&reference, WRONG_TARGET, message, |diagnostic| {
                diagnostic.related(lead, "it leads here")
            });
            return;
        }
        self.targets.insert(reference.at.clone(), target.clone());
        match reference.kind {
            Kind::MediaType => self.uses.push(reference.at),
            _ if self.is_component(&target) => {}
            kind => {
                self.linked.parts.insert(target, kind);
            }
        }
    }

    /// Reports a reference that leads to no value.
    pub(super) fn missing(&mut self, reference: &ReferenceUse, target: &Place) {
        let Some(tree) = self.linked.trees.get(&target.file) else { return };
        let (message, help) = missing(tree, &target.pointer, &reference.text, &mut self.suggestions);
        self.broken(reference, MISSING_TARGET, message, |diagnostic| match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    /// Where a reference leads, with its file loaded; where it leads nowhere as it is written, what it can only mean.
    pub(super) fn meant_target(&mut self, reference: &ReferenceUse) -> Option<Place> {
        let target = self.target(reference)?;
        let tree = self.linked.trees.get(&target.file);
        if tree.is_some_and(|tree| tree.at(&target.pointer).is_some()) {
            return Some(target);
        }
        Some(self.meant(reference).unwrap_or(target))
    }

    /// Where a reference leads as it is written.
    fn target(&mut self, reference: &ReferenceUse) -> Option<Place> {
        let (code, wrong, why, help) = match Reference::parse(&reference.text) {
            Ok(Reference { file: None, pointer }) => return Some(Place::new(reference.at.file, pointer)),
            Ok(Reference { file: Some(name), pointer }) => match self.open(reference.at.file, &name) {
                Ok(file) => {
                    if pointer == Pointer::root() && file != self.root {
                        self.whole.insert(file);
                    }
                    self.linked.files.insert((reference.at.file, name), file);
                    return Some(Place::new(file, pointer));
                }
                Err(refusal) => refusal?,
            },
            Err(ReferenceError::External(why)) => (EXTERNAL_REFERENCE, OUTSIDE, why, None),
            Err(ReferenceError::Malformed(why)) => (BAD_REFERENCE, "is malformed", why, None),
        };
        if let Some(meant) = self.meant(reference) {
            return Some(meant);
        }
        let message = format!("the reference `{}` {wrong}: {why}", reference.text);
        self.broken(reference, code, message, |diagnostic| match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
        None
    }

    /// The component that a broken reference means, if only one can be meant. The reference is written anew then.
    fn meant(&mut self, reference: &ReferenceUse) -> Option<Place> {
        let component = |tree: &Value| leftovers::component(tree, &reference.text, reference.kind);
        let file = reference.at.file;
        let (target, text) = match component(self.linked.trees.get(&file)?) {
            Some(pointer) => (Place::new(file, pointer.clone()), pointer.to_string()),
            None => {
                // Tools that put the files together before they look at references take it as one of the document.
                let pointer = component(self.linked.trees.get(&self.root)?)?;
                let name = self.root_from(file).filter(|_| reference.text.starts_with('#'))?;
                let text = format!("{name}{pointer}");
                self.linked.files.insert((file, name), self.root);
                (Place::new(self.root, pointer), text)
            }
        };
        let message = format!("the reference `{}` leads nowhere; it is read as `{text}`", reference.text);
        let written = self.linked.trees.get_mut(&file)?.at_mut(&reference.place().pointer)?;
        *written = Value::String(text);
        self.diagnostics.push(Diagnostic::new(REPAIRED_REFERENCE, reference.place(), message));
        Some(target)
    }

    /// The document as a file in its folder or below would name it.
    fn root_from(&self, file: FileId) -> Option<String> {
        let path = |file| self.sources.file(file).map(|file| files::normalised(&file.path));
        let (root, path) = (path(self.root)?, path(file)?);
        let below = path.parent()?.strip_prefix(root.parent()?).ok()?;
        let name = root.file_name()?.to_str().filter(|name| !name.contains(['#', '%', ':', '\\']))?;
        Some("../".repeat(below.components().count()) + name)
    }

    /// Loads the file that `name` means beside the file `from`, unless it was loaded before. The error says why the
    /// reference is broken; it is `None` if the file itself is, which has been reported.
    fn open(&mut self, from: FileId, name: &str) -> Result<FileId, Option<Refusal>> {
        let beside = self.sources.file(from).map(|file| file.path.clone()).unwrap_or_default();
        let path = files::normalised(&beside.parent().unwrap_or(Path::new("")).join(name));
        if let Some(file) = self.opened.get(&path) {
            return file.ok_or(None);
        }
        self.folders.hold(&path).map_err(|why| Some((EXTERNAL_REFERENCE, OUTSIDE, why, Some(ALLOW))))?;
        if !path.is_file() {
            return Err(Some((MISSING_TARGET, "leads nowhere", "there is no such file", None)));
        }
        let loaded = load_value(&path, self.limits, self.sources, self.diagnostics);
        let file = loaded.map(|(file, tree)| {
            let root = self.versions.get(&self.root).copied().unwrap_or(Version::V3_1);
            let own =
                if tree.get("openapi").is_some() { version(&tree, file, self.diagnostics) } else { None };
            self.versions.insert(file, own.unwrap_or(root));
            self.anchors.insert(file, Anchors::of(&tree));
            self.linked.trees.insert(file, tree);
            file
        });
        self.opened.insert(path, file);
        file.ok_or(None)
    }

    /// Reports a broken reference. An entry of a discriminator's mapping that leads nowhere is left out instead: the members
    /// of the union are listed beside it. So is what only describes.
    pub(super) fn broken(
        &mut self,
        reference: &ReferenceUse,
        code: Code,
        message: String,
        finish: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let code = match reference {
            ReferenceUse { mapping: true, .. } => BROKEN_MAPPING,
            ReferenceUse { documentation: true, .. } => IGNORED_VALUE,
            _ => code,
        };
        self.diagnostics.push(finish(Diagnostic::new(code, reference.place(), message)));
        if reference.mapping || reference.kind.is_documentation() {
            self.leave_out(&reference.at);
        }
    }

    /// What stands at a place, by the tables from the innermost object around it that was walked.
    pub(super) fn kind_at(&self, place: &Place) -> At {
        let Some(walked) = self.walked.get(&place.file) else { return At::Nowhere };
        let mut outer = Some(place.pointer.clone());
        while let Some(pointer) = outer {
            let rest = place.pointer.as_str().strip_prefix(pointer.as_str()).and_then(Pointer::parse);
            if let (Some(kind), Some(rest)) = (walked.get(pointer.as_str()), rest)
                && let found @ (At::Object(_) | At::Other) = at(*kind, &rest)
            {
                return found;
            }
            outer = pointer.parent();
        }
        At::Nowhere
    }

    /// Whether the typed model holds the object under its name.
    fn is_component(&self, place: &Place) -> bool {
        let mut tokens = place.pointer.tokens();
        let section = (tokens.next(), tokens.next());
        place.file == self.root
            && section.0.as_deref() == Some("components")
            && !matches!(section.1.as_deref(), Some("pathItems" | "mediaTypes"))
            && tokens.next().is_some()
            && tokens.next().is_none()
    }

    /// Finds what the document calls objects of other files.
    fn name(&mut self) {
        if self.linked.trees.len() < 2 {
            return;
        }
        self.linked.named = names::named(self.root, &self.targets, &self.operations);
        let stem = |path: &PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
        let files = self.opened.iter().filter_map(|(path, file)| Some(((*file)?, stem(path)?)));
        self.linked.stems = files.filter(|(file, _)| self.whole.contains(file)).collect();
    }

    /// Puts the target of each reference to a media type (3.2) in its place.
    fn inline_media_types(&mut self) {
        for place in std::mem::take(&mut self.uses) {
            let value = names::end(&self.targets, &place)
                .and_then(|target| {
                    self.linked.trees.get(&target.file).and_then(|tree| tree.at(&target.pointer))
                })
                .cloned();
            let tree = self.linked.trees.get_mut(&place.file);
            if let (Some(value), Some(here)) = (value, tree.and_then(|tree| tree.at_mut(&place.pointer))) {
                *here = value;
            }
        }
    }
}

/// Whether the parameter at this place is one in the header.
fn is_in_header(tree: &Value, target: &Place) -> bool {
    tree.at(&target.pointer).and_then(|parameter| parameter.get("in")?.as_str()) == Some("header")
}

/// The message for a reference that leads nowhere, and the nearest name that exists.
fn missing(
    tree: &Value,
    pointer: &Pointer,
    text: &str,
    suggestions: &mut Suggestions,
) -> (String, Option<String>) {
    let mut here = tree;
    for token in pointer.tokens() {
        match here.at(&Pointer::root().child(&token)) {
            Some(inner) => here = inner,
            None => {
                let names = here.as_object().into_iter().flat_map(|object| object.keys().map(String::as_str));
                let help = suggestions
                    .nearest(&token, names)
                    .map(|name| format!("there is no `{token}`; did you mean `{name}`?"));
                return (format!("the reference `{text}` leads nowhere"), help);
            }
        }
    }
    (format!("the reference `{text}` leads nowhere"), None)
}
