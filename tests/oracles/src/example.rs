//! Whether an example can be made: a value whose required parts nest without end has none, and one whose parts nest deeply none
//! that somebody would read.

use letterpress::plan::TypePlan;
use letterpress::plan::model::{BodyPlan, FieldKind, ModelKind, ModulePlan, OperationPlan};

/// So deep is every example made.
const SHALLOW: usize = 3;

/// Whether the operation has an example, whatever the printer's limit on deep ones is.
pub(super) fn is_certain(operation: &OperationPlan, plan: &ModulePlan) -> bool {
    let arguments = operation.arguments.iter().map(|argument| &argument.ty);
    let contents = operation.body.iter().filter(|body| body.required).flat_map(BodyPlan::contents);
    arguments.chain(contents.map(|content| &content.ty)).all(|ty| is_shallow(ty, plan, 0))
}

fn is_shallow(ty: &TypePlan, plan: &ModulePlan, depth: usize) -> bool {
    match ty {
        TypePlan::Vec(inner) | TypePlan::Map(inner) | TypePlan::Option(inner) | TypePlan::Boxed(inner) => {
            is_shallow(inner, plan, depth + 1)
        }
        TypePlan::Model(name) => {
            let model = plan.models.iter().find(|model| model.name == *name);
            depth < SHALLOW && model.is_some_and(|model| is_shallow_model(&model.kind, plan, depth + 1))
        }
        _ => true,
    }
}

fn is_shallow_model(kind: &ModelKind, plan: &ModulePlan, depth: usize) -> bool {
    match kind {
        ModelKind::Struct(structure) => structure
            .fields
            .iter()
            .filter(|field| matches!(field.kind, FieldKind::Required))
            .all(|field| is_shallow(&field.ty, plan, depth)),
        ModelKind::Union(union) => union.variants.iter().all(|variant| is_shallow(&variant.ty, plan, depth)),
        ModelKind::Tuple(tuple) => tuple.items.iter().all(|item| is_shallow(&item.ty, plan, depth)),
        ModelKind::StringEnum(_) | ModelKind::IntegerEnum(_) => true,
    }
}
