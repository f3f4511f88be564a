//! What the `Cargo.toml` of a crate that is printed while it is built has to have.

use toml::Table;

/// The lines of the printed manifest that the crate's own lacks, by table. `None` if it lacks nothing.
///
/// Only names are compared: which version and which features of a dependency are right is for the compiler to say.
pub(super) fn missing(printed: &str, own: &str) -> Option<String> {
    let (Ok(printed_tables), Ok(own)) = (printed.parse::<Table>(), own.parse::<Table>()) else {
        // Cargo has read the one, and we have written the other.
        return None;
    };
    let mut text = String::new();
    for name in ["features", "dependencies"] {
        let keys = |tables: &Table| tables.get(name).and_then(|table| table.as_table()).cloned();
        let own = keys(&own).unwrap_or_default();
        let wanted = keys(&printed_tables).unwrap_or_default();
        let lacks = |line: &&str| {
            let key = line.split(" = ").next().unwrap_or_default().trim_matches('"');
            wanted.contains_key(key) && !own.contains_key(key)
        };
        let table = printed.lines().skip_while(|line| *line != format!("[{name}]")).skip(1);
        let lines: Vec<&str> = table.take_while(|line| !line.starts_with('[')).filter(lacks).collect();
        if !lines.is_empty() {
            text.push_str(&format!("[{name}]\n{}\n\n", lines.join("\n")));
        }
    }
    (!text.is_empty()).then_some(text)
}
