//! How changes are said.

use crate::diagnostics::printable;
use crate::surface::{Item, ItemKind};

/// A text as code of Markdown: nothing in it ends the code, and nothing in it reaches a terminal unescaped.
pub(super) fn code(text: &str) -> String {
    let text = printable(text);
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    if longest == 0 && !text.is_empty() && text.trim() == text {
        return format!("`{text}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// The item with what it is: ``struct `models::User` ``.
pub(super) fn named(item: &Item) -> String {
    match item.kind {
        ItemKind::Feature => format!("feature {}", code(&item.signature)),
        ItemKind::Export => {
            format!("re-export {}", code(item.path.trim_start_matches("use ")))
        }
        kind => format!("{} {}", kind.word(), code(&item.path)),
    }
}

/// The type and the trait of an implementation.
pub(super) fn implementation(item: &Item) -> (String, String) {
    let (of, name) = item.path.split_once(": ").unwrap_or((&item.path, ""));
    (code(of), code(name))
}

/// `a`, `b` and `c`.
pub(super) fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
