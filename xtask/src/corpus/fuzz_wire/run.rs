//! Batches of documents: printed as modules of one crate, called, judged.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use fastrand::Rng;
use letterpress::{PrintedArgument, PrintedCall};
use serde_json::{Map, Value, json};

use super::server::Wire;
use super::{documents, program, schemas};
use crate::args::FuzzWire;
use crate::check;
use crate::compare::compare;
use crate::json_schema::Direction;
use crate::measured::{End, Limits, Step};
use crate::validity::{Judge, Verdict, child, registry};
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
    disagreements: usize,
}

/// A call with what it has to be judged by.
struct Case<'d> {
    document: &'d Value,
    call: &'d PrintedCall,
    place: String,
    given: Value,
    /// The parameters that are sent; those that are not are not here.
    meant: Vec<(&'d Value, Value)>,
    body: Option<Value>,
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
        "seed {}: {} documents, {} operations, {} calls, {} values, {} disagreements",
        arguments.seed, tally.documents, tally.operations, tally.calls, tally.values, tally.disagreements
    );
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
            read.calls
                .iter()
                .filter(|call| call.gives_json)
                .map(move |call| (module.as_str(), document, call))
        })
        .collect();
    build(workspace, &calls, &modules)?;
    tally.documents += count;
    tally.operations += calls.len();
    let mut cases = Vec::new();
    for (index, (module, document, call)) in calls.iter().enumerate() {
        let registries = [registry(document, Direction::Request), registry(document, Direction::Response)];
        let [Some(request), Some(response)] = &registries else { bail!("{module} can't be judged") };
        let (mut request, mut response) = (Judge::new(request), Judge::new(response));
        for _ in 0..VALUES {
            cases.extend(case(rng, index, module, document, call, (&mut request, &mut response)));
        }
    }
    judge(workspace, &cases, tally)
}

/// A random call. `None` where a drawn value is not valid: two members of a union may have it.
fn case<'d>(
    rng: &mut Rng,
    index: usize,
    module: &str,
    document: &'d Value,
    call: &'d PrintedCall,
    (request, response): (&mut Judge<'_>, &mut Judge<'_>),
) -> Option<Case<'d>> {
    let at = format!("{}/{}", child("/paths", &call.path), call.method.to_ascii_lowercase());
    let operation = document.pointer(&at)?;
    let (mut meant, mut body) = (Vec::new(), None);
    let mut draw = |rng: &mut Rng, argument: &PrintedArgument| -> Option<Value> {
        if argument.location == "body" {
            let schema = format!("{at}/requestBody/content/application~1json/schema");
            let value = schemas::value(rng, document.pointer(&schema)?, document, 0)?;
            body = Some(value.clone());
            return matches!(request.judge(&schema, &value), Verdict::Valid(_)).then_some(value);
        }
        let parameter = operation["parameters"].as_array()?.iter().find(|parameter| {
            parameter["name"] == argument.wire.as_str() && parameter["in"] == argument.location
        })?;
        let value = schemas::value(rng, &parameter["schema"], document, 0)?;
        if !is_sendable(parameter, &value) {
            return None;
        }
        meant.push((parameter, value.clone()));
        Some(value)
    };
    let arguments = call.arguments.iter().map(|argument| draw(rng, argument)).collect::<Option<Vec<_>>>()?;
    let mut setters = Map::new();
    for (index, setter) in call.setters.iter().enumerate() {
        if rng.bool() {
            setters.insert(index.to_string(), draw(rng, setter)?);
        }
    }
    let schema = format!("{at}/responses/200/content/application~1json/schema");
    let answer = schemas::value(rng, document.pointer(&schema)?, document, 0)?;
    if !matches!(response.judge(&schema, &answer), Verdict::Valid(_)) {
        return None;
    }
    let given = json!({ "call": index, "arguments": arguments, "setters": setters, "answer": answer });
    Some(Case {
        document,
        call,
        place: format!("{module} {} {}", call.method, call.path),
        given,
        meant,
        body,
    })
}

/// Whether the style has a form for the value: nothing that is empty, and no delimiter where nothing tells it from a text's own.
fn is_sendable(parameter: &Value, value: &Value) -> bool {
    let delimiters: &[char] = match (parameter["in"].as_str(), parameter["style"].as_str()) {
        (Some("header"), _) => &[',', '=', '"', 'é', 'ü'],
        (_, Some("spaceDelimited")) => &[' ', '+'],
        (_, Some("pipeDelimited")) => &['|'],
        (_, Some("label")) => &['.'],
        _ => &[],
    };
    let fits = |value: &Value| match value {
        Value::String(text) => !text.is_empty() && !text.contains(delimiters),
        other => !other.to_string().contains(delimiters),
    };
    match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(fits),
        Value::Object(members) => !members.is_empty() && members.values().all(fits),
        scalar => fits(scalar),
    }
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
        let reply: Value = serde_json::from_str(reply)?;
        if let Err(reason) = agrees(case, &reply) {
            tally.disagreements += 1;
            println!("{}: {reason}\n  given {}\n  sent {}", case.place, case.given, reply["request"]);
        }
    }
    Ok(())
}

fn agrees(case: &Case<'_>, reply: &Value) -> Result<(), String> {
    if let Some(error) = reply["error"].as_str() {
        return Err(error.to_owned());
    }
    let request = &reply["request"];
    if request["method"] != case.call.method.as_str() {
        return Err("another method".to_owned());
    }
    let uri = request["uri"].as_str().unwrap_or_default();
    let path = uri.strip_prefix("https://api.example.com/base").ok_or("another server")?;
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let wire = Wire { path, query, headers: &request["headers"] };
    let at = format!("{}/{}", child("/paths", &case.call.path), case.call.method.to_ascii_lowercase());
    let operation = case.document.pointer(&at).ok_or("no operation")?;
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let meant =
            case.meant.iter().find(|(other, _)| std::ptr::eq(*other, parameter)).map(|(_, value)| value);
        let received = wire.read(parameter, &case.call.path)?;
        same(&format!("parameter {}", parameter["name"]), meant, received.as_ref())?;
    }
    let received = request["body"].as_str().map(serde_json::from_str::<Value>).transpose();
    same("body", case.body.as_ref(), received.map_err(|error| error.to_string())?.as_ref())?;
    same("answer", Some(&case.given["answer"]), Some(&reply["output"]))
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
