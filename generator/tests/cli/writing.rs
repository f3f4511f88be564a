//! Runs that are killed, refused by the system, or not alone: what is on disk afterwards.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{API, GENERATE, call, command, ended, files, project};

/// A description whose client differs from that of [`API`] in files that come, go and change.
pub(super) fn other_api() -> String {
    API.replace("Pet\"", "Animal\"").replace("    Pet:", "    Animal:")
}

/// The files of the client of a text.
fn printed(text: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    let place = project(text);
    assert_eq!(call(place.path(), GENERATE).status, 0);
    files(&place.path().join("client"))
}

/// Kills runs while they write. A run begins to write when its staging folder appears; from there on it is killed a
/// little later in each round. Whatever it was doing, each file is old or new, and the next run completes.
#[test]
fn a_killed_run_leaves_each_file_old_or_new_and_the_next_one_completes() {
    let place = project(API);
    let client = place.path().join("client");
    let (old, new) = (printed(API), printed(&other_api()));
    let staging = client.join(".letterpress.tmp");
    let mut interrupted = 0;
    for round in 0..40 {
        fs::write(place.path().join("api.yaml"), API).unwrap();
        assert_eq!(call(place.path(), GENERATE).status, 0);
        assert_eq!(files(&client), old);
        fs::write(place.path().join("api.yaml"), other_api()).unwrap();
        let mut child = command(place.path(), GENERATE).stderr(Stdio::null()).spawn().unwrap();
        while !staging.exists() && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(50));
        }
        std::thread::sleep(Duration::from_micros(round * 250));
        child.kill().unwrap();
        let was_killed = child.wait().unwrap().code().is_none();
        let left = files(&client);
        let printed = left.iter().filter(|(path, _)| !path.starts_with(".letterpress"));
        for (path, content) in printed {
            let is_whole = Some(content) == old.get(path) || Some(content) == new.get(path);
            assert!(is_whole, "{path} is half written");
        }
        // The list names whatever is there, so that the next run knows what it may remove.
        let list = String::from_utf8(left[".letterpress"].clone()).unwrap();
        let is_listed =
            |path: &&String| path.starts_with(".letterpress") || list.lines().any(|line| line == *path);
        let unlisted: Vec<&String> = left.keys().filter(|path| !is_listed(path)).collect();
        assert!(unlisted.is_empty(), "{unlisted:?}");
        interrupted += usize::from(was_killed && left != old && left != new);
        assert_eq!(call(place.path(), GENERATE).status, 0);
        assert_eq!(files(&client), new);
    }
    assert!(interrupted > 0, "no run was killed while it wrote");
}

/// A file may not grow beyond a few kilobytes, as on a disk that is full: nothing is changed, and the run says so.
#[test]
fn a_full_disk_changes_nothing() {
    let place = project(API);
    let client = place.path().join("client");
    assert_eq!(call(place.path(), GENERATE).status, 0);
    let old = files(&client);
    fs::write(place.path().join("api.yaml"), other_api()).unwrap();
    // The runtime's files are the same, so that only small ones are written: half a kilobyte is too little for some.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    let limited = |arguments: &str| {
        let mut command = Command::new("sh");
        command.current_dir(place.path()).args(["-c", script, env!("CARGO_BIN_EXE_letterpress")]);
        ended(&command.args(arguments.split_whitespace()).output().unwrap())
    };
    let refused = limited(GENERATE);
    assert_eq!(refused.status, 2, "{}", refused.stderr);
    assert!(refused.stderr.contains("LP0513"), "{}", refused.stderr);
    assert!(!refused.stderr.contains("some files are new"), "{}", refused.stderr);
    assert_eq!(files(&client), old);
    // Nor is a folder left where there was none.
    let refused = limited("generate api.yaml --output fresh --package my-client");
    assert_eq!(refused.status, 2, "{}", refused.stderr);
    assert!(!place.path().join("fresh").exists());
    assert_eq!(call(place.path(), GENERATE).status, 0);
    assert_eq!(files(&client), printed(&other_api()));
}

/// Lets everybody read and nobody write, all the way down; or the owner write again.
fn set_writable(path: &Path, writable: bool) {
    let metadata = fs::symlink_metadata(path).unwrap();
    let mode = match (metadata.is_dir(), writable) {
        (true, true) => 0o755,
        (true, false) => 0o555,
        (false, true) => 0o644,
        (false, false) => 0o444,
    };
    if writable {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    if metadata.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            set_writable(&entry.unwrap().path(), writable);
        }
    }
    if !writable {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
}

#[test]
fn a_tree_that_can_not_be_written_is_compared_and_not_changed() {
    let place = project(API);
    let client = place.path().join("client");
    assert_eq!(call(place.path(), GENERATE).status, 0);
    let old = files(&client);
    set_writable(place.path(), false);
    let run = |arguments: &str| {
        let mut command = command(place.path(), arguments);
        if fs::metadata(place.path()).unwrap().uid() == 0 {
            command.uid(65534).gid(65534); // root may write everywhere
        }
        command.output().map(|output| ended(&output))
    };
    // Where somebody else may not even start the program there is nothing to see.
    if let Ok(same) = run(&format!("{GENERATE} --check")) {
        assert_eq!(same.status, 0, "{}", same.stderr);
        fs::set_permissions(place.path().join("api.yaml"), fs::Permissions::from_mode(0o644)).unwrap();
        fs::write(place.path().join("api.yaml"), other_api()).unwrap();
        let drift = run(&format!("{GENERATE} --check")).unwrap();
        assert_eq!(drift.status, 1, "{}", drift.stderr);
        let refused = run(GENERATE).unwrap();
        assert_eq!(refused.status, 2, "{}", refused.stderr);
        assert!(refused.stderr.contains("LP0513"), "{}", refused.stderr);
        assert_eq!(files(&client), old);
    }
    set_writable(place.path(), true);
}

#[test]
fn processes_at_once_leave_one_client_and_not_a_mixture() {
    let place = project(API);
    fs::write(place.path().join("other.yaml"), other_api()).unwrap();
    let (one, other) = (printed(API), printed(&other_api()));
    for _ in 0..5 {
        let start = |is_other: bool| {
            let document = if is_other { "other.yaml" } else { "api.yaml" };
            let arguments = format!("generate {document} --output client --package my-client");
            command(place.path(), &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let children = [false, true, false, true].map(start);
        let mut done = 0;
        for child in children {
            let call = ended(&child.wait_with_output().unwrap());
            match call.status {
                0 => done += 1,
                status => assert!(status == 2 && call.stderr.contains("LP0512"), "{}", call.stderr),
            }
        }
        assert!(done > 0);
        let left = files(&place.path().join("client"));
        assert!(left == one || left == other, "{:?}", left.keys());
    }
}
