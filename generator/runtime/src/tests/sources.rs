//! The embedded text of the runtime is the runtime.

use std::collections::BTreeSet;

use crate::SOURCES;

#[test]
fn every_file_is_embedded_in_order() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/runtime");
    let on_disk: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let embedded: Vec<&str> = SOURCES.iter().map(|(name, _)| *name).collect();
    assert_eq!(embedded, on_disk.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn every_file_says_what_it_is_and_stands_in_the_overview() {
    let overview = SOURCES.iter().find(|(name, _)| *name == "mod.rs").unwrap().1;
    for (name, text) in SOURCES {
        assert!(text.starts_with("//! "), "{name}");
        let module = name.strip_suffix(".rs").unwrap();
        assert!(
            module == "mod" || overview.contains(&format!("`{module}`")),
            "{name} is not in the overview"
        );
        assert!(text.lines().count() <= 400, "{name} is long");
    }
}

#[test]
fn nothing_of_this_crate_alone_is_named() {
    for (name, text) in SOURCES {
        // Examples name the crate that they are compiled with: in a client, the client. The guide names the command.
        let text: String = text
            .lines()
            .map(|line| match line.trim_start().starts_with("//") {
                true => line.replace("letterpress_runtime::", "").replace("`letterpress diff ", ""),
                false => line.to_owned(),
            })
            .collect();
        for alien in ["letterpress", "cfg(test)", "crate::tests"] {
            assert!(!text.contains(alien), "{name} names {alien}");
        }
    }
}
