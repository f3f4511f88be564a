//! One rule a way of paging. The order is that of certainty: what the body gives for the next request, before what the
//! client has to count itself.

use super::body::{Body, Value, not_null};
use super::names::{
    AFTER_ITEM, BACKWARD, CURSORS, Cursors, HAS_MORE, LAST_PAGE, NEED_HAS_MORE, NEXT_MAYBE_URLS, NEXT_OFFSET,
    NEXT_PAGE, NEXT_URLS, OFFSETS, PAGES, SIZES, STARTS, TOTAL_ITEMS, TOTAL_PAGES, normal,
};
use crate::api::{
    Field, Operation, Pagination, PagingWay, Parameter, ParameterLocation, Path, Rule, Style, Type,
};

pub(super) fn recognise(operation: &Operation, body: &Body<'_>, link_header: bool) -> Option<Pagination> {
    let rules = Rules { body, parameters: parameters(operation), has_more: has_more(body) };
    let way = rules.url().or_else(|| rules.link(link_header)).or_else(|| rules.position())?;
    let backward = |parameter: &&&Parameter| BACKWARD.contains(&normal(&parameter.name).as_str());
    let backward = match way {
        PagingWay::Cursor { .. } | PagingWay::LastItem { .. } => {
            rules.parameters.iter().filter(backward).map(|parameter| parameter.name.clone()).collect()
        }
        // By a number the list has one direction, and a URL of the server keeps the one that it has.
        _ => Vec::new(),
    };
    Some(Pagination { items: body.items.clone(), way, has_more: rules.has_more, backward })
}

/// The parameters that a walk can set.
fn parameters(operation: &Operation) -> Vec<&Parameter> {
    let is_settable = |parameter: &&Parameter| {
        parameter.location == ParameterLocation::Query
            && !parameter.required
            && parameter.style == Style::Form
    };
    operation.parameters.iter().filter(is_settable).collect()
}

fn has_more(body: &Body<'_>) -> Option<Path> {
    let value = body.first_of(HAS_MORE, |ty| *ty == Type::Boolean)?;
    Some(value.path.clone())
}

struct Rules<'a> {
    body: &'a Body<'a>,
    parameters: Vec<&'a Parameter>,
    has_more: Option<Path>,
}

