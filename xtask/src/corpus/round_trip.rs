//! Examples decoded into the printed types, encoded again and compared.
//!
//! The program beside the printed crate only decodes and encodes: a line in, a line out. What is compared, and how, is
//! decided here.

use std::collections::HashSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::compare::compare;
use super::examples::{self, Example};
use super::json_schema::Direction;
use super::measured::{End, Limits, Step};
use super::print::TypeAt;
use super::record::{Examples, Failure};
use super::types::{Found, Types};
use super::validity::{Judge, Verdict, registry};
use super::workspace::Workspace;

/// A valid example of a printed type.
struct Case<'d> {
    example: Example<'d>,
    /// Its place in the list of types.
    ty: usize,
    undescribed: HashSet<String>,
}

/// A line for the program.
#[derive(Serialize)]
struct Question<'d> {
    #[serde(rename = "type")]
    ty: usize,
    json: &'d Value,
}

/// A line of the program.
#[derive(Deserialize)]
enum Reply {
    Encoded(String),
    Failed(String),
    NotJson,
}

/// Tries all examples of a document.
pub(crate) fn try_all(
    workspace: &Workspace,
    document: &Value,
    types: &[TypeAt],
    limits: Limits,
) -> anyhow::Result<Examples> {
    let mut result = Examples::default();
    let (cases, paths) = cases(document, types, &mut result);
    if cases.is_empty() {
        return Ok(result);
    }
    write_program(workspace, &paths)?;
    let arguments = ["build", "--quiet", "--package", &format!("{}-round-trip", workspace.package)];
    let (end, cost) = workspace.cargo(&arguments, "build.log", limits)?;
    result.cost = cost;
    if end != End::Success {
        let errors = fs::read_to_string(workspace.file("build.err")).unwrap_or_default();
        let first = errors.lines().find(|line| line.starts_with("error")).unwrap_or("stopped by a limit");
        result.broken = Some(format!("the program was not built: {first}"));
        return Ok(result);
    }
    let questions = workspace.file("examples.jsonl");
    let mut text = String::new();
    for case in &cases {
        let line = serde_json::to_string(&Question { ty: case.ty, json: case.example.value })?;
        writeln!(text, "{line}")?;
    }
    fs::write(&questions, text).with_context(|| format!("{} can't be written", questions.display()))?;
    let log = workspace.file("round_trip.log");
    let program = workspace.executable();
    let step = Step {
        program: &program,
        arguments: vec![questions.to_string_lossy().into_owned()],
        folder: Path::new("."),
        variables: Vec::new(),
        log: log.clone(),
    };
    let (end, _) = step.run(limits)?;
    let text = fs::read_to_string(&log).context("what the program said can't be read")?;
    let mut replies = text.lines();
    for case in &cases {
        let Some(reply) = replies.next() else {
            result.broken = Some(format!("the program ended early ({end:?}) at {}", case.example.at));
            break;
        };
        settle(case, serde_json::from_str(reply)?, &paths, &mut result)?;
    }
    Ok(result)
}

/// The valid examples of printed types, and those types.
fn cases<'d>(document: &'d Value, types: &[TypeAt], result: &mut Examples) -> (Vec<Case<'d>>, Vec<String>) {
    let types = Types::new(document, types);
    let (request, response) =
        (registry(document, Direction::Request), registry(document, Direction::Response));
    let mut judges = [request.as_ref().map(Judge::new), response.as_ref().map(Judge::new)];
    let (mut cases, mut paths) = (Vec::new(), Vec::<String>::new());
    let mut known = std::collections::HashMap::new();
    for example in examples::collect(document) {
        result.all += 1;
        let directions = match example.direction {
            Some(direction) => vec![direction],
            // A schema's own example goes for either direction.
            None => vec![Direction::Response, Direction::Request],
        };
        let mut verdicts = Vec::new();
        for direction in directions {
            let path = match types.find(&example.schema, direction) {
                Found::Type(path) => path,
                Found::Unused => {
                    verdicts.push(None);
                    continue;
                }
                Found::Plain => continue,
            };
            let judge = match direction {
                Direction::Request => &mut judges[0],
                Direction::Response => &mut judges[1],
            };
            let verdict =
                judge.as_mut().map_or(Verdict::Unjudged, |judge| judge.judge(&example.schema, example.value));
            verdicts.push(Some((path, verdict)));
        }
        let mut worst = None;
        let mut valid = None;
        for verdict in verdicts {
            match verdict {
                Some((path, Verdict::Valid(undescribed))) if valid.is_none() => {
                    valid = Some((path, undescribed))
                }
                other => worst = worst.or(Some(other)),
            }
        }
        match (valid, worst) {
            (Some((path, undescribed)), _) => {
                let ty = *known.entry(path.clone()).or_insert_with(|| {
                    paths.push(path);
                    paths.len() - 1
                });
                cases.push(Case { example, ty, undescribed });
            }
            (None, None) => result.plain += 1,
            (None, Some(None)) => result.unused += 1,
            (None, Some(Some((_, Verdict::Unjudged)))) => result.unjudged += 1,
            (None, Some(Some(_))) => result.invalid += 1,
        }
    }
    (cases, paths)
}

