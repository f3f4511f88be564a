//! Templates: text with names in braces, as in paths and server URLs.

use std::borrow::Cow;

/// Text, and the parameter behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    /// Text without braces.
    pub(super) text: &'t str,
    /// The name in the braces behind the text; `None` for the last piece.
    pub(super) parameter: Option<&'t str>,
}

/// Takes a template apart. The error reads after the template.
pub(super) fn pieces(template: &str) -> Result<Vec<Piece<'_>>, String> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((text, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or("has a brace that is never closed")?;
        if text.contains('}') || name.contains('{') {
            return Err("has a brace without its counterpart".to_owned());
        }
        if name.is_empty() {
            return Err("has an empty pair of braces".to_owned());
        }
        pieces.push(Piece { text, parameter: Some(name) });
        rest = after;
    }
    if rest.contains('}') {
        return Err("has a brace without its counterpart".to_owned());
    }
    pieces.push(Piece { text: rest, parameter: None });
    Ok(pieces)
}

/// A path as the document writes it, taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct PathTemplate<'t> {
    /// The path, with every character in the form in which it travels.
    path: Vec<(String, Option<&'t str>)>,
    /// What stands behind a `?`: pairs that are always sent.
    query: Vec<Cow<'t, str>>,
    /// What was mended; each reads after "the path".
    pub(super) repairs: Vec<&'static str>,
}

/// A path template as an operation sends it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SentPath {
    /// The template; constant parts of the query stand behind a `?`.
    pub(super) template: String,
    /// The parameters of the template, in order.
    pub(super) parameters: Vec<String>,
    /// Those whose value may hold slashes.
    pub(super) reserved: Vec<String>,
    /// Query parameters that the path gives a constant value.
    pub(super) constant: Vec<String>,
}

impl<'t> PathTemplate<'t> {
    /// Takes a path apart. The error reads after "the path".
    pub(super) fn parse(path: &'t str) -> Result<Self, String> {
        if !path.starts_with('/') {
            return Err("does not start with a slash".to_owned());
        }
        let mut repairs = Vec::new();
        let (path, fragment) = split_outside_braces(path, '#');
        if fragment.is_some() {
            repairs.push("has a fragment, which is never sent: it only tells the operations apart");
        }
        let (path, query) = split_outside_braces(path, '?');
        let pieces = pieces(path)?;
        let mut plain = String::new();
        let mut sent = Vec::new();
        let mut expanded = Vec::new();
        for (index, piece) in pieces.iter().enumerate() {
            if let Some(character) = piece.text.chars().find(|one| *one == '\\' || one.is_control()) {
                return Err(format!("has the character {character:?}, which no path can have"));
            }
            if !piece.text.split('%').skip(1).all(begins_with_two_digits) {
                return Err("has a `%` without two hexadecimal digits".to_owned());
            }
            let text = encoded(piece.text, is_path_character);
            if text != piece.text {
                repairs.push("has characters that have to be percent-encoded; they are sent so");
            }
            plain.push_str(&text);
            if let Some(names) = piece.parameter.and_then(|names| names.strip_prefix(['?', '&'])) {
                // `{?name,other*}` of RFC 6570: pairs of the query.
                let names = names.split(',').map(|name| name.split(['*', ':']).next().unwrap_or(name));
                expanded.extend(
                    names.filter(|name| !name.is_empty()).map(|name| format!("{name}={{{name}}}").into()),
                );
                repairs.push(
                    "has parameters of the query in braces; they are sent as the operation declares them",
                );
                sent.push((text, None));
                continue;
            }
            plain.extend(piece.parameter.map(|_| 'p'));
            if pieces
                .iter()
                .take(index)
                .any(|other| piece.parameter.is_some() && other.parameter == piece.parameter)
            {
                repairs.push("names a parameter twice; both places get its value");
            }
            sent.push((text, piece.parameter));
        }
        let plain = plain.to_ascii_lowercase();
        if plain.split('/').any(|segment| matches!(segment.replace("%2e", ".").as_str(), "." | "..")) {
            return Err("has the segment `.` or `..`, which URL parsers remove".to_owned());
        }
        let pairs = query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let mut query: Vec<Cow<'_, str>> = pairs.map(Cow::Borrowed).collect();
        if !query.is_empty() {
            repairs.push("has a query, which is always sent: declare query parameters");
        }
        query.extend(expanded);
        Ok(Self { path: sent, query, repairs })
    }

    /// The path of an operation with these parameters in the path and in the query. A name of the template is taken as it
    /// is written where a parameter is called so, else without what other template languages write around it.
    pub(super) fn sent(&self, path: &[&str], query: &[&str]) -> SentPath {
        let mut sent = SentPath::default();
        for (text, name) in &self.path {
            sent.template.push_str(text);
            sent.push(*name, path);
        }
        let mut separator = '?';
        for pair in &self.query {
            let key = pair.split('=').next().unwrap_or_default();
            let Ok(pieces) = pieces(pair) else { continue };
            let is_declared = |piece: &Piece<'_>| {
                piece.parameter.is_some_and(|name| query.contains(&name) || query.contains(&key))
            };
            if pieces.iter().any(is_declared) {
                continue; // the parameter itself is sent
            }
            if query.contains(&key) {
                sent.constant.push(key.to_owned());
            }
            sent.template.push(separator);
            separator = '&';
            for piece in pieces {
                sent.template.push_str(&encoded(piece.text, is_query_character));
                sent.push(piece.parameter, path);
            }
        }
        sent
    }

    /// The template without the names of its parameters: what makes two paths the same.
    pub(super) fn shape(&self) -> String {
        self.path.iter().map(|(text, name)| text.clone() + name.map_or("", |_| "{}")).collect()
    }
}

