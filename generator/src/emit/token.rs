//! The only ways from a text to a token.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::EmitError;

/// A planned name as an identifier; raw ones are written `r#type`.
pub(super) fn ident(name: &str) -> Result<Ident, EmitError> {
    let plain = name.strip_prefix("r#").unwrap_or(name);
    let is_ascii = plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let parsed = if is_ascii { syn::parse_str::<Ident>(name).ok() } else { None };
    parsed.ok_or_else(|| EmitError::Identifier(name.to_owned()))
}

/// A number without type suffix.
pub(super) fn unsigned(number: u64) -> Literal {
    Literal::u64_unsuffixed(number)
}

/// A signed number without type suffix.
pub(super) fn signed(number: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(number.unsigned_abs());
    if number < 0 { quote!(-#digits) } else { quote!(#digits) }
}

/// A number with a point, without type suffix.
pub(super) fn float(number: f64) -> Result<TokenStream, EmitError> {
    if !number.is_finite() {
        return Err(EmitError::Number(number.to_string()));
    }
    let digits = Literal::f64_unsuffixed(number.abs());
    Ok(if number.is_sign_negative() && number != 0.0 { quote!(-#digits) } else { quote!(#digits) })
}

/// A path such as `crate::runtime::Call`, written by the generator itself.
pub(super) fn path(segments: &str) -> Result<TokenStream, EmitError> {
    syn::parse_str::<syn::Path>(segments)
        .map(|path| quote!(#path))
        .map_err(|_| EmitError::Identifier(segments.to_owned()))
}
