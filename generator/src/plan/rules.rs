//! Rules that are checked before sending.

use super::RulePlan;
use crate::api::Rule;

pub(super) fn plan(rules: &[Rule]) -> Vec<RulePlan> {
    let plan = |rule: &Rule| match rule {
        Rule::MinLength(least) => RulePlan::MinLength(*least),
        Rule::MaxLength(most) => RulePlan::MaxLength(*most),
        Rule::Pattern(expression) => RulePlan::Pattern(expression.clone()),
        Rule::MinItems(least) => RulePlan::MinItems(*least),
        Rule::MaxItems(most) => RulePlan::MaxItems(*most),
        Rule::UniqueItems => RulePlan::UniqueItems,
        Rule::MinProperties(least) => RulePlan::MinProperties(*least),
        Rule::MaxProperties(most) => RulePlan::MaxProperties(*most),
        Rule::Minimum(bound, is_out) => RulePlan::Minimum(*bound, *is_out),
        Rule::Maximum(bound, is_out) => RulePlan::Maximum(*bound, *is_out),
        Rule::MultipleOf(step) => RulePlan::MultipleOf(*step),
    };
    rules.iter().map(plan).collect()
}
