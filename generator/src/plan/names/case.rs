//! Words as identifiers.

/// How an identifier is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// Fields, arguments, functions, modules.
    Snake,
    /// Types and variants.
    UpperCamel,
    /// Statics.
    Shouty,
}

/// The identifier for a list of words.
pub(crate) fn ident(case: Case, words: &[String]) -> String {
    match case {
        Case::Snake => snake(words),
        Case::UpperCamel => upper_camel(words),
        Case::Shouty => shouty(words),
    }
}

/// `create_user`; a keyword becomes raw (`r#type`), and the few that cannot be raw end in `_`.
pub(crate) fn snake(words: &[String]) -> String {
    let name = after_a_letter('n', words.join("_"));
    match name.as_str() {
        "self" | "super" | "crate" => name + "_",
        _ if is_keyword(&name) => format!("r#{name}"),
        _ => name,
    }
}

/// `CreateUser`; `Self`, the only keyword of this case, ends in `_`.
pub(crate) fn upper_camel(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        // Two numbers in a row would run into one.
        if name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        let mut characters = word.chars();
        name.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(characters.as_str());
    }
    let name = after_a_letter('N', name);
    if name == "Self" { name + "_" } else { name }
}

/// `CREATE_USER`.
pub(crate) fn shouty(words: &[String]) -> String {
    after_a_letter('N', words.join("_").to_ascii_uppercase())
}

/// No identifier begins with a digit.
fn after_a_letter(letter: char, name: String) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("{letter}{name}") } else { name }
}

/// The keywords of all editions, reserved ones included, that may be written raw.
fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ];
    KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::super::words;
    use super::*;

    #[test]
    fn identifiers_of_a_text() {
        for (text, in_snake, in_camel, in_shouty) in [
            ("createUser", "create_user", "CreateUser", "CREATE_USER"),
            ("type", "r#type", "Type", "TYPE"),
            ("gen", "r#gen", "Gen", "GEN"),
            ("self", "self_", "Self_", "SELF"),
            ("crate", "crate_", "Crate", "CRATE"),
            ("_", "underscore", "Underscore", "UNDERSCORE"),
            ("1st", "n1st", "N1st", "N1ST"),
            ("v1.2", "v1_2", "V1_2", "V1_2"),
            ("", "empty", "Empty", "EMPTY"),
        ] {
            let words = words(text);
            assert_eq!(snake(&words), in_snake, "{text:?}");
            assert_eq!(upper_camel(&words), in_camel, "{text:?}");
            assert_eq!(shouty(&words), in_shouty, "{text:?}");
        }
    }

    #[test]
    fn each_identifier_is_one_to_the_compiler() {
        for text in [
            "", "1", "a b", "-", "🦀", "self", "Self", "super", "_", "try", "gen", "r#type", "\u{202E}",
            "%zz", "é",
        ] {
            for case in [Case::Snake, Case::UpperCamel, Case::Shouty] {
                let name = ident(case, &words(text));
                assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{text:?} gave {name:?}");
            }
        }
    }
}
