//! `security.rs`: the schemes of the document.

use quote::quote;

use super::docs::Docs;
use super::module::Module;
use super::scope::{Reach, Scope};
use super::{EmitError, File, markdown, token};
use crate::plan::model::SchemeKind;

pub(super) fn file(module: &Module<'_>) -> Result<File, EmitError> {
    let docs = Docs::new().own("How callers prove who they are: the security schemes of the API.");
    let mut file = module.rust_file(module.file("security")?, docs);
    let scope = Scope::new(Reach::Module, [], []);
    let scheme_type = scope.runtime("Scheme")?;
    for scheme in module.plan.schemes.iter().filter(|scheme| scheme.kind != SchemeKind::Transport) {
        let constant = token::ident(&scheme.constant)?;
        // Errors name the builder's method: that is what a user can do about them.
        let (wire, setter) = (&scheme.wire, scheme.setter.trim_start_matches("r#"));
        let value = match &scheme.kind {
            SchemeKind::Bearer => quote!(#scheme_type::bearer(#setter)),
            SchemeKind::Basic => quote!(#scheme_type::basic(#setter)),
            SchemeKind::Authorization(_) | SchemeKind::Transport => {
                quote!(#scheme_type::authorization(#setter))
            }
            SchemeKind::HeaderKey(name) => quote!(#scheme_type::api_key_header(#setter, #name)),
            SchemeKind::QueryKey(name) => quote!(#scheme_type::api_key_query(#setter, #name)),
            SchemeKind::CookieKey(name) => quote!(#scheme_type::api_key_cookie(#setter, #name)),
        };
        let docs = Docs::new().own(format!("The scheme {}.", markdown::code(wire))).outer();
        file.item(quote!(#docs pub(super) static #constant: #scheme_type = #value;));
    }
    file.finish_with(&scope)
}
