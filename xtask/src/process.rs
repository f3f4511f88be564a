//! Running other programs.

use std::fmt::Write;
use std::process::Command;

/// cargo: the one that runs this program, or the one in the path.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A command as somebody would type it, with the variables that it sets.
pub(crate) fn typed(variables: &[(&str, &str)], program: &str, arguments: &[&str]) -> String {
    let quoted = |word: &str| if word.contains(' ') { format!("'{word}'") } else { word.to_owned() };
    let mut text = String::new();
    for (name, value) in variables {
        // Writing to a String can't fail.
        let _ = write!(text, "{name}={} ", quoted(value));
    }
    text.push_str(program);
    for argument in arguments {
        text.push(' ');
        text.push_str(&quoted(argument));
    }
    text
}
