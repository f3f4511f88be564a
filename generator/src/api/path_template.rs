//! Templates: text with names in braces, as in paths and server URLs.

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
        if pieces.iter().any(|piece: &Piece<'_>| piece.parameter == Some(name)) {
            return Err(format!("has `{{{name}}}` twice"));
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

/// The parameters of a path template, in order. The error reads after "the path".
pub(super) fn path_parameters(path: &str) -> Result<Vec<&str>, String> {
    if !path.starts_with('/') {
        return Err("does not start with a slash".to_owned());
    }
    if path.starts_with("//") {
        return Err("starts with two slashes: it would name another host".to_owned());
    }
    let pieces = pieces(path)?;
    let mut plain = String::new();
    for piece in &pieces {
        if let Some(character) = piece.text.chars().find(|character| !is_path_character(*character)) {
            return Err(match character {
                '?' => "has a query: declare query parameters".to_owned(),
                _ => format!("has the character {character:?}, which has to be percent-encoded"),
            });
        }
        if !piece.text.split('%').skip(1).all(begins_with_two_digits) {
            return Err("has a `%` without two hexadecimal digits".to_owned());
        }
        plain.push_str(piece.text);
        if piece.parameter.is_some() {
            plain.push('p');
        }
    }
    let plain = plain.to_ascii_lowercase();
    if plain.split('/').any(|segment| matches!(segment.replace("%2e", ".").as_str(), "." | "..")) {
        return Err("has the segment `.` or `..`, which URL parsers remove".to_owned());
    }
    Ok(pieces.iter().filter_map(|piece| piece.parameter).collect())
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

    #[test]
    fn parameters_come_in_order() {
        assert_eq!(path_parameters("/a/{x}/b.{y}:go").unwrap(), ["x", "y"]);
        assert_eq!(path_parameters("/").unwrap(), [""; 0]);
        assert_eq!(path_parameters("/x/{self:?}").unwrap(), ["self:?"]);
    }

    #[test]
    fn hostile_paths_are_refused() {
        for path in [
            "//evil.example",
            "https://evil.example",
            "\\\\evil",
            "/a?b=c",
            "/a#b",
            "/a/../b",
            "/a/%2e%2E/b",
            "/a/./b",
            "a",
            "",
            "/a\r\nb",
            "/a b",
            "/{{id}}",
            "/{id",
            "/id}",
            "/{}",
            "/{a}/{a}",
        ] {
            assert!(path_parameters(path).is_err(), "{path}");
        }
    }
}
