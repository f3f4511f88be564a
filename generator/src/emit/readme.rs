//! The README of a crate whose configuration gives none.

use super::module::{Module, clip};
use super::{CrateOptions, EmitError, example, markdown};
use crate::plan::model::{DecoderPlan, GroupPlan, OperationPlan, OutputPlan, SchemeKind, ServerRole};

/// What it is, how to depend on it, the first lines of code, the features.
pub(super) fn text(options: &CrateOptions, modules: &[Module<'_>]) -> Result<String, EmitError> {
    let package = &options.package;
    let mut titles: Vec<String> = modules.iter().map(|module| clip(&module.plan.title)).collect();
    titles.dedup();
    let description =
        options.description.clone().unwrap_or_else(|| format!("A client of {}.", titles.join(" and of ")));
    let mut text = format!("# {package}\n\n{}\n\n", markdown::lines(&description).join("\n"));
    text.push_str(&format!(
        "```toml\n[dependencies]\n{package} = \"{}\" # or {{ path = \"…\" }}, where it is not published\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```\n",
        options.version
    ));
    if let Some(module) = modules.iter().find(|module| module.plan.reexported).or(modules.first()) {
        text.push_str(&start(package, module)?);
    }
    text.push_str(
        "\nWhat is required is an argument, what is optional is a chained setter. Awaiting a call gives the decoded body;\n\
         `.response().await` gives status and headers with it.\n\
         \n\
         `cargo doc --open` shows each operation with an example, and a guide in `runtime::guide`: calls, errors, retries, testing,\n\
         upgrading.\n\
         \n\
         Features: `rustls` (default) or `native-tls`, `http2` (default), `blocking` for `.send_blocking()`, `tracing` for spans and\n\
         events, `test-util` for a server in memory in your own tests (`test_util::TestServer`).\n",
    );
    if modules.iter().any(|module| !module.features.is_empty()) {
        text.push_str(
            "Each group of operations has a feature of its own, and `all-tags` (default) stands for all of them: without the\n\
             default features, name those that you use, and compile nothing else.\n",
        );
    }
    Ok(text)
}

/// How a client is built and calls something, and what it offers.
fn start(package: &str, module: &Module<'_>) -> Result<String, EmitError> {
    let variable = package.replace('-', "_").to_ascii_uppercase();
    let given = module.plan.schemes.iter().find(|scheme| scheme.kind != SchemeKind::Transport);
    let credential = given.map(|scheme| match scheme.kind {
        SchemeKind::Basic => format!(".{}(\"user\", std::env::var(\"{variable}_PASSWORD\")?)", scheme.setter),
        _ => format!(".{}(std::env::var(\"{variable}_KEY\")?)", scheme.setter),
    });
    // Only a document that names a host says where to send.
    let has_host = module.plan.servers.iter().any(|server| server.role == ServerRole::Default);
    let address = if has_host { "" } else { ".base_url(\"https://api.example.com\")" };
    let build =
        format!("let client = Client::builder(){}{address}.build()?;", credential.unwrap_or_default());
    let call = first_call(module)?;
    let uses = call.as_ref().map_or("", |call| call.uses.as_str());
    let body: String = std::iter::once(build.as_str())
        .chain(call.iter().flat_map(|call| call.statements.lines()))
        .map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") })
        .collect();
    // Without a call the client is not used, of which a compiler would warn.
    let (name, given, end) = match call {
        Some(_) => ("first_call", "()", "Ok(())"),
        None => ("client", "Client", "Ok(client)"),
    };
    let mut text = format!(
        "\n```rust,no_run\n\
         use {}::Client;\n\
         {uses}\
         \n\
         async fn {name}() -> Result<{given}, Box<dyn std::error::Error>> {{\n\
         {body}    {end}\n\
         }}\n\
         ```\n\
         \n\
         In a program that is `#[tokio::main] async fn main()`.\n",
        module.path,
    );
    let groups: Vec<String> =
        module.plan.groups.iter().map(|group| group_line(&group.module, module)).collect();
    if !groups.is_empty() {
        text.push_str(&format!("\nThe operations, by group:\n\n{}", groups.concat()));
    }
    Ok(text)
}

/// The lines of a call.
struct FirstCall {
    uses: String,
    statements: String,
}

/// A call that is likely to answer: one that reads, and takes nothing if there is such a one. `None` where no value can be
/// made for any.
fn first_call(module: &Module<'_>) -> Result<Option<FirstCall>, EmitError> {
    let all =
        module.plan.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
    let shown =
        |one: &OperationPlan| matches!(one.output, OutputPlan::One(DecoderPlan::Json, _)) && !one.deprecated;
    let mut found: Vec<(&GroupPlan, &OperationPlan)> = all.filter(|(_, one)| shown(one)).collect();
    found.sort_by_key(|(_, one)| (one.method != "GET", one.body.is_some(), one.arguments.len()));
    for (group, one) in found.into_iter().take(TRIED) {
        let lines = example::operation(one, group, module, "README.md")?;
        let is_code = |line: &&String| !line.starts_with("# ");
        let (uses, statements): (Vec<&String>, Vec<&String>) = lines
            .iter()
            .filter(is_code)
            .filter(|line| !line.is_empty())
            .partition(|line| line.starts_with("use "));
        // What is imported on several lines would be torn apart, and a type of this name would hide ours.
        let is_plain = uses.iter().all(|line| line.ends_with(';') && !hides(line));
        if !statements.is_empty() && is_plain {
            let lines = |lines: &[&String]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
            let statements = format!("{}println!(\"{{answer:#?}}\");\n", lines(&statements));
            return Ok(Some(FirstCall { uses: lines(&uses), statements }));
        }
    }
    Ok(None)
}

/// Whether a line imports a name that the example uses otherwise.
fn hides(line: &str) -> bool {
    let words = line.split(|character: char| !character.is_ascii_alphanumeric() && character != '_');
    words.into_iter().any(|word| matches!(word, "Client" | "Result" | "Box" | "Ok"))
}

/// Operations that an example is looked for in.
const TRIED: usize = 20;

/// The accessor of a group, and its feature.
fn group_line(group: &str, module: &Module<'_>) -> String {
    match module.features.group(group) {
        Some(feature) => format!("- `client.{group}()`, feature `{feature}`\n"),
        None => format!("- `client.{group}()`\n"),
    }
}
