//! Where the name of a type comes from: the nearest named ancestor of its schema, and the way down from it.
//!
//! The name depends on the schema's place alone, so that it stays the same whatever else the document says and however
//! the schema was reached.

use openapiv3::{Operation, PathItem, StatusCode};

use super::operation_ids::{self, OperationIds};
use super::reasons::reason;
use super::{media_type, request_content};
use crate::diagnostics::{Diagnostics, FileId, Place, Pointer};
use crate::document::{Document, TypedPart};
use crate::resolve::{Resolved, Resolver, way};
use crate::source::Value;

/// The words of the name.
pub(super) fn words(document: &Document, ids: &OperationIds, place: &Place) -> Vec<String> {
    let own: Vec<String> = place.pointer.tokens().collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let in_document = place.file == document.file;
    let named = if in_document { None } else { way(&document.named, place) };
    let is_own = in_document || named.is_some();
    let named: Option<Vec<String>> = named.map(|at| at.pointer.tokens().collect());
    let named: Vec<&str> = named.iter().flatten().map(String::as_str).collect();
    let tokens = if named.is_empty() { own.as_slice() } else { named.as_slice() };
    let (mut words, way) = match document.stems.get(&place.file) {
        Some(stem) if !is_own => one_object(document, place.file, stem, tokens),
        _ => ancestor(document, ids, is_own, tokens),
    };
    walk(&mut words, way, &|rest| {
        let behind = own.len().saturating_sub(rest);
        document.trees.get(&place.file).and_then(|tree| aside(tree, own.get(..behind)?))
    });
    if words.is_empty() {
        words.push("external".to_owned()); // the outermost value of another file
    }
    words
}

/// The words of a file that is one object, and the tokens behind them.
fn one_object<'t>(
    document: &Document,
    file: FileId,
    stem: &str,
    tokens: &'t [&'t str],
) -> (Vec<String>, &'t [&'t str]) {
    let mut words = vec![stem.to_owned()];
    match document.parts.get(&Place::root(file)) {
        Some(TypedPart::Parameter(_)) => push_unless_there(&mut words, "parameter"),
        Some(TypedPart::RequestBody(_)) => push_unless_there(&mut words, "request"),
        Some(TypedPart::Response(_)) => push_unless_there(&mut words, "response"),
        _ => {}
    }
    match tokens {
        // It is the content of a body.
        [name, way @ ..] if media_type::is_valid(name) => (words, way),
        _ => (words, tokens),
    }
}

/// The words of the nearest named ancestor, and the tokens behind it.
fn ancestor<'t>(
    document: &Document,
    ids: &OperationIds,
    is_own: bool,
    tokens: &'t [&'t str],
) -> (Vec<String>, &'t [&'t str]) {
    match tokens {
        ["components", "schemas", name, way @ ..] => (vec![(*name).to_owned()], way),
        ["components", section, name, way @ ..] => {
            let kind = match *section {
                "parameters" => "parameter",
                "requestBodies" => "request",
                "responses" => "response",
                other => other,
            };
            let mut words = vec![(*name).to_owned()];
            push_unless_there(&mut words, kind);
            (words, way)
        }
        ["webhooks", name, _method, "requestBody", way @ ..] => {
            let mut words = vec![(*name).to_owned()];
            push_unless_there(&mut words, "webhook");
            (words, way)
        }
        ["paths", path, way @ ..] => {
            let at = Place::root(document.file).child("paths").child(path);
            let item = document.openapi.paths.paths.get(*path).filter(|_| is_own);
            let item =
                item.and_then(|item| Resolver::new(document).path_item(item, &at, &mut Diagnostics::new()));
            match item {
                Some(Resolved { value, at }) => below_path(document, ids, (path, &at), value, way),
                None => (vec![operation_ids::derive("", path)], way),
            }
        }
        _ => (Vec::new(), tokens),
    }
}

