//! Texts of a document that look like somebody's credential: they are not printed as examples or defaults.
//!
//! Documents carry keys that were once pasted into an example. A print would carry them on into a repository, where they are
//! found by whoever looks for them, and where a scanner stops the commit.

use serde_json::Value;

/// What keys of well-known services begin with, and how many characters follow at least.
const KEYS: [(&str, usize); 17] = [
    ("sk_live_", 10),
    ("sk_test_", 10),
    ("rk_live_", 10),
    ("pk_live_", 10),
    ("ghp_", 20),
    ("gho_", 20),
    ("ghs_", 20),
    ("github_pat_", 20),
    ("glpat-", 15),
    ("xoxb-", 10),
    ("xoxp-", 10),
    ("AKIA", 16),
    ("ASIA", 16),
    ("AIza", 30),
    ("SG.", 30),
    ("eyJ", 40), // a JSON web token: `{"` in base64
    ("-----BEGIN ", 1),
];

/// Whether a value holds a text that looks like a credential.
pub(super) fn is_in(value: &Value) -> bool {
    match value {
        Value::String(text) => looks_secret(text),
        Value::Array(values) => values.iter().any(is_in),
        Value::Object(members) => members.values().any(is_in),
        _ => false,
    }
}

fn looks_secret(text: &str) -> bool {
    // After a scheme, as in `Bearer eyJ…`.
    text.split_whitespace().chain([text]).any(|word| {
        KEYS.iter().any(|(start, least)| {
            word.strip_prefix(start).is_some_and(|rest| {
                let is_key = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
                rest.len() >= *least && (start.starts_with('-') || rest.bytes().all(is_key))
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_services_are_recognised_and_other_texts_are_not() {
        let token = format!("Bearer eyJ{}", "hbGciOiJIUzI1NiJ9".repeat(3));
        for text in
            ["sk_live_4eC39HqLyjWDarjt", "AKIAIOSFODNN7EXAMPLE", "-----BEGIN PRIVATE KEY-----\nx", &token]
        {
            assert!(is_in(&serde_json::json!([{ "a": text }])), "{text}");
        }
        for text in ["", "sk_live_", "eyJ", "AKIArchitecture", "user@example.com", "SG.", "skating", "AIzawa"]
        {
            assert!(!is_in(&serde_json::json!(text)), "{text}");
        }
    }
}
