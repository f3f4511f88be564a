//! Batches of documents: printed as modules of one crate, called, judged.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use fastrand::Rng;
use letterpress::PrintedCall;
use serde_json::Value;

use super::answers::Answer;
use super::case::{Case, Draws};
use super::server::Wire;
use super::{bodies, documents, program};
use crate::args::FuzzWire;
use crate::check;
use crate::compare::compare;
use crate::json_schema::Direction;
use crate::measured::{End, Limits, Step};
use crate::validity::{Judge, registry};
use crate::workspace::Workspace;

/// Documents of one crate, and values for each operation.
const BATCH: usize = 20;
const VALUES: usize = 20;
const LIMITS: Limits = Limits { time: Duration::from_secs(1800), memory: 16 };

#[derive(Default)]
struct Tally {
    documents: usize,
    operations: usize,
    calls: usize,
    values: usize,
    /// Values that were drawn again, because they were not valid or had no form in their place.
    redraws: usize,
    disagreements: usize,
    /// Bodies and answers by what they were.
    kinds: BTreeMap<String, usize>,
}

pub(crate) fn run(arguments: &FuzzWire) -> anyhow::Result<ExitCode> {
    let root = crate::run::folder();
    fs::create_dir_all(&root)?;
    let workspace = Workspace::new(&root.canonicalize()?, "fuzz-wire")?;
    let begun = Instant::now();
    let mut tally = Tally::default();
    let mut rng = Rng::with_seed(arguments.seed);
    while tally.documents < arguments.documents
        && arguments.minutes.is_none_or(|minutes| begun.elapsed() < Duration::from_secs(60 * minutes))
    {
        let count = BATCH.min(arguments.documents - tally.documents);
        batch(&workspace, count, &mut rng, &mut tally)?;
    }
    println!(
        "seed {}: {} documents, {} operations, {} calls, {} values, {} drawn again, {} disagreements",
        arguments.seed,
        tally.documents,
        tally.operations,
        tally.calls,
        tally.values,
        tally.redraws,
        tally.disagreements
    );
    let kinds: Vec<String> = tally.kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    println!("{}", kinds.join(", "));
    Ok(if tally.disagreements == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn batch(workspace: &Workspace, count: usize, rng: &mut Rng, tally: &mut Tally) -> anyhow::Result<()> {
    let documents: Vec<Value> = (0..count).map(|_| documents::document(rng)).collect();
    let modules: Vec<String> = (0..count).map(|index| format!("d{index}")).collect();
    for (module, document) in modules.iter().zip(&documents) {
        fs::write(workspace.file(&format!("{module}.json")), serde_json::to_string_pretty(document)?)?;
    }
    let named: Vec<(String, String)> =
        modules.iter().map(|module| (module.clone(), format!("{module}.json"))).collect();
    let outcome = workspace.print_together(&named)?;
    let calls: Vec<(&str, &Value, &PrintedCall)> = modules
        .iter()
        .zip(documents.iter().zip(&outcome.documents))
        .flat_map(|(module, (document, read))| {
            read.calls.iter().map(move |call| (module.as_str(), document, call))
        })
        .collect();
    let unknown = calls.iter().find(|(_, _, call)| !program::is_callable(call));
    if let Some((module, _, call)) = unknown {
        bail!("{module} {} {} can't be called", call.method, call.path);
    }
    build(workspace, &calls, &modules)?;
    tally.documents += count;
    tally.operations += calls.len();
    let mut cases = Vec::new();
    for (index, (module, document, call)) in calls.iter().enumerate() {
        let registries = [registry(document, Direction::Request), registry(document, Direction::Response)];
        let [Some(request), Some(response)] = &registries else { bail!("{module} can't be judged") };
        let (mut request, mut response) = (Judge::new(request), Judge::new(response));
        for _ in 0..VALUES {
            let mut draws =
                Draws { rng, document, request: &mut request, response: &mut response, redraws: 0 };
            let case = draws.case(index, module, call);
            tally.redraws += draws.redraws;
            cases.push(case.with_context(|| {
                format!("{module} {} {}: nothing valid was drawn", call.method, call.path)
            })?);
        }
    }
    judge(workspace, &cases, tally)
}

fn build(
    workspace: &Workspace,
    calls: &[(&str, &Value, &PrintedCall)],
    modules: &[String],
) -> anyhow::Result<()> {
    let folder = workspace.program();
    fs::create_dir_all(folder.join("src"))?;
    let package = &workspace.package;
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{package}-round-trip\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             client = {{ package = \"{package}\", path = \"../client\", default-features = false, features = {modules:?} }}\n\
             http = \"1\"\nserde = \"1\"\nserde_json = \"1\"\n"
        ),
    )?;
    let named: Vec<(&str, &PrintedCall)> = calls.iter().map(|(module, _, call)| (*module, *call)).collect();
    fs::write(folder.join("src/main.rs"), program::text(&named))?;
    workspace.prepare(&["client", "round_trip"])?;
    let arguments = ["build", "--quiet", "--package", &format!("{package}-round-trip")];
    let (end, _) = workspace.cargo(&arguments, "build.log", LIMITS)?;
    if end != End::Success {
        bail!(
            "not built: {}\n{}",
            check::last_line(workspace, "build.err"),
            workspace.file("build.err").display()
        );
    }
    Ok(())
}

fn judge(workspace: &Workspace, cases: &[Case<'_>], tally: &mut Tally) -> anyhow::Result<()> {
    let questions = workspace.file("calls.jsonl");
    let lines: Vec<String> = cases.iter().map(|case| case.given.to_string()).collect();
    fs::write(&questions, lines.join("\n")).context("the calls can't be written")?;
    let program = workspace.executable();
    let log = workspace.file("calls.log");
    let arguments = vec![questions.to_string_lossy().into_owned()];
    let step = Step {
        program: &program,
        arguments,
        folder: Path::new("."),
        variables: Vec::new(),
        log: log.clone(),
    };
    let (end, _) = step.run(LIMITS)?;
    let text = fs::read_to_string(&log)?;
    let replies: Vec<&str> = text.lines().collect();
    if replies.len() != cases.len() {
        bail!("the program answered {} of {} calls ({end:?})", replies.len(), cases.len());
    }
    for (case, reply) in cases.iter().zip(replies) {
        tally.calls += 1;
        tally.values += 1 + case.meant.len() + usize::from(case.body.is_some());
        for kind in case.kinds() {
            *tally.kinds.entry(kind).or_default() += 1;
        }
        let reply: Value = serde_json::from_str(reply)?;
        if let Err(reason) = agrees(case, &reply) {
            tally.disagreements += 1;
            println!("{}: {reason}\n  given {}\n  sent {}", case.place, case.given, reply["request"]);
        }
    }
    Ok(())
}

fn agrees(case: &Case<'_>, reply: &Value) -> Result<(), String> {
    let request = &reply["request"];
    if request.is_null() {
        return Err(format!("nothing was sent: {}", reply["error"]));
    }
    if request["method"] != case.call.method.as_str() {
        return Err("another method".to_owned());
    }
    let uri = request["uri"].as_str().unwrap_or_default();
    let path = uri.strip_prefix("https://api.example.com/base").ok_or("another server")?;
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let wire = Wire { path, query, headers: &request["headers"] };
    for parameter in case.operation["parameters"].as_array().into_iter().flatten() {
        let meant =
            case.meant.iter().find(|(other, _)| std::ptr::eq(*other, parameter)).map(|(_, value)| value);
        let received = wire.read(parameter, &case.call.path)?;
        same(&format!("parameter {}", parameter["name"]), meant, received.as_ref())?;
    }
    let sent_as = wire.header("content-type");
    match (&case.body, request["body"].as_str(), sent_as) {
        (None, None | Some(""), None) => {}
        (None, body, sent_as) => return Err(format!("body: {body:?} was sent as {sent_as:?}")),
        (Some(body), sent, sent_as) => {
            let (media_type, media) = bodies::content(&case.operation["requestBody"]).ok_or("no body")?;
            let received =
                bodies::read(media_type, media, &sent_as.unwrap_or_default(), sent.unwrap_or_default())?;
            same("body", Some(&bodies::meant(media_type, media, body)), Some(&received))?;
        }
    }
    understood(&case.answer, reply)
}

/// Whether the client made of the answer what it is.
fn understood(answer: &Answer, reply: &Value) -> Result<(), String> {
    let told = match (&answer.key, reply.get("output")) {
        // Nothing described it: the status and the body are all there is.
        (None, None) if reply["documented"].is_null() => {
            return if reply["status"] == answer.status && reply["raw"] == answer.body.as_str() {
                Ok(())
            } else {
                Err(format!("answer: {} with {} became {reply}", answer.status, answer.body))
            };
        }
        (Some(key), Some(output)) if key.starts_with('2') => output,
        (Some(key), None) if !key.starts_with('2') && reply["status"] == answer.status => {
            &reply["documented"]
        }
        _ => return Err(format!("answer: {} of {:?} became {reply}", answer.status, answer.key)),
    };
    // Where several answers are told apart the variant says which it is.
    let value = match told.get("key").and(told.get("status")) {
        Some(status) => {
            if told["key"] != answer.key.as_deref().unwrap_or_default() || *status != answer.status {
                return Err(format!("answer: {} of {:?} became {told}", answer.status, answer.key));
            }
            &told["value"]
        }
        None => told,
    };
    same("answer", Some(&answer.value), Some(value))
}

fn same(what: &str, meant: Option<&Value>, received: Option<&Value>) -> Result<(), String> {
    match (meant, received) {
        (None, None) => Ok(()),
        (Some(meant), Some(received)) => match compare(meant, received, &HashSet::new()).difference {
            None => Ok(()),
            Some(difference) => Err(format!("{what}{difference}")),
        },
        (meant, received) => Err(format!("{what}: {meant:?} became {received:?}")),
    }
}
