//! An operation's call type: what its method gives, with a setter for each optional parameter.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Docs, link};
use super::module::Module;
use super::operation::{deprecated, error, output, parameter_docs};
use super::pretty::{self, Table};
use super::scope::Scope;
use super::{EmitError, rules, token, types};
use crate::plan::model::{
    BodyContentPlan, BodyFormPlan, BodyPlan, EncodingPlan, FormFieldPlan, GroupPlan, Location, OperationPlan,
    ParameterPlan, PartFieldPlan, StylePlan, TypePlan,
};

/// What fits on a line of a method, without its indentation.
const LINE: usize = 80;

/// An argument of a method, and the step of the call that takes it.
pub(super) struct Argument {
    /// `name: Type`.
    pub(super) declaration: TokenStream,
    /// A statement that goes before the call.
    pub(super) bind: Option<TokenStream>,
    /// `.set(…, …)`.
    pub(super) step: TokenStream,
}

/// The call type.
pub(super) fn item(plan: &OperationPlan, group: &GroupPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (name, call) = (token::ident(&plan.call_type)?, scope.runtime("Call")?);
    let (output, error) = (output(plan, scope)?, error(plan, scope)?);
    let docs = Docs::new()
        .own(format!(
            "The call that {} prepares: awaiting it sends it.",
            link(&group.type_name, &plan.method_name)
        ))
        .outer();
    Ok(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct #name(#call<#output, #error>);
    })
}

