//! Runs on a file system of a few megabytes that is full: what is on disk afterwards, at whichever step the room ends.
//!
//! It is mounted in a name space of its own. Where that is not permitted, the tests say so and see nothing; `writing` has one
//! that limits the size of files instead, everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::writing::other_api;
use super::{API, Call, GENERATE, call, ended, files, project};

/// In a folder with `api.yaml`: mounts `disk`, puts a copy of the folder `before` there if there is one, leaves so many blocks
/// free, and runs the command. `after` is then what the disk holds, and `listing` names the folders of it as well.
const SCRIPT: &str = r#"
set -e
options=$1 blocks=$2
shift 2
mkdir -p disk
mount -t tmpfs -o "$options" none disk || exit 125
cp -a before/. disk
if [ "$blocks" != all ]; then
    free=$(($(stat -f -c %f disk) - blocks))
    head -c $((free * $(stat -f -c %S disk))) /dev/zero >disk/filler
fi
status=0
"$@" || status=$?
rm -f disk/filler
rm -rf after
cp -a disk after
(cd disk; find . -mindepth 1 | sort) >listing
exit $status
"#;

fn in_a_name_space(folder: &Path, script: &str, arguments: &[&str]) -> Option<Output> {
    let mut command = Command::new("unshare");
    command.current_dir(folder).args(["-r", "-m", "sh", "-c", script, "sh"]).args(arguments).output().ok()
}

/// Whether a file system can be mounted; if not, says so.
fn can_mount() -> bool {
    let place = tempfile::tempdir().unwrap();
    let tried = in_a_name_space(place.path(), "mount -t tmpfs -o size=64k none . && stat -f -c %f .", &[]);
    let is_mounted = tried.as_ref().is_some_and(|output| output.status.success());
    if !is_mounted {
        let reason = tried.map(|output| String::from_utf8_lossy(&output.stderr).into_owned());
        println!("skipped: no file system can be mounted here: {}", reason.unwrap_or("no `unshare`".into()));
    }
    is_mounted
}

/// A disk after a run.
struct After {
    call: Call,
    files: BTreeMap<String, Vec<u8>>,
    /// Its folders and files.
    listing: String,
}

impl After {
    /// That the disk holds what that one does.
    fn assert_holds(&self, other: &Self) {
        let lines = |after: &Self| after.listing.lines().map(str::to_owned).collect::<BTreeSet<String>>();
        let (here, there) = (lines(self), lines(other));
        let differing: Vec<&String> = here.symmetric_difference(&there).collect();
        assert!(differing.is_empty(), "{differing:?}\n{}", self.call.stderr);
        let changed: Vec<&String> = self
            .files
            .iter()
            .filter(|(path, content)| other.files.get(*path) != Some(content))
            .map(|file| file.0)
            .collect();
        assert!(changed.is_empty(), "{changed:?}\n{}", self.call.stderr);
    }
}

/// Runs the command on a disk that was mounted with these options and holds what is in `before`.
fn run(place: &Path, options: &str, blocks: &str, arguments: &str) -> After {
    let mut all = vec![options, blocks, env!("CARGO_BIN_EXE_letterpress")];
    all.extend(arguments.split_whitespace());
    let call = ended(&in_a_name_space(place, SCRIPT, &all).unwrap());
    assert_ne!(call.status, 125, "{}", call.stderr);
    let listing = fs::read_to_string(place.join("listing")).unwrap();
    After { call, files: files(&place.join("after")), listing }
}

const ON_DISK: &str = "generate api.yaml --output disk/client --package my-client";

