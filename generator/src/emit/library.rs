//! `lib.rs`: the modules, and what users find at the root.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::file::RustFile;
use super::module::Module;
use super::uses::Uses;
use super::{CrateOptions, EmitError, File, manifest, token};
use crate::plan::model::CratePlan;

/// What of the runtime a user names.
const RUNTIME: [&str; 49] = [
    "AttemptError",
    "AttemptInfo",
    "BodySource",
    "BoxFuture",
    "ByteStream",
    "CallFuture",
    "CallOptions",
    "ClientBuilder",
    "ClientCredentials",
    "Clock",
    "ConfigError",
    "DecodeError",
    "DecodeErrorKind",
    "Entropy",
    "Error",
    "Event",
    "EventStream",
    "FailedAttempt",
    "FailureEvent",
    "Hooks",
    "Items",
    "JsonLines",
    "NoError",
    "Opening",
    "Pages",
    "Part",
    "Parts",
    "Patch",
    "RequestBody",
    "RequestEvent",
    "Response",
    "ResponseBody",
    "ResponseEvent",
    "Retry",
    "RetryEvent",
    "RetryPolicy",
    "Secret",
    "StreamError",
    "TimeoutPhase",
    "Token",
    "TokenContext",
    "TokenError",
    "TokenErrorKind",
    "TokenSource",
    "Transport",
    "TransportError",
    "TransportErrorKind",
    "Trouble",
    "Upload",
];

pub(super) fn file(
    plan: &CratePlan,
    modules: &[Module<'_>],
    uses: Uses,
    mark: &str,
    options: &CrateOptions,
) -> Result<File, EmitError> {
    let mut file = RustFile::new("src/lib.rs", mark, Docs::new(), options.parsed);
    if !options.included {
        file.attribute(quote!(#![doc = include_str!("../README.md")]));
    }
    let features: Vec<(String, &str)> = manifest::module_features(plan).collect();
    let gate = |name: Option<&str>| {
        let feature = features.iter().find(|(_, module)| Some(*module) == name).map(|(feature, _)| feature);
        feature.map(|feature| quote!(#[cfg(feature = #feature)]))
    };

    let mut declared = vec![quote!(
        pub mod runtime;
    )];
    for module in modules {
        if let Some(name) = &module.plan.name {
            let (gate, ident) = (gate(Some(name)), token::ident(name)?);
            declared.push(quote!(#gate pub mod #ident;));
        }
    }
    file.lines(declared);
    if let [single] = modules
        && single.plan.name.is_none()
    {
        single.declare(&mut file)?;
    }

    let names = RUNTIME.iter().map(|name| token::ident(name)).collect::<Result<Vec<_>, _>>()?;
    let mut exports = vec![quote!(pub use runtime::{#(#names),*};)];
    exports.push(quote!(
        #[cfg(feature = "test-util")]
        pub use runtime::test_util;
    ));
    exports.extend(libraries(uses));
    // A module of the root hides what the re-exported module calls the same.
    let taken: Vec<&str> = modules.iter().filter_map(|module| module.plan.name.as_deref()).collect();
    for module in modules.iter().filter(|module| module.plan.reexported) {
        if let Some(name) = &module.plan.name {
            let (gate, ident, items) = (gate(Some(name)), token::ident(name)?, module.exports(&taken)?);
            exports.push(quote!(#gate pub use #ident::{#(#items),*};));
            for group in module.plan.groups.iter().filter(|group| !taken.contains(&group.module.as_str())) {
                if let Some(gate) = module.features.group_gate(&group.module) {
                    let group = token::ident(&group.module)?;
                    exports.push(quote!(#gate pub use #ident::#group;));
                }
            }
        }
    }
    file.lines(exports);
    file.finish()
}

/// Types of libraries that stand in signatures.
fn libraries(uses: Uses) -> Vec<TokenStream> {
    let mut exports = Vec::new();
    if uses.bytes {
        exports.push(quote!(
            pub use ::bytes::Bytes;
        ));
    }
    match (uses.timestamp, uses.date) {
        (true, true) => exports.push(quote!(
            pub use ::jiff::{Timestamp, civil::Date};
        )),
        (true, false) => exports.push(quote!(
            pub use ::jiff::Timestamp;
        )),
        (false, true) => exports.push(quote!(
            pub use ::jiff::civil::Date;
        )),
        (false, false) => {}
    }
    if uses.uuid {
        exports.push(quote!(
            pub use ::uuid::Uuid;
        ));
    }
    exports
}
