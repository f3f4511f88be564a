//! What was done before, so that a run that was interrupted goes on where it stopped.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::args::Corpus;
use super::documents::Document;
use super::record::Record;

/// The finished documents, in a file that is written after each.
#[derive(Debug)]
pub(crate) struct State {
    path: PathBuf,
    entries: BTreeMap<String, Entry>,
    generator: u64,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    key: u64,
    record: Record,
}

impl State {
    /// What the file holds; nothing if there is none, or one of another form.
    pub(crate) fn read(path: PathBuf) -> anyhow::Result<Self> {
        let program = std::env::current_exe().context("this program has no path")?;
        let entries = fs::read(&path).ok().and_then(|text| serde_json::from_slice(&text).ok());
        // The generator is part of this program.
        Ok(Self { path, entries: entries.unwrap_or_default(), generator: hash(&fs::read(program)?) })
    }

    /// What decides about the result: generator, document and how it is measured.
    pub(crate) fn key(&self, document: &Document, arguments: &Corpus) -> anyhow::Result<u64> {
        let text =
            fs::read(&document.path).with_context(|| format!("{} can't be read", document.path.display()))?;
        let Corpus { keep_going, features, no_examples, timeout, memory, .. } = arguments;
        Ok(hash(&(self.generator, text, keep_going, features, no_examples, timeout, memory)))
    }

    /// The record of a finished document.
    pub(crate) fn finished(&self, document: &Document, key: u64) -> Option<&Record> {
        self.entries.get(&document.name).filter(|entry| entry.key == key).map(|entry| &entry.record)
    }

    /// Remembers a finished document.
    pub(crate) fn finish(&mut self, key: u64, record: Record) -> anyhow::Result<()> {
        self.entries.insert(record.name.clone(), Entry { key, record });
        let beside = self.path.with_extension("new");
        write(&beside, &self.entries)?;
        fs::rename(&beside, &self.path).with_context(|| format!("{} can't be written", self.path.display()))
    }
}

fn write(path: &Path, entries: &BTreeMap<String, Entry>) -> anyhow::Result<()> {
    fs::write(path, serde_json::to_vec(entries)?)
        .with_context(|| format!("{} can't be written", path.display()))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