/// Runs with more and more room, until there is enough. Each run without is refused and names a file on the disk, and the disk
/// is as it was, to the last folder.
fn nothing_changes_until_there_is_room(place: &Path, options: impl Fn(u32) -> (String, String), from: u32) {
    let (roomy, all) = ("size=8m", "all");
    let before = run(place, roomy, all, "explain LP0513");
    let new = run(place, roomy, all, ON_DISK);
    assert_eq!(new.call.status, 0, "{}", new.call.stderr);
    for room in from.. {
        let (options, blocks) = options(room);
        let after = run(place, &options, &blocks, ON_DISK);
        let stderr = &after.call.stderr;
        if after.call.status == 0 {
            after.assert_holds(&new);
            assert!(room > from, "there was room from the start: nothing was tried");
            return;
        }
        assert_eq!(after.call.status, 2, "{stderr}");
        assert!(stderr.contains("LP0513") && stderr.contains("--> disk/client"), "{stderr}");
        assert!(!stderr.contains("some files are new"), "{stderr}");
        after.assert_holds(&before);
        assert!(room < from + 100, "it never ends");
    }
}

/// A folder with a client, printed, and a description that is another one now.
fn changed() -> tempfile::TempDir {
    let place = project(API);
    assert_eq!(call(place.path(), &GENERATE.replace("client ", "before/client ")).status, 0);
    fs::write(place.path().join("api.yaml"), other_api()).unwrap();
    place
}

/// A folder without a client.
fn fresh() -> tempfile::TempDir {
    let place = project(API);
    fs::create_dir(place.path().join("before")).unwrap();
    place
}

/// How many files and folders the client has, itself and the disk included.
fn count(place: &Path) -> u32 {
    let listing = run(place, "size=8m", "all", ON_DISK).listing;
    u32::try_from(listing.lines().count()).unwrap() + 1
}

#[test]
fn a_client_stays_as_it_was_where_blocks_end() {
    if can_mount() {
        let place = changed();
        nothing_changes_until_there_is_room(place.path(), |room| ("size=8m".into(), room.to_string()), 0);
    }
}

#[test]
fn a_client_stays_as_it_was_where_files_end() {
    if can_mount() {
        let place = changed();
        let least = count(place.path());
        let options = |room| (format!("size=8m,nr_inodes={room}"), "all".into());
        nothing_changes_until_there_is_room(place.path(), options, least);
    }
}

#[test]
fn a_new_client_leaves_nothing_where_the_disk_is_full() {
    if can_mount() {
        let place = fresh();
        for (options, blocks) in
            [("size=64k", "all"), ("size=8m", "0"), ("size=8m", "1"), ("size=8m,nr_inodes=3", "all")]
        {
            let after = run(place.path(), options, blocks, ON_DISK);
            assert_eq!(after.call.status, 2, "{options}: {}", after.call.stderr);
            assert!(after.call.stderr.contains("LP0513"), "{options}: {}", after.call.stderr);
            assert_eq!(after.listing, "", "{options}");
        }
        // Room for all of its files, and not yet for their folders.
        let enough = count(place.path());
        let options = |room| (format!("size=8m,nr_inodes={room}"), "all".into());
        nothing_changes_until_there_is_room(place.path(), options, enough - 4);
    }
}

/// A report that can't be replaced stays.
#[test]
fn a_report_stays_as_it_was_on_a_full_disk() {
    if can_mount() {
        let place = project(API);
        fs::create_dir(place.path().join("before")).unwrap();
        assert_eq!(call(place.path(), "report api.yaml --output before/report.html").status, 0);
        fs::write(place.path().join("api.yaml"), other_api()).unwrap();
        let before = run(place.path(), "size=8m", "all", "explain LP0513");
        for blocks in ["0", "1", "2"] {
            let after = run(place.path(), "size=8m", blocks, "report api.yaml --output disk/report.html");
            assert_eq!(after.call.status, 2, "{}", after.call.stderr);
            assert!(after.call.stderr.contains("--> disk/report.html"), "{}", after.call.stderr);
            after.assert_holds(&before);
        }
        let after = run(place.path(), "size=8m", "all", "report api.yaml --output disk/report.html");
        assert_eq!(after.call.status, 0, "{}", after.call.stderr);
        assert!(after.files != before.files);
        assert_eq!(after.listing, before.listing);
    }
}
