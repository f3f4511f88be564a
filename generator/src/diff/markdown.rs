//! The changes for a pull request, and as the draft of a changelog entry.

use super::human::{advice, summary};
use super::{Class, Difference};

/// Changes of one kind that are shown outside a fold.
const SHOWN: usize = 50;

/// The changes for a pull request: a summary, a list for each class, what is only documentation in a fold.
pub fn markdown(difference: &Difference, version: Option<&str>) -> String {
    let mut text = format!("**For users of the client**: {}.\n", summary(difference));
    if let Some(advice) = advice(difference, version) {
        text.push_str(&format!("Version: {advice}.\n"));
    }
    for class in Class::ALL {
        let lines: Vec<String> = difference.of(class).map(|change| format!("- {}\n", change.what)).collect();
        if lines.is_empty() {
            continue;
        }
        let (shown, folded) = match class {
            Class::Documentation => lines.split_at(0),
            _ => lines.split_at(lines.len().min(SHOWN)),
        };
        text.push_str(&format!("\n### {}\n\n", title(class)));
        shown.iter().for_each(|line| text.push_str(line));
        if !folded.is_empty() {
            let gap = if shown.is_empty() { "" } else { "\n" };
            text.push_str(&format!("{gap}<details><summary>{} changes</summary>\n\n", folded.len()));
            folded.iter().for_each(|line| text.push_str(line));
            text.push_str("\n</details>\n");
        }
    }
    text
}

/// The draft of a changelog entry: what users have to know, under the titles of its sections. Empty if that is nothing.
pub fn changelog(difference: &Difference) -> String {
    let mut text = String::new();
    for class in [Class::Breaking, Class::Wire, Class::Additive] {
        let mut changes = difference.of(class).peekable();
        if changes.peek().is_none() {
            continue;
        }
        let gap = if text.is_empty() { "" } else { "\n" };
        text.push_str(&format!("{gap}### {}\n\n", title(class)));
        changes.for_each(|change| text.push_str(&format!("- {}\n", sentence(&change.what))));
    }
    text
}

fn title(class: Class) -> &'static str {
    match class {
        Class::Breaking => "Breaking",
        Class::Wire => "On the wire",
        Class::Additive => "Added",
        Class::Documentation => "Documentation",
    }
}

/// With a capital letter and a full stop.
fn sentence(what: &str) -> String {
    let mut characters = what.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", characters.as_str())
}
