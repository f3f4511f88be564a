//! `letterpress explain`.

use std::process::ExitCode;

use letterpress::diagnostics::Code;

use super::{give, tell};

/// Prints the page of a code, or the list of all codes.
pub(super) fn explain(code: Option<&str>) -> ExitCode {
    let Some(text) = code else {
        let line = |code: Code| format!("{code}  {:<7}  {}\n", code.severity().to_string(), code.title());
        give(&Code::all().map(line).collect::<String>());
        return ExitCode::SUCCESS;
    };
    // `203` and `0203` are LP0203, too.
    let number = text.trim_start_matches(['L', 'P', 'l', 'p']);
    match Code::find(text).or_else(|| Code::find(&format!("LP{number:0>4}"))) {
        Some(code) => {
            give(&code.explain());
            ExitCode::SUCCESS
        }
        None => {
            let shown: String = text.chars().take(40).flat_map(char::escape_default).collect();
            tell(&format!(
                "error: there is no code `{shown}`\nhelp: `letterpress explain` lists all codes\n"
            ));
            ExitCode::from(2)
        }
    }
}