/// The table that gives the call type its ways of sending.
pub(super) fn table(plan: &OperationPlan, scope: &Scope) -> Result<Table, EmitError> {
    let name = token::ident(&plan.call_type)?;
    let (output, error) = (output(plan, scope)?, error(plan, scope)?);
    let path = token::path("crate::runtime::call")?;
    Ok(Table { path, head: None, rows: vec![quote!(#name => #output, #error)] })
}

/// The setters of the optional parameters, if there are any.
pub(super) fn setters(
    plan: &OperationPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<Option<TokenStream>, EmitError> {
    let mut setters = Vec::new();
    for parameter in &plan.setters {
        let name = token::ident(&parameter.name)?;
        let (declaration, value) = setter_value(parameter, module, scope)?;
        let docs = parameter_docs(parameter).outer();
        let deprecated = parameter.deprecated.then(|| deprecated("parameter"));
        setters.push(quote! {
            #docs
            #deprecated
            pub fn #name(self, #declaration) -> Self {
                #value
            }
        });
    }
    if let Some(plan) = plan.body.as_ref().filter(|body| !body.required) {
        let Argument { declaration, bind, step } = body(plan, module, scope)?;
        let docs = Docs::new().document_or(plan.docs.as_deref(), || "Sets the body.".to_owned()).outer();
        setters.push(quote! {
            #docs
            pub fn body(self, #declaration) -> Self {
                #bind
                Self(self.0 #step)
            }
        });
    }
    let name = token::ident(&plan.call_type)?;
    Ok((!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* })))
}

/// A parameter as a required argument.
pub(super) fn parameter(
    plan: &ParameterPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<Argument, EmitError> {
    let name = token::path(&plan.name)?;
    let types::Argument { ty, bind, value } = types::borrowed(&name, &plan.ty, module, scope)?;
    let Step { method, parameter, rules, check } = step(plan, module, scope)?;
    let rules = rules.map(|rules| quote!(, &#rules));
    let check = check.map(|rules| quote!(.check(&#parameter, #value, &#rules)));
    Ok(Argument {
        declaration: quote!(#name: #ty),
        bind,
        step: quote!(#check .#method(&#parameter, #value #rules)),
    })
}

/// The declaration and the body of an optional parameter's setter. Like a required argument, but texts come as
/// whatever holds one.
fn setter_value(
    plan: &ParameterPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<(TokenStream, TokenStream), EmitError> {
    let name = token::path(&plan.name)?;
    let ty = match &plan.ty {
        TypePlan::Option(inner) => inner,
        ty => ty,
    };
    let types::Argument { ty, bind, value } = if *ty == TypePlan::String {
        let as_ref = scope.prelude("convert::AsRef")?;
        types::Argument { ty: quote!(impl #as_ref<str>), bind: None, value: quote!(#name.as_ref()) }
    } else {
        types::borrowed(&name, ty, module, scope)?
    };
    let Step { method, parameter, rules, check } = step(plan, module, scope)?;
    let checked = check.as_ref().map(|rules| quote!(.check(&parameter, #value, &#rules)));
    let rules_list = rules.as_ref().map(|rules| quote!(, &#rules));
    let call = quote!(.#method(&#parameter, #value #rules_list));
    let short = match &check {
        Some(rules) => quote!(Self(self.0.check(&#parameter, #value, &#rules) #call)),
        None => quote!(Self(self.0 #call)),
    };
    let body = if pretty::row(&short).len() <= LINE || matches!(plan.name.as_str(), "parameter" | "rules") {
        short
    } else {
        let bind_rules = rules.as_ref().map(|rules| quote!(let rules = #rules;));
        let rules = rules.as_ref().map(|_| quote!(, &rules));
        let call = quote!(.#method(&parameter, #value #rules));
        quote! {
            let parameter = #parameter;
            #bind_rules
            Self(self.0 #checked #call)
        }
    };
    Ok((quote!(#name: #ty), quote!(#bind #body)))
}

/// How a call takes a parameter.
struct Step {
    method: TokenStream,
    parameter: TokenStream,
    rules: Option<TokenStream>,
    /// Rules that are checked by a step of their own, because the value is written by serde.
    check: Option<TokenStream>,
}

fn step(plan: &ParameterPlan, module: &Module<'_>, scope: &Scope) -> Result<Step, EmitError> {
    let parameter = parameter_value(plan, scope)?;
    let mut check = None;
    let (method, rules) = if plan.style == StylePlan::Json || types::is_serialized(&plan.ty, module) {
        check = rule_list(plan, scope)?;
        let method = match (plan.style, plan.checked) {
            (StylePlan::Json, _) => quote!(set_json),
            (_, true) => quote!(set_validated),
            (_, false) => quote!(set_serialized),
        };
        (method, None)
    } else {
        match rule_list(plan, scope)? {
            None => (quote!(set), None),
            rules => (quote!(set_checked), rules),
        }
    };
    Ok(Step { method, parameter, rules, check })
}

fn rule_list(plan: &ParameterPlan, scope: &Scope) -> Result<Option<TokenStream>, EmitError> {
    if plan.rules.is_empty() {
        return Ok(None);
    }
    let rule = scope.runtime("Rule")?;
    let rules =
        plan.rules.iter().map(|plan| rules::expression(plan, &rule)).collect::<Result<Vec<_>, _>>()?;
    Ok(Some(quote!([#(#rules),*])))
}

/// The parameter's place, name and style as a value of the runtime.
pub(super) fn parameter_value(plan: &ParameterPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (parameter, wire) = (scope.runtime("Parameter")?, &plan.wire);
    let place = match plan.location {
        Location::Path => quote!(path),
        Location::Query => quote!(query),
        Location::Header => quote!(header),
        Location::Cookie => quote!(cookie),
    };
    let style = if plan.style == StylePlan::Json { StylePlan::Default } else { plan.style };
    let style = style_value(style, scope)?;
    let explode = plan.explode.map(|explode| quote!(.explode(#explode)));
    let reserved = plan.allow_reserved.then(|| quote!(.allow_reserved()));
    Ok(quote!(#parameter::#place(#wire) #style #explode #reserved))
}

fn style_value(style: StylePlan, scope: &Scope) -> Result<Option<TokenStream>, EmitError> {
    let name = match style {
        StylePlan::Default => return Ok(None),
        StylePlan::Label => "Label",
        StylePlan::Matrix => "Matrix",
        StylePlan::SpaceDelimited => "SpaceDelimited",
        StylePlan::PipeDelimited => "PipeDelimited",
        StylePlan::DeepObject => "DeepObject",
        StylePlan::Json => "Json",
    };
    let (style, name) = (scope.runtime("Style")?, token::ident(name)?);
    Ok(Some(quote!(.style(#style::#name))))
}

/// A field of a form, which is written like a query parameter.
pub(super) fn form_field(plan: &FormFieldPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (parameter, wire) = (scope.runtime("Parameter")?, &plan.wire);
    let style = style_value(plan.style, scope)?;
    let explode = plan.explode.map(|explode| quote!(.explode(#explode)));
    let reserved = plan.allow_reserved.then(|| quote!(.allow_reserved()));
    Ok(quote!(#parameter::query(#wire) #style #explode #reserved))
}

/// A member of a multipart body.
pub(super) fn part_field(plan: &PartFieldPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (field, wire) = (scope.runtime("PartField")?, &plan.wire);
    Ok(match &plan.content_type {
        Some(content_type) => quote!(#field::new(#wire, #content_type)),
        None => quote!(#field::deep(#wire)),
    })
}

/// The body as an argument.
pub(super) fn body(plan: &BodyPlan, module: &Module<'_>, scope: &Scope) -> Result<Argument, EmitError> {
    match &plan.form {
        BodyFormPlan::One(content) => body_content(content, module, scope),
        BodyFormPlan::Choice(choice) => {
            let (into, name) = (scope.prelude("convert::Into")?, token::path(&choice.name)?);
            Ok(Argument {
                declaration: quote!(body: impl #into<#name>),
                bind: Some(quote!(let body: #name = body.into();)),
                step: quote!(.body(body)),
            })
        }
    }
}

fn body_content(plan: &BodyContentPlan, module: &Module<'_>, scope: &Scope) -> Result<Argument, EmitError> {
    let (name, media_type) = (quote!(body), &plan.media_type);
    let types::Argument { ty, bind, value } = match plan.encoding {
        EncodingPlan::Json | EncodingPlan::Form | EncodingPlan::Multipart | EncodingPlan::Range => {
            types::borrowed(&name, &plan.ty, module, scope)?
        }
        EncodingPlan::Text | EncodingPlan::Bytes => {
            let into = scope.prelude("convert::Into")?;
            let ty = match plan.encoding {
                // Bytes need not be in memory.
                EncodingPlan::Bytes => scope.runtime("Upload")?,
                _ => types::written(&plan.ty, scope)?,
            };
            types::Argument { ty: quote!(impl #into<#ty>), bind: None, value: name.clone() }
        }
    };
    let step = match plan.encoding {
        EncodingPlan::Json if plan.checked => quote!(.checked_json(#media_type, #value)),
        EncodingPlan::Json => quote!(.json(#media_type, #value)),
        EncodingPlan::Form if plan.checked => quote!(.checked_form(#media_type, #value)),
        EncodingPlan::Form => quote!(.form(#media_type, #value)),
        EncodingPlan::Multipart if plan.checked => quote!(.checked_multipart(#media_type, #value)),
        EncodingPlan::Multipart => quote!(.multipart(#media_type, #value)),
        EncodingPlan::Range => quote!(.ranged(#media_type, #value)),
        EncodingPlan::Text => quote!(.text(#media_type, #value)),
        EncodingPlan::Bytes => quote!(.bytes(#media_type, #value)),
    };
    Ok(Argument { declaration: quote!(#name: #ty), bind, step })
}
