//! The calls of `goldens`, with prints of the same documents that share their runtime: what travels is the same.

extern crate shared_goldens as goldens;

#[macro_use]
#[path = "../goldens/support.rs"]
mod support;

#[path = "../goldens/answers.rs"]
mod answers;
#[path = "../goldens/bodies.rs"]
mod bodies;
#[path = "../goldens/body_choices.rs"]
mod body_choices;
#[path = "../goldens/canned.rs"]
mod canned;
#[path = "../goldens/credentials.rs"]
mod credentials;
#[path = "../goldens/files.rs"]
mod files;
#[path = "../goldens/hostile.rs"]
mod hostile;
#[path = "../goldens/media_types.rs"]
mod media_types;
#[path = "../goldens/methods.rs"]
mod methods;
#[path = "../goldens/micro_answers.rs"]
mod micro_answers;
#[path = "../goldens/micro_later.rs"]
mod micro_later;
#[path = "../goldens/micro_requests.rs"]
mod micro_requests;
#[path = "../goldens/micro_schemas.rs"]
mod micro_schemas;
#[path = "../goldens/names.rs"]
mod names;
#[path = "../goldens/object_parameters.rs"]
mod object_parameters;
#[path = "../goldens/operations.rs"]
mod operations;
#[path = "../goldens/pages.rs"]
mod pages;
#[path = "../goldens/parameters.rs"]
mod parameters;
#[path = "../goldens/response_headers.rs"]
mod response_headers;
#[path = "../goldens/schemas.rs"]
mod schemas;
#[path = "../goldens/security.rs"]
mod security;
#[path = "../goldens/servers.rs"]
mod servers;
#[path = "../goldens/shapes.rs"]
mod shapes;
#[path = "../goldens/shared_errors.rs"]
mod shared_errors;
#[path = "../goldens/streams.rs"]
mod streams;
#[path = "../goldens/tuples.rs"]
mod tuples;
#[path = "../goldens/unions.rs"]
mod unions;
#[path = "../goldens/values.rs"]
mod values;
#[path = "../goldens/webhooks.rs"]
mod webhooks;

/// The prints share what they can: the builder alone is of the crate that was printed, for it has the API's credentials.
#[test]
fn the_runtime_is_a_crate_of_its_own() {
    let error = std::any::type_name::<goldens::Error<goldens::NoError>>();
    assert!(error.starts_with("letterpress_runtime::"), "{error}");
    let builder = std::any::type_name::<goldens::ClientBuilder<goldens::parameters::Client>>();
    assert!(builder.starts_with("shared_goldens::"), "{builder}");
}
