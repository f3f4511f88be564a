//! An operation's call type: what its method gives, with a setter for each optional parameter.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Docs, link};
use super::module::Module;
use super::operation::{deprecated, error, output, parameter_docs};
use super::pretty::Definition;
use super::scope::Scope;
use super::{EmitError, rules, streams, token, types};
use crate::plan::model::{
    BodyContentPlan, BodyFormPlan, BodyPlan, EncodingPlan, FormFieldPlan, GroupPlan, Location, OperationPlan,
    OutputPlan, ParameterPlan, PartFieldPlan, StylePlan, TypePlan,
};

/// An argument of a method, and the step of the call that takes it.
pub(super) struct Argument {
    /// `name: Type`.
    pub(super) declaration: TokenStream,
    /// A statement that goes before the call.
    pub(super) bind: Option<TokenStream>,
    /// `.set(…, …)`.
    pub(super) step: TokenStream,
}

/// The call type, with a row for each setter.
pub(super) fn definition(
    plan: &OperationPlan,
    group: &GroupPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<Definition, EmitError> {
    let (name, error) = (token::ident(&plan.call_type)?, error(plan, scope)?);
    let docs = Docs::new()
        .own(format!(
            "The call that {} prepares: awaiting it sends it.",
            link(&group.type_name, &plan.method_name)
        ))
        .outer();
    let head = match &plan.output {
        OutputPlan::Stream(stream) => {
            let (output, reader) = (streams::written(stream, scope)?, streams::reader(stream.reader));
            quote!(#docs pub struct #name => #output, #error, #reader)
        }
        _ => {
            let output = output(plan, scope)?;
            quote!(#docs pub struct #name => #output, #error)
        }
    };
    let mut rows =
        plan.setters.iter().map(|setter| setter_row(setter, module, scope)).collect::<Result<Vec<_>, _>>()?;
    if let Some(body) = plan.body.as_ref().filter(|body| !body.required) {
        rows.push(body_row(body, module, scope)?);
    }
    Ok(Definition { head, rows })
}

/// The setter of an optional parameter. It takes what a required argument takes, but texts come as whatever holds one.
fn setter_row(plan: &ParameterPlan, module: &Module<'_>, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::path(&plan.name)?;
    let docs = parameter_docs(plan).outer();
    let deprecated = plan.deprecated.then(|| deprecated("parameter"));
    let ty = match &plan.ty {
        TypePlan::Option(inner) => inner,
        ty => ty,
    };
    let (ty, value) = if *ty == TypePlan::String {
        let as_ref = scope.prelude("convert::AsRef")?;
        (quote!(impl #as_ref<str>), quote!(#name.as_ref()))
    } else {
        let argument = types::borrowed(&name, ty, module, scope)?;
        (argument.ty, argument.alone)
    };
    let Step { method, parameter, rules, check } = step(plan, module, scope)?;
    let rules = rules.map(|rules| quote!(, &#rules));
    let check = check.map(|rules| quote!(check(&#parameter, #value, &#rules).));
    Ok(quote!(#docs #deprecated fn #name(#name: #ty) => #check #method(&#parameter, #value #rules)))
}

/// The setter of an optional body.
fn body_row(plan: &BodyPlan, module: &Module<'_>, scope: &Scope) -> Result<TokenStream, EmitError> {
    let docs = Docs::new().document_or(plan.docs.as_deref(), || "Sets the body.".to_owned()).outer();
    let (ty, step) = match &plan.form {
        BodyFormPlan::One(content) => {
            let types::Argument { ty, alone, .. } = content_argument(content, module, scope)?;
            let step = content_step(content, &alone);
            (ty, step)
        }
        BodyFormPlan::Choice(choice) => {
            let (into, name) = (scope.prelude("convert::Into")?, token::path(&choice.name)?);
            (quote!(impl #into<#name>), quote!(body(#into::<#name>::into(body))))
        }
    };
    Ok(quote!(#docs fn body(body: #ty) => #step))
}

/// A parameter as a required argument.
pub(super) fn parameter(
    plan: &ParameterPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<Argument, EmitError> {
    let name = token::path(&plan.name)?;
    let types::Argument { ty, bind, value, .. } = types::borrowed(&name, &plan.ty, module, scope)?;
    let Step { method, parameter, rules, check } = step(plan, module, scope)?;
    let rules = rules.map(|rules| quote!(, &#rules));
    let check = check.map(|rules| quote!(.check(&#parameter, #value, &#rules)));
    Ok(Argument {
        declaration: quote!(#name: #ty),
        bind,
        step: quote!(#check .#method(&#parameter, #value #rules)),
    })
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
    let types::Argument { ty, bind, value, .. } = content_argument(plan, module, scope)?;
    let step = content_step(plan, &value);
    Ok(Argument { declaration: quote!(body: #ty), bind, step: quote!(.#step) })
}

/// How a body is handed over.
fn content_argument(
    plan: &BodyContentPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<types::Argument, EmitError> {
    let ty = match plan.encoding {
        EncodingPlan::Json | EncodingPlan::Form | EncodingPlan::Multipart | EncodingPlan::Range => {
            return types::borrowed(&quote!(body), &plan.ty, module, scope);
        }
        // Bytes need not be in memory.
        EncodingPlan::Bytes => scope.runtime("Upload")?,
        EncodingPlan::Text => types::written(&plan.ty, scope)?,
    };
    let into = scope.prelude("convert::Into")?;
    let body = quote!(body);
    Ok(types::Argument { ty: quote!(impl #into<#ty>), bind: None, value: body.clone(), alone: body })
}

/// The step of the call that takes a body.
fn content_step(plan: &BodyContentPlan, value: &TokenStream) -> TokenStream {
    let media_type = &plan.media_type;
    match plan.encoding {
        EncodingPlan::Json if plan.checked => quote!(checked_json(#media_type, #value)),
        EncodingPlan::Json => quote!(json(#media_type, #value)),
        EncodingPlan::Form if plan.checked => quote!(checked_form(#media_type, #value)),
        EncodingPlan::Form => quote!(form(#media_type, #value)),
        EncodingPlan::Multipart if plan.checked => quote!(checked_multipart(#media_type, #value)),
        EncodingPlan::Multipart => quote!(multipart(#media_type, #value)),
        EncodingPlan::Range => quote!(ranged(#media_type, #value)),
        EncodingPlan::Text => quote!(text(#media_type, #value)),
        EncodingPlan::Bytes => quote!(bytes(#media_type, #value)),
    }
}
