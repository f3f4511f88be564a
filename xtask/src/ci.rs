//! `cargo xtask ci`: everything a change has to pass, one line a step. Stops at the first step that fails.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::Context;
use letterpress::Status;

use crate::process::{cargo, typed};
use crate::{compiled, generate, instructions};

/// A call of cargo.
struct Step {
    name: &'static str,
    variables: &'static [(&'static str, &'static str)],
    arguments: &'static [&'static str],
}

const fn step(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, variables: &[], arguments }
}

/// All features but the second way to TLS, which [`NATIVE_TLS`] checks.
const EVERYTHING: &str = "blocking,tracing,test-util,letterpress-runtime/uuid,letterpress-runtime/jiff,letterpress-runtime/regex-lite";

/// Links the system's OpenSSL, so it runs only where that is installed.
const NATIVE_TLS: Step = step(
    "clippy, native-tls",
    &[
        "clippy",
        "-p",
        "letterpress-runtime",
        "-p",
        "polytomic",
        "--all-targets",
        "--features",
        "native-tls",
        "--",
        "-D",
        "warnings",
    ],
);

/// What needs no more of a network than building does: it looks at packages for all systems. Advisories do, which `cargo deny check`
/// asks for too.
const SUPPLY_CHAIN: Step =
    step("supply chain", &["deny", "--log-level", "error", "check", "licenses", "bans", "sources"]);

/// The modules of `polytomic`: features of their own.
const MODULES: &str = "v2025_09_18,v2022_12_12";

/// A client without a transport of its own runs where there is no tokio.
const WEBASSEMBLY: Step = step(
    "check, WebAssembly",
    &[
        "check",
        "-p",
        "polytomic",
        "--no-default-features",
        "--features",
        MODULES,
        "--target",
        "wasm32-unknown-unknown",
    ],
);

