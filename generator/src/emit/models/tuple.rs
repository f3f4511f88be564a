//! Tuple structs: lists of items that have types of their own.

use proc_macro2::Literal;
use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::operation::deprecated;
use crate::emit::pretty::Table;
use crate::emit::scope::Scope;
use crate::emit::{EmitError, rules, token, types};
use crate::plan::model::{ModelPlan, TupleItemPlan, TuplePlan};

pub(super) fn print(
    model: &ModelPlan,
    plan: &TuplePlan,
    docs: Docs,
    file: &mut RustFile,
    scope: &Scope,
) -> Result<(), EmitError> {
    let name = token::ident(&model.name)?;
    let docs = or_name(docs, model).outer();
    let deprecated = model.deprecated.then(|| deprecated("type"));
    let mut items = Vec::new();
    for item in &plan.items {
        let (docs, ty) = (item_docs(item).outer(), types::written(&item.ty, scope)?);
        items.push(quote!(#docs pub #ty));
    }
    file.item(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #deprecated
        pub struct #name(#(#items),*);
    });
    let numbers: Vec<Literal> = (0..plan.items.len()).map(Literal::usize_unsuffixed).collect();
    let rows = numbers.iter().map(|number| quote!(#number)).collect();
    file.table(Table { path: token::path("crate::runtime::tuple")?, head: Some(quote!(#name)), rows });
    if plan.checked {
        let mut rows = Vec::new();
        for (item, number) in plan.items.iter().zip(&numbers) {
            let rules = item.rules.iter().map(|plan| rules::expression(plan, &quote!(Rule)));
            let mut checks = rules.collect::<Result<Vec<_>, _>>()?;
            checks.extend(item.nested_checks.then(|| quote!(nested)));
            if !checks.is_empty() {
                let wire = number.to_string();
                rows.push(quote!(#wire => #number: #(#checks),*));
            }
        }
        file.table(Table { path: token::path("crate::runtime::checks")?, head: Some(quote!(#name)), rows });
    }
    Ok(())
}

fn item_docs(item: &TupleItemPlan) -> Docs {
    let docs = match &item.docs {
        Some(text) => Docs::new().document(text),
        None => Docs::new(),
    };
    docs.maybe(rules::sentences(&item.rules))
}
