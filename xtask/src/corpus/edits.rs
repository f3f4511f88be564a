//! Small diffs: documents edited one construct at a time, and what changes that has nothing to do with the edit.

use std::collections::BTreeMap;
use std::process::ExitCode;

use ::oracles::Tally;

use super::args::Edits;
use super::documents;

/// Findings of a document that are shown.
const SHOWN: usize = 20;

pub(crate) fn run(arguments: &Edits) -> anyhow::Result<ExitCode> {
    let mut kinds: BTreeMap<&'static str, [usize; 7]> = BTreeMap::new();
    let mut documents_edited = 0;
    for document in documents::named(&arguments.folder, &arguments.only)? {
        if document.bytes > arguments.largest.saturating_mul(1024) {
            println!("{}: larger than --largest", document.name);
            continue;
        }
        let Some(tallies) = ::oracles::edits(&document.path, arguments.most) else {
            println!("{}: refused", document.name);
            continue;
        };
        documents_edited += 1;
        let (mut offered, mut edits, mut beside, mut findings) = (0, 0, 0, Vec::new());
        for (kind, tally) in tallies {
            offered += tally.offered;
            edits += tally.edits;
            beside += tally.items + tally.texts;
            let sums = kinds.entry(kind).or_default();
            let Tally { offered, edits, refused, features, names, items, texts, .. } = tally;
            let counts = [edits, offered, refused, features, names, items, texts];
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
            findings.extend(tally.findings.into_iter().take(SHOWN));
        }
        println!("{}: {edits} of {offered} edits, {beside} changed beside them", document.name);
        findings.iter().for_each(|finding| println!("- {finding}"));
    }
    println!(
        "\n| edit | edits | of | refused | with features | with names | items beside it | texts beside it |"
    );
    println!("| --- | --: | --: | --: | --: | --: | --: | --: |");
    let mut all = [0; 7];
    for (kind, counts) in &kinds {
        all.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        println!("| {kind} | {} |", counts.map(|count| count.to_string()).join(" | "));
    }
    println!("| all, {documents_edited} documents | {} |", all.map(|count| count.to_string()).join(" | "));
    Ok(if all[5] + all[6] == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
