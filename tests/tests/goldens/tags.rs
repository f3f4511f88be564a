//! A module with many operations: each of its groups has a feature.

use std::path::Path;

use goldens::tags::Client;
use tests::fake::Canned;

use crate::support::{answering, only_request};

fn printed(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("goldens");
    std::fs::read_to_string(folder.join(file)).unwrap()
}

#[tokio::test]
async fn all_groups_are_there_by_default() {
    let server = answering(Canned::json(200, &serde_json::json!({"shared": {"name": "s"}}))).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let left = client.left().read_left0().await.unwrap();
    assert_eq!(left.shared.and_then(|shared| shared.name).as_deref(), Some("s"));
    assert_eq!(only_request(&server).target(), "/left/0");
    server.answer_next(Canned::empty(204));
    client.far_side().read_far10().await.unwrap();
}

#[test]
fn each_group_has_a_feature_and_models_follow_it() {
    let manifest = printed("Cargo.toml");
    let line = |name: &str| manifest.lines().find(|line| line.starts_with(&format!("{name} = "))).unwrap();
    for tag in ["tags-tag-left", "tags-tag-right", "tags-tag-far-side"] {
        assert_eq!(line(tag), format!("{tag} = [\"tags\"]"));
        assert!(line("all-tags").contains(&format!("\"{tag}\"")));
    }
    assert!(line("default").contains("\"all-tags\""));
    assert!(!manifest.contains("parameters-tag"), "small modules have none");

    let models = printed("src/tags/models/mod.rs");
    for row in [
        "    #[cfg(feature = \"tags-tag-left\")] of_left::OfLeft;",
        "    #[cfg(any(feature = \"tags-tag-left\", feature = \"tags-tag-right\"))] shared::Shared;",
    ] {
        assert!(models.lines().any(|line| line == row), "{models}");
    }
    assert!(
        printed("src/tags/mod.rs").contains("#[cfg(feature = \"tags-tag-far-side\")]\npub mod far_side;")
    );
}
