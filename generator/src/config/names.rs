//! Names and texts that cargo and crates.io accept.

/// Rust's keywords, strict and reserved, of all editions.
const KEYWORDS: [&str; 53] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Names that cargo refuses for a package, or that stand for something else in Rust code.
const RESERVED: [&str; 12] = [
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "letterpress",
    "proc_macro",
    "proc-macro",
    "runtime",
    "std",
    "test",
];

/// Devices of Windows, which can't be the name of a folder.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Features of every client. A module of the same name, whose feature has the module's name, would be another.
const FEATURES: [&str; 6] = ["blocking", "default", "http2", "reqwest", "rustls", "tracing"];

/// What a printed client depends on. A crate of the same name could not refer to it.
const DEPENDENCIES: [&str; 19] = [
    "base64",
    "bytes",
    "http",
    "http-body",
    "httpdate",
    "jiff",
    "letterpress-runtime",
    "percent-encoding",
    "regex-lite",
    "reqwest",
    "serde",
    "serde_json",
    "serde_path_to_error",
    "tokio",
    "tracing",
    "tower",
    "url",
    "uuid",
    "zeroize",
];

/// Whether a package can be called so.
///
/// ```
/// assert!(letterpress::check_package_name("my-client").is_ok());
/// assert!(letterpress::check_package_name("serde").is_err()); // a client depends on it
/// ```
///
/// # Errors
/// The reason why it can't.
pub fn check_package_name(name: &str) -> Result<(), String> {
    let shown = name.chars().take(64).flat_map(char::escape_default).collect::<String>();
    if name.is_empty() {
        return Err("a package name is not empty".to_owned());
    }
    if name.len() > 64 {
        return Err(format!("the package name `{shown}…` has more than 64 characters"));
    }
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Err(format!("the package name `{shown}` does not start with an ASCII letter"));
    }
    if !name.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_')) {
        return Err(format!(
            "the package name `{shown}` has a character that is no ASCII letter, digit, `-` or `_`"
        ));
    }
    if KEYWORDS.contains(&name) {
        return Err(format!("the package name `{shown}` is a keyword of Rust"));
    }
    let lower = name.to_ascii_lowercase();
    if RESERVED.contains(&lower.as_str()) || DEVICES.contains(&lower.as_str()) {
        return Err(format!("the package name `{shown}` is reserved"));
    }
    let same = |dependency: &&str| dependency.replace('-', "_") == lower.replace('-', "_");
    if DEPENDENCIES.iter().any(same) {
        return Err(format!("the package name `{shown}` is the name of a crate that clients depend on"));
    }
    Ok(())
}

/// Whether a module of a client can be called so.
///
/// ```
/// assert!(letterpress::check_module_name("v2025_09_18").is_ok());
/// assert!(letterpress::check_module_name("V2").is_err());
/// ```
///
/// # Errors
/// The reason why it can't.
pub fn check_module_name(name: &str) -> Result<(), String> {
    let shown = name.chars().take(64).flat_map(char::escape_default).collect::<String>();
    if name.len() > 64 {
        return Err(format!("the module name `{shown}…` has more than 64 characters"));
    }
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Err(format!("the module name `{shown}` does not start with a lower case ASCII letter"));
    }
    let fits =
        |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_';
    if !name.chars().all(fits) {
        return Err(format!(
            "the module name `{shown}` has a character that is no lower case ASCII letter, digit or `_`"
        ));
    }
    if KEYWORDS.contains(&name) || RESERVED.contains(&name) || DEVICES.contains(&name) {
        return Err(format!("the module name `{shown}` is reserved"));
    }
    if FEATURES.contains(&name) {
        return Err(format!("`{shown}` is a feature of every client, and each module is a feature, too"));
    }
    Ok(())
}

/// Whether a text is a semantic version: three numbers, and after them a pre-release and build metadata.
pub(super) fn check_version(version: &str) -> Result<(), String> {
    let (rest, build) = version.split_once('+').map_or((version, None), |(rest, build)| (rest, Some(build)));
    let (numbers, pre) = rest.split_once('-').map_or((rest, None), |(numbers, pre)| (numbers, Some(pre)));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| digits(part) && part.len() <= 18 && (part == "0" || !part.starts_with('0'));
    let word = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let fits = numbers.split('.').count() == 3
        && numbers.split('.').all(number)
        && pre.is_none_or(|pre| pre.split('.').all(|part| word(part) && (!digits(part) || number(part))))
        && build.is_none_or(|build| build.split('.').all(word));
    if fits {
        Ok(())
    } else {
        Err("a version has three numbers, for example `0.1.0` or `1.0.0-beta.1`".to_owned())
    }
}

/// Whether a text is a URL that crates.io links to.
pub(super) fn check_url(url: &str) -> Result<(), String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control()) => {
            Ok(())
        }
        _ => Err("a URL starts with `https://` or `http://` and has no spaces".to_owned()),
    }
}

/// Whether a text is short and has no control character.
pub(super) fn check_text(text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("the text is empty".to_owned());
    }
    if text.chars().count() > 1000 {
        return Err("the text has more than 1000 characters".to_owned());
    }
    if text.chars().any(char::is_control) {
        return Err("the text has a control character; write it in one line".to_owned());
    }
    Ok(())
}

/// Whether a word is a keyword of crates.io.
pub(super) fn check_keyword(word: &str) -> Result<(), String> {
    let fits = (1..=20).contains(&word.len())
        && word.starts_with(|first: char| first.is_ascii_alphanumeric())
        && word.chars().all(|character| character.is_ascii_alphanumeric() || "-_+".contains(character));
    if fits {
        Ok(())
    } else {
        Err("a keyword has at most 20 ASCII letters, digits, `-`, `_` and `+`, a letter or digit first"
            .to_owned())
    }
}

/// Whether a word has the form of a category of crates.io.
pub(super) fn check_category(word: &str) -> Result<(), String> {
    let fits = word.split("::").all(|part| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    });
    if fits {
        Ok(())
    } else {
        Err("a category is a slug, for example `web-programming::http-client`".to_owned())
    }
}
