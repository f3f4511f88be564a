//! The walk through lists that are given page by page: from the names of a document to fields and setters.

use std::collections::HashMap;

use super::described::Described;
use super::{
    DecoderPlan, FieldPlan, Location, ModelKind, ModelPlan, ModulePlan, OperationPlan, OutputPlan,
    PaginationPlan, StepPlan, TypePlan, WayPlan,
};
use crate::api::{Api, Pagination, PagingWay};

/// Adds the walks. The models are planned by now.
pub(super) fn add(plan: &mut ModulePlan, api: &Api) {
    let ModulePlan { groups, models, .. } = plan;
    let described = Described::of(api);
    let models = Models(models.iter().map(|model| (model.name.as_str(), model)).collect());
    for planned in groups.iter_mut().flat_map(|group| &mut group.operations) {
        let pagination = described.by(planned).and_then(|operation| operation.pagination.as_ref());
        planned.pagination = pagination.and_then(|pagination| walk(pagination, planned, &models));
    }
}

fn walk(pagination: &Pagination, operation: &OperationPlan, models: &Models<'_>) -> Option<PaginationPlan> {
    let OutputPlan::One(DecoderPlan::Json, page) = &operation.output else { return None };
    let (items, list) = models.way(page, &pagination.items)?;
    let TypePlan::Vec(item) = list else { return None };
    let value = |path: &Vec<String>| models.way(page, path).map(|(steps, _)| steps);
    let parameter = |name: &String| {
        operation.setters.iter().position(|setter| setter.location == Location::Query && setter.wire == *name)
    };
    // A total that can't be reached must not make the walk one without a total.
    let total = |path: &Option<Vec<String>>| match path {
        Some(path) => value(path).map(Some),
        None => Some(None),
    };
    let way = match &pagination.way {
        PagingWay::Cursor { parameter: name, next } => WayPlan::Cursor(parameter(name)?, value(next)?),
        PagingWay::Number { parameter: name, next } => WayPlan::Number(parameter(name)?, value(next)?),
        PagingWay::LastItem { parameter: name, id } => {
            WayPlan::LastItem(parameter(name)?, models.step(item, id)?.0)
        }
        PagingWay::Page { parameter: name, first, total: path } => {
            WayPlan::Page(parameter(name)?, *first, total(path)?)
        }
        PagingWay::Offset { parameter: name, total: path } => WayPlan::Offset(parameter(name)?, total(path)?),
        PagingWay::Url { next } => WayPlan::Url(value(next)?),
        PagingWay::Link => WayPlan::Link,
    };
    Some(PaginationPlan {
        item: (**item).clone(),
        items,
        way,
        has_more: total(&pagination.has_more)?,
        backward: pagination.backward.clone(),
    })
}

/// The models by name.
struct Models<'a>(HashMap<&'a str, &'a ModelPlan>);

impl<'a> Models<'a> {
    /// The fields on the way from a type to a value, and the value's type.
    fn way(&self, from: &'a TypePlan, path: &[String]) -> Option<(Vec<StepPlan>, &'a TypePlan)> {
        let mut ty = from;
        let mut steps = Vec::new();
        for name in path {
            let (step, field) = self.step(ty, name)?;
            steps.push(step);
            ty = &field.ty;
        }
        Some((steps, ty))
    }

    fn step(&self, ty: &TypePlan, name: &str) -> Option<(StepPlan, &'a FieldPlan)> {
        let TypePlan::Model(model) = unboxed(ty) else { return None };
        let kind = self.0.get(model.as_str()).map(|model| &model.kind);
        let Some(ModelKind::Struct(plan)) = kind else { return None };
        let field = plan.fields.iter().find(|field| field.wire == name)?;
        Some((StepPlan { field: field.name.clone(), kind: field.kind }, field))
    }
}

fn unboxed(ty: &TypePlan) -> &TypePlan {
    match ty {
        TypePlan::Boxed(inner) => inner,
        other => other,
    }
}
