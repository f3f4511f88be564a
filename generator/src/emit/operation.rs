//! An operation: the method of its group, with documentation, and its static data.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::docs::{Docs, link};
use super::module::Module;
use super::pretty::{self, Chain};
use super::scope::Scope;
use super::{EmitError, answers, call, example, markdown, rules, servers, token, types};
use crate::plan::model::{
    AnswersPlan, BodyPlan, ConstantParameter, DecoderPlan, GroupPlan, Location, OperationPlan, OutputPlan,
    ParameterPlan, ReaderPlan, ServerRole, StatusPlan, TypePlan,
};

/// Clippy's limit of arguments, with `self`.
const MANY_ARGUMENTS: usize = 7;

/// The method that prepares the call.
pub(super) fn method(
    plan: &OperationPlan,
    group: &GroupPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<TokenStream, EmitError> {
    let (name, call_type) = (token::ident(&plan.method_name)?, token::ident(&plan.call_type)?);
    let (constant, call) = (token::ident(&plan.constant)?, scope.runtime("Call")?);
    let mut arguments = Vec::new();
    let mut binds = Vec::new();
    let mut steps = Vec::new();
    for parameter in &plan.arguments {
        let argument = call::parameter(parameter, module, scope)?;
        arguments.push(argument.declaration);
        binds.extend(argument.bind);
        steps.push(argument.step);
    }
    if let Some(body) = plan.body.as_ref().filter(|body| body.required) {
        let argument = call::body(body, module, scope)?;
        arguments.push(argument.declaration);
        binds.extend(argument.bind);
        steps.push(argument.step);
    }
    let new = match &plan.output {
        OutputPlan::Empty | OutputPlan::Stream(_) => quote!(for_empty),
        OutputPlan::One(DecoderPlan::Json, _) => quote!(for_json),
        OutputPlan::One(DecoderPlan::Text, _) => quote!(for_text),
        OutputPlan::One(DecoderPlan::Bytes, _) => quote!(for_bytes),
        OutputPlan::One(DecoderPlan::Content, _) => quote!(for_content),
        OutputPlan::OptionalJson(_) => quote!(for_optional_json),
        OutputPlan::Several(_) => quote!(for_answers),
    };
    let many = (arguments.len() + 1 > MANY_ARGUMENTS).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let deprecated = plan.deprecated.then(|| deprecated("operation"));
    let docs = docs(plan, group, module, scope)?.outer();
    // Inline, as generic functions are: code for an operation, its body and its answers is made in the crate that calls it, and for
    // what is called alone.
    let inline = (!arguments.iter().any(is_generic)).then(|| quote!(#[inline]));
    Ok(quote! {
        #docs
        #many
        #deprecated
        #inline
        pub fn #name(&self #(, #arguments)*) -> #call_type {
            #(#binds)*
            #call_type(#call::#new(self.core, &#constant) #(#steps)*)
        }
    })
}

/// Whether an argument's type is `impl …`.
fn is_generic(declaration: &TokenStream) -> bool {
    declaration.clone().into_iter().any(|token| matches!(&token, TokenTree::Ident(word) if word == "impl"))
}

/// The attribute of what a document deprecates. The text is always the same: a description is no place to take it from.
pub(super) fn deprecated(what: &str) -> TokenStream {
    let note = format!("the API's description deprecates this {what}");
    quote!(#[deprecated = #note])
}

/// The operation's static data.
pub(super) fn data(plan: &OperationPlan, scope: &Scope) -> Result<Chain, EmitError> {
    let constant = token::ident(&plan.constant)?;
    let (operation, method_type) = (scope.runtime("Operation")?, scope.runtime("Method")?);
    let method = method_value(&plan.method)?;
    let (id, path, accept) = (&plan.id, &plan.path, &plan.accept);
    let mut steps = Vec::new();
    steps.extend(constants(plan, Location::Header, "headers")?);
    steps.extend(constants(plan, Location::Query, "query")?);
    // Of nearly all operations of an API, and a line less of each.
    let is_json = accept == "application/json";
    if !accept.is_empty() && !is_json {
        steps.push(quote!(.accept(#accept)));
    }
    if !plan.success.is_empty() {
        let statuses =
            plan.success.iter().map(|status| status_value(*status, scope)).collect::<Result<Vec<_>, _>>()?;
        steps.push(quote!(.success(&[#(#statuses),*])));
    }
    if !plan.security.is_empty() {
        steps.push(security(plan, scope)?);
    }
    if !plan.servers.is_empty() {
        let path = scope.neighbour("super::servers")?;
        let constants =
            plan.servers.iter().map(|name| servers::constant(name)).collect::<Result<Vec<_>, _>>()?;
        steps.push(quote!(.servers(&[#(#path::#constants),*])));
    }
    // Of several forms each has its own.
    let body = plan.body.as_ref().and_then(BodyPlan::only);
    if let Some(body) = body.filter(|body| !body.fields.is_empty()) {
        let fields =
            body.fields.iter().map(|field| call::form_field(field, scope)).collect::<Result<Vec<_>, _>>()?;
        steps.push(quote!(.form_fields(&[#(#fields),*])));
    }
    if let Some(body) = body.filter(|body| !body.parts.is_empty()) {
        let fields =
            body.parts.iter().map(|field| call::part_field(field, scope)).collect::<Result<Vec<_>, _>>()?;
        steps.push(quote!(.part_fields(&[#(#fields),*])));
    }
    steps.extend(plan.idempotency_header.as_ref().map(|header| quote!(.idempotency_key(#header))));
    let new = if is_json { quote!(json) } else { quote!(new) };
    Ok(Chain {
        head: quote!(pub(super) static #constant: #operation),
        first: quote!(#operation::#new(#id, #method_type::#method, #path)),
        steps,
    })
}

/// The method as a value of the runtime.
fn method_value(method: &str) -> Result<TokenStream, EmitError> {
    const KNOWN: [&str; 9] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];
    if !KNOWN.contains(&method) {
        return Ok(quote!(Other(#method)));
    }
    let name = token::ident(&capitalized(method))?;
    Ok(quote!(#name))
}

fn capitalized(method: &str) -> String {
    let lower = method.to_ascii_lowercase();
    lower.chars().take(1).map(|first| first.to_ascii_uppercase()).chain(lower.chars().skip(1)).collect()
}

fn constants(plan: &OperationPlan, at: Location, setter: &str) -> Result<Option<TokenStream>, EmitError> {
    let of_location = |constant: &&ConstantParameter| constant.location == at;
    let pairs: Vec<TokenStream> = plan
        .constants
        .iter()
        .filter(of_location)
        .map(|ConstantParameter { wire, value, .. }| quote!((#wire, #value)))
        .collect();
    let setter = token::ident(setter)?;
    Ok((!pairs.is_empty()).then(|| quote!(.#setter(&[#(#pairs),*]))))
}

fn status_value(status: StatusPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let statuses = scope.runtime("Statuses")?;
    Ok(match status {
        StatusPlan::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#statuses::Code(#code))
        }
        StatusPlan::Range(hundred) => {
            let hundred = Literal::u8_unsuffixed(hundred);
            quote!(#statuses::Range(#hundred))
        }
        StatusPlan::Default => quote!(#statuses::Default),
    })
}

fn security(plan: &OperationPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let mut alternatives = Vec::new();
    for alternative in &plan.security {
        let mut schemes = Vec::new();
        for constant in alternative {
            let (security, constant) = (scope.neighbour("super::security")?, token::ident(constant)?);
            schemes.push(quote!(&#security::#constant));
        }
        alternatives.push(quote!(&[#(#schemes),*]));
    }
    Ok(quote!(.security(&[#(#alternatives),*])))
}

/// The documentation of the method.
fn docs(
    plan: &OperationPlan,
    group: &GroupPlan,
    module: &Module<'_>,
    scope: &Scope,
) -> Result<Docs, EmitError> {
    let mut docs = Docs::new();
    let route = markdown::code(&format!("{} {}", plan.method, plan.path));
    for text in &plan.docs {
        docs = docs.document(text);
    }
    if docs.lines().is_empty() {
        docs = docs.own(format!("Sends {route}."));
    } else {
        docs = docs.own(route);
    }
    docs = docs.maybe(gives(plan, scope)?);
    docs = docs.maybe(plan.pagination.as_ref().map(|_| {
        format!(
            "That is one page: {} and {} of the call walk through all.",
            link(&plan.call_type, "items"),
            link(&plan.call_type, "pages")
        )
    }));
    docs = docs.maybe(credentials(plan, module));
    docs = docs.maybe(own_server(plan, module));
    let arguments = plan.arguments.iter().filter_map(argument_note);
    let body = plan.body.iter().filter(|body| body.required).filter_map(body_note);
    docs = docs.section("Arguments", arguments.chain(body).collect());
    docs = docs.section("Errors", plan.error.iter().flat_map(error_notes).collect());
    let path = module.file(&group.module)?;
    Ok(docs.example(example::operation(plan, group, module, &path)?))
}

/// What awaiting the call gives: the method's own type, the call, doesn't show it.
fn gives(plan: &OperationPlan, scope: &Scope) -> Result<Option<String>, EmitError> {
    Ok(match &plan.output {
        OutputPlan::Empty => None,
        OutputPlan::One(DecoderPlan::Content, ty) => {
            Some(format!("Gives {}, which has a variant for each media type.", shown(ty, scope)?))
        }
        OutputPlan::One(_, ty) => Some(format!("Gives {}.", shown(ty, scope)?)),
        OutputPlan::OptionalJson(ty) => {
            Some(format!("Gives {}, or `None` where the answer has no body.", shown(ty, scope)?))
        }
        OutputPlan::Several(answers) => {
            Some(format!("Gives [`{}`], which has a variant for each documented answer.", answers.name))
        }
        OutputPlan::Stream(stream) => Some(match stream.reader {
            ReaderPlan::JsonEvents | ReaderPlan::TextEvents => {
                format!("Gives events as they come, with {} as data.", shown(&stream.item, scope)?)
            }
            ReaderPlan::JsonLines => format!("Gives {} items as they come.", shown(&stream.item, scope)?),
            ReaderPlan::Bytes => "Gives bytes as they come.".to_owned(),
        }),
    })
}

/// A type in documentation; a model is a link.
fn shown(ty: &TypePlan, scope: &Scope) -> Result<String, EmitError> {
    let text = pretty::one_line(&types::written(ty, scope)?);
    Ok(if matches!(ty, TypePlan::Model(_) | TypePlan::Local(_)) {
        format!("[`{text}`]")
    } else {
        markdown::code(&text)
    })
}

/// Which credentials the operation takes.
fn credentials(plan: &OperationPlan, module: &Module<'_>) -> Option<String> {
    let setter = |constant: &String| {
        let scheme = module.plan.schemes.iter().find(|scheme| scheme.constant == *constant);
        scheme.map_or_else(|| constant.clone(), |scheme| markdown::code(&scheme.setter))
    };
    let alternatives: Vec<String> = plan
        .security
        .iter()
        .map(|schemes| match schemes.is_empty() {
            true => "none".to_owned(),
            false => schemes.iter().map(setter).collect::<Vec<_>>().join(" with "),
        })
        .collect();
    (!alternatives.is_empty()).then(|| format!("Credentials: {}.", alternatives.join(", or ")))
}

/// Where the operation is sent, if it has a server of its own.
fn own_server(plan: &OperationPlan, module: &Module<'_>) -> Option<String> {
    let first = plan.servers.first()?;
    let server = module.plan.servers.iter().find(|server| server.constructor == *first)?;
    let url = markdown::code(&server.url);
    Some(match server.role {
        ServerRole::Relative => format!("Sent to {url} at the host of the client's base URL."),
        _ => format!("Sent to {url}, whatever the client's base URL is; the call's options choose another."),
    })
}

fn argument_note(parameter: &ParameterPlan) -> Option<String> {
    let docs = parameter.docs.as_deref().and_then(markdown::first_sentence);
    let parts: Vec<String> = docs.into_iter().chain(rules::sentences(&parameter.rules)).collect();
    (!parts.is_empty()).then(|| format!("`{}`: {}", parameter.name, parts.join(" ")))
}

fn body_note(body: &BodyPlan) -> Option<String> {
    body.docs.as_deref().and_then(markdown::first_sentence).map(|docs| format!("`body`: {docs}"))
}

fn error_notes(error: &AnswersPlan) -> Vec<String> {
    error
        .variants
        .iter()
        .map(|variant| {
            let link = link(&error.name, &variant.name);
            let why = markdown::first_sentence(&variant.docs)
                .map_or_else(|| ".".to_owned(), |why| format!(": {why}"));
            format!("{}, {link}{why}", answers::shown(variant.status))
        })
        .collect()
}

/// The documentation of a parameter that is a setter.
pub(super) fn parameter_docs(parameter: &ParameterPlan) -> Docs {
    let kind = match parameter.location {
        Location::Path => "path parameter",
        Location::Query => "query parameter",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    Docs::new()
        .document_or(parameter.docs.as_deref(), || {
            format!("Sets the {kind} {}.", markdown::code(&parameter.wire))
        })
        .maybe(rules::sentences(&parameter.rules))
}

/// The output of a call as a type.
pub(super) fn output(plan: &OperationPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    match &plan.output {
        OutputPlan::Empty => Ok(quote!(())),
        OutputPlan::One(_, ty) => types::written(ty, scope),
        OutputPlan::OptionalJson(ty) => {
            let (option, ty) = (scope.prelude("option::Option")?, types::written(ty, scope)?);
            Ok(quote!(#option<#ty>))
        }
        OutputPlan::Several(output) => token::path(&output.name),
        OutputPlan::Stream(_) => Ok(quote!(())), // the call's own decoder has nothing to give
    }
}

/// The error of a call as a type.
pub(super) fn error(plan: &OperationPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    match &plan.error {
        Some(error) => token::path(&error.name),
        None => scope.runtime("NoError"),
    }
}
