//! `--references` and `references` of a configuration: folders beside the document's own.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{API, call, files};

const PET: &str = "type: object\nrequired: [id]\nproperties: { id: { type: integer, format: int64 }, owner: { $ref: 'people/owner.yaml' } }\n";
const OWNER: &str = "type: object\nproperties: { name: { type: string } }\n";
const CONFIG: &str = "[package]\nname = \"my-client\"\nversion = \"0.1.0\"\noutput = \"../client\"\n[[module]]\ndocument = \"v1/api.yaml\"\n";

/// A document in `api/v1`, whose schemas stand in `api/common`.
fn project() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    for folder in ["api/v1", "api/common/people", "other"] {
        fs::create_dir_all(place.path().join(folder)).unwrap();
    }
    fs::create_dir(place.path().join(".git")).unwrap();
    let document = API.replace("\"#/components/schemas/Pet\"", "\"../common/pet.yaml\"");
    fs::write(place.path().join("api/v1/api.yaml"), document).unwrap();
    fs::write(place.path().join("api/common/pet.yaml"), PET).unwrap();
    fs::write(place.path().join("api/common/people/owner.yaml"), OWNER).unwrap();
    place
}

fn models(folder: &Path) -> String {
    let files = files(&folder.join("client"));
    let models = files.iter().filter(|(path, _)| path.contains("models"));
    models.map(|(_, content)| String::from_utf8_lossy(content).into_owned()).collect()
}

#[test]
fn references_lead_into_the_folders_that_are_named() {
    let place = project();
    let generate = "generate api/v1/api.yaml --output client --package my-client";
    let refused = call(place.path(), generate);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("error[LP0201]"), "{}", refused.stderr);
    assert!(refused.stderr.contains("`--references DIR`"), "{}", refused.stderr);

    let generate = "generate api/v1/api.yaml --references other --references api/common --output client --package my-client";
    let printed = call(place.path(), generate);
    assert_eq!(printed.status, 0, "{}", printed.stderr);
    let models = models(place.path());
    assert!(models.contains("pub struct Pet {") && models.contains("pub struct Owner:"), "{models}");

    fs::write(place.path().join("api/common/pet.yaml"), PET.replace("id", "key")).unwrap();
    let drift = call(place.path(), &format!("{generate} --check"));
    assert_eq!(drift.status, 1, "{}", drift.stderr);
    let mend = "`letterpress generate api/v1/api.yaml --references other --references api/common --output";
    assert!(drift.stderr.contains(mend), "{}", drift.stderr);
}

#[test]
fn no_reference_leads_further_than_the_folders_that_are_named() {
    let place = project();
    let check = "check api/v1/api.yaml --references api/common/people";
    let refused = call(place.path(), check);
    assert!(refused.status == 2 && refused.stderr.contains("error[LP0201]"), "{}", refused.stderr);
    assert!(refused.stderr.contains("api.yaml:"), "{}", refused.stderr);
    // What is reached through the folder is bound by it, too.
    let owner = OWNER.replace("{ type: string }", "{ $ref: '../../../other/name.yaml' }");
    fs::write(place.path().join("api/common/people/owner.yaml"), owner).unwrap();
    fs::write(place.path().join("other/name.yaml"), "type: string\n").unwrap();
    let refused = call(place.path(), "check api/v1/api.yaml --references api/common");
    assert!(refused.status == 2 && refused.stderr.contains("error[LP0201]"), "{}", refused.stderr);
    assert!(refused.stderr.contains("owner.yaml:2:"), "{}", refused.stderr);
}

#[test]
fn a_configuration_names_folders_for_references() {
    let place = project();
    let config = place.path().join("api/letterpress.toml");
    fs::write(&config, format!("{CONFIG}references = [\"common\"]\n")).unwrap();
    let printed = call(place.path(), "generate --config api/letterpress.toml");
    assert_eq!(printed.status, 0, "{}", printed.stderr);
    assert!(models(place.path()).contains("pub struct Owner:"));

    fs::write(&config, format!("{CONFIG}references = [\"../..\"]\n")).unwrap();
    let refused = call(place.path(), "generate --config api/letterpress.toml");
    assert_eq!(refused.status, 2);
    assert!(
        refused.stderr.contains("error[LP0508]") && refused.stderr.contains(":7:15"),
        "{}",
        refused.stderr
    );
}

#[test]
fn a_folder_that_is_not_there_is_a_wrong_call() {
    let place = project();
    let refused = call(place.path(), "check api/v1/api.yaml --references api/comon");
    assert_eq!(refused.status, 2);
    assert!(
        refused.stderr.contains("api/comon") && refused.stderr.contains("no such folder"),
        "{}",
        refused.stderr
    );
}

#[test]
fn both_documents_of_a_comparison_may_refer_to_the_folder() {
    let place = project();
    let from = fs::read_to_string(place.path().join("api/v1/api.yaml")).unwrap();
    fs::create_dir(place.path().join("api/v2")).unwrap();
    fs::write(place.path().join("api/v2/api.yaml"), from.replace("/pets", "/animals")).unwrap();
    let differing = call(place.path(), "diff api/v1/api.yaml api/v2/api.yaml --references api/common");
    assert_ne!(differing.status, 2, "{}", differing.stderr);
}
