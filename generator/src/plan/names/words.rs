//! A text of the document as a list of words.

use heck::ToSnakeCase;

/// The words of a text, each out of `[a-z0-9]`; never an empty list.
///
/// Words end at a change of case and at everything that is neither letter nor digit. A leading `+` or `-` counts
/// (`-created` is not `created`), characters beyond ASCII become their code point (`u1f980`), a text of symbols alone
/// is spelt out, and an empty one is called `empty`.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut spelt = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    if let Some(sign @ ('+' | '-')) = characters.peek().copied() {
        characters.next();
        if characters.peek().is_some_and(char::is_ascii_alphanumeric) {
            spelt.push_str(if sign == '+' { "plus " } else { "minus " });
        }
    }
    for character in characters {
        match character {
            character if character.is_ascii_alphanumeric() => spelt.push(character),
            character if character.is_ascii() => spelt.push(' '),
            character => spelt.push_str(&format!(" u{:x} ", u32::from(character))),
        }
    }
    let found = split(&spelt);
    if !found.is_empty() {
        return found;
    }
    let symbols = split(&text.chars().map(symbol).collect::<Vec<_>>().join(" "));
    if symbols.is_empty() { vec!["empty".to_owned()] } else { symbols }
}

/// The words of a text of letters, digits and spaces.
fn split(text: &str) -> Vec<String> {
    // Without capitals words end at spaces alone.
    if !text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    }
    text.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What a symbol is called.
fn symbol(character: char) -> String {
    match character {
        ' ' => "space",
        '!' => "not",
        '"' | '\'' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '(' | ')' => "parenthesis",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '|' => "or",
        '~' => "tilde",
        other => return format!("u{:x}", u32::from(other)),
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_of_a_text() {
        for (text, expected) in [
            ("createUser", "create user"),
            ("create-user_now/please.x", "create user now please x"),
            ("APIKey", "api key"),
            ("X-Polytomic-Version", "x polytomic version"),
            ("OAuth2Token", "o auth2 token"),
            ("1st", "1st"),
            ("+1", "plus 1"),
            ("-1", "minus 1"),
            ("-created", "minus created"),
            ("- created", "created"),
            ("", "empty"),
            ("*", "star"),
            (">=", "greater equal"),
            ("_", "underscore"),
            ("🦀", "u1f980"),
            ("crab🦀s", "crab u1f980 s"),
            ("é", "ue9"),
            ("раураl", "u440 u430 u443 u440 u430 l"),
            ("\u{202E}", "u202e"),
            ("\"#{}", "quote hash u7b u7d"),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text:?}");
        }
    }
}