fn below_path<'t>(
    document: &Document,
    ids: &OperationIds,
    (path, at): (&str, &Place),
    item: &PathItem,
    way: &'t [&'t str],
) -> (Vec<String>, &'t [&'t str]) {
    if let ["parameters", index, rest @ ..] = way {
        let mut words: Vec<String> =
            path.split(['/', '{', '}']).filter(|word| !word.is_empty()).map(String::from).collect();
        words.push(parameter_name(&item.parameters, index));
        return (words, rest);
    }
    let (method, at, rest) = match way {
        ["additionalOperations", method, rest @ ..] => {
            (method, at.child("additionalOperations").child(method), rest)
        }
        [method, rest @ ..] => (method, at.child(method), rest),
        [] => return (Vec::new(), way),
    };
    let known = item.iter().find(|(name, _)| name == method).map(|(_, operation)| operation);
    let Some(operation) = known.or_else(|| Resolver::new(document).operation_at(&at)) else {
        return (Vec::new(), way);
    };
    let id = match (ids.at(&at), operation_ids::given(operation.operation_id.as_deref())) {
        (Some(named), _) => named.id.clone(),
        (None, Some(id)) => id.to_owned(),
        (None, None) => operation_ids::derive(&method.to_ascii_lowercase(), path),
    };
    let mut words = vec![id];
    match rest {
        ["parameters", index, rest @ ..] => {
            words.push(parameter_name(&operation.parameters, index));
            (words, rest)
        }
        ["requestBody", rest @ ..] => {
            push_unless_there(&mut words, "request");
            (words, rest)
        }
        ["responses", status, rest @ ..] => {
            words.extend(answer_words(operation, status));
            push_unless_there(&mut words, "response");
            (words, rest)
        }
        _ => (words, rest),
    }
}

fn parameter_name(list: &[openapiv3::ReferenceOr<openapiv3::Parameter>], index: &str) -> String {
    let parameter =
        index.parse::<usize>().ok().and_then(|index| list.get(index)).and_then(|one| one.as_item());
    parameter.map_or_else(|| index.to_owned(), |parameter| parameter.parameter_data_ref().name.clone())
}

/// What tells an answer from the operation's first success.
fn answer_words(operation: &Operation, status: &str) -> Option<String> {
    let first = operation
        .responses
        .responses
        .keys()
        .filter(|status| matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2)))
        // The order in which the document lists them is nothing to a name.
        .min_by_key(|status| match status {
            StatusCode::Code(code) => (false, *code),
            StatusCode::Range(range) => (true, *range),
        });
    let alone = first.is_none() && status == "default";
    if alone || first.is_some_and(|first| first.to_string() == status) {
        return None;
    }
    Some(match status.parse::<u16>().ok().and_then(reason) {
        Some(reason) => reason.to_owned(),
        None if status == "default" => status.to_owned(),
        None => format!("status{status}"),
    })
}

/// What tells a schema from those beside it.
fn aside(tree: &Value, tokens: &[&str]) -> Option<String> {
    match tokens {
        [.., "requestBody", "content", _] | ["components", "requestBodies", _, "content", _] => {
            content_name(tree, tokens)
        }
        [.., "content", _] => None,
        _ => member_name(tree, tokens),
    }
}

/// What tells the media type of a request body from the one to prefer.
fn content_name(tree: &Value, tokens: &[&str]) -> Option<String> {
    let (name, content) = tokens.split_last()?;
    let entries = tree.at(&Pointer::from_tokens(content.iter().copied()))?.as_object()?;
    let preferred = entries.keys().min_by_key(|name| request_content::preference(name))?;
    (preferred != name).then(|| media_type::short_name(name))
}

/// What tells the alternative at this place from the others of its list.
pub(super) fn alternative(document: &Document, at: &Place) -> Option<String> {
    let tokens: Vec<String> = at.pointer.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    member_name(document.trees.get(&at.file)?, &tokens)
}

/// What tells an alternative from the others of its list: the name of the schema that it refers to, its title, or a property that has
/// one value only.
fn member_name(tree: &Value, tokens: &[&str]) -> Option<String> {
    let (index, list) = tokens.split_last()?;
    let index = index.parse::<usize>().ok()?;
    let members = tree.at(&Pointer::from_tokens(list.iter().copied()))?.as_array()?;
    let title = |member: &Value| {
        let text = member.get("title").and_then(Value::as_str)?;
        Some(text.to_owned())
            .filter(|text| text.len() <= 40 && text.chars().any(|one| one.is_ascii_alphanumeric()))
    };
    let constant = |member: &Value| {
        member.get("properties")?.as_object()?.values().find_map(|property| {
            match property.get("enum").and_then(Value::as_array) {
                Some([Value::String(text)]) => Some(text.clone()),
                _ => None,
            }
        })
    };
    let component = |member: &Value| {
        let name = member.get("$ref").and_then(Value::as_str)?.split_once("/components/schemas/")?.1;
        (!name.contains('/')).then(|| name.to_owned())
    };
    let name = |member: &Value| component(member).or_else(|| title(member)).or_else(|| constant(member));
    let own = name(members.get(index)?)?;
    let key = |text: &str| words_of(text).to_ascii_lowercase();
    let alike = members.iter().filter_map(name).filter(|other| key(other) == key(&own)).count();
    (alike == 1 && !key(&own).is_empty()).then_some(own)
}