impl SentPath {
    fn push(&mut self, name: Option<&str>, declared: &[&str]) {
        let Some(written) = name else { return };
        let bare = written.split(['=', ':']).next().unwrap_or(written);
        let bare = bare.trim_start_matches('+').trim_end_matches(['*', '+', '?']);
        // `{;name*}` and `{.name}` of RFC 6570 say again what the parameter's style and `explode` say.
        let styled = bare.strip_prefix([';', '.']).filter(|name| declared.contains(name));
        let bare = styled.unwrap_or(bare);
        let name = if declared.contains(&written) || bare.is_empty() { written } else { bare };
        self.template.push_str(&format!("{{{name}}}"));
        if !self.parameters.iter().any(|known| known == name) {
            self.parameters.push(name.to_owned());
        }
        // `{+name}` of RFC 6570, `{name=**}` of Google's, `{path*}` of several routers.
        if styled.is_none() && (written.starts_with('+') || written.ends_with('*')) {
            self.reserved.push(name.to_owned());
        }
    }
}

/// The text before and behind the first such character that stands in no braces.
fn split_outside_braces(text: &str, mark: char) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (index, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if character == mark && depth == 0 => {
                return (text.get(..index).unwrap_or(text), text.get(index + 1..));
            }
            _ => {}
        }
    }
    (text, None)
}

/// Percent-encodes what may not stand there.
fn encoded(text: &str, is_allowed: fn(char) -> bool) -> String {
    let mut result = String::with_capacity(text.len());
    let mut buffer = [0; 4];
    for character in text.chars() {
        if is_allowed(character) {
            result.push(character);
        } else {
            for byte in character.encode_utf8(&mut buffer).bytes() {
                result.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    result
}

fn is_query_character(character: char) -> bool {
    is_path_character(character) || character == '?'
}

fn begins_with_two_digits(text: &str) -> bool {
    text.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2
}

fn is_path_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/%".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(text: &str, path: &[&str], query: &[&str]) -> (String, Vec<String>, Vec<String>) {
        let sent = PathTemplate::parse(text).unwrap().sent(path, query);
        (sent.template, sent.parameters, sent.reserved)
    }

    #[test]
    fn parameters_come_in_order() {
        let (template, parameters, reserved) = sent("/a/{x}/b.{y}:go", &["x", "y"], &[]);
        assert_eq!((template.as_str(), reserved.len()), ("/a/{x}/b.{y}:go", 0));
        assert_eq!(parameters, ["x", "y"]);
        assert_eq!(sent("/", &[], &[]).0, "/");
        assert_eq!(sent("/x/{self:?}", &["self:?"], &[]).1, ["self:?"]);
        assert!(PathTemplate::parse("/a//b/").unwrap().repairs.is_empty());
        let styled = sent("/x/{;id*}/{.id}/{;other}", &["id"], &[]);
        assert_eq!(styled.0, "/x/{id}/{id}/{;other}");
        assert_eq!((styled.1, styled.2), (vec!["id".to_owned(), ";other".to_owned()], Vec::new()));
        // Names of the query, as RFC 6570 has them; what nobody declares is sent all the same.
        assert_eq!(sent("/all{?id*,of:3}", &[], &["id", "of"]).0, "/all");
        let undeclared = sent("/all/{a}{?id}{&of*}", &["a"], &["id"]);
        assert_eq!(
            (undeclared.0.as_str(), undeclared.1),
            ("/all/{a}?of={of}", vec!["a".to_owned(), "of".to_owned()])
        );
        assert!(!PathTemplate::parse("/all{?id}").unwrap().repairs.is_empty());
        // A path is sent behind the base URL's host, so it can't name a host of its own.
        assert_eq!(sent("//openapi", &[], &[]).0, "//openapi");
    }

    #[test]
    fn other_template_languages_are_understood() {
        for (text, template, reserved) in [
            ("/v1/{+name}:undo", "/v1/{name}:undo", true),
            ("/files/{path*}", "/files/{path}", true),
            ("/v1/{name=projects/*}", "/v1/{name}", true),
            ("/users/{id:[0-9]+}", "/users/{id}", false),
        ] {
            let found = sent(text, &["name", "path", "id"], &[]);
            assert_eq!((found.0.as_str(), !found.2.is_empty()), (template, reserved), "{text}");
        }
    }

    #[test]
    fn queries_fragments_and_odd_characters_are_mended() {
        for (text, query, expected) in [
            ("/a?b=c", &[][..], "/a?b=c"),
            ("/a?acl&x=1", &[], "/a?acl&x=1"),
            ("/a?b={b}", &["b"], "/a"),
            ("/a?b={v}&c=d", &["b"], "/a?c=d"),
            ("/a?b={v}", &[], "/a?b={v}"),
            ("/a#b", &[], "/a"),
            ("/a b/ü", &[], "/a%20b/%C3%BC"),
            ("/{a}/{a}", &[], "/{a}/{a}"),
        ] {
            assert_eq!(sent(text, &["a"], query).0, expected, "{text}");
            assert!(!PathTemplate::parse(text).unwrap().repairs.is_empty(), "{text}");
        }
        let constant = PathTemplate::parse("/a?b=c").unwrap().sent(&[], &["b"]).constant;
        assert_eq!(constant, ["b"]);
    }

    #[test]
    fn hostile_paths_are_refused() {
        for path in [
            "https://evil.example",
            "\\\\evil",
            "/a\\b",
            "/a/../b",
            "/a/%2e%2E/b",
            "/a/./b",
            "a",
            "",
            "/a\r\nb",
            "/{{id}}",
            "/{id",
            "/id}",
            "/{}",
            "/a%zz",
        ] {
            assert!(PathTemplate::parse(path).is_err(), "{path}");
        }
    }
}
