//! `cargo xtask diff REV [REV]`: what changes for users of the client between two commits of `spec/`.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, bail, ensure};
use letterpress::diff::Format;
use letterpress::{Differing, Reading, Report};

use crate::generate::CONFIG;

/// Compares a commit with another, or with what is on disk.
pub(crate) fn run(old: &str, new: Option<&str>, format: Format) -> anyhow::Result<ExitCode> {
    let old = at_commit(Path::new("."), old)?;
    let new = match new {
        Some(revision) => at_commit(Path::new("."), revision)?,
        None => PathBuf::from(CONFIG),
    };
    let differing = letterpress::difference_of_files(&old, &new, &Reading::default());
    let color = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    match differing.written(format, color && std::io::stdout().is_terminal()) {
        Some(changes) => print!("{changes}"),
        None => {
            let report = Report::default().color(color && std::io::stderr().is_terminal());
            differing.refused().for_each(|outcome| eprint!("{}", letterpress::human(outcome, &report)));
        }
    }
    Ok(ExitCode::from(differing.code()))
}

/// What changes between the last commit and what is on disk. `None` where there is no commit to compare with, as in
/// a packaged copy, or where one of the two can't be read.
pub(crate) fn since_last_commit(root: &Path) -> Option<Differing> {
    let old = at_commit(root, "HEAD").ok()?;
    let differing = letterpress::difference_of_files(&old, &root.join(CONFIG), &Reading::default());
    differing.difference.is_some().then_some(differing)
}

/// The configuration as it is in a commit; the files of `spec/` are written below `target/diff`.
fn at_commit(root: &Path, revision: &str) -> anyhow::Result<PathBuf> {
    ensure!(!revision.starts_with('-'), "`{revision}` is no revision");
    let commit =
        git(root, &["rev-parse", "--verify", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    let commit = String::from_utf8(commit)?.trim().to_owned();
    let folder = root.join("target/diff").join(&commit);
    let config = folder.join(CONFIG);
    let list = git(root, &["ls-tree", "-r", "-z", "--full-tree", &commit, "spec/"])?;
    for entry in String::from_utf8(list)?.split('\0').filter(|entry| !entry.is_empty()) {
        let (about, path) = entry.split_once('\t').context("git lists a file in an unknown form")?;
        // Neither links nor modules are part of a description.
        let mut about = about.split(' ');
        let is_file = about.next().is_some_and(|mode| mode.starts_with("100"));
        let object = about.nth(1).unwrap_or_default();
        let is_inside = path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if is_file && is_inside {
            let to = folder.join(path);
            fs::create_dir_all(to.parent().unwrap_or(&folder))?;
            fs::write(&to, git(root, &["cat-file", "blob", object])?)
                .with_context(|| format!("{} can't be written", to.display()))?;
        }
    }
    ensure!(config.is_file(), "{CONFIG} is not in {revision}");
    Ok(config)
}

fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<Vec<u8>> {
    let output =
        Command::new("git").current_dir(root).args(arguments).output().context("git can't be started")?;
    if !output.status.success() {
        bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

#[cfg(test)]
mod tests {
    use letterpress::diff;

    use super::*;

    /// A repository with a committed description, in a folder of its own.
    fn repository(name: &str) -> PathBuf {
        let root = std::env::temp_dir().join(format!("xtask-diff-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("spec")).unwrap();
        let config = "[package]\nname = \"pets\"\nversion = \"0.2.0\"\noutput = \"../client\"\n[[module]]\ndocument = \"api.yaml\"\n";
        fs::write(root.join(CONFIG), config).unwrap();
        fs::write(root.join("spec/api.yaml"), api("name")).unwrap();
        git(&root, &["init", "-q"]).unwrap();
        commit(&root);
        root
    }

    fn commit(root: &Path) {
        git(root, &["add", "-A"]).unwrap();
        let who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        git(root, &[&who[..], &["commit", "-q", "-m", "spec"]].concat()).unwrap();
    }

    fn api(property: &str) -> String {
        format!(
            "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{Pet: {{type: object, properties: {{{property}: {{type: string}}}}}}}}}}\n"
        )
    }

    fn said(differing: &Differing) -> String {
        diff::human(differing.difference.as_ref().unwrap(), differing.version.as_deref(), false)
    }

    #[test]
    fn what_is_on_disk_is_compared_with_the_last_commit() {
        let root = repository("disk");
        assert!(said(&since_last_commit(&root).unwrap()).contains("nothing changes"));
        fs::write(root.join("spec/api.yaml"), api("title")).unwrap();
        let changed = said(&since_last_commit(&root).unwrap());
        assert!(changed.contains("field `models::Pet.name` is gone"), "{changed}");
        assert!(changed.contains("0.3.0 is the next after 0.2.0"), "{changed}");
        commit(&root);
        assert!(said(&since_last_commit(&root).unwrap()).contains("nothing changes"));
        let old = at_commit(&root, "HEAD~1").unwrap();
        let differing =
            letterpress::difference_of_files(&old, &at_commit(&root, "HEAD").unwrap(), &Reading::default());
        assert!(said(&differing).contains("field `models::Pet.name` is gone"));
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn without_a_commit_there_is_nothing_to_compare() {
        let root = repository("none");
        fs::remove_dir_all(root.join(".git")).unwrap();
        assert!(
            since_last_commit(&root).is_none()
                || root.ancestors().skip(1).any(|above| above.join(".git").exists())
        );
        assert!(at_commit(&root, "--output=x").is_err());
        fs::remove_dir_all(root).unwrap();
    }
}
