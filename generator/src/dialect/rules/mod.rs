//! What the tables can't say: rules between the fields of one object, and the lowering of later versions. One file a topic.

mod document;
mod enum_members;
mod leftovers;
mod operation;
mod parameter;
pub(super) mod schema;
mod security;
mod stand_in;
mod statuses;
mod type_words;
pub(super) mod types;

use super::table::Kind;
use super::walk::Walker;
use crate::source::{Object, Value};

/// Makes an object of a value that can only mean one.
pub(super) fn repair(walker: &mut Walker<'_>, kind: Kind, value: &mut Value) {
    stand_in::read(walker, kind, value);
}

/// Gives an object the form in which its members can be checked.
pub(super) fn prepare(walker: &mut Walker<'_>, kind: Kind, object: &mut Object) {
    match kind {
        Kind::Paths => document::slashes(walker, object),
        Kind::Parameter | Kind::Header => leftovers::schema_beside(walker, kind, object),
        Kind::Response => leftovers::response(walker, object),
        Kind::RequestBody => operation::request_body(walker, object),
        Kind::Responses => statuses::spell(walker, object),
        Kind::SecurityScheme => leftovers::scheme(walker, object),
        Kind::Schema => {
            leftovers::required(walker, object);
            leftovers::items(walker, object);
            type_words::read(walker, object);
            schema::empty_lists(walker, object);
        }
        _ => {}
    }
}

/// Applies the rules of a kind to an object whose members have been checked. `false` if the object can't be used.
pub(super) fn apply(walker: &mut Walker<'_>, kind: Kind, object: &mut Object) -> bool {
    match kind {
        Kind::Link => return operation::link(walker, object),
        Kind::SecurityScheme => return security::scheme(walker, object),
        Kind::OpenApi => document::root(walker, object),
        Kind::Components => document::components(walker, object),
        Kind::License => document::license(object),
        Kind::Info | Kind::Tag => document::summary(object),
        Kind::Operation => operation::operation(object),
        Kind::PathItem => operation::path_item(walker, object),
        Kind::Response => document::summary(object),
        Kind::Callback => operation::callback(object),
        Kind::MediaType => operation::media_type(walker, object),
        Kind::Example => operation::example(object),
        Kind::Parameter => parameter::parameter(walker, object),
        Kind::Header => parameter::header(walker, object),
        Kind::Encoding => parameter::encoding(object),
        Kind::Schema => schema::schema(walker, object),
        Kind::Discriminator => schema::discriminator(walker, object),
        Kind::OAuthFlows => security::flows(object),
        _ => {}
    }
    true
}

/// Gives a member another name, at its place among the others.
fn rename(object: &mut Object, from: &str, to: &str) {
    if let Some((index, _, value)) = object.shift_remove_full(from) {
        object.shift_insert(index, to.to_owned(), value);
    }
}

/// Copies a member under a reserved name, where the typed model can see it.
fn reserve(object: &mut Object, key: &str) {
    if let Some(value) = object.get(key).cloned() {
        object.insert(super::reserved::name(key), value);
    }
}
