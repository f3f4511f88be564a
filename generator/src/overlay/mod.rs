//! Changes a tree by OpenAPI Overlays (1.0, 1.1), before it is read as an OpenAPI document.
//!
//! Each action selects values of the tree by a JSONPath (RFC 9535), and updates, removes or copies. Values that an overlay
//! brings keep their place in it, so that a diagnostic about one of them points into the overlay.
//!
//! | file | concept |
//! | --- | --- |
//! | `read` | an overlay file → its actions, checked |
//! | `select` | JSONPath → pointers |
//! | `change` | the tree while it is changed, with the origins of its values |

mod change;
mod read;
mod select;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use self::change::Changed;
use self::read::{Action, Change};
use self::select::Selector;
use crate::diagnostics::{
    Diagnostic, Diagnostics, FileId, OVERLAY_MISMATCH, OVERLAY_SELECTS_NOTHING, Place, Pointer,
};
use crate::source::{Limits, Sources, Value};

/// Applies the overlays at these paths to the tree of `file`, in their order.
///
/// What is wrong with an overlay goes to `diagnostics`; an action that is wrong changes nothing.
pub(crate) fn apply(
    overlays: &[PathBuf],
    (file, tree): (FileId, Value),
    limits: &Limits,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Value {
    if overlays.is_empty() {
        return tree;
    }
    let mut changed = Changed::new(file, tree);
    let mut selector = Selector::default();
    for path in overlays {
        for action in read::actions(path, limits, sources, diagnostics) {
            perform(&action, &mut changed, &mut selector, diagnostics);
        }
    }
    let (tree, moves) = changed.finish();
    sources.overlaid(file, moves);
    tree
}

/// Performs one action on all that it selects.
fn perform(action: &Action, changed: &mut Changed, selector: &mut Selector, diagnostics: &mut Diagnostics) {
    let targets = selector.select(&action.target, changed.tree());
    if targets.is_empty() {
        let message = format!("`{}` selects nothing in the document", action.target_text);
        diagnostics.push(Diagnostic::new(OVERLAY_SELECTS_NOTHING, action.at.child("target"), message));
        return;
    }
    let result = match &action.change {
        Change::Remove => remove(&targets, changed),
        Change::Update(value) => update(&targets, value, &action.at.child("update"), changed),
        Change::Copy(path, text) => match selector.select(path, changed.tree()).as_slice() {
            [one] => copy(&targets, one, changed),
            several => Err(Mismatch {
                pointer: None,
                message: format!("`{text}` selects {} values; it has to select one", several.len()),
            }),
        },
    };
    selector.forget();
    if let Err(Mismatch { pointer, message }) = result {
        let field = match action.change {
            Change::Remove => "remove",
            Change::Update(_) => "update",
            Change::Copy(..) => "copy",
        };
        let mut diagnostic = Diagnostic::new(OVERLAY_MISMATCH, action.at.child(field), message);
        if let Some(pointer) = pointer {
            diagnostic = diagnostic.related(changed.written_at(&pointer), "this is selected");
        }
        diagnostics.push(diagnostic);
    }
}

/// Why an action can't be performed.
struct Mismatch {
    /// The value that it doesn't fit.
    pointer: Option<Pointer>,
    message: String,
}

fn remove(targets: &[Pointer], changed: &mut Changed) -> Result<(), Mismatch> {
    // From the last to the first, so that elements of a list keep their index until it is their turn.
    for target in targets.iter().rev() {
        if target == &Pointer::root() {
            let message = "the whole document can't be removed".to_owned();
            return Err(Mismatch { pointer: None, message });
        }
        changed.remove(target);
    }
    Ok(())
}

fn update(targets: &[Pointer], value: &Value, from: &Place, changed: &mut Changed) -> Result<(), Mismatch> {
    targets.iter().try_for_each(|target| changed.merge(target, value, from))
}

fn copy(targets: &[Pointer], source: &Pointer, changed: &mut Changed) -> Result<(), Mismatch> {
    let Some(value) = changed.tree().at(source).cloned() else { return Ok(()) };
    let from = changed.written_at(source);
    targets.iter().try_for_each(|target| changed.merge(target, &value, &from))
}
