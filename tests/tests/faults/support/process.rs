//! A test that needs a process of its own: for its environment, or to measure its memory.

use std::process::Command;

const MARK: &str = "LETTERPRESS_FAULTS_OWN_PROCESS";

/// Runs the test of this name again, alone, with these variables, and fails if it fails. True inside that process.
pub(crate) fn is_own(test: &str, variables: &[(&str, &str)]) -> bool {
    if std::env::var_os(MARK).is_some() {
        return true;
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads", "1"])
        .env(MARK, "1")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    false
}
