//! `servers.rs`: where the API is served.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::module::Module;
use super::scope::{Reach, Scope};
use super::{EmitError, File, markdown, token};
use crate::plan::model::{ServerPlan, ServerRole, ServerVariablePlan};

pub(super) fn file(module: &Module<'_>) -> Result<File, EmitError> {
    let docs = Docs::new().own("Where the API is served.");
    let mut file = module.rust_file(module.file("servers")?, docs);
    let scope = Scope::new(Reach::Module, ["Server"], []);
    let template = scope.runtime("ServerTemplate")?;
    for server in &module.plan.servers {
        let constant = constant(&server.constructor)?;
        let value = template_value(server, &scope)?;
        let docs = Docs::new().own(format!("{}.", markdown::code(&server.url))).outer();
        // The group that is sent there may be left out.
        let is_unused = server.role == ServerRole::Relative && !module.features.is_empty();
        let unused = is_unused.then(|| quote!(#[allow(dead_code)]));
        file.item(quote!(#docs #unused pub(super) const #constant: #template = #value;));
    }

    if !module.has_server_type() {
        return file.finish_with(&scope);
    }
    let (address, from) = (scope.runtime("ServerAddress")?, scope.prelude("convert::From")?);
    file.item(quote! {
        /// A server of the API, with the values of its variables.
        #[derive(Clone, Debug)]
        pub struct Server {
            pub(super) address: #address,
        }
    });
    let mut members = Vec::new();
    let absolute = module.plan.servers.iter().filter(|server| server.role != ServerRole::Relative);
    for server in absolute {
        members.push(constructor(server, &address)?);
    }
    let mut seen = BTreeSet::new();
    let variables = module.plan.servers.iter().flat_map(|server| &server.variables);
    for variable in variables.filter(|variable| seen.insert(variable.setter.as_str())) {
        members.push(setter(variable, &module.plan.servers, &scope)?);
    }
    file.item(quote!(impl Server { #(#members)* }));

    file.item(quote! {
        impl #from<Server> for #address {
            fn from(server: Server) -> Self {
                server.address
            }
        }
    });
    if let Some(first) = module.plan.servers.iter().find(|server| server.role == ServerRole::Default) {
        let (default, constructor) = (scope.prelude("default::Default")?, token::ident(&first.constructor)?);
        file.item(quote! {
            impl #default for Server {
                fn default() -> Self {
                    Self::#constructor()
                }
            }
        });
    }
    file.finish_with(&scope)
}

/// The constant of a server's template.
pub(super) fn constant(constructor: &str) -> Result<Ident, EmitError> {
    let name = constructor.trim_start_matches("r#");
    let name = if name == "new" { "DEFAULT".to_owned() } else { name.to_ascii_uppercase() };
    token::ident(&name)
}

fn template_value(server: &ServerPlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (template, url) = (scope.runtime("ServerTemplate")?, &server.url);
    if server.variables.is_empty() {
        return Ok(quote!(#template::new(#url)));
    }
    let variable_type = scope.runtime("ServerVariable")?;
    let variables = server.variables.iter().map(|variable| {
        let (wire, default, allowed) = (&variable.wire, &variable.default, &variable.allowed);
        let value = match default {
            Some(default) => quote!(#variable_type::new(#wire, #default)),
            None => quote!(#variable_type::required(#wire)),
        };
        let allowed = (!allowed.is_empty()).then(|| quote!(.allowed(&[#(#allowed),*])));
        quote!(#value #allowed)
    });
    Ok(quote!(#template::new(#url).variables(&[#(#variables),*])))
}

fn constructor(server: &ServerPlan, address: &TokenStream) -> Result<TokenStream, EmitError> {
    let (name, constant) = (token::ident(&server.constructor)?, constant(&server.constructor)?);
    let url = markdown::code(&server.url);
    let docs = match &server.docs {
        Some(text) => Docs::new().document(text).own(format!("The address is {url}.")),
        None => Docs::new().own(format!("The server at {url}.")),
    };
    let docs = docs.outer();
    Ok(quote! {
        #docs
        #[must_use]
        pub fn #name() -> Self {
            Self { address: #address::new(&#constant) }
        }
    })
}

/// The setter that servers share whose variables have one name. Where they don't have one default, it says which has which.
fn setter(
    variable: &ServerVariablePlan,
    servers: &[ServerPlan],
    scope: &Scope,
) -> Result<TokenStream, EmitError> {
    let (name, wire) = (token::ident(&variable.setter)?, &variable.wire);
    let (into, string) = (scope.prelude("convert::Into")?, scope.prelude("string::String")?);
    let shown = markdown::code(wire);
    let has_it = |server: &ServerPlan| {
        let mut own = server.variables.iter();
        Some((server.constructor.clone(), own.find(|own| own.setter == variable.setter)?.clone()))
    };
    let mut all: Vec<(String, ServerVariablePlan)> =
        servers.iter().filter(|server| server.role != ServerRole::Relative).filter_map(has_it).collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    let allowed = |one: &ServerVariablePlan| {
        let values: Vec<String> = one.allowed.iter().map(|value| markdown::code(value)).collect();
        (!values.is_empty()).then(|| values.join(", "))
    };
    let is_like =
        |one: &ServerVariablePlan| one.default == variable.default && one.allowed == variable.allowed;
    let said: Vec<String> = if all.iter().all(|(_, one)| is_like(one)) {
        let default = match &variable.default {
            Some(default) => format!("Default: {}.", markdown::code(default)),
            None => "There is no default: it has to be set.".to_owned(),
        };
        std::iter::once(default).chain(allowed(variable).map(|values| format!("One of {values}."))).collect()
    } else {
        let of_one = |(constructor, one): &(String, ServerVariablePlan)| {
            let default = match &one.default {
                Some(default) => format!("default {}", markdown::code(default)),
                None => "no default, it has to be set".to_owned(),
            };
            let values = allowed(one).map(|values| format!(", one of {values}")).unwrap_or_default();
            format!("With {}: {default}{values}.", markdown::code(&format!("Server::{constructor}")))
        };
        all.iter().map(of_one).collect()
    };
    let docs = Docs::new()
        .document_or(variable.docs.as_deref(), || format!("Sets the variable {shown} of the address."));
    let docs = said.into_iter().fold(docs, Docs::own).outer();
    Ok(quote! {
        #docs
        #[must_use]
        pub fn #name(self, #name: impl #into<#string>) -> Self {
            Self { address: self.address.value(#wire, #name) }
        }
    })
}
