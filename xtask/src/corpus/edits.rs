//! Small diffs: documents edited one construct at a time, and what changes that has nothing to do with the edit.

use std::collections::BTreeMap;
use std::process::ExitCode;

use super::args::Edits;
use super::documents;

/// Findings of a document that are shown.
const SHOWN: usize = 20;

pub(crate) fn run(arguments: &Edits) -> anyhow::Result<ExitCode> {
    let wanted = |name: &String| arguments.only.is_empty() || arguments.only.contains(name);
    let mut kinds: BTreeMap<&'static str, [usize; 5]> = BTreeMap::new();
    let mut findings = Vec::new();
    let mut documents_edited = 0;
    for document in documents::find(&arguments.folder)?.iter().filter(|document| wanted(&document.name)) {
        if document.bytes > arguments.largest.saturating_mul(1024) {
            println!("{}: larger than --largest", document.name);
            continue;
        }
        let Some(tallies) = ::oracles::edits(&document.path, arguments.most) else {
            println!("{}: refused", document.name);
            continue;
        };
        documents_edited += 1;
        let (mut edits, mut beside) = (0, 0);
        for (kind, tally) in tallies {
            edits += tally.edits;
            beside += tally.items + tally.texts;
            let sums = kinds.entry(kind).or_default();
            let counts = [tally.edits, tally.refused, tally.features, tally.items, tally.texts];
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
            let shown = tally.findings.into_iter().take(SHOWN);
            findings.extend(shown.map(|finding| format!("{}: {finding}", document.name)));
        }
        println!("{}: {edits} edits, {beside} changed beside them", document.name);
    }
    println!("\n| edit | edits | refused | with features | items beside it | texts beside it |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut all = [0; 5];
    for (kind, counts) in &kinds {
        all.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        println!("| {kind} | {} |", counts.map(|count| count.to_string()).join(" | "));
    }
    println!("| all, {documents_edited} documents | {} |", all.map(|count| count.to_string()).join(" | "));
    if !findings.is_empty() {
        println!();
    }
    findings.iter().for_each(|finding| println!("- {finding}"));
    Ok(if all[3] + all[4] == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
