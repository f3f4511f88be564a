//! What went wrong, grouped by cause.

use std::collections::BTreeMap;

use super::print::LeftOut;
use super::record::{Finding, Record};

/// A cause: how often, in which documents, and one place.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Cause {
    pub(crate) cause: String,
    pub(crate) count: usize,
    pub(crate) documents: Vec<String>,
    pub(crate) place: String,
}

/// All causes, those of most documents first, then the most frequent.
pub(crate) fn causes(records: &[Record]) -> Vec<Cause> {
    let mut causes: BTreeMap<String, Cause> = BTreeMap::new();
    let mut add = |record: &Record, cause: String, place: String| {
        let entry = causes.entry(cause.clone()).or_insert_with(|| Cause { cause, place, ..Cause::default() });
        entry.count += 1;
        if entry.documents.last() != Some(&record.name) {
            entry.documents.push(record.name.clone());
        }
    };
    for record in records {
        for said in &record.refused {
            let cause = format!("refused {}: {}", said.code, shape(&said.message));
            add(record, cause, format!("{}:{}:{} {}", record.name, said.line, said.column, said.pointer));
        }
        for LeftOut { method, path, code, line, column } in &record.left_out {
            let place = format!(
                "{}:{}:{} {method} {path}",
                record.name,
                line.unwrap_or_default(),
                column.unwrap_or_default()
            );
            add(record, format!("left out {code}"), place);
        }
        if let Some(how) = &record.broken {
            add(record, shape(how), record.name.clone());
        }
        for violation in &record.violations {
            // The file differs from document to document.
            let (place, what) = violation.split_once(": ").unwrap_or(("", violation));
            add(record, format!("violation: {}", shape(what)), format!("{}: {place}", record.name));
        }
        if let Some(check) = &record.check {
            let mut found = |what: &str, findings: &[Finding]| {
                for finding in findings {
                    let cause = format!("{what} {}: {}", finding.code, shape(&finding.message));
                    add(record, cause, format!("{}: {}", record.name, finding.place));
                }
            };
            found("error", &check.errors);
            found("warning", &check.warnings);
        }
        if let Some(examples) = &record.examples {
            if let Some(how) = &examples.broken {
                add(record, shape(how), record.name.clone());
            }
            for failure in &examples.failures {
                // The way to the value differs from example to example.
                let reason = failure.reason.rsplit_once(": ").filter(|_| failure.reason.starts_with('/'));
                let reason = match (reason, failure.reason.strip_prefix("not decoded: ")) {
                    (_, Some(decoding)) => {
                        format!("not decoded: {}", decoding.split_once(": ").map_or(decoding, |(_, why)| why))
                    }
                    (Some((_, reason)), None) => reason.to_owned(),
                    (None, None) => failure.reason.clone(),
                };
                add(
                    record,
                    format!("example: {}", shape(&reason)),
                    format!(
                        "{}: {} as {}: {}",
                        record.name,
                        failure.at,
                        failure.ty,
                        clip(&failure.reason, 200)
                    ),
                );
            }
        }
    }
    let mut causes: Vec<Cause> = causes.into_values().collect();
    causes.sort_by_key(|cause| std::cmp::Reverse((cause.documents.len(), cause.count)));
    causes
}

/// A message without the names and numbers in it.
pub(crate) fn shape(message: &str) -> String {
    let mut shape = String::new();
    let mut quoted = None;
    for character in message.lines().next().unwrap_or_default().chars() {
        match (character, quoted) {
            (character, Some(quote)) if character == quote => {
                quoted = None;
                shape.push('…');
                shape.push(character);
            }
            (_, Some(_)) => {}
            ('`' | '"', None) => {
                quoted = Some(character);
                shape.push(character);
            }
            (character, None) if character.is_ascii_digit() => {
                if !shape.ends_with('#') {
                    shape.push('#');
                }
            }
            (character, None) => shape.push(character),
        }
    }
    clip(&shape, 140)
}

fn clip(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_no_part_of_a_cause() {
        assert_eq!(
            shape("the field `a b` has 12 of \"x\", not 3\nmore"),
            "the field `…` has # of \"…\", not #"
        );
        assert_eq!(shape("an open `quote"), "an open `");
    }

    #[test]
    fn causes_of_most_documents_come_first() {
        let record = |name: &str, messages: &[&str]| {
            let finding = |message: &&str| Finding {
                code: "E1".to_owned(),
                message: (*message).to_owned(),
                place: "a.rs:1".to_owned(),
            };
            let check = super::super::record::Check {
                errors: messages.iter().map(finding).collect(),
                ..Default::default()
            };
            Record { name: name.to_owned(), check: Some(check), ..Record::default() }
        };
        let causes = causes(&[record("one", &["`a` b", "c", "c", "c"]), record("two", &["`d` b"])]);
        let told: Vec<_> =
            causes.iter().map(|cause| (cause.cause.as_str(), cause.count, cause.documents.len())).collect();
        assert_eq!(told, [("error E1: `…` b", 2, 2), ("error E1: c", 3, 1)]);
    }
}
