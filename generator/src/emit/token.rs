//! The only ways from a text to a token.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use super::EmitError;

/// A planned name as an identifier; raw ones are written `r#type`.
pub(super) fn ident(name: &str) -> Result<Ident, EmitError> {
    let plain = name.strip_prefix("r#");
    let is_word = |name: &str| {
        name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            && !name.starts_with(|first: char| first.is_ascii_digit())
            && !matches!(name, "" | "_")
    };
    match plain {
        Some(plain) if is_word(plain) && !matches!(plain, "self" | "Self" | "super" | "crate") => {
            Ok(Ident::new_raw(plain, Span::call_site()))
        }
        None if is_word(name) && !is_keyword(name) => Ok(Ident::new(name, Span::call_site())),
        _ => Err(EmitError::Identifier(name.to_owned())),
    }
}

/// The words that are no names unless they are written raw.
fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "Self"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
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
    let mut path = TokenStream::new();
    for (index, segment) in segments.split("::").enumerate() {
        if index > 0 {
            path.extend([
                TokenTree::from(Punct::new(':', Spacing::Joint)),
                Punct::new(':', Spacing::Alone).into(),
            ]);
        }
        let name = match segment {
            "crate" | "self" | "super" | "Self" => Ident::new(segment, Span::call_site()),
            _ => ident(segment)?,
        };
        path.extend([TokenTree::from(name)]);
    }
    Ok(path)
}
