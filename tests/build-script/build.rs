//! Prints the client from `api.yaml`.

use std::process::ExitCode;

fn main() -> ExitCode {
    letterpress::BuildScript::new("api.yaml").deny_warnings().run()
}
