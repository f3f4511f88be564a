//! `micro.toml`: the tests that it names are there.

use std::path::Path;

#[test]
fn every_test_that_stands_for_a_construct_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("micro.toml")).unwrap();
    let entries = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut count = 0;
    for entry in entries {
        let (construct, test) = entry.split_once(" = ").unwrap_or_else(|| panic!("no entry: {entry}"));
        let parts: Vec<&str> = test.trim_matches('"').split("::").collect();
        let [binary, file, function] = parts.as_slice() else {
            panic!("{construct}: no path of a test: {test}")
        };
        let source =
            std::fs::read_to_string(root.join(format!("tests/{binary}/{file}.rs"))).unwrap_or_default();
        let head = format!("fn {function}()");
        let before = source.lines().take_while(|line| !line.contains(&head)).collect::<Vec<_>>();
        assert!(before.len() < source.lines().count(), "{construct}: there is no {test}");
        let is_test = before.last().is_some_and(|line| line.contains("test]"));
        assert!(is_test, "{construct}: {test} is no test");
        count += 1;
    }
    assert!(count > 0, "micro.toml names no test");
}
