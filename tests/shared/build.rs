//! Prints the client from `tests/documents`.

use std::process::ExitCode;

fn main() -> ExitCode {
    match letterpress::configured("../documents/letterpress.toml".as_ref()) {
        Ok(request) => letterpress::BuildScript::of(request).shared_runtime().run(),
        Err(refused) => {
            eprint!("{}", letterpress::human(&refused, &letterpress::Report::default()));
            ExitCode::FAILURE
        }
    }
}