/// What a name says more than the words before it: `Card` of `PaymentCard`, an alternative of `Payment`.
fn behind<'n>(words: &[String], name: &'n str) -> Option<&'n str> {
    let said = words_of(&words.concat());
    let (last, _) = name.char_indices().filter(|(_, one)| one.is_ascii_alphanumeric()).nth(said.len())?;
    let (start, rest) = name.split_at_checked(last)?;
    let is_word = rest.starts_with(char::is_uppercase) || !start.ends_with(char::is_alphanumeric);
    (is_word && words_of(start).eq_ignore_ascii_case(&said)).then_some(rest)
}

/// The letters and digits of a text.
fn words_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Adds the words of the way from a named ancestor down to a schema. `aside` names the alternative of a list, or the media
/// type of a body, behind which so many tokens are left.
fn walk(words: &mut Vec<String>, way: &[&str], aside: &dyn Fn(usize) -> Option<String>) {
    let mut rest = way;
    loop {
        rest = match rest {
            [] => return,
            ["schema" | "not", rest @ ..] => rest,
            ["allOf", _, rest @ ..] => rest,
            ["content", _, rest @ ..] => {
                words.extend(aside(rest.len()));
                rest
            }
            ["items", rest @ ..] => {
                words.push("item".to_owned());
                rest
            }
            ["prefixItems", index, rest @ ..] => {
                let number = index.parse::<u64>().map_or(0, |index| index.saturating_add(1));
                words.push(format!("item{number}"));
                rest
            }
            ["additionalProperties", rest @ ..] => {
                words.push("value".to_owned());
                rest
            }
            ["oneOf" | "anyOf", index, rest @ ..] => {
                // One that is put together with a schema elsewhere has a name there, or a number.
                let name = aside(rest.len()).unwrap_or_else(|| match index.parse::<u64>() {
                    Ok(index) => format!("variant{}", index.saturating_add(1)),
                    Err(_) => (*index).to_owned(),
                });
                words.push(behind(words, &name).unwrap_or(&name).to_owned());
                rest
            }
            // An object that others extend, apart from the union of all of them.
            ["discriminator"] => {
                words.push("base".to_owned());
                return;
            }
            ["type", index, rest @ ..] => {
                let number = index.parse::<u64>().map_or(0, |index| index.saturating_add(1));
                words.push(format!("type{number}"));
                rest
            }
            ["properties" | "$defs" | "definitions", name, rest @ ..] => {
                words.push((*name).to_owned());
                rest
            }
            [other, rest @ ..] => {
                words.push((*other).to_owned());
                rest
            }
        };
    }
}

/// `CreateUserRequest` of a request body that is called so already has no second `Request`.
fn push_unless_there(words: &mut Vec<String>, word: &str) {
    let there = words.last().is_some_and(|last| last.to_ascii_lowercase().ends_with(word));
    if !there {
        words.push(word.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(tokens: &[&str]) -> Vec<String> {
        let mut words = vec!["Order".to_owned()];
        walk(&mut words, tokens, &|_| None);
        words
    }

    #[test]
    fn the_way_names_what_it_leads_through() {
        assert_eq!(way(&["properties", "address"]), ["Order", "address"]);
        assert_eq!(way(&["properties", "lines", "items"]), ["Order", "lines", "item"]);
        assert_eq!(way(&["additionalProperties"]), ["Order", "value"]);
        assert_eq!(way(&["allOf", "1", "properties", "items"]), ["Order", "items"]);
        assert_eq!(way(&["oneOf", "0"]), ["Order", "variant1"]);
        assert_eq!(way(&["prefixItems", "0"]), ["Order", "item1"]);
        assert_eq!(way(&["content", "application/json", "schema"]), ["Order"]);
    }

    #[test]
    fn an_alternative_does_not_say_again_what_it_is_an_alternative_of() {
        let payment = ["web_payment".to_owned()];
        assert_eq!(behind(&payment, "WebPaymentCard"), Some("Card"));
        assert_eq!(behind(&payment, "web-payment-card"), Some("card"));
        assert_eq!(behind(&payment, "WebPayments"), None);
        assert_eq!(behind(&payment, "WebPayment"), None);
        assert_eq!(behind(&payment, "Card"), None);
    }

    #[test]
    fn a_word_is_not_repeated() {
        let mut words = vec!["CreateUserRequest".to_owned()];
        push_unless_there(&mut words, "request");
        push_unless_there(&mut words, "response");
        assert_eq!(words, ["CreateUserRequest", "response"]);
    }
}
