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
    match rule.bound() {
        Some(bound) => {
            let (first, rest) = bound.split_at(1);
            format!("{}{rest}.", first.to_ascii_uppercase())
        }
        None => match rule {
            RulePlan::Pattern(pattern) => format!("Matches {}.", markdown::code(pattern)),
            _ => "No two items are the same.".to_owned(),
        },
    }
}