/// The steps, the quick ones first. Libraries that others build upon are also checked with the features that change what is
/// compiled: without any, they have no transport of their own.
const STEPS: &[Step] = &[
    step("format", &["fmt", "--all", "--check"]),
    step("clippy", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    step(
        "clippy, no features",
        &[
            "clippy",
            "-p",
            "letterpress-runtime",
            "-p",
            "polytomic",
            "--no-default-features",
            "--",
            "-D",
            "warnings",
        ],
    ),
    step(
        "clippy, own transport",
        &[
            "clippy",
            "-p",
            "polytomic",
            "--no-default-features",
            "--features",
            "v2025_09_18,v2022_12_12",
            "--",
            "-D",
            "warnings",
        ],
    ),
    step(
        "clippy, blocking",
        &[
            "clippy",
            "-p",
            "letterpress-runtime",
            "-p",
            "polytomic",
            "--all-targets",
            "--features",
            "blocking",
            "--",
            "-D",
            "warnings",
        ],
    ),
    step(
        "clippy, tracing",
        &[
            "clippy",
            "-p",
            "letterpress-runtime",
            "-p",
            "polytomic",
            "--all-targets",
            "--features",
            "tracing",
            "--",
            "-D",
            "warnings",
        ],
    ),
    step(
        "clippy, all features",
        &[
            "clippy",
            "-p",
            "letterpress-runtime",
            "-p",
            "polytomic",
            "--all-targets",
            "--features",
            EVERYTHING,
            "--",
            "-D",
            "warnings",
        ],
    ),
    step(
        "clippy, corpus",
        &["clippy", "-p", "xtask", "--all-targets", "--features", "corpus", "--", "-D", "warnings"],
    ),
    step(
        "clippy, soak",
        &["clippy", "-p", "xtask", "--all-targets", "--features", "soak", "--", "-D", "warnings"],
    ),
    step(
        "clippy, bench-call",
        &["clippy", "-p", "xtask", "--all-targets", "--features", "bench-call", "--", "-D", "warnings"],
    ),
    step("tests", &["test", "--workspace", "--lib", "--bins", "--tests", "--examples"]),
    step("tests, corpus", &["test", "-p", "xtask", "--features", "corpus", "--bin", "corpus"]),
    step(
        "tests, all features",
        &[
            "test",
            "-p",
            "letterpress-runtime",
            "-p",
            "polytomic",
            "--features",
            EVERYTHING,
            "--lib",
            "--tests",
            "--examples",
        ],
    ),
    // The one example that needs no server; `cargo xtask demo` runs the others.
    step(
        "example, testing",
        &["run", "--quiet", "-p", "polytomic", "--example", "testing", "--features", "test-util"],
    ),
    step("doctests", &["test", "--workspace", "--doc"]),
    step(
        "doctests, all features",
        &["test", "-p", "letterpress-runtime", "-p", "polytomic", "--features", EVERYTHING, "--doc"],
    ),
    Step {
        name: "documentation",
        variables: &[("RUSTDOCFLAGS", "-D warnings")],
        arguments: &["doc", "--workspace", "--no-deps"],
    },
];

/// Runs all steps.
pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    for step in STEPS {
        if !passes(step)? {
            return Ok(ExitCode::FAILURE);
        }
    }
    if has_openssl() {
        if !passes(&NATIVE_TLS)? {
            return Ok(ExitCode::FAILURE);
        }
    } else {
        println!("{:<24}skipped: pkg-config finds no OpenSSL", NATIVE_TLS.name);
    }
    if !brings_no_transport()? {
        return Ok(ExitCode::FAILURE);
    }
    if has_webassembly() {
        if !passes(&WEBASSEMBLY)? {
            return Ok(ExitCode::FAILURE);
        }
    } else {
        println!("{:<24}skipped: rustup has no target wasm32-unknown-unknown", WEBASSEMBLY.name);
    }
    if has_deny() {
        if !passes(&SUPPLY_CHAIN)? {
            return Ok(ExitCode::FAILURE);
        }
    } else {
        println!("{:<24}skipped: cargo-deny is not installed", SUPPLY_CHAIN.name);
    }
    let begun = begin("drift");
    let outcome = generate::outcome(Path::new(generate::CONFIG), true);
    if outcome.status() != Status::Clean {
        println!("failed");
        eprint!("{}", letterpress::human(&outcome, &generate::report(false)));
        return Ok(fail("cargo xtask generate --check"));
    }
    end(begun);
    if !compiles_what_is_called()? || !takes_as_much()? {
        return Ok(ExitCode::FAILURE);
    }
    println!("all passed in {:.0} s", start.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}

/// Whether a client has no code for what nobody calls.
fn compiles_what_is_called() -> anyhow::Result<bool> {
    let begun = begin("own code");
    let found = compiled::found()?;
    let Some(first) = found.first() else {
        end(begun);
        return Ok(true);
    };
    println!("failed");
    eprintln!("{} functions of printed types have code in the client, for example {first}", found.len());
    eprintln!("what prints them leaves out `#[inline]`");
    fail(compiled::TYPED);
    Ok(false)
}

/// Whether printing takes no more instructions than before.
fn takes_as_much() -> anyhow::Result<bool> {
    let begun = begin("instructions");
    let finding = instructions::finding()?;
    if matches!(finding, instructions::Finding::NotMeasured) {
        println!("{finding}");
        return Ok(true);
    }
    if finding.is_fine() {
        end(begun);
        return Ok(true);
    }
    println!("failed");
    eprintln!("{finding}; if that is meant: {}", instructions::MEND);
    fail("cargo xtask instructions");
    Ok(false)
}

/// Whether the client, without its default features, depends on nothing that speaks to a network or starts a thread.
fn brings_no_transport() -> anyhow::Result<bool> {
    const TREE: [&str; 9] = [
        "tree",
        "-p",
        "polytomic",
        "--no-default-features",
        "--features",
        MODULES,
        "--edges",
        "normal",
        "--prefix=none",
    ];
    const TRANSPORTS: [&str; 7] = ["hyper", "mio", "native-tls", "reqwest", "rustls", "socket2", "tokio"];
    let begun = begin("no transport");
    let output = cargo().args(TREE).output().context("cargo tree can't be started")?;
    let tree = String::from_utf8_lossy(&output.stdout).into_owned();
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let found: Vec<&str> = names.filter(|name| TRANSPORTS.contains(name)).collect();
    if output.status.success() && found.is_empty() && tree.contains("serde_json") {
        end(begun);
        return Ok(true);
    }
    println!("failed");
    eprintln!("without default features polytomic depends on {}", found.join(", "));
    std::io::stderr().write_all(&output.stderr)?;
    fail(&typed(&[], "cargo", &TREE));
    Ok(false)
}

/// Whether rustup has the target that [`WEBASSEMBLY`] checks.
fn has_webassembly() -> bool {
    let installed = Command::new("rustup").args(["target", "list", "--installed"]).output();
    installed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("wasm32-unknown-unknown"))
}

/// Whether `cargo deny` can be called.
fn has_deny() -> bool {
    cargo().args(["deny", "--version"]).output().is_ok_and(|output| output.status.success())
}

/// Whether the system has what `native-tls` links. Elsewhere than on Linux it comes with the system.
fn has_openssl() -> bool {
    !cfg!(target_os = "linux")
        || Command::new("pkg-config")
            .args(["--exists", "openssl"])
            .status()
            .is_ok_and(|status| status.success())
}

fn passes(step: &Step) -> anyhow::Result<bool> {
    let begun = begin(step.name);
    let color = if std::io::stderr().is_terminal() { "always" } else { "never" };
    let output = cargo()
        .args(step.arguments)
        .envs(step.variables.iter().copied())
        .env("CARGO_TERM_COLOR", color)
        .output()
        .with_context(|| format!("cargo {} can't be started", step.arguments.first().unwrap_or(&"")))?;
    if output.status.success() {
        end(begun);
        return Ok(true);
    }
    println!("failed");
    std::io::stdout().write_all(&output.stdout)?;
    std::io::stderr().write_all(&output.stderr)?;
    fail(&typed(step.variables, "cargo", step.arguments));
    Ok(false)
}

/// Prints the name of a step, so that it is seen what takes its time.
fn begin(name: &str) -> Instant {
    print!("{name:<24}");
    // A line that is seen late is no reason to stop.
    let _ = std::io::stdout().flush();
    Instant::now()
}

fn end(begun: Instant) {
    println!("ok {:>7.1} s", begun.elapsed().as_secs_f64());
}

fn fail(rerun: &str) -> ExitCode {
    eprintln!("\nrun this step again with: {rerun}");
    ExitCode::FAILURE
}
