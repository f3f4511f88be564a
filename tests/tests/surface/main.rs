//! The surface that the generator tells of is the one that is printed, and it says where things come from.

use std::path::{Path, PathBuf};

use letterpress::Status;

/// Items of each kind that has a place, and the place.
const PLACES: [(&str, &str); 12] = [
    ("unions::models::Pet", "unions.yaml /components/schemas/Pet"),
    ("unions::models::Dog.barks", "unions.yaml /components/schemas/Dog/properties/barks"),
    ("unions::models::Cat::lives", "unions.yaml /components/schemas/Cat/properties/lives"),
    ("unions::unions::Unions::echo_pet", "unions.yaml /paths/~1pets/post"),
    ("unions::unions::Search", "unions.yaml /paths/~1search/get"),
    ("unions::unions::Search::limit", "unions.yaml /paths/~1search/get/parameters/0"),
    ("unions::Server::new", "unions.yaml /servers/0"),
    ("schemas::models::Level::N1", "schemas.yaml /components/schemas/Level/enum/2"),
    ("schemas::models::Mode::Minor", "schemas.yaml /components/schemas/Mode/enum/0"),
    ("security::ClientBuilder<Client>::digest", "security.yaml /components/securitySchemes/digest"),
    (
        "response_headers::things::ListThingsError::TooManyRequests",
        "response_headers.yaml /paths/~1things/get/responses/429",
    ),
    (
        "response_headers::things::ListThingsHeaders::x_total",
        "response_headers.yaml /paths/~1things/get/responses/200/headers/X-Total",
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Each public item that is printed, with its signature, against the list, in both directions.
fn printed_and_listed(config: &str) {
    let request = letterpress::configured(&root().join(config)).unwrap();
    let findings = oracles::surface(&request);
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert_eq!(letterpress::compare(&request).status(), Status::Clean);
}

#[test]
fn the_goldens_are_what_the_surface_says() {
    printed_and_listed("tests/documents/letterpress.toml");
}

#[test]
fn polytomic_is_what_the_surface_says() {
    printed_and_listed("spec/letterpress.toml");
}

/// Every item that a schema, a property, a value, an operation, a parameter or an answer becomes says where that stands.
#[test]
fn items_come_from_their_places() {
    let request = letterpress::configured(&root().join("tests/documents/letterpress.toml")).unwrap();
    let (outcome, surface) = letterpress::surface_of(&request);
    let items = surface.unwrap().items;
    let place = |path: &str| {
        let item = items.iter().find(|item| item.path == path).unwrap_or_else(|| panic!("no {path}"));
        let at = item.at.as_ref().unwrap_or_else(|| panic!("{path} is nowhere"));
        let document = outcome.sources.file(at.file).unwrap().path.file_name().unwrap().to_str().unwrap();
        format!("{document} {}", at.pointer.as_str())
    };
    for (path, wanted) in PLACES {
        assert_eq!(&place(path), wanted, "{path}");
    }
}
