//! G61 and G63: what is said about a hostile document.

use letterpress::{Report, github, human, json};

use crate::support::{run, run_fixture};

#[test]
fn all_errors_are_said_in_the_order_of_the_document() {
    run_fixture("G61_five_errors.yaml").refused(&[
        ("LP0307", "'/a/../b'"),
        ("LP0203", "'#/components/schemas/No'"),
        ("LP0201", "'https://evil.example/x'"),
        ("LP0315", "\"X Y\""),
        ("LP0307", "'/e\\f'"),
    ]);
}

/// No message obeys or cheats a terminal, or breaks out of a workflow command.
#[test]
fn messages_are_harmless() {
    let run = run_fixture("G63_message.yaml").nothing_written();
    // In JSON, for programs, the pointer is exact: no control character, but marks of direction are kept.
    assert!(json(&run.outcome).chars().all(|c| !c.is_control() || c == '\n'));
    for text in [human(&run.outcome, &Report::default()), github(&run.outcome, "mend")] {
        let bad =
            text.chars().find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{202A}'..='\u{202E}'));
        assert_eq!(bad, None, "{text}");
    }
    let annotations = github(&run.outcome, "mend");
    assert!(annotations.lines().all(|line| !line.starts_with("::error::pwned")), "{annotations}");
}

#[test]
fn messages_are_bounded() {
    let long = "x".repeat(1 << 20);
    let run =
        run(&format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  '/{long}/..': {{}}\n"))
            .nothing_written();
    for text in [human(&run.outcome, &Report::default()), github(&run.outcome, "mend")] {
        assert!(text.len() < 20_000, "{} bytes", text.len());
    }
}