impl<'a> Rules<'a> {
    fn of_names(&self, names: &[&str]) -> Vec<&'a Parameter> {
        let is_one = |parameter: &&&Parameter| names.contains(&normal(&parameter.name).as_str());
        self.parameters.iter().filter(is_one).copied().collect()
    }

    /// Whether some parameter tells that the answer is one page of many.
    fn is_paged(&self) -> bool {
        let cursors = CURSORS.iter().flat_map(|cursors| cursors.parameters);
        let names: Vec<&str> =
            [SIZES, PAGES, OFFSETS, STARTS].concat().into_iter().chain(cursors.copied()).collect();
        !self.of_names(&names).is_empty()
    }

    fn url(&self) -> Option<PagingWay> {
        let text = |ty: &Type| *ty == Type::String;
        let described = |key: &&str| self.body.value(key, text).filter(|value| is_url(value.field));
        let value =
            self.body.first_of(NEXT_URLS, text).or_else(|| NEXT_MAYBE_URLS.iter().find_map(described))?;
        self.is_paged().then(|| PagingWay::Url { next: value.path.clone() })
    }

    fn link(&self, link_header: bool) -> Option<PagingWay> {
        (link_header && self.is_paged()).then_some(PagingWay::Link)
    }

    /// The ways that set a parameter. An operation with two such parameters pages in two ways, of which the server may
    /// serve only one, depending on the rest of the request.
    fn position(&self) -> Option<PagingWay> {
        let cursors = CURSORS.iter().flat_map(|cursors| cursors.parameters);
        let names: Vec<&str> = cursors.copied().chain([PAGES, OFFSETS].concat()).collect();
        let starts = self.of_names(STARTS).into_iter().filter(|parameter| is_number(not_null(&parameter.ty)));
        let found: Vec<&Parameter> = self.of_names(&names).into_iter().chain(starts).collect();
        let [parameter] = found.as_slice() else { return None };
        let name = normal(&parameter.name);
        match not_null(&parameter.ty) {
            Type::String => {
                let family = CURSORS.iter().find(|family| family.parameters.contains(&name.as_str()));
                let cursor = family.and_then(|family| self.cursor(parameter, family));
                cursor.or_else(|| self.last_item(parameter, &name))
            }
            ty if is_number(ty) => self.page(parameter, &name).or_else(|| self.offset(parameter, &name)),
            _ => None,
        }
    }

    fn cursor(&self, parameter: &Parameter, family: &Cursors) -> Option<PagingWay> {
        let text = |ty: &Type| matches!(ty, Type::String | Type::Uuid);
        let usable = |value: &&Value<'_>| {
            !is_url(value.field) && (self.has_more.is_some() || !NEED_HAS_MORE.contains(&value.key.as_str()))
        };
        let found = family.next.iter().find_map(|key| self.body.value(key, text).filter(usable));
        let value = found.or_else(|| {
            // What is called like the parameter may be this page's own cursor, unless the description says otherwise.
            self.body.value(&normal(&parameter.name), text).filter(|value| speaks_of_the_next(value.field))
        })?;
        Some(PagingWay::Cursor { parameter: parameter.name.clone(), next: value.path.clone() })
    }

    fn last_item(&self, parameter: &Parameter, name: &str) -> Option<PagingWay> {
        let id = self.body.item_field("id")?;
        let is_id = id.required && matches!(id.ty, Type::String | Type::Uuid);
        (is_id && self.has_more.is_some() && AFTER_ITEM.contains(&name))
            .then(|| PagingWay::LastItem { parameter: parameter.name.clone(), id: id.name.clone() })
    }

    fn page(&self, parameter: &Parameter, name: &str) -> Option<PagingWay> {
        if !PAGES.contains(&name) {
            return None;
        }
        let next = self.body.first_of(NEXT_PAGE, is_number);
        if let Some(next) = next.filter(|next| can_be_missing(next.field)) {
            return Some(PagingWay::Number { parameter: parameter.name.clone(), next: next.path.clone() });
        }
        let first = match default_of(parameter) {
            Some(first @ (0 | 1)) => first,
            Some(_) => return None,
            None if parameter.rules.iter().any(begins_at_one) => 1,
            None => return None,
        };
        let last = if first == 1 { LAST_PAGE } else { &[] };
        let total =
            self.body.first_of(TOTAL_PAGES, is_number).or_else(|| self.body.first_of(last, is_number));
        self.counts().then(|| PagingWay::Page {
            parameter: parameter.name.clone(),
            first,
            total: total.map(|total| total.path.clone()),
        })
    }

    fn offset(&self, parameter: &Parameter, name: &str) -> Option<PagingWay> {
        let begins_at_zero = match default_of(parameter) {
            Some(first) => first == 0,
            None => {
                parameter.default.is_none()
                    && OFFSETS.contains(&name)
                    && !parameter.rules.iter().any(begins_at_one)
            }
        };
        let is_offset = OFFSETS.contains(&name) || STARTS.contains(&name);
        if !is_offset || self.of_names(SIZES).is_empty() {
            return None;
        }
        let next = self.body.first_of(NEXT_OFFSET, is_number);
        if let Some(next) = next.filter(|next| can_be_missing(next.field)) {
            return Some(PagingWay::Number { parameter: parameter.name.clone(), next: next.path.clone() });
        }
        let total = self.body.first_of(TOTAL_ITEMS, is_number);
        // Some servers cut a range out of all items first and filter then: what comes back tells neither how far the
        // range went nor, if it is empty, that it was the last.
        let end_is_known = total.is_some() || self.has_more.is_some();
        (begins_at_zero && end_is_known && self.counts()).then(|| PagingWay::Offset {
            parameter: parameter.name.clone(),
            total: total.map(|total| total.path.clone()),
        })
    }

    /// Whether the items are what pages and offsets count: of lists in a list nobody knows.
    fn counts(&self) -> bool {
        !matches!(not_null(self.body.item), Type::Array(_))
    }
}

/// Whether the last page can leave the value out.
fn can_be_missing(field: &Field) -> bool {
    !field.required || matches!(field.ty, Type::Nullable(_))
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Integer(_) | Type::Double)
}

fn default_of(parameter: &Parameter) -> Option<i64> {
    parameter.default.as_ref()?.value.as_i64()
}

fn begins_at_one(rule: &Rule) -> bool {
    matches!(rule, Rule::Minimum(bound, exclusive) if *bound == if *exclusive { 0.0 } else { 1.0 })
}

/// Whether the schema says that a text is a URL: by its format, its example, or the words of its description.
fn is_url(field: &Field) -> bool {
    let example = field.example.as_ref().and_then(|example| example.value.as_str());
    field.is_url
        || example.is_some_and(|example| example.contains("://") || example.starts_with('/'))
        || has_word(field, &["url", "uri", "link", "urls", "hyperlink"])
}

fn speaks_of_the_next(field: &Field) -> bool {
    has_word(field, &["next", "subsequent", "following"])
}

fn has_word(field: &Field, words: &[&str]) -> bool {
    let text = field.description.as_deref().unwrap_or_default().to_ascii_lowercase();
    text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| words.contains(&word))
}
