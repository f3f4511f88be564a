//! Each code of configuration and output (05xx) is shown by a call.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use letterpress::diagnostics::{Code, LEFT_OUT};

use super::{API, call};

const CONFIG: &str = "[package]\nname = \"pets\"\nversion = \"0.1.0\"\noutput = \"client\"\n[[module]]\ndocument = \"api.yaml\"\n";

/// How a good project is spoilt.
type Spoil = fn(&Path);

fn config(folder: &Path, good: &str, bad: &str) {
    assert!(CONFIG.contains(good), "{good}");
    fs::write(folder.join("letterpress.toml"), CONFIG.replace(good, bad)).unwrap();
}

fn file(folder: &Path, path: &str, content: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// The spoilt project of each code, and where the message points.
fn scenarios() -> BTreeMap<&'static str, (Spoil, &'static str)> {
    let list: [(&str, Spoil, &str); 15] = [
        ("LP0501", |at| config(at, "\"pets\"", "pets"), "letterpress.toml:2:8"),
        ("LP0502", |at| config(at, "name", "nam"), "letterpress.toml:2:1"),
        ("LP0503", |at| config(at, "version = \"0.1.0\"\n", ""), "letterpress.toml:1:1"),
        ("LP0504", |at| config(at, "\"0.1.0\"", "0.1"), "letterpress.toml:3:11"),
        ("LP0505", |at| config(at, "pets", "fn"), "letterpress.toml:2:8"),
        ("LP0506", |at| config(at, "0.1.0", "0.1"), "letterpress.toml:3:11"),
        ("LP0507", |at| config(at, "[[module]]", "[[module]]\nname = \"V1\""), "letterpress.toml:6:8"),
        ("LP0508", |at| config(at, "\"client\"", "\"/srv\""), "letterpress.toml:4:10"),
        ("LP0509", |at| file(at, "client/Cargo.toml", "[package]\n"), "client/Cargo.toml"),
        (
            "LP0510",
            |at| {
                file(at, "elsewhere/a", "");
                link(&at.join("elsewhere"), &at.join("client"));
            },
            "client",
        ),
        (
            "LP0511",
            |at| {
                file(at, "extra/NUL.txt", "");
                config(at, "[[module]]", "include = [\"extra\"]\n[[module]]");
            },
            "NUL.txt",
        ),
        (
            "LP0512",
            |at| {
                file(at, "client/.letterpress.tmp/lock", "");
                let lock = fs::File::open(at.join("client/.letterpress.tmp/lock")).unwrap();
                lock.lock().unwrap();
                // Held until this process ends.
                std::mem::forget(lock);
            },
            "client",
        ),
        (
            "LP0513",
            |at| {
                file(at, "file", "");
                config(at, "\"client\"", "\"file/client\"");
            },
            "file/client",
        ),
        (
            "LP0514",
            |at| {
                file(at, "extra/large", vec![0_u8; 17 * 1024 * 1024]);
                config(at, "[[module]]", "include = [\"extra\"]\n[[module]]");
            },
            "extra/large",
        ),
        (
            "LP0516",
            |at| {
                file(at, "src/lib.rs", "");
                config(at, "[[module]]", "include = [\"src\"]\n[[module]]");
            },
            "client",
        ),
    ];
    list.into_iter().map(|(code, spoil, place)| (code, (spoil, place))).collect()
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) {
    std::os::unix::fs::symlink(to, at).unwrap();
}

#[cfg(windows)]
fn link(to: &Path, at: &Path) {
    std::os::windows::fs::symlink_dir(to, at).unwrap();
}

#[test]
fn each_code_is_shown_with_its_place_and_help_and_nothing_is_written() {
    for (code, (spoil, place)) in scenarios() {
        let folder = tempfile::tempdir().unwrap();
        file(folder.path(), "api.yaml", API);
        file(folder.path(), "letterpress.toml", CONFIG);
        spoil(folder.path());
        let refused = call(folder.path(), "generate --config letterpress.toml");
        assert_eq!((refused.status, refused.stdout.as_str()), (2, ""), "{code}: {}", refused.stderr);
        assert!(refused.stderr.contains(&format!("error[{code}]: ")), "{code}: {}", refused.stderr);
        assert!(refused.stderr.contains(place), "{code}: {}", refused.stderr);
        assert!(refused.stderr.contains("help: "), "{code}: {}", refused.stderr);
        assert!(!folder.path().join("client/src").exists(), "{code}");
    }
}

#[test]
fn there_is_a_scenario_for_each_code() {
    // What is left out is a warning of a call of its own: `keep_going.rs`.
    let known: Vec<String> = Code::all()
        .filter(|code| *code != LEFT_OUT)
        .map(|code| code.to_string())
        .filter(|code| code.starts_with("LP05"))
        .collect();
    assert_eq!(known, scenarios().into_keys().collect::<Vec<_>>());
}
