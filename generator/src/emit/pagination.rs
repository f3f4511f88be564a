//! The table that gives a call the walk through its pages.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::operation::{error, output};
use super::pretty::Table;
use super::scope::Scope;
use super::{EmitError, call, token, types};
use crate::plan::model::{FieldKind, OperationPlan, PaginationPlan, StepPlan, WayPlan};

/// The table, if the operation pages.
pub(super) fn table(operation: &OperationPlan, scope: &Scope) -> Result<Option<Table>, EmitError> {
    let Some(plan) = &operation.pagination else { return Ok(None) };
    let name = token::ident(&operation.call_type)?;
    let (page, error) = (output(operation, scope)?, error(operation, scope)?);
    let item = types::written(&plan.item, scope)?;
    let items = items(&plan.items, scope)?;
    let mut rows = vec![quote!(items(#items))];
    rows.extend(way(plan, operation, scope)?);
    if let Some(steps) = &plan.has_more {
        let value = value(steps, "page", scope)?;
        rows.push(quote!(has_more(#value)));
    }
    if !plan.backward.is_empty() {
        let names = &plan.backward;
        rows.push(quote!(backward(&[#(#names),*])));
    }
    let path = token::path("crate::runtime::pages")?;
    Ok(Some(Table { path, head: Some(quote!(#name => #page, #item, #error)), rows }))
}

fn way(
    plan: &PaginationPlan,
    operation: &OperationPlan,
    scope: &Scope,
) -> Result<Vec<TokenStream>, EmitError> {
    let parameter = |index: usize| {
        let setter = operation.setters.get(index);
        let setter = setter.ok_or_else(|| EmitError::Missing(operation.id.clone()))?;
        call::parameter_value(setter, scope)
    };
    let total = |steps: &Option<Vec<StepPlan>>| -> Result<Option<TokenStream>, EmitError> {
        let Some(steps) = steps else { return Ok(None) };
        let value = value(steps, "page", scope)?;
        Ok(Some(quote!(total(#value))))
    };
    let mut rows = Vec::new();
    match &plan.way {
        WayPlan::Cursor(index, next) => {
            let (parameter, next) = (parameter(*index)?, value(next, "page", scope)?);
            rows.push(quote!(cursor(#parameter, #next)));
        }
        WayPlan::Number(index, next) => {
            let (parameter, next) = (parameter(*index)?, value(next, "page", scope)?);
            rows.push(quote!(number(#parameter, #next)));
        }
        WayPlan::LastItem(index, id) => {
            let (parameter, id) = (parameter(*index)?, value(std::slice::from_ref(id), "item", scope)?);
            rows.push(quote!(last_item(#parameter, #id)));
        }
        WayPlan::Page(index, first, pages) => {
            let (parameter, first) = (parameter(*index)?, Literal::i64_unsuffixed(*first));
            rows.push(quote!(page(#parameter, #first)));
            rows.extend(total(pages)?);
        }
        WayPlan::Offset(index, items) => {
            let parameter = parameter(*index)?;
            rows.push(quote!(offset(#parameter)));
            rows.extend(total(items)?);
        }
        WayPlan::Url(next) => {
            let next = value(next, "page", scope)?;
            rows.push(quote!(url(#next)));
        }
        WayPlan::Link => rows.push(quote!(link())),
    }
    Ok(rows)
}

/// A function from a page, or item, to a value in it.
fn value(steps: &[StepPlan], from: &str, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (from, some) = (token::ident(from)?, scope.prelude("option::Option::Some")?);
    let Some((last, before)) = steps.split_last() else { return Ok(quote!(|#from| #some(#from))) };
    let mut place = quote!(#from);
    for step in before {
        let field = token::ident(&step.field)?;
        place = match step.kind {
            FieldKind::Optional | FieldKind::Nullable => quote!(#place.#field.as_ref()?),
            FieldKind::Patch => quote!(#place.#field.value()?),
            _ => quote!(#place.#field),
        };
    }
    let last = token::ident(&last.field)?;
    Ok(quote!(|#from| #some(&#place.#last)))
}

/// A function from a page to its items, so that they can be taken out.
fn items(steps: &[StepPlan], scope: &Scope) -> Result<TokenStream, EmitError> {
    let some = scope.prelude("option::Option::Some")?;
    let Some(step) = steps.first() else { return Ok(quote!(|page| #some(page))) };
    let field = token::ident(&step.field)?;
    Ok(match step.kind {
        FieldKind::Optional | FieldKind::Nullable => quote!(|page| page.#field.as_mut()),
        FieldKind::Patch => quote!(|page| page.#field.value_mut()),
        _ => quote!(|page| #some(&mut page.#field)),
    })
}
