//! Unions: an enum with a payload a variant, and the tables for reading, writing and checking.

use proc_macro2::TokenStream;
use quote::quote;

use super::or_name;
use crate::emit::docs::Docs;
use crate::emit::file::RustFile;
use crate::emit::module::Module;
use crate::emit::operation::deprecated;
use crate::emit::pretty::Table;
use crate::emit::scope::Scope;
use crate::emit::{EmitError, markdown, rules, token, types};
use crate::plan::model::{FieldKind, ModelKind, ModelPlan, TypePlan, UnionPlan, UnionVariantPlan};

/// Variants whose sizes differ by more words than this silence Clippy's remark on it.
const UNEVEN: usize = 20;
/// Larger sizes are not told apart.
const LARGE: usize = 512;
/// A payload that takes more looks at types counts as large.
const LOOKS: usize = 2000;

pub(super) fn print(
    model: &ModelPlan,
    plan: &UnionPlan,
    docs: Docs,
    file: &mut RustFile,
    scope: &Scope,
    module: &Module<'_>,
) -> Result<(), EmitError> {
    let name = token::ident(&model.name)?;
    let docs = or_name(docs, model).outer();
    let deprecated = model.deprecated.then(|| deprecated("type"));
    let json = scope.library("serde_json::Value")?;
    let mut items = Vec::new();
    for variant in &plan.variants {
        let (name, ty) = (token::ident(&variant.name)?, types::written(&variant.ty, scope)?);
        let docs = variant_docs(variant, plan).outer();
        items.push(quote!(#docs #name(#ty)));
    }
    let payloads = plan.variants.iter().map(|variant| &variant.ty).chain([&TypePlan::Json]); // and what is kept
    let uneven = is_uneven(payloads, module).then(|| quote!(#[allow(clippy::large_enum_variant)]));
    file.item(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #uneven
        #deprecated
        pub enum #name {
            #(#items,)*
            /// A value that is none of these, kept as it is.
            Unknown(#json),
        }
    });
    let rows = plan.variants.iter().map(|variant| row(variant, scope)).collect::<Result<Vec<_>, _>>()?;
    let head = match &plan.tag {
        Some(tag) => quote!(#name by #tag),
        None => quote!(#name),
    };
    file.table(Table { path: token::path("crate::runtime::union")?, head: Some(head), rows });
    if plan.checked {
        file.table(checks(plan, &name)?);
    }
    Ok(())
}

fn variant_docs(variant: &UnionVariantPlan, plan: &UnionPlan) -> Docs {
    let tags: Vec<String> = variant.tags.iter().map(|tag| markdown::code(tag)).collect();
    let note = match (&plan.tag, tags.as_slice()) {
        (Some(tag), [_, ..]) => Some(format!("{} is {}.", markdown::code(tag), tags.join(" or "))),
        _ => None,
    };
    Docs::new()
        .document_or(variant.docs.as_deref(), || {
            format!("The alternative {}.", markdown::code(&variant.name))
        })
        .maybe(note)
}

fn row(variant: &UnionVariantPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::ident(&variant.name)?;
    let payload = match (&variant.ty, variant.from) {
        (_, false) => None,
        (TypePlan::Boxed(inner), true) => {
            let inner = types::written(inner, scope)?;
            Some(quote!((boxed #inner)))
        }
        (ty, true) => {
            let ty = types::written(ty, scope)?;
            Some(quote!((#ty)))
        }
    };
    let written = variant.written.as_ref().map(|tag| quote!(as #tag));
    let mut kinds = variant.marks.kinds.iter().map(|kind| token::ident(kind));
    let first = kinds.next().transpose()?;
    let mut member = match first {
        Some(kind) => quote!(#kind()),
        None => quote!(any()),
    };
    for kind in kinds {
        let kind = kind?;
        member.extend(quote!(.or(#kind())));
    }
    let (tags, keys) = (&variant.tags, &variant.marks.keys);
    if !tags.is_empty() {
        member.extend(quote!(.tags(&[#(#tags),*])));
    }
    if !keys.is_empty() {
        member.extend(quote!(.keys(&[#(#keys),*])));
    }
    if !variant.marks.values.is_empty() {
        let values = variant.marks.values.iter().map(|(name, values)| quote!((#name, &[#(#values),*])));
        member.extend(quote!(.values(&[#(#values),*])));
    }
    if variant.is_default {
        member.extend(quote!(.default()));
    }
    Ok(quote!(#name #payload #written: #member))
}

fn checks(plan: &UnionPlan, model: &proc_macro2::Ident) -> Result<Table, EmitError> {
    let rule = quote!(Rule);
    let mut rows = Vec::new();
    for variant in &plan.variants {
        let name = token::ident(&variant.name)?;
        let mut checks =
            variant.rules.iter().map(|plan| rules::expression(plan, &rule)).collect::<Result<Vec<_>, _>>()?;
        if variant.nested_checks {
            checks.push(quote!(nested));
        }
        if !checks.is_empty() {
            rows.push(quote!(#name: #(#checks),*));
        }
    }
    Ok(Table { path: token::path("crate::runtime::union_checks")?, head: Some(quote!(#model)), rows })
}

/// Whether the largest of these payloads is much larger than the next.
pub(in crate::emit) fn is_uneven<'t>(
    payloads: impl Iterator<Item = &'t TypePlan>,
    module: &Module<'_>,
) -> bool {
    let mut sizes: Vec<usize> = payloads.map(|ty| size(ty, module, &mut { LOOKS })).collect();
    sizes.sort_unstable_by(|left, right| right.cmp(left));
    match sizes.as_slice() {
        [first, second, ..] => first.saturating_sub(*second) > UNEVEN || *second >= LARGE,
        _ => false,
    }
}

/// The size of a value in words, roughly. `looks` is how many types may still be looked at: those of unions in unions would
/// double with each.
fn size(ty: &TypePlan, module: &Module<'_>, looks: &mut usize) -> usize {
    if *looks == 0 {
        return LARGE;
    }
    *looks -= 1;
    match ty {
        TypePlan::Bool | TypePlan::I32 | TypePlan::U32 => 1,
        TypePlan::I64 | TypePlan::U64 | TypePlan::F64 | TypePlan::Boxed(_) => 1,
        TypePlan::Uuid | TypePlan::Timestamp | TypePlan::Date => 2,
        TypePlan::String | TypePlan::Secret | TypePlan::Vec(_) | TypePlan::Map(_) => 3,
        TypePlan::Json | TypePlan::Bytes | TypePlan::Local(_) => 4,
        TypePlan::Parts => 3,
        TypePlan::Part => 14,
        TypePlan::Option(inner) => size(inner, module, looks) + 1,
        TypePlan::Model(name) => match module.model(name).map(|model| &model.kind) {
            Ok(ModelKind::Struct(plan)) => {
                let mut sum = plan.additional.as_ref().map_or(0, |_| 3);
                for field in &plan.fields {
                    let optional = usize::from(field.kind != FieldKind::Required);
                    sum += size(&field.ty, module, looks) + optional;
                    if sum >= LARGE {
                        return LARGE;
                    }
                }
                sum
            }
            Ok(ModelKind::Union(plan)) => {
                let sizes = plan.variants.iter().map(|variant| size(&variant.ty, module, looks));
                sizes.max().unwrap_or_default() + 1
            }
            Ok(ModelKind::Tuple(plan)) => plan.items.iter().map(|item| size(&item.ty, module, looks)).sum(),
            Ok(ModelKind::StringEnum(_) | ModelKind::IntegerEnum(_)) | Err(_) => 3,
        },
    }
}
