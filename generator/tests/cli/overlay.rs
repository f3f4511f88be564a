//! `--overlay` and `overlays` of a configuration.

use std::fs;

use super::{API, GENERATE, call, files, project};

const RENAME: &str = "overlay: 1.0.0
info: { title: Ours, version: '1' }
actions:
  - { target: \"$.paths['/pets'].post\", remove: true }
  - { target: \"$.paths['/pets'].get\", update: { operationId: allPets } }
";

#[test]
fn overlays_change_what_is_printed_in_their_order() {
    let place = project(API);
    fs::write(place.path().join("one.yaml"), RENAME).unwrap();
    fs::write(place.path().join("two.yaml"), RENAME.replace("allPets", "everyPet")).unwrap();
    let printed = call(place.path(), &format!("{GENERATE} --overlay one.yaml --overlay two.yaml"));
    assert_eq!(printed.status, 0, "{}", printed.stderr);
    // The second one finds nothing left to remove.
    assert!(printed.stderr.contains("warning[LP0054]"), "{}", printed.stderr);
    assert!(printed.stderr.contains("two.yaml:4:"), "{}", printed.stderr);
    assert!(printed.stderr.contains("read       api.yaml: 1 operation, "), "{}", printed.stderr);
    let sources: String = files(&place.path().join("client"))
        .values()
        .map(|content| String::from_utf8_lossy(content).into_owned())
        .collect();
    assert!(sources.contains("everyPet") && !sources.contains("allPets"));

    let drift = call(place.path(), &format!("{GENERATE} --overlay one.yaml --check"));
    assert_eq!(drift.status, 1);
    let mend = "`letterpress generate api.yaml --overlay one.yaml --output client --package my-client`";
    assert!(drift.stderr.contains(mend), "{}", drift.stderr);
}

#[test]
fn a_configuration_names_overlays_of_a_document() {
    let place = project(API);
    fs::write(place.path().join("ours.yaml"), RENAME).unwrap();
    let config = "[package]\nname = \"pets\"\nversion = \"0.1.0\"\noutput = \"client\"\n[[module]]\ndocument = \"api.yaml\"\noverlays = [\"ours.yaml\"]\n";
    fs::write(place.path().join("letterpress.toml"), config).unwrap();
    let printed = call(place.path(), "generate --config letterpress.toml");
    assert_eq!(printed.status, 0, "{}", printed.stderr);
    assert!(printed.stderr.contains("read       api.yaml: 1 operation, "), "{}", printed.stderr);
}

#[test]
fn a_wrong_overlay_refuses_the_document() {
    let place = project(API);
    fs::write(place.path().join("bad.yaml"), RENAME.replace("$.paths", "paths")).unwrap();
    let refused = call(place.path(), "check api.yaml --overlay bad.yaml");
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("error[LP0052]"), "{}", refused.stderr);
    assert!(refused.stderr.contains("bad.yaml:4:15"), "{}", refused.stderr);
    let missing = call(place.path(), "check api.yaml --overlay none.yaml");
    assert_eq!(missing.status, 2);
    assert!(missing.stderr.contains("none.yaml"), "{}", missing.stderr);
}
