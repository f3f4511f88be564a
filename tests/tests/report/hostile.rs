//! A document whose every text wants to be more than text.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::report;

/// What ends an element, an attribute or a comment, and what comes then. `WHERE` is a server that nobody may ask.
const TEXTS: [&str; 6] = [
    "</script><script>document.title='taken'</script>",
    "\"><img src=\"http://WHERE/image\" onerror=\"document.title='taken'\">",
    "'--></style></title></textarea><iframe src='http://WHERE/frame'></iframe>",
    "<svg onload=\"document.title='taken'\"><a href=\"javascript:document.title='taken'\">x</a></svg>",
    "![x](http://WHERE/markdown) <link rel=stylesheet href=//WHERE/style> &lt;b&gt; {{7*7}} ${7*7}",
    "\u{202E}<!--<base href=\"http://WHERE/\"><meta http-equiv=\"refresh\" content=\"0;url=http://WHERE/\">\u{2066}",
];

/// A valid document with these texts wherever a document has text.
pub(super) fn document(server: &str) -> Value {
    let mut next = TEXTS.iter().cycle();
    let mut text = || next.next().unwrap().replace("WHERE", server);
    json!({
        "openapi": "3.1.0",
        "info": { "title": text(), "version": text(), "description": text() },
        "servers": [{ "url": "https://example.com", "description": text() }],
        "tags": [{ "name": text(), "description": text() }],
        "paths": {
            format!("/a/{}", text()): {
                "get": {
                    "operationId": text(), "tags": [text()], "summary": text(), "description": text(), "x-note": text(), "no-such-field": text(),
                    "parameters": [
                        { "name": text(), "in": "query", "description": text(), "schema": { "type": "string", "enum": [text(), text()], "default": text() } },
                        { "name": "page", "in": "query", "schema": { "type": "string", "pattern": text(), "format": text() }, "example": text() },
                    ],
                    "responses": {
                        "200": { "description": text(), "headers": { "X-Count": { "description": text(), "schema": { "type": "integer" } } },
                            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/One" } } } },
                        "404": { "description": text(), "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Two" } } } },
                    },
                },
            },
        },
        "components": { "schemas": {
            "One": { "type": "object", "description": text(), "required": [text()], "title": text(),
                "properties": { text(): { "type": "string", "description": text() }, "two": { "$ref": "#/components/schemas/Two" } } },
            "Two": { "type": "object", "description": text(),
                "properties": { text(): { "type": "string", "enum": [text(), text()], "example": text() }, "one": { "$ref": "#/components/schemas/One" } } },
        } },
    })
}

pub(super) fn written(server: &str, folder: &Path) -> std::path::PathBuf {
    let path = folder.join("api.json");
    fs::write(&path, document(server).to_string()).unwrap();
    report(&path, folder)
}

/// The names of the elements that a page is made of.
const KNOWN: &str = "a body caption code dd details div dl dt figcaption figure h1 h2 h3 head header html input label li \
                     main meta nav p path pre rect script section span strong style summary svg table tbody td text th \
                     thead title tr ul";

/// The names of elements in a page that no page has.
pub(super) fn foreign_elements(page: &str) -> Vec<String> {
    let known: BTreeSet<&str> = KNOWN.split_whitespace().collect();
    let mut foreign = Vec::new();
    let mut rest = page;
    while let Some((_, behind)) = rest.split_once('<') {
        let name: String = behind.chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_lowercase();
        if !known.contains(name.as_str()) && !behind.starts_with(['/', '!']) {
            foreign.push(name.clone());
        }
        rest = match name.as_str() {
            "script" | "style" => behind.split_once(&format!("</{name}>")).unwrap().1,
            "" => behind,
            _ => behind_attributes(behind),
        };
    }
    foreign
}

/// What comes after an element's start: `>` in a quoted value does not end it.
fn behind_attributes(text: &str) -> &str {
    let mut quoted = false;
    for (index, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '>' if !quoted => return &text[index..],
            _ => {}
        }
    }
    ""
}

#[test]
fn hostile_text_becomes_no_element_and_no_attribute() {
    let folder = tempfile::tempdir().unwrap();
    let page = fs::read_to_string(written("127.0.0.1:9", folder.path())).unwrap();
    assert_eq!(foreign_elements(&page), Vec::<String>::new());
    for (mark, count) in [("<script", 1), ("<style", 1), ("<meta ", 6), ("<!--", 1)] {
        assert_eq!(page.matches(mark).count(), count, "{mark}");
    }
    // Every reference leads to a place of the page itself, and every such place is there.
    for reference in page.split(" href=\"").skip(1) {
        let target = reference.split('"').next().unwrap();
        let name = target.strip_prefix('#').unwrap_or_else(|| panic!("{target}"));
        assert!(page.contains(&format!(" id=\"{name}\"")), "{target}");
    }
    for attribute in [" src=\"", " onload=\"", " onerror=\"", " style=\"", " srcdoc=\""] {
        assert!(!page.contains(attribute), "{attribute}");
    }
    assert!(!page.contains('\u{202E}') && !page.contains('\u{2066}'));
    let spoiled = page.replacen("<h1>", "<h1><b>", 1);
    assert_eq!(foreign_elements(&spoiled), ["b"]);
    // It is there, as text.
    for text in ["&lt;/script&gt;&lt;script&gt;document.title", "&lt;img src=&quot;http://", "\\u{202e}"] {
        assert!(page.contains(text), "{text}");
    }
}
