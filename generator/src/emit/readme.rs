//! The README of a crate whose configuration gives none.

use super::module::{Module, clip};
use super::{CrateOptions, markdown};
use crate::plan::model::SchemeKind;

/// What it is, how to depend on it, the first line of code, the features.
pub(super) fn text(options: &CrateOptions, modules: &[Module<'_>]) -> String {
    let package = &options.package;
    let mut titles: Vec<String> = modules.iter().map(|module| clip(&module.plan.title)).collect();
    titles.dedup();
    let description =
        options.description.clone().unwrap_or_else(|| format!("A client of {}.", titles.join(" and of ")));
    let mut text = format!("# {package}\n\n{}\n\n", markdown::lines(&description).join("\n"));
    text.push_str(&format!("```toml\n[dependencies]\n{package} = \"{}\"\n```\n", options.version));
    if let Some(module) = modules.iter().find(|module| module.plan.reexported).or(modules.first()) {
        text.push_str(&start(package, module));
    }
    text.push_str(
        "\nWhat is required is an argument, what is optional is a chained setter. Awaiting a call gives the decoded body;\n\
         `.response().await` gives status and headers with it.\n\
         \n\
         `cargo doc --open` shows each operation with an example, and a guide in `runtime::guide`: calls, errors, retries, testing,\n\
         upgrading.\n\
         \n\
         Features: `rustls` (default) or `native-tls`, `blocking` for `.send_blocking()`, `tracing` for spans and events,\n\
         `test-util` for a server in memory in your own tests (`test_util::TestServer`).\n",
    );
    if modules.iter().any(|module| !module.features.is_empty()) {
        text.push_str(
            "Each group of operations has a feature of its own, and `all-tags` (default) stands for all of them: without the\n\
             default features, name those that you use, and compile nothing else.\n",
        );
    }
    text
}

/// How a client is built, and what it offers.
fn start(package: &str, module: &Module<'_>) -> String {
    let variable = package.replace('-', "_").to_ascii_uppercase();
    let given = module.plan.schemes.iter().find(|scheme| scheme.kind != SchemeKind::Transport);
    let credential = given.map(|scheme| match scheme.kind {
        SchemeKind::Basic => format!(".{}(\"user\", std::env::var(\"{variable}_PASSWORD\")?)", scheme.setter),
        _ => format!(".{}(std::env::var(\"{variable}_KEY\")?)", scheme.setter),
    });
    let mut text = format!(
        "\n```rust,no_run\n\
         use {}::Client;\n\
         \n\
         # fn client() -> Result<Client, Box<dyn std::error::Error>> {{\n\
         let client = Client::builder(){}.build()?;\n\
         # Ok(client)\n\
         # }}\n\
         ```\n",
        module.path,
        credential.unwrap_or_default(),
    );
    let groups: Vec<String> =
        module.plan.groups.iter().map(|group| group_line(&group.module, module)).collect();
    if !groups.is_empty() {
        text.push_str(&format!("\nThe operations, by group:\n\n{}", groups.concat()));
    }
    text
}

/// The accessor of a group, and its feature.
fn group_line(group: &str, module: &Module<'_>) -> String {
    match module.features.group(group) {
        Some(feature) => format!("- `client.{group}()`, feature `{feature}`\n"),
        None => format!("- `client.{group}()`\n"),
    }
}
