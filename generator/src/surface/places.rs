//! Where in the document the items of a plan stand: the plan is made in the order and with the wire names of the model.

use crate::api::{Api, Operation, ParameterLocation, Server, Shape, Statuses, TypeDef};
use crate::diagnostics::Place;
use crate::plan::described::Described;
use crate::plan::model::{Location, ModulePlan, OperationPlan, ParameterPlan, ServerPlan, StatusPlan};

/// The places of a module; empty where the model is not at hand.
pub(super) struct Places<'a> {
    api: Option<&'a Api>,
    operations: Described<'a>,
}

impl<'a> Places<'a> {
    pub(super) fn of(plan: &ModulePlan, api: Option<&'a Api>) -> Self {
        let api = api.filter(|api| api.types.len() == plan.models.len());
        Self { api, operations: api.map(Described::of).unwrap_or_default() }
    }

    pub(super) fn operation(&self, plan: &OperationPlan) -> Option<&'a Operation> {
        self.operations.by(plan)
    }

    /// The type that the model with this number is made of.
    pub(super) fn type_def(&self, index: usize) -> Option<&'a TypeDef> {
        self.api?.types.get(index)
    }

    pub(super) fn scheme(&self, wire: &str) -> Option<&'a Place> {
        let mut schemes = self.api?.security_schemes.iter();
        schemes.find(|scheme| scheme.name == wire).map(|scheme| &scheme.at)
    }

    pub(super) fn server(&self, plan: &ServerPlan) -> Option<&'a Place> {
        let api = self.api?;
        let own = api.operations.iter().flat_map(|operation| &operation.servers);
        let is_it = |server: &&Server| {
            let mut pairs = server.variables.iter().zip(&plan.variables);
            server.url == plan.url
                && server.variables.len() == plan.variables.len()
                && pairs
                    .all(|(one, planned)| one.default == planned.default && one.allowed == planned.allowed)
        };
        api.servers.iter().chain(own).find(is_it).map(|server| &server.at)
    }
}

pub(super) fn parameter<'a>(of: Option<&'a Operation>, plan: &ParameterPlan) -> Option<&'a Place> {
    let location = match plan.location {
        Location::Path => ParameterLocation::Path,
        Location::Query => ParameterLocation::Query,
        Location::Header => ParameterLocation::Header,
        Location::Cookie => ParameterLocation::Cookie,
    };
    let mut parameters = of?.parameters.iter();
    parameters.find(|one| one.name == plan.wire && one.location == location).map(|one| &one.at)
}

pub(super) fn answer(of: Option<&Operation>, status: StatusPlan) -> Option<&Place> {
    let statuses = match status {
        StatusPlan::Code(code) => Statuses::Code(code),
        StatusPlan::Range(first) => Statuses::Range(first),
        StatusPlan::Default => Statuses::Default,
    };
    of?.answers.iter().find(|answer| answer.statuses == statuses).map(|answer| &answer.at)
}

pub(super) fn header<'a>(of: Option<&'a Operation>, wire: &str) -> Option<&'a Place> {
    let mut headers = of?.answers.iter().flat_map(|answer| &answer.headers);
    headers.find(|header| header.name.eq_ignore_ascii_case(wire)).map(|header| &header.at)
}

/// A property, by its name on the wire.
pub(super) fn field<'a>(of: Option<&'a TypeDef>, wire: &str) -> Option<&'a Place> {
    match &of?.shape {
        Shape::Object(object) => object.fields.iter().find(|field| field.name == wire).map(|field| &field.at),
        _ => None,
    }
}

/// A variant, by its number.
pub(super) fn variant(of: Option<&TypeDef>, index: usize) -> Option<&Place> {
    match &of?.shape {
        Shape::StringEnum(values) => values.get(index).map(|value| &value.at),
        Shape::IntegerEnum(values) => values.get(index).map(|value| &value.at),
        Shape::Union(union) => union.variants.get(index).map(|variant| &variant.at),
        Shape::Object(_) | Shape::Tuple(_) => None,
    }
}
