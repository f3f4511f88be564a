//! Tree → typed model, and [`read`], the way in: it runs the whole front end from a path to a [`Document`].

mod dependencies;
mod left_out;
#[cfg(test)]
mod tests;
mod typed;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use openapiv3::OpenAPI;

pub(crate) use self::left_out::{LeftOut, Omissions, Remainder};
pub(crate) use self::typed::TypedPart;
use crate::diagnostics::{Diagnostics, FileId, Place};
use crate::dialect;
use crate::overlay;
use crate::resolve::{Linked, component_name, link};
use crate::source::{self, Limits, Sources, Value};

/// A description, read and normalised to OpenAPI 3.0.
#[derive(Debug)]
pub struct Document {
    /// The typed model. What OpenAPI 3.0 can't express stands in reserved extensions, see [`dialect::reserved`].
    pub openapi: OpenAPI,
    /// The file that `openapi` was read from.
    pub file: FileId,
    /// The normalised trees, by file.
    pub trees: HashMap<FileId, Value>,
    /// Typed objects outside the typed model: targets of references, and what only 3.1 and 3.2 have.
    pub(crate) parts: IndexMap<Place, TypedPart>,
    /// Which file a reference names, by the referring file and the path as written.
    pub(crate) files: HashMap<(FileId, String), FileId>,
    /// Objects of other files that the document itself names, each with where it does.
    pub(crate) named: HashMap<Place, Place>,
    /// What other files are called that are one object each.
    pub(crate) stems: HashMap<FileId, String>,
    /// How many references lead somewhere: no chain of them is longer.
    pub(crate) references: usize,
}

impl Document {
    /// The name under which the components hold the schema at this place, by itself or by a reference to another file.
    pub(crate) fn schema_name(&self, place: &Place) -> Option<String> {
        let is_schema = |at: &&Place| at.pointer.tokens().nth(1).as_deref() == Some("schemas");
        component_name(self.named.get(place).filter(is_schema).unwrap_or(place))
    }
}

/// How a description is read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Bounds for each file.
    pub limits: Limits,
    /// OpenAPI Overlays to apply, in this order. References that they bring are resolved from the description.
    pub overlays: Vec<PathBuf>,
    /// Folders that references may lead into, beside the description's own.
    pub references: Vec<PathBuf>,
}

/// The stack for reading: the typed model is read by recursion, with large frames in a build without optimisation.
const STACK: usize = 256 * 1024 * 1024;

/// Reads the description at `path`: text, dialect, references, typed model.
///
/// Everything that is wrong goes to `diagnostics`, the texts to `sources`. `None` means that no typed model could be made,
/// with an error that says why; a document may also come with errors, in parts that a caller can leave out.
pub fn read(
    path: &Path,
    options: &ReadOptions,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    on_large_stack(|| {
        let (file, tree) = source::load(path, &options.limits, sources, diagnostics)?;
        document(file, path, tree, options, sources, diagnostics)
    })
}

/// Reads the description in `text`, which stands for a file at `path`, as [`read`] does.
pub fn read_text(
    path: &Path,
    text: String,
    options: &ReadOptions,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    on_large_stack(|| {
        let (file, tree) = source::load_text(path, text, &options.limits, sources, diagnostics)?;
        document(file, path, tree, options, sources, diagnostics)
    })
}

fn document(
    file: FileId,
    path: &Path,
    tree: Value,
    options: &ReadOptions,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let tree = overlay::apply(&options.overlays, (file, tree), &options.limits, sources, diagnostics);
    let version = dialect::version(&tree, file, diagnostics)?;
    let Linked { trees, parts, files, named, stems, references } =
        link((file, path, tree), version, (&options.limits, &options.references), sources, diagnostics);
    // An error that was found already may be why the typed model refuses something; it isn't blamed a second time.
    let mut own = Diagnostics::new();
    let openapi = trees.get(&file).and_then(|tree| typed::document(tree, &Place::root(file), &mut own));
    let mut typed_parts = IndexMap::new();
    for (place, kind) in parts {
        let value = trees.get(&place.file).and_then(|tree| tree.at(&place.pointer));
        if let Some(part) = value.and_then(|value| typed::part(kind, value, &place, &mut own)) {
            typed_parts.insert(place, part);
        }
    }
    if !diagnostics.has_errors() {
        diagnostics.extend(own);
    }
    Some(Document { openapi: openapi?, file, trees, parts: typed_parts, files, named, stems, references })
}

/// Runs `work` on a thread of its own with a large stack.
fn on_large_stack<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    std::thread::scope(|scope| {
        match std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work) {
            Ok(thread) => match thread.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            },
            Err(error) => std::panic::resume_unwind(Box::new(format!("no thread: {error}"))),
        }
    })
}
