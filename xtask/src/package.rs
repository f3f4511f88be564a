//! `cargo xtask package`: what would be published, built from the packaged files alone, outside of the workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};

use crate::process::cargo;

/// The packages in the order in which they would be published, with the oldest Rust of each, and more arguments of the build.
const PACKAGES: [(&str, &str, &[&str]); 3] = [
    ("letterpress-runtime", "1.88", &["--features", "blocking,tracing,test-util,uuid,jiff,regex-lite"]),
    ("letterpress", "1.89", &[]),
    ("polytomic", "1.88", &["--features", "blocking,tracing,test-util", "--examples"]),
];

/// What has to be in each package.
const FILES: [&str; 4] = ["Cargo.toml", "README.md", "LICENSE-MIT", "LICENSE-APACHE"];
/// What the manifest of each has to say.
const FIELDS: [&str; 9] = [
    "description",
    "license",
    "repository",
    "readme",
    "keywords",
    "categories",
    "rust-version",
    "edition",
    "metadata",
];

/// Packs, unpacks, builds.
pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let folder = std::env::temp_dir().join(format!("letterpress-package-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let done = all(&folder);
    // What is left in the folder for temporary files is the system's to remove.
    let _ = fs::remove_dir_all(&folder);
    done.map(|()| ExitCode::SUCCESS)
}

fn all(folder: &Path) -> anyhow::Result<()> {
    let names = PACKAGES.iter().flat_map(|(name, _, _)| ["--package", name]);
    let packed = folder.join("packed");
    ran(cargo()
        .args(["package", "--allow-dirty", "--no-verify", "--quiet"])
        .args(names)
        .arg("--target-dir")
        .arg(&packed))?;
    let mut unpacked: BTreeMap<&str, PathBuf> = BTreeMap::new();
    for (name, _, _) in PACKAGES {
        let path = unpack(&packed.join("package"), name, folder)?;
        check(&path, name)?;
        unpacked.insert(name, path);
    }
    for (name, oldest, more) in PACKAGES {
        let at = unpacked.get(name).context("it was unpacked above")?;
        // None of them is published yet: what one depends on is the other packed file.
        let patch = |(name, path): (&&str, &PathBuf)| {
            format!("patch.crates-io.{name}.path={:?}", path.display().to_string())
        };
        let others = unpacked.iter().filter(|(other, _)| **other != name && depends(at, other));
        let patches: Vec<String> = others.map(patch).collect();
        let build = |toolchain: Option<&str>| {
            let mut command = match toolchain {
                None => cargo(),
                Some(version) => {
                    let mut command = Command::new("rustup");
                    command.args(["run", version, "cargo"]);
                    // This program's own toolchain would be taken instead.
                    for variable in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC"] {
                        command.env_remove(variable);
                    }
                    command
                }
            };
            command.current_dir(at).args(["check", "--quiet"]).args(more);
            command.env("CARGO_TARGET_DIR", folder.join("target").join(toolchain.unwrap_or("current")));
            for patch in &patches {
                command.args(["--config", patch]);
            }
            ran(&mut command)
        };
        build(None)?;
        println!("{name:<22}builds from its package");
        if has_toolchain(oldest) {
            build(Some(oldest))?;
            println!("{name:<22}builds with Rust {oldest}, the oldest that it states");
        } else {
            println!(
                "{name:<22}not built with Rust {oldest}: `rustup toolchain install {oldest} --profile minimal`"
            );
        }
    }
    Ok(())
}

/// The folder of an unpacked package.
fn unpack(from: &Path, name: &str, into: &Path) -> anyhow::Result<PathBuf> {
    let version = |file: &str| {
        let version = file.strip_prefix(name)?.strip_prefix('-')?.strip_suffix(".crate")?;
        version.starts_with(|character: char| character.is_ascii_digit()).then(|| version.to_owned())
    };
    let mut files =
        fs::read_dir(from)?.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    let version = files.find_map(|file| version(&file)).with_context(|| format!("{name} was not packed"))?;
    let file = from.join(format!("{name}-{version}.crate"));
    ran(Command::new("tar").arg("-xzf").arg(&file).arg("-C").arg(into))?;
    Ok(into.join(format!("{name}-{version}")))
}

/// What has to be there is there, and the licences are those of the repository.
fn check(at: &Path, name: &str) -> anyhow::Result<()> {
    for file in FILES {
        if !at.join(file).is_file() {
            bail!("{name} is packed without {file}");
        }
    }
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        if fs::read(at.join(file))? != fs::read(file)? {
            bail!("{file} of {name} is not the one of the repository");
        }
    }
    let manifest = fs::read_to_string(at.join("Cargo.toml"))?;
    for field in FIELDS {
        let is_it = |line: &str| {
            line.starts_with(&format!("{field} = ")) || line.starts_with(&format!("[package.{field}"))
        };
        if !manifest.lines().any(is_it) {
            bail!("the manifest of {name} does not say its {field}");
        }
    }
    let oldest = PACKAGES.iter().find(|package| package.0 == name).map_or("", |package| package.1);
    if !manifest.contains(&format!("\nrust-version = \"{oldest}\"")) {
        bail!("{name} states another oldest Rust than {oldest}");
    }
    Ok(())
}

fn depends(at: &Path, on: &str) -> bool {
    let manifest = fs::read_to_string(at.join("Cargo.toml")).unwrap_or_default();
    manifest.contains(&format!("[dependencies.{on}]"))
}

fn has_toolchain(version: &str) -> bool {
    let list = Command::new("rustup").args(["toolchain", "list"]).output();
    list.is_ok_and(|output| {
        String::from_utf8_lossy(&output.stdout).lines().any(|line| line.starts_with(&format!("{version}-")))
    })
}

fn ran(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| format!("{command:?} can't be started"))?;
    if !status.success() {
        bail!("{command:?} failed");
    }
    Ok(())
}
