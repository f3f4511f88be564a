//! Which optional libraries a plan needs.

use crate::plan::model::{
    BodyPlan, CratePlan, ModelKind, ModulePlan, OperationPlan, OutputPlan, RulePlan, TypePlan,
};

/// The libraries that only some documents need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    /// `bytes::Bytes`, which every client has, in a signature.
    pub(crate) bytes: bool,
    /// `uuid::Uuid`.
    pub(crate) uuid: bool,
    /// `jiff::Timestamp`.
    pub(crate) timestamp: bool,
    /// `jiff::civil::Date`.
    pub(crate) date: bool,
    /// `jiff`, for either.
    pub(super) jiff: bool,
    /// `regex_lite`, for rules with a regular expression.
    pub(super) regex: bool,
}

impl Uses {
    /// Looks at every type of the plan.
    pub(crate) fn of(plan: &CratePlan) -> Self {
        let mut uses = Self::default();
        for ty in plan.modules.iter().flat_map(types) {
            uses.see(ty);
        }
        uses.regex = plan.modules.iter().flat_map(rules).any(|rule| matches!(rule, RulePlan::Pattern(_)));
        uses
    }

    fn see(&mut self, ty: &TypePlan) {
        match ty {
            TypePlan::Bytes => self.bytes = true,
            TypePlan::Uuid => self.uuid = true,
            TypePlan::Timestamp => (self.timestamp, self.jiff) = (true, true),
            TypePlan::Date => (self.date, self.jiff) = (true, true),
            TypePlan::Vec(inner)
            | TypePlan::Map(inner)
            | TypePlan::Option(inner)
            | TypePlan::Boxed(inner) => {
                self.see(inner);
            }
            _ => {}
        }
    }
}

/// The rules of all values.
fn rules(module: &ModulePlan) -> impl Iterator<Item = &RulePlan> {
    let operations = module.groups.iter().flat_map(|group| &group.operations);
    let parameters = operations.flat_map(|operation| operation.arguments.iter().chain(&operation.setters));
    let of_models = module.models.iter().flat_map(|model| match &model.kind {
        ModelKind::Struct(plan) => plan.fields.iter().map(|field| &field.rules).collect::<Vec<_>>(),
        ModelKind::Tuple(plan) => plan.items.iter().map(|item| &item.rules).collect(),
        ModelKind::Union(plan) => plan.variants.iter().map(|variant| &variant.rules).collect(),
        ModelKind::StringEnum(_) | ModelKind::IntegerEnum(_) => Vec::new(),
    });
    parameters.map(|parameter| &parameter.rules).chain(of_models).flatten()
}

fn types(module: &ModulePlan) -> Vec<&TypePlan> {
    let mut types: Vec<&TypePlan> =
        module.groups.iter().flat_map(|group| &group.operations).flat_map(of_operation).collect();
    for model in &module.models {
        match &model.kind {
            ModelKind::Struct(plan) => {
                types.extend(plan.fields.iter().map(|field| &field.ty));
                types.extend(plan.additional.iter().map(|(_, ty)| ty));
            }
            ModelKind::Tuple(plan) => types.extend(plan.items.iter().map(|item| &item.ty)),
            ModelKind::StringEnum(_) | ModelKind::IntegerEnum(_) => {}
            ModelKind::Union(plan) => types.extend(plan.variants.iter().map(|variant| &variant.ty)),
        }
    }
    types
}

/// The types that an operation refers to.
pub(super) fn of_operation(plan: &OperationPlan) -> Vec<&TypePlan> {
    let parameters = plan.arguments.iter().chain(&plan.setters);
    let mut types: Vec<&TypePlan> = parameters.map(|parameter| &parameter.ty).collect();
    types.extend(plan.body.iter().flat_map(BodyPlan::contents).map(|content| &content.ty));
    types.extend(plan.pagination.iter().map(|pagination| &pagination.item));
    let mut answers = Vec::new();
    match &plan.output {
        OutputPlan::Empty => {}
        OutputPlan::One(_, ty) | OutputPlan::OptionalJson(ty) => types.push(ty),
        OutputPlan::Several(output) => answers.push(output),
        OutputPlan::Stream(stream) => types.push(&stream.item),
    }
    types.extend(plan.streams.iter().map(|stream| &stream.item).filter(|item| **item != TypePlan::Bytes));
    types.extend(plan.contents.iter().flat_map(|content| &content.variants).map(|variant| &variant.ty));
    types.extend(plan.headers.iter().flat_map(|headers| &headers.fields).map(|field| &field.ty));
    answers.extend(&plan.error);
    let bodies = answers.iter().flat_map(|plan| &plan.variants).filter_map(|variant| variant.body.as_ref());
    types.extend(bodies.map(|(_, ty)| ty));
    types
}
