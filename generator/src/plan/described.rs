//! From an operation's plan to the operation.

use std::collections::HashMap;

use super::OperationPlan;
use crate::api::{Api, Operation};

/// The operations of a document. Method and path alone don't tell them apart: paths may differ in a fragment only, which is never
/// sent.
#[derive(Default)]
pub(crate) struct Described<'a>(HashMap<(&'a str, &'a str, &'a str), &'a Operation>);

impl<'a> Described<'a> {
    pub(crate) fn of(api: &'a Api) -> Self {
        let key = |one: &'a Operation| (one.method.as_str(), one.path.as_str(), one.id.as_str());
        Self(api.operations.iter().map(|one| (key(one), one)).collect())
    }

    pub(crate) fn by(&self, plan: &OperationPlan) -> Option<&'a Operation> {
        self.0.get(&(plan.method.as_str(), plan.path.as_str(), plan.id.as_str())).copied()
    }
}
