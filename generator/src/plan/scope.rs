//! The names of one scope.

use super::names::{Case, distinct, fnv1a, ident};
use crate::diagnostics::{Diagnostic, Diagnostics, NAME_COLLISION, Place};

/// Something that wants a name.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// The words of the name.
    pub(super) words: Vec<String>,
    /// The text of the document that it is made from.
    pub(super) text: String,
    /// Where that text stands.
    pub(super) at: Place,
    /// What decides between equal texts: the place, and what it became where that can be several things.
    pub(super) rank: String,
    /// A word that tells what it is, for where another keeps its name.
    pub(super) kind: Option<&'static str>,
}

impl Wanted {
    pub(super) fn new(words: Vec<String>, text: impl Into<String>, at: &Place) -> Self {
        Self { words, text: text.into(), at: at.clone(), rank: at.pointer.as_str().to_owned(), kind: None }
    }
}

/// A name for each entry, no two alike. Where two would be, a warning names both places.
pub(super) fn assign(
    case: Case,
    reserved: &[&str],
    wanted: &[Wanted],
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let mut names: Vec<String> = wanted.iter().map(|wanted| ident(case, &wanted.words)).collect();
    let found = distinct(case, reserved, &entries(&names, wanted));
    // A word says more than a hash, where nobody wants that name either.
    let told_apart: Vec<(usize, String)> = (found.iter().zip(wanted).enumerate())
        .filter_map(|(index, (found, wanted))| {
            let kind = wanted.kind.filter(|_| found.clash.is_some())?;
            let words: Vec<String> = wanted.words.iter().cloned().chain([kind.to_owned()]).collect();
            Some((index, ident(case, &words))).filter(|(_, name)| !names.contains(name))
        })
        .collect();
    let mut last = None;
    if !told_apart.is_empty() {
        for (index, name) in told_apart {
            if let Some(own) = names.get_mut(index) {
                *own = name;
            }
        }
        last = Some(distinct(case, reserved, &entries(&names, wanted)));
    }
    let names = last.as_ref().unwrap_or(&found);
    for ((name, found), own) in names.iter().zip(&found).zip(wanted) {
        if let Some(rival) = found.clash.and_then(|index| wanted.get(index)) {
            let message = format!("`{}` is called `{}`, because another has its name", own.text, name.name);
            diagnostics.push(
                Diagnostic::new(NAME_COLLISION, own.at.clone().at_key(), message)
                    .related(rival.at.clone().at_key(), format!("`{}` keeps the name", rival.text)),
            );
        }
    }
    names.iter().map(|name| name.name.clone()).collect()
}

fn entries<'a>(names: &[String], wanted: &'a [Wanted]) -> Vec<(String, &'a str, &'a str)> {
    let texts = wanted.iter().map(|wanted| (wanted.text.as_str(), wanted.rank.as_str()));
    names.iter().zip(texts).map(|(name, (text, rank))| (name.clone(), text, rank)).collect()
}

/// How long the name of a file may be, without its ending.
const LONGEST_FILE: usize = 64;

/// A name that is no raw identifier: for files and modules, whose path would show the `r#`. What is too long for a file
/// ends in a hash of the whole.
pub(super) fn module_name(name: &str) -> String {
    match (name.strip_prefix("r#"), name.get(..LONGEST_FILE - 9)) {
        (Some(keyword), _) => format!("{keyword}_"),
        // Two underscores in a row are no snake case.
        (None, Some(start)) if name.len() > LONGEST_FILE => {
            format!("{}_{:08x}", start.trim_end_matches('_'), fnv1a(name) >> 32)
        }
        _ => name.to_owned(),
    }
}

/// Names that no file may have: devices of Windows, and what `mod.rs` and `lib.rs` mean to Rust.
pub(super) const NO_FILES: [&str; 28] = [
    "mod", "lib", "main", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "com0", "lpt0",
    "build",
];

#[cfg(test)]
mod tests {
    use super::module_name;

    #[test]
    fn a_long_name_is_cut_and_stays_snake_case() {
        for length in 40..80 {
            let name = module_name(&format!("{}_{}", "a".repeat(length), "b_".repeat(40)));
            assert!(name.len() <= super::LONGEST_FILE && !name.contains("__"), "{name}");
        }
        assert_ne!(module_name(&"a".repeat(80)), module_name(&"a".repeat(81)));
    }
}
