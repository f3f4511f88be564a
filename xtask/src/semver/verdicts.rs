//! The two verdicts on each edit, and the table of them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, bail};
use letterpress::diff::Class;

use crate::Args;
use crate::clients::Clients;

/// An edit of the base document.
#[derive(serde::Deserialize)]
struct Edit {
    name: String,
    class: String,
    /// Why cargo-semver-checks says otherwise.
    why: Option<String>,
    /// Code that compiles with the client before and not with the one after.
    breaks: Option<String>,
    /// Code that compiles with both.
    keeps: Option<String>,
    actions: serde_json::Value,
}

#[derive(serde::Deserialize)]
struct Edits {
    edit: Vec<Edit>,
}

/// Compares the verdicts on all edits. `false`: one of them differs, and nothing explains and proves it.
pub(crate) fn run(args: &Args) -> anyhow::Result<bool> {
    let text = fs::read_to_string("tests/fixtures/changes/edits.toml")?;
    let edits: Edits = toml::from_str(&text).context("edits.toml")?;
    let clients = Clients::new()?;
    let (mut alike, mut explained, mut wrong) = (0, BTreeMap::<&str, usize>::new(), Vec::new());
    println!("{}\n", Clients::version(&args.program)?);
    println!("| edit | letterpress | cargo-semver-checks | |\n| --- | --- | --- | --- |");
    for edit in edits.edit.iter().filter(|edit| edit.name.contains(&args.only)) {
        let overlay = clients.overlay(&edit.actions)?;
        let ours = ours(edit, &clients, &overlay)?;
        clients.print("after", Some(&overlay))?;
        clients.describe("after")?;
        let rules = clients.broken_rules(&args.program)?;
        let is_alike = (ours == "breaking") != rules.is_empty();
        let note = if is_alike {
            alike += 1;
            if edit.why.is_some() {
                wrong.push(format!("{}: the verdicts agree, and `why` says that they don't", edit.name));
            }
            String::new()
        } else {
            match proof(edit, &clients)? {
                Ok(proof) => {
                    let why = edit.why.as_deref().unwrap_or_default();
                    *explained.entry(why).or_default() += 1;
                    format!("{why} ({proof})")
                }
                Err(what) => {
                    wrong.push(format!("{}: {what}", edit.name));
                    "**differs**".to_owned()
                }
            }
        };
        let theirs =
            if rules.is_empty() { "compatible".to_owned() } else { format!("major: {}", rules.join(", ")) };
        println!("| {} | {ours} | {theirs} | {note} |", edit.name);
    }
    let proved: usize = explained.values().sum();
    println!("\n{alike} alike, {proved} explained and proved, {} wrong", wrong.len());
    explained.iter().for_each(|(why, count)| println!("- {count} explained: {why}"));
    wrong.iter().for_each(|what| println!("- wrong: {what}"));
    Ok(wrong.is_empty())
}

/// The worst class of what `letterpress diff` says.
fn ours(edit: &Edit, clients: &Clients, overlay: &std::path::Path) -> anyhow::Result<&'static str> {
    let (old, new) = (clients.request("before", None)?, clients.request("after", Some(overlay))?);
    let Some(difference) = letterpress::difference(&old, &new).difference else {
        bail!("{}: a document was refused", edit.name);
    };
    let worst = difference.changes.iter().map(|change| change.class).min().map_or("none", Class::word);
    if worst != edit.class {
        bail!("{}: letterpress says {worst}, edits.toml {}", edit.name, edit.class);
    }
    Ok(worst)
}

/// Shows with code of a user who is right.
fn proof(edit: &Edit, clients: &Clients) -> anyhow::Result<Result<&'static str, String>> {
    if edit.why.is_none() {
        return Ok(Err("the verdicts differ, and nothing says why".to_owned()));
    }
    let (code, with_new) = match (&edit.breaks, &edit.keeps) {
        (Some(code), None) => (code, false),
        (None, Some(code)) => (code, true),
        _ => return Ok(Err("nothing shows who is right: it has to have `breaks` or `keeps`".to_owned())),
    };
    if !clients.compiles("before", code)? {
        return Ok(Err("its code doesn't compile with the client before".to_owned()));
    }
    match (clients.compiles("after", code)?, with_new) {
        (false, false) => Ok(Ok("code that used it no longer compiles")),
        (true, true) => Ok(Ok("code that used it still compiles")),
        (true, false) => Ok(Err("its code compiles with the client after, too".to_owned())),
        (false, true) => Ok(Err("its code doesn't compile with the client after".to_owned())),
    }
}
