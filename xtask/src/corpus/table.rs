//! What was found, as Markdown.

use std::fmt::Write;

use super::causes::causes;
use super::record::{Examples, Record};

const HEADER: [&str; 12] = [
    "document",
    "version",
    "operations",
    "generated",
    "repaired",
    "types",
    "lines",
    "check s",
    "peak MiB",
    "errors",
    "warnings",
    "examples",
];
/// Columns of text; the others hold numbers.
const TEXTS: [usize; 3] = [0, 1, 3];

/// One document in one line.
pub(crate) fn line(record: &Record) -> String {
    let mut text = format!("{}: {}", record.name, generated(record));
    if let Some(check) = &record.check {
        let (errors, warnings) = (check.errors.len(), check.warnings.len());
        // Writing to a String can't fail.
        let _ = write!(text, ", {errors} errors, {warnings} warnings in {:.1} s", check.cost.wall);
    }
    if let Some(examples) = &record.examples {
        let _ = write!(text, ", examples {}", came_back(examples));
    }
    if !record.violations.is_empty() {
        let _ = write!(text, ", {} violations", record.violations.len());
    }
    text
}

/// The table of all documents, the totals, and the causes.
pub(crate) fn text(records: &[Record]) -> String {
    let mut rows: Vec<Vec<String>> = records.iter().map(row).collect();
    rows.push(totals(records));
    let mut text = markdown(&HEADER, &TEXTS, &rows);
    let examples = || records.iter().filter_map(|record| record.examples.as_ref());
    let sum = |of: fn(&Examples) -> usize| examples().map(of).sum::<usize>();
    let _ = writeln!(
        text,
        "\n{} examples: {} of schemas without a type of their own, {} of schemas that no operation uses, {} invalid, {} that the \
         validator could not judge, {} of types that are not JSON; of {} valid ones {} came back, without {} members that no \
         schema describes.",
        sum(|examples| examples.all),
        sum(|examples| examples.plain),
        sum(|examples| examples.unused),
        sum(|examples| examples.invalid),
        sum(|examples| examples.unjudged),
        sum(|examples| examples.not_json),
        sum(|examples| examples.valid),
        sum(|examples| examples.passed),
        sum(|examples| examples.undocumented),
    );
    let causes = causes(records);
    if !causes.is_empty() {
        let rows: Vec<Vec<String>> = causes
            .into_iter()
            .map(|cause| {
                vec![cause.count.to_string(), cause.documents.len().to_string(), cause.cause, cause.place]
            })
            .collect();
        let _ =
            writeln!(text, "\n{}", markdown(&["count", "documents", "cause", "for example"], &[2, 3], &rows));
    }
    text
}

fn row(record: &Record) -> Vec<String> {
    let check = record.check.as_ref();
    let count = |of: Option<usize>| of.map_or_else(String::new, |count| count.to_string());
    let operations = if record.printed() && record.printed_operations != record.operations {
        format!("{} of {}", record.printed_operations, record.operations)
    } else {
        record.operations.to_string()
    };
    vec![
        record.name.clone(),
        record.version.clone(),
        operations,
        generated(record),
        record.repaired.len().to_string(),
        record.types.to_string(),
        count((record.lines > 0).then_some(record.lines)),
        check.map_or_else(String::new, |check| format!("{:.1}", check.cost.wall)),
        count(check.map(|check| usize::try_from(check.cost.memory).unwrap_or_default())),
        count(check.map(|check| check.errors.len())),
        count(check.map(|check| check.warnings.len())),
        record.examples.as_ref().map_or_else(String::new, came_back),
    ]
}

fn totals(records: &[Record]) -> Vec<String> {
    let checks = || records.iter().filter_map(|record| record.check.as_ref());
    let examples = || records.iter().filter_map(|record| record.examples.as_ref());
    let printed = records.iter().filter(|record| record.printed()).count();
    let most = checks().map(|check| check.cost.memory).max().unwrap_or_default();
    vec![
        format!("{} documents", records.len()),
        String::new(),
        records.iter().map(|record| record.operations).sum::<usize>().to_string(),
        format!("{printed}"),
        records.iter().map(|record| record.repaired.len()).sum::<usize>().to_string(),
        records.iter().map(|record| record.types).sum::<usize>().to_string(),
        records.iter().map(|record| record.lines).sum::<usize>().to_string(),
        format!("{:.1}", checks().map(|check| check.cost.wall).sum::<f64>()),
        most.to_string(),
        checks().map(|check| check.errors.len()).sum::<usize>().to_string(),
        checks().map(|check| check.warnings.len()).sum::<usize>().to_string(),
        format!(
            "{}/{}",
            examples().map(|examples| examples.passed).sum::<usize>(),
            examples().map(|examples| examples.valid).sum::<usize>()
        ),
    ]
}

/// Whether there is a crate, or the first reason why not.
fn generated(record: &Record) -> String {
    match (&record.broken, record.refused.as_slice()) {
        (Some(how), _) => how.clone(),
        (None, []) => "yes".to_owned(),
        (None, [first, rest @ ..]) => {
            let more = if rest.is_empty() { String::new() } else { format!(", {} more errors", rest.len()) };
            format!("refused: {} at {}:{}{more}", first.code, first.line, first.column)
        }
    }
}

fn came_back(examples: &Examples) -> String {
    match &examples.broken {
        Some(how) => how.clone(),
        None => format!("{}/{}", examples.passed, examples.valid),
    }
}

/// A table with columns of even width.
pub(crate) fn markdown(header: &[&str], texts: &[usize], rows: &[Vec<String>]) -> String {
    let escaped = |cell: &str| cell.replace('|', "\\|");
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| escaped(cell)).collect()).collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        let named = header.get(column).map_or(0, |name| name.chars().count());
        cells.chain([named]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let mut text = String::new();
    let mut line = |cells: Vec<&str>| {
        for ((column, cell), width) in cells.into_iter().enumerate().zip(&widths) {
            let padding = " ".repeat(width.saturating_sub(cell.chars().count()));
            let (before, after) =
                if texts.contains(&column) { ("", padding.as_str()) } else { (padding.as_str(), "") };
            let _ = write!(text, "| {before}{cell}{after} ");
        }
        text.push_str("|\n");
    };
    line(header.to_vec());
    let rules: Vec<String> = widths
        .iter()
        .enumerate()
        .map(|(column, width)| {
            if texts.contains(&column) {
                "-".repeat(*width)
            } else {
                format!("{}:", "-".repeat(width.saturating_sub(1)))
            }
        })
        .collect();
    line(rules.iter().map(String::as_str).collect());
    for row in &rows {
        line(row.iter().map(String::as_str).collect());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_even_and_escapes_its_own_character() {
        let rows = [vec!["a|b".to_owned(), "1".to_owned()]];
        assert_eq!(
            markdown(&["x", "count"], &[0], &rows),
            "| x    | count |\n| ---- | ----: |\n| a\\|b |     1 |\n"
        );
    }
}
