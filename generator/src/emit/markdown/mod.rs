//! Markdown of a document, made safe to stand in a doc comment.
//!
//! A description is a stranger's text that rustdoc renders, and whose code blocks `cargo test` would compile and run.
//! What comes out is Markdown in which every code block is a fence labelled `text`, no line is indented as code, no
//! HTML and no link to a Rust item is left, links lead to `http`, `https` or `mailto` only, and every character that
//! hides or reorders text is shown by its code point. The words stay; so do lists, quotes, tables and emphasis.

mod block;
mod character;
mod inline;

pub(super) use character::one_line;

/// The lines of a description as documentation: no line end inside a line, no white space at its end.
pub(super) fn lines(text: &str) -> Vec<String> {
    block::render(&character::lines(text), 0)
}

/// A text as inline code, on one line.
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    match text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) || text.is_empty() {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

/// The first sentence of a description as one line of Markdown, for lists; `None` if there is none.
pub(super) fn first_sentence(text: &str) -> Option<String> {
    let lines = lines(text);
    let paragraph: Vec<&str> = lines.iter().map(String::as_str).take_while(|line| !line.is_empty()).collect();
    let starts_plain = paragraph.first().is_some_and(|line| !line.starts_with(['#', '>', '`', '-', '|']));
    let paragraph = paragraph.join(" ");
    let sentence = match paragraph.find(". ") {
        Some(end) => paragraph.get(..end)?,
        None => paragraph.trim_end_matches('.'),
    };
    // A sentence that ends inside a code span or a link would leave it open.
    let is_whole = sentence.matches('`').count() % 2 == 0
        && sentence.matches('[').count() == sentence.matches(']').count();
    (starts_plain && is_whole && !sentence.is_empty()).then(|| format!("{sentence}."))
}

/// The longest run of a character.
pub(super) fn longest_run(text: &str, of: char) -> usize {
    if !text.contains(of) {
        return 0;
    }
    text.split(|other| other != of).map(|run| run.chars().count()).max().unwrap_or(0)
}
