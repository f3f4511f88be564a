//! Documents with errors: what carries one is left out, the rest is planned.

use super::LeftOutOperation;
use super::stages::whole;
use crate::api::Api;
use crate::diagnostics::{Diagnostic, Diagnostics, LEFT_OUT, Place};
use crate::document::{Document, LeftOut, Omissions, Remainder};
use crate::plan::ModulePlan;

/// Typed document → plan of all operations that no error concerns, and those that are left out. `None` if that is all of
/// them, or if an error concerns the document as a whole; the errors stay in `diagnostics` then.
pub(super) fn planned(
    mut document: Document,
    module: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, ModulePlan, Vec<LeftOutOperation>)> {
    let mut omissions = Omissions::default();
    let mut errors = diagnostics.take_errors();
    let mut all = Vec::new();
    loop {
        all.extend(errors.iter().cloned());
        let remainder = match errors.as_slice() {
            [] => Remainder::Usable,
            errors => omissions.leave_out(&mut document, errors),
        };
        if remainder != Remainder::Usable {
            diagnostics.extend(all);
            if remainder == Remainder::Nothing {
                let place = Place::root(document.file).child("paths").at_key();
                let message = "the errors concern every operation, so that nothing would be left";
                diagnostics.push(Diagnostic::new(LEFT_OUT, place, message));
            }
            return None;
        }
        // What is left may have other errors: after one, not everything is looked at.
        let mut said = Diagnostics::new();
        let planned = whole(&document, module, &mut said);
        errors = said.take_errors();
        if errors.is_empty() {
            let (api, plan) = planned?;
            diagnostics.extend(said);
            diagnostics.extend(omissions.operations.iter().map(warning));
            diagnostics.extend(omissions.unreached.iter().map(unreached));
            return Some((api, plan, omissions.operations.into_iter().map(listed).collect()));
        }
    }
}

fn warning(operation: &LeftOut) -> Diagnostic {
    let LeftOut { method, path, at, reason } = operation;
    let message = format!("`{method} {path}` is left out: {} ({})", reason.message, reason.code);
    Diagnostic::new(LEFT_OUT, at.clone().at_key(), message).related(reason.place.clone(), "this is why")
}

fn unreached(error: &Diagnostic) -> Diagnostic {
    let message = format!("no operation that is left depends on this: {} ({})", error.message, error.code);
    Diagnostic::new(LEFT_OUT, error.place.clone(), message)
}

fn listed(operation: LeftOut) -> LeftOutOperation {
    let LeftOut { method, path, reason, .. } = operation;
    LeftOutOperation { method, path, code: reason.code, place: reason.place }
}