fn settle(case: &Case<'_>, reply: Reply, paths: &[String], result: &mut Examples) -> anyhow::Result<()> {
    let reason = match reply {
        Reply::NotJson => {
            result.not_json += 1;
            return Ok(());
        }
        Reply::Failed(reason) => Some(format!("not decoded: {reason}")),
        Reply::Encoded(text) => {
            let comparison = compare(case.example.value, &serde_json::from_str(&text)?, &case.undescribed);
            result.undocumented += comparison.undocumented;
            comparison.difference
        }
    };
    result.valid += 1;
    match reason {
        None => result.passed += 1,
        Some(reason) => result.failures.push(Failure {
            at: case.example.at.clone(),
            ty: paths.get(case.ty).cloned().unwrap_or_default(),
            reason,
        }),
    }
    Ok(())
}

fn write_program(workspace: &Workspace, paths: &[String]) -> anyhow::Result<()> {
    let folder = workspace.program();
    fs::create_dir_all(folder.join("src"))?;
    let features = features(&workspace.client().join("Cargo.toml"))?;
    let package = &workspace.package;
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{package}-round-trip\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             bytes = \"1\"\n\
             client = {{ package = \"{package}\", path = \"../client\", default-features = false, features = {features:?} }}\n\
             serde = {{ version = \"1\", default-features = false }}\nserde_json = \"1\"\nserde_path_to_error = \"0.1\"\n"
        ),
    )?;
    // One function a type would be one large function for all; a list of short functions compiles in pieces.
    let mut text = PROGRAM.to_owned();
    writeln!(text, "\nstatic TRIES: [fn(&str) -> Reply; {}] = [", paths.len())?;
    for path in paths {
        writeln!(text, "    |json| (&Tried::<{path}>(PhantomData)).again(json),")?;
    }
    writeln!(text, "];")?;
    fs::write(folder.join("src/main.rs"), text)?;
    workspace.prepare(&["client", "round_trip"])
}

/// The features of the printed crate that stand for parts of the document.
fn features(manifest: &Path) -> anyhow::Result<Vec<String>> {
    const OTHERS: [&str; 7] = ["default", "rustls", "native-tls", "http2", "reqwest", "blocking", "tracing"];
    let text =
        fs::read_to_string(manifest).with_context(|| format!("{} can't be read", manifest.display()))?;
    let manifest: toml::Table = text.parse()?;
    let features = manifest.get("features").and_then(toml::Value::as_table).into_iter().flatten();
    Ok(features.map(|(name, _)| name.clone()).filter(|name| !OTHERS.contains(&name.as_str())).collect())
}

/// The program: it reads lines `{"type": number, "json": value}` and answers each with `{"Encoded": text}`,
/// `{"Failed": reason}` or `"NotJson"`.
///
/// A type that has no JSON form is told apart by the method that is found without a further reference.
const PROGRAM: &str = r#"//! Decodes and encodes examples with the types of the printed crate.

#![allow(dead_code, deprecated)]

use std::io::{BufRead, Write};
use std::marker::PhantomData;

enum Reply {
    Encoded(String),
    Failed(String),
    NotJson,
}

struct Tried<T>(PhantomData<T>);

trait Json {
    fn again(&self, json: &str) -> Reply;
}

impl<T: serde::Serialize + for<'de> serde::Deserialize<'de>> Json for Tried<T> {
    fn again(&self, json: &str) -> Reply {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let value: T = match serde_path_to_error::deserialize(&mut deserializer) {
            Ok(value) => value,
            Err(error) => return Reply::Failed(format!("{}: {}", error.path(), error.inner())),
        };
        match serde_json::to_string(&value) {
            Ok(text) => Reply::Encoded(text),
            Err(error) => Reply::Failed(format!("not encoded: {error}")),
        }
    }
}

trait NoJson {
    fn again(&self, json: &str) -> Reply;
}

impl<T> NoJson for &Tried<T> {
    fn again(&self, _json: &str) -> Reply {
        Reply::NotJson
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("a file of examples")?;
    let mut output = std::io::stdout().lock();
    for line in std::io::BufReader::new(std::fs::File::open(path)?).lines() {
        let line: serde_json::Value = serde_json::from_str(&line?)?;
        let number = line["type"].as_u64().and_then(|number| usize::try_from(number).ok());
        let again = number.and_then(|number| TRIES.get(number)).ok_or("a number of a type")?;
        let reply = match again(&line["json"].to_string()) {
            Reply::Encoded(text) => serde_json::json!({ "Encoded": text }),
            Reply::Failed(reason) => serde_json::json!({ "Failed": reason }),
            Reply::NotJson => serde_json::json!("NotJson"),
        };
        writeln!(output, "{reply}")?;
    }
    Ok(())
}
"#;
