// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The `Link` header (RFC 8288): where the next page of a list is.

use http::{HeaderMap, header};

/// The target of the first link with the relation `next`, as it is written. A link with an `anchor` speaks of another
/// resource than the answer and does not count.
pub(crate) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(header::LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links).find(|link| link.is_next()).map(|link| link.target.to_owned())
}

struct Link<'h> {
    target: &'h str,
    parameters: Vec<(String, String)>,
}

impl Link<'_> {
    fn is_next(&self) -> bool {
        // Of several `rel`, only the first counts (RFC 8288 section 3.3).
        let relation = self.parameters.iter().find(|(name, _)| name == "rel");
        let is_next = relation.is_some_and(|(_, value)| {
            value.split_ascii_whitespace().any(|relation| relation.eq_ignore_ascii_case("next"))
        });
        is_next && !self.parameters.iter().any(|(name, _)| name == "anchor")
    }
}

/// The links of one header value. What is malformed ends the list: nothing after it can be trusted.
fn links(value: &str) -> Vec<Link<'_>> {
    let mut links = Vec::new();
    let mut rest = value.trim_start_matches([' ', '\t', ',']);
    while let Some((target, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
        let Some((parameters, after)) = parameters(after) else { break };
        links.push(Link { target: target.trim(), parameters });
        rest = after.trim_start_matches([' ', '\t', ',']);
    }
    links
}

/// The parameters of a link with their names in lower case, and what stands after its comma. `None` if they are malformed.
fn parameters(text: &str) -> Option<(Vec<(String, String)>, &str)> {
    let mut parameters = Vec::new();
    let mut rest = text.trim_start();
    loop {
        match rest.chars().next() {
            None => return Some((parameters, "")),
            Some(',') => return Some((parameters, rest.strip_prefix(',')?)),
            Some(';') => rest = rest.strip_prefix(';')?.trim_start(),
            Some(_) => return None,
        }
        let end = rest.find(['=', ';', ',', ' ', '\t']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        rest = after.trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = parameter_value(after.trim_start())?;
            rest = rest.trim_start();
        }
        if !name.is_empty() {
            parameters.push((name.to_ascii_lowercase(), value));
        }
    }
}

/// A token or a quoted string, and what stands after it.
fn parameter_value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_at(text.find([';', ',', ' ', '\t']).unwrap_or(text.len()));
        return Some((value.to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, quoted.get(at + 1..)?)),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}
