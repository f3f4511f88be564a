//! Calls that never come to a document.

use super::{API, call, command, ended, project};

#[test]
fn version_and_help_go_to_stdout() {
    let place = project(API);
    let version = call(place.path(), "--version");
    assert_eq!((version.status, version.stdout), (0, format!("letterpress {}\n", env!("CARGO_PKG_VERSION"))));
    for arguments in ["--help", "generate --help", "check --help", "explain --help"] {
        let help = call(place.path(), arguments);
        assert_eq!(help.status, 0, "{arguments}");
        assert!(help.stdout.contains("Examples:\n  letterpress "), "{arguments}: {}", help.stdout);
    }
}

#[test]
fn a_wrong_call_ends_with_2_and_says_what_to_do() {
    let place = project(API);
    for (arguments, said) in [
        ("", "Usage:"),
        ("frobnicate", "unrecognized subcommand"),
        ("generate", "<DOCUMENT>"),
        ("generate api.yaml", "--output <DIR>"),
        ("generate api.yaml --output client", "--package <NAME>"),
        ("generate --output client --package a", "DOCUMENT"),
        ("generate api.yaml --config letterpress.toml", "cannot be used with"),
        ("generate --config a.toml --output client", "cannot be used with"),
        ("generate api.yaml --output client --package 1a", "does not start with an ASCII letter"),
        ("generate api.yaml --output client --package serde", "a crate that clients depend on"),
        ("generate api.yaml --output client --package a --message-format xml", "human, json, github"),
        ("check", "<DOCUMENT>"),
        ("explain LP9999", "`letterpress explain` lists all codes"),
    ] {
        let wrong = call(place.path(), arguments);
        assert_eq!(wrong.status, 2, "{arguments}: {wrong:?}");
        assert!(wrong.stderr.contains(said), "{arguments}: {}", wrong.stderr);
        assert_eq!(wrong.stdout, "", "{arguments}");
    }
}

#[test]
fn explain_prints_a_page_or_the_list() {
    let place = project(API);
    let list = call(place.path(), "explain");
    assert_eq!(list.status, 0);
    assert!(list.stdout.lines().count() > 30);
    for line in list.stdout.lines() {
        let code = line.split_whitespace().next().unwrap();
        let page = call(place.path(), &format!("explain {code}"));
        assert_eq!(page.status, 0, "{code}");
        assert!(
            page.stdout.starts_with(&format!("{code} (")) && page.stdout.contains("\nhelp: "),
            "{}",
            page.stdout
        );
    }
    for spelling in ["lp0001", "0001", "1"] {
        assert!(
            call(place.path(), &format!("explain {spelling}")).stdout.starts_with("LP0001 ("),
            "{spelling}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    use std::process::Stdio;
    let place = project(API);
    let mut child =
        command(place.path(), "explain").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = ended(&child.wait_with_output().unwrap());
    assert_eq!((output.status, output.stderr.as_str()), (0, ""));
}
