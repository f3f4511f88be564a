//! Calls that never come to a document.

use super::{API, call, command, ended, project};

#[test]
fn version_and_help_go_to_stdout() {
    let place = project(API);
    let version = call(place.path(), "--version");
    assert_eq!((version.status, version.stdout), (0, format!("letterpress {}\n", env!("CARGO_PKG_VERSION"))));
    let help = call(place.path(), "--help");
    let commands = help.stdout.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands: Vec<&str> = commands.map_while(|line| line.split_whitespace().next()).collect();
    assert!(commands.contains(&"generate") && commands.len() > 3, "{}", help.stdout);
    for command in commands.iter().filter(|command| **command != "help").chain(&[""]) {
        let arguments = format!("{command} --help");
        let help = call(place.path(), &arguments);
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
        ("completions tcsh", "bash"),
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

#[test]
fn there_are_completions_for_each_shell() {
    let place = project(API);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = call(place.path(), &format!("completions {shell}"));
        assert_eq!((script.status, script.stderr.as_str()), (0, ""), "{shell}");
        for word in ["letterpress", "generate", "overlay", "keep-going", "completions"] {
            assert!(script.stdout.contains(word), "{shell}: {word}");
        }
    }
}

#[cfg(unix)]
#[test]
fn bash_completes_commands_and_options() {
    use std::process::Command;
    let place = project(API);
    let script = call(place.path(), "completions bash").stdout;
    for (words, completed) in [("gen", "generate"), ("check --mess", "--message-format")] {
        let count = words.split(' ').count();
        let line = format!(
            "{script}\nCOMP_WORDS=(letterpress {words}); COMP_CWORD={count}; \
             _letterpress letterpress \"${{COMP_WORDS[-1]}}\" letterpress; echo \"${{COMPREPLY[@]}}\""
        );
        let output = ended(&Command::new("bash").args(["--norc", "-c", &line]).output().unwrap());
        assert_eq!(output.stdout.trim(), completed, "{}", output.stderr);
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
