//! Rules that are checked before sending: as values of the runtime's `Rule`, and as sentences.

use proc_macro2::TokenStream;
use quote::quote;

use super::{EmitError, markdown, token};
use crate::plan::model::RulePlan;

/// The rule as an expression; `rule` is the path of the runtime's enum.
pub(super) fn expression(plan: &RulePlan, rule: &TokenStream) -> Result<TokenStream, EmitError> {
    let whole = |name: &str, number: u64| {
        let (name, number) = (token::ident(name)?, token::unsigned(number));
        Ok(quote!(#rule::#name(#number)))
    };
    let number = |name: &str, number: f64| {
        let (name, number) = (token::ident(name)?, token::float(number)?);
        Ok(quote!(#rule::#name(#number)))
    };
    match plan {
        RulePlan::MinLength(least) => whole("MinLength", *least),
        RulePlan::MaxLength(most) => whole("MaxLength", *most),
        RulePlan::MinItems(least) => whole("MinItems", *least),
        RulePlan::MaxItems(most) => whole("MaxItems", *most),
        RulePlan::UniqueItems => Ok(quote!(#rule::UniqueItems)),
        RulePlan::MinProperties(least) => whole("MinProperties", *least),
        RulePlan::MaxProperties(most) => whole("MaxProperties", *most),
        RulePlan::Pattern(pattern) => Ok(quote!(#rule::Pattern(#pattern))),
        RulePlan::Minimum(bound, false) => number("Minimum", *bound),
        RulePlan::Minimum(bound, true) => number("ExclusiveMinimum", *bound),
        RulePlan::Maximum(bound, false) => number("Maximum", *bound),
        RulePlan::Maximum(bound, true) => number("ExclusiveMaximum", *bound),
        RulePlan::MultipleOf(step) => number("MultipleOf", *step),
    }
}

/// The rules as one line of documentation; `None` if there are none.
pub(crate) fn sentences(rules: &[RulePlan]) -> Option<String> {
    let sentences: Vec<String> = rules.iter().map(sentence).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn sentence(rule: &RulePlan) -> String {
    let count = |number: u64, thing: &str| match number {
        1 => format!("1 {thing}"),
        several => format!("{several} {thing}s"),
    };
    match rule {
        RulePlan::MinLength(least) => format!("At least {}.", count(*least, "character")),
        RulePlan::MaxLength(most) => format!("At most {}.", count(*most, "character")),
        RulePlan::Pattern(pattern) => format!("Matches {}.", markdown::code(pattern)),
        RulePlan::MinItems(least) => format!("At least {}.", count(*least, "item")),
        RulePlan::MaxItems(most) => format!("At most {}.", count(*most, "item")),
        RulePlan::UniqueItems => "No two items are the same.".to_owned(),
        RulePlan::MinProperties(least) => format!("At least {}.", count(*least, "member")),
        RulePlan::MaxProperties(most) => format!("At most {}.", count(*most, "member")),
        RulePlan::Minimum(bound, false) => format!("At least {bound}."),
        RulePlan::Minimum(bound, true) => format!("More than {bound}."),
        RulePlan::Maximum(bound, false) => format!("At most {bound}."),
        RulePlan::Maximum(bound, true) => format!("Less than {bound}."),
        RulePlan::MultipleOf(step) => format!("A multiple of {step}."),
    }
}
