//! `client.rs`: the client, its credentials and its groups of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::module::Module;
use super::pretty::Chain;
use super::scope::{Reach, Scope};
use super::{EmitError, File, markdown, servers, token};
use crate::plan::model::{ClientCredentialsPlan, GroupPlan, SchemeKind, SchemePlan, ServerPlan, ServerRole};

pub(super) fn file(module: &Module<'_>) -> Result<File, EmitError> {
    let plan = module.plan;
    let docs = Docs::new().own("The client and its credentials.");
    let mut file = module.rust_file(module.file("client")?, docs);
    let scope = Scope::new(Reach::Module, ["Client"], []);
    let (core, from_core) = (scope.runtime("Core")?, scope.runtime("FromCore")?);
    let (api, builder) = (scope.runtime("Api")?, scope.runtime("ClientBuilder")?);

    let docs = Docs::new()
        .document(&format!("A client of {}, version {}.", markdown::one_line(&plan.title), markdown::one_line(&plan.version)))
        .own("[`Client::builder`] starts one. A clone is cheap and shares connections and settings with its original.")
        .outer();
    // Without operations, or without the features of all of them, nothing reads the field.
    let is_unread = plan.groups.is_empty() || !module.features.is_empty();
    let unread = is_unread.then(|| quote!(#[allow(dead_code)]));
    file.item(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            #unread
            core: #core,
        }
    });
    let accessors =
        plan.groups.iter().map(|group| accessor(group, module, &scope)).collect::<Result<Vec<_>, _>>()?;
    let flows = plan
        .schemes
        .iter()
        .filter_map(|scheme| Some((scheme, scheme.client_credentials.as_ref()?)))
        .map(|(scheme, flow)| client_credentials(scheme, flow, &scope))
        .collect::<Result<Vec<_>, _>>()?;
    file.item(quote! {
        impl Client {
            /// Starts a client: credentials and settings follow, then `build`.
            pub fn builder() -> #builder<Self> {
                #builder::new(&API)
            }

            #(#flows)*

            #(#accessors)*
        }
    });
    file.item(quote! {
        impl #from_core for Client {
            fn from_core(core: #core) -> Self {
                Self { core }
            }
        }
    });
    let setters = setters(module, &scope)?;
    if !setters.is_empty() {
        file.item(quote!(impl #builder<Client> { #(#setters)* }));
    }
    let roles = |wanted: &[ServerRole]| plan.servers.iter().any(|server| wanted.contains(&server.role));
    let mut steps = Vec::new();
    if roles(&[ServerRole::Default]) {
        let path = scope.neighbour("super::servers")?;
        let of_all = |server: &&ServerPlan| matches!(server.role, ServerRole::Default | ServerRole::Choice);
        let constants =
            plan.servers.iter().filter(of_all).map(|server| servers::constant(&server.constructor));
        let constants = constants.collect::<Result<Vec<_>, _>>()?;
        steps.push(quote!(.servers(&[#(#path::#constants),*])));
    } else if roles(&[ServerRole::Operation]) {
        steps.push(quote!(.base_is_optional()));
    }
    file.chain(Chain {
        head: quote!(static API: #api),
        first: quote!(#api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))),
        steps,
    });
    file.finish_with(&scope)
}

fn accessor(group: &GroupPlan, module: &Module<'_>, scope: &Scope) -> Result<TokenStream, EmitError> {
    let name = token::ident(&group.module)?;
    let path = format!("super::{}::{}", group.module, group.type_name);
    let gate = module.features.group_gate(&group.module);
    // An import would need the same condition.
    let ty = if gate.is_some() { token::path(&path)? } else { scope.neighbour(&path)? };
    let docs = Docs::new()
        .document_or(group.docs.as_deref(), || {
            format!("The operations of {}.", markdown::code(&group.type_name))
        })
        .outer();
    Ok(quote! {
        #docs
        #gate
        pub fn #name(&self) -> #ty<'_> {
            #ty { core: &self.core }
        }
    })
}

/// The setters of credentials and server.
fn setters(module: &Module<'_>, scope: &Scope) -> Result<Vec<TokenStream>, EmitError> {
    let plan = module.plan;
    let is_free = |name: &str| plan.schemes.iter().all(|scheme| scheme.setter != name);
    let given = plan.schemes.iter().filter(|scheme| scheme.kind != SchemeKind::Transport);
    let mut setters = given.map(|scheme| credential(scheme, scope)).collect::<Result<Vec<_>, _>>()?;
    for (kind, name) in [(SchemeKind::Bearer, "bearer"), (SchemeKind::Basic, "basic")] {
        let schemes: Vec<&SchemePlan> = plan.schemes.iter().filter(|scheme| scheme.kind == kind).collect();
        if is_free(name) && !schemes.is_empty() {
            setters.push(for_all(&kind, &schemes, scope)?);
        }
    }
    if module.has_server_type() {
        let server = scope.neighbour("super::servers::Server")?;
        setters.push(quote! {
            /// Chooses a server of the API, or sets the variables of its address.
            pub fn server(self, server: #server) -> Self {
                self.base_server(server.address)
            }
        });
    }
    Ok(setters)
}

fn credential(scheme: &SchemePlan, scope: &Scope) -> Result<TokenStream, EmitError> {
    let (name, constant) = (token::ident(&scheme.setter)?, token::ident(&scheme.constant)?);
    let security = scope.neighbour("super::security")?;
    let into = scope.prelude("convert::Into")?;
    let credential = scope.runtime("Credential")?;
    let travels = travels(&scheme.kind);
    let docs = Docs::new()
        .document_or(scheme.docs.as_deref(), || {
            format!("The credential of the scheme {}.", markdown::code(&scheme.wire))
        })
        .own(travels)
        .outer();
    Ok(match &scheme.kind {
        SchemeKind::Basic => {
            let (string, secret) = (scope.prelude("string::String")?, scope.runtime("Secret")?);
            quote! {
                #docs
                pub fn #name(self, username: impl #into<#string>, password: impl #into<#secret>) -> Self {
                    self.credential(&#security::#constant, #credential::basic(username, password))
                }
            }
        }
        kind => {
            let token = scope.runtime("Token")?;
            let value = match kind {
                SchemeKind::Bearer => quote!(token),
                SchemeKind::Authorization(_) => quote!(authorization),
                _ => quote!(key),
            };
            quote! {
                #docs
                pub fn #name(self, #value: impl #into<#token>) -> Self {
                    self.credential(&#security::#constant, #credential::token(#value))
                }
            }
        }
    })
}

/// The function that starts the flow by which a client gets its tokens.
fn client_credentials(
    scheme: &SchemePlan,
    flow: &ClientCredentialsPlan,
    scope: &Scope,
) -> Result<TokenStream, EmitError> {
    let (name, url) = (token::ident(&flow.constructor)?, &flow.token_url);
    let (into, secret) = (scope.prelude("convert::Into")?, scope.runtime("Secret")?);
    let (string, credentials) = (scope.prelude("string::String")?, scope.runtime("ClientCredentials")?);
    let about = |(scope, text): &(String, String)| {
        let (scope, text) = (markdown::code(scope), markdown::one_line(text));
        if text.is_empty() { scope } else { format!("{scope}: {text}") }
    };
    let docs = Docs::new()
        .own(format!(
            "Tokens by OAuth 2 client credentials, for {} of the builder: got from {} and renewed before they expire.",
            markdown::code(scheme.setter.trim_start_matches("r#")),
            markdown::code(url),
        ))
        .section("Scopes", flow.scopes.iter().map(about).collect())
        .outer();
    Ok(quote! {
        #docs
        pub fn #name(client_id: impl #into<#string>, client_secret: impl #into<#secret>) -> #credentials {
            #credentials::new(#url, client_id, client_secret)
        }
    })
}

/// One sentence on how a credential is sent.
fn travels(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer => "Sent as `Authorization: Bearer`.".to_owned(),
        SchemeKind::Basic => "Sent as `Authorization: Basic`.".to_owned(),
        SchemeKind::Authorization(scheme) => format!(
            "Sent in `Authorization` as it is given: the whole value of the HTTP scheme {}, with the scheme's name.",
            markdown::code(scheme)
        ),
        SchemeKind::Transport => "Proved by the transport.".to_owned(),
        SchemeKind::HeaderKey(name) => format!("Sent in the header {}.", markdown::code(name)),
        SchemeKind::QueryKey(name) => format!(
            "Sent in the query parameter {}: servers and proxies may write it into their logs.",
            markdown::code(name)
        ),
        SchemeKind::CookieKey(name) => format!("Sent in the cookie {}.", markdown::code(name)),
    }
}

/// The setter for all schemes of a kind at once.
fn for_all(kind: &SchemeKind, schemes: &[&SchemePlan], scope: &Scope) -> Result<TokenStream, EmitError> {
    let security = scope.neighbour("super::security")?;
    let into = scope.prelude("convert::Into")?;
    let credential = scope.runtime("Credential")?;
    let setters: Vec<String> = schemes.iter().map(|scheme| markdown::code(&scheme.setter)).collect();
    let which = match setters.as_slice() {
        [single] => format!("The same as {single}."),
        several => format!("Sets {} at once.", several.join(", ")),
    };
    let docs = Docs::new();
    let constants =
        schemes.iter().map(|scheme| token::ident(&scheme.constant)).collect::<Result<Vec<_>, _>>()?;
    let (last, others) = constants.split_last().ok_or_else(|| EmitError::Missing("scheme".to_owned()))?;
    Ok(if *kind == SchemeKind::Bearer {
        let docs = docs.own("A token for every operation that takes a bearer token.").own(which).outer();
        let token = scope.runtime("Token")?;
        let bind = (!others.is_empty()).then(|| quote!(let token: #token = token.into();));
        quote! {
            #docs
            pub fn bearer(self, token: impl #into<#token>) -> Self {
                #bind
                self #(.credential(&#security::#others, #credential::token(token.clone())))*
                    .credential(&#security::#last, #credential::token(token))
            }
        }
    } else {
        let (string, secret) = (scope.prelude("string::String")?, scope.runtime("Secret")?);
        let docs =
            docs.own("A user name and a password for every operation that takes them.").own(which).outer();
        let bind = (!others.is_empty()).then(
            || quote!(let (username, password): (#string, #secret) = (username.into(), password.into());),
        );
        quote! {
            #docs
            pub fn basic(self, username: impl #into<#string>, password: impl #into<#secret>) -> Self {
                #bind
                self #(.credential(&#security::#others, #credential::basic(username.clone(), password.clone())))*
                    .credential(&#security::#last, #credential::basic(username, password))
            }
        }
    })
}
