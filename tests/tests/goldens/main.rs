//! The golden prints of `tests/documents`, called: what a server receives, what the client makes of its answers.
//!
//! One file a document, for `micro.yaml` one a topic; `support`; `drift`, which compares the prints with what would be printed today;
//! `micro`, which sees to it that the tests named in `micro.toml` are there.

#[macro_use]
mod support;

mod answers;
mod bodies;
mod body_choices;
mod canned;
mod credentials;
mod drift;
mod files;
mod hostile;
mod media_types;
mod methods;
mod micro;
mod micro_answers;
mod micro_later;
mod micro_requests;
mod micro_schemas;
mod names;
mod object_parameters;
mod operations;
mod pages;
mod parameters;
mod response_headers;
mod schemas;
mod security;
mod servers;
mod shapes;
mod shared_errors;
mod streams;
mod tags;
mod tuples;
mod unions;
mod values;
mod webhooks;
