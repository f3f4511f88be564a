//! Documented response headers: a view with an accessor for each.

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::types::Types;
use super::{HeaderFieldPlan, HeaderReaderPlan, HeadersPlan, TypePlan};
use crate::api::{Answer, ResponseHeader};
use crate::diagnostics::Diagnostics;

/// What every view can do by itself.
const RESERVED: [&str; 4] = ["of", "clone", "into", "try_into"];

/// The headers of the answers, each name once; the first description of a name holds.
pub(super) fn of<'a>(answers: impl IntoIterator<Item = &'a Answer>) -> Vec<&'a ResponseHeader> {
    let mut found: Vec<&ResponseHeader> = Vec::new();
    for header in answers.into_iter().flat_map(|answer| &answer.headers) {
        if !found.iter().any(|known| known.name.eq_ignore_ascii_case(&header.name)) {
            found.push(header);
        }
    }
    found
}

/// The view called `name`.
pub(super) fn plan(
    headers: &[&ResponseHeader],
    (name, of_errors): (&str, bool),
    types: &Types<'_>,
    diagnostics: &mut Diagnostics,
) -> HeadersPlan {
    let wanted: Vec<Wanted> = headers
        .iter()
        .map(|header| {
            // One word, though it is written as two.
            let mut name = match header.name.eq_ignore_ascii_case("etag") {
                true => vec!["etag".to_owned()],
                false => words(&header.name),
            };
            if RESERVED.contains(&name.join("_").as_str()) {
                name.push("header".to_owned());
            }
            Wanted::new(name, &header.name, &header.at)
        })
        .collect();
    let names = assign(Case::Snake, &[], &wanted, diagnostics);
    let fields = headers.iter().zip(names).map(|(header, name)| {
        let ty = types.plan(&header.ty);
        HeaderFieldPlan {
            name,
            wire: header.name.to_ascii_lowercase(),
            reader: match &ty {
                _ if header.is_json => HeaderReaderPlan::Json,
                TypePlan::String => HeaderReaderPlan::Text,
                TypePlan::Vec(_) => HeaderReaderPlan::List,
                _ => HeaderReaderPlan::Value,
            },
            ty,
            docs: header.description.clone(),
            deprecated: header.deprecated,
        }
    });
    HeadersPlan { name: name.to_owned(), of_errors, fields: fields.collect() }
}
