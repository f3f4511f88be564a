//! What `set` sets must look as `prettyplease` would have it, so that nobody sees which of them set an item.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::Code;
use crate::emit::set;

fn check(tokens: TokenStream) {
    let expected = prettyplease::unparse(&syn::parse2(tokens.clone()).unwrap());
    let code = Code::of(tokens);
    let mut text = String::new();
    set::item(&code, code.all(), &mut text, &|_| None).unwrap_or_else(|| panic!("is not set:\n{expected}"));
    assert_eq!(text, expected);
}

#[test]
fn types() {
    check(quote! {
        /// Documented.
        #[derive(Clone, Debug, PartialEq, Default)]
        #[non_exhaustive]
        pub struct Thing { pub name: Option<String>, pub(super) list: Vec<::std::string::String>, #[deprecated = "why"] pub r#type: u8, }
    });
    check(quote!(
        pub struct Nothing {}
    ));
    check(quote! { pub struct Borrowed<'c> { pub(super) core: &'c Core, } });
    check(
        quote! { pub struct Field { pub a_long_name_of_a_field: Option<BTreeMap<String, Option<Vec<AndTheNameOfSomethingLong>>>>, } },
    );
    check(quote!(
        pub struct Short(Call<(), NoError>);
    ));
    check(
        quote! { pub struct ACallWithALongName(Call<Vec<TheTypeOfTheAnswerOfThisCall>, TheErrorOfTheCallWithALongName>); },
    );
    check(
        quote! { pub struct ItsNameAloneIsLongerThanALineThatHasNoPlaceForABreakSoThatNothingCanBeDoneAboutItHere { pub a: u8, } },
    );
    check(quote! {
        pub enum Kind { /// One.
            One, Two(String), #[allow(deprecated)] Three(u16, TheTypeOfTheBodyThatIsSentWithSuchAStatus, OrAnotherTypeOfABody), }
    });
}

#[test]
fn documented_fields_of_tuples_are_left_alone() {
    let code = Code::of(quote! { pub struct Point(#[doc = " East."] pub f64, pub f64); });
    assert_eq!(set::item(&code, code.all(), &mut String::new(), &|_| None), None);
}

#[test]
fn attributes() {
    check(quote! { #[cfg(feature = "a")] pub mod things; });
    check(quote! {
        #[cfg(any(feature = "tag-one-of-several-features", feature = "tag-another-feature", feature = "third"))]
        mod things;
    });
}

#[test]
fn imports() {
    check(quote!(
        use super::models::Thing;
    ));
    check(quote!(
        pub use ::jiff::{Timestamp, civil::Date};
    ));
    for last in ["Ab", "Abc", "Abcd", "Abcde", "Abcdef"] {
        let last = quote::format_ident!("{last}");
        check(quote!(use super::models::{BaseGist, BasicError, ForbiddenGistResponse, GistComment, #last};));
        check(quote!(use super::models::{
            BaseGist, BasicError, ForbiddenGistResponse, GistComment, GistCommit, GistSimpleSimply, GistsCheck, #last
        };));
    }
}

#[test]
fn statics() {
    check(quote!(
        pub(super) static KEY: Scheme = Scheme::api_key_header("key", "X-Key");
    ));
    check(
        quote! { pub(super) static A_KEY_OF_A_LONG_NAME: Scheme = Scheme::api_key_header("a_key_of_a_long_name", "X-Key"); },
    );
}

#[test]
fn functions() {
    check(quote! { impl Default for Thing { fn default() -> Self { Self::new() } } });
    check(quote! { impl<'h> Headers<'h> { pub fn of(headers: &'h HeaderMap) -> Self { Self(headers) } } });
    for (name, path) in
        [("name", "n"), ("a_name_that_makes_it_long", "path"), ("so_long_a_name_it_is_broken", "the_path")]
    {
        let (ident, call) = (quote::format_ident!("{name}"), quote::format_ident!("TheCallOf{path}"));
        check(quote! { impl Things<'_> {
            pub fn #ident(&self, #ident: &str, body: &TheRequest) -> #call {
                #call(Call::for_json(self.core, &CONSTANT).set(&Parameter::path(#path), #ident).json("application/json", body))
            }
        } });
        check(quote! { impl Thing { pub fn #ident(mut self, #ident: impl Into<Option<String>>) -> Self {
            self.#ident = Some(#ident.into());
            self
        } } });
        check(quote! { impl Call { pub fn #ident(self, #ident: &[impl AsRef<str>]) -> Self {
            let #ident: Vec<&str> = #ident.iter().map(AsRef::as_ref).collect();
            let parameter = Parameter::query(#path).style(Style::PipeDelimited).explode(false).allow_reserved();
            Self(self.0.set_checked(&parameter, &#ident, &[Rule::MinItems(1), Rule::Each(&[Rule::MaxLength(-5)])]))
        } } });
        check(quote! { impl Thing { pub fn new(#ident: impl Into<String>, second: i64) -> Self {
            Self { #ident: #ident.into(), second, third: None, fourth: ::std::option::Option::None }
        } } });
        check(quote! { impl Thing { pub fn set(mut self, a: u8) -> Self {
            self.a_field_whose_name_alone_is_so_long_that_the_line_is_broken_before_it = Some(a);
            self.a_field_whose_name_alone_is_so_long_that_the_line_is_broken_before_it_or = Some(a);
            self.a_field_whose_name_alone_is_so_long_that_the_line_is_broken_before_it_oooor = Some(a);
            self.a_field_whose_name_alone_is_so_long_that_the_line_is_broken_before_it_oooooor = Some(a);
            self
        } } });
        check(quote! { impl Thing { pub fn new(#ident: i64) -> Self { Self { #ident } } } });
    }
    check(quote! { impl ClientBuilder<Client> { pub fn bearer(self, token: impl Into<Secret>) -> Self {
        let token: Secret = token.into();
        self.credential(&security::THE_FIRST, Credential::token(token.clone())).credential(&security::THE_SECOND, Credential::token(token))
    } } });
    check(quote! { impl ClientBuilder<Client> { pub fn a_key(self, key: impl Into<Secret>) -> Self {
        self.credential(&security::THE_CONSTANT_OF_THE_SCHEME_WITH_A_LONG_NAME, Credential::token(key))
    } } });
}
