//! The page's policy, and text that wants to be more than text.

use base64::Engine;
use sha2::{Digest, Sha256};

use super::frame::{SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH};
use super::text::{anchor, lines};

#[test]
fn the_policy_allows_our_style_and_our_script_and_nothing_else() {
    for (text, hash, name) in [(STYLE, STYLE_HASH, "STYLE_HASH"), (SCRIPT, SCRIPT_HASH, "SCRIPT_HASH")] {
        let digest = Sha256::digest(text.as_bytes());
        let expected = base64::engine::general_purpose::STANDARD.encode(digest);
        assert_eq!(hash, expected, "{name} in frame.rs has to be this");
        // Either would end where the browser sees the end of its element.
        assert!(!text.contains("</") && !text.contains("<!--"));
    }
}

#[test]
fn what_changes_how_a_text_is_read_is_seen() {
    assert_eq!(lines("a\u{202E}b\u{0}\r\nc"), "a\\u{202e}b\\u{0}\nc");
    assert!(lines(&"é".repeat(100_000)).chars().count() < 1_000);
    assert_eq!(anchor("v1::models::r#Type.a\"b"), "v1--models--r-Type-a-b");
}
