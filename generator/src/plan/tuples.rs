//! Tuple structs.

use super::types::{Types, not_null};
use super::{TupleItemPlan, TuplePlan, TypePlan, rules};
use crate::api::TupleItem;

pub(super) fn plan(items: &[TupleItem], checked: bool, types: &Types<'_>) -> TuplePlan {
    let items = items.iter().map(|item| item_plan(item, checked, types)).collect();
    TuplePlan { items, checked }
}

fn item_plan(item: &TupleItem, checked: bool, types: &Types<'_>) -> TupleItemPlan {
    let (inner, nullable) = not_null(&item.ty);
    let mut ty = types.plan(inner);
    if item.boxed {
        ty = TypePlan::Boxed(Box::new(ty));
    }
    if nullable {
        ty = TypePlan::Option(Box::new(ty));
    }
    TupleItemPlan {
        ty,
        rules: if checked { rules::plan(&item.rules) } else { Vec::new() },
        nested_checks: checked && types.is_checked(inner),
        docs: item.description.clone(),
    }
}
