use crate::emit::markdown::{code, first_sentence, lines};

#[test]
fn descriptions_keep_their_words_and_lose_what_would_act() {
    let cases: &[(&str, &[&str])] = &[
        (
            "One.\r\nTwo.\rThree.\u{0B}Four.\u{0C}Five.\u{85}Six.\u{2028}Seven.\u{2029}",
            &["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven."],
        ),
        (
            "a \u{202E}b\u{200B}c\0d\u{7F}e\u{FEFF}f",
            &["a \\u{202E}b\\u{200B}c\\u{0000}d\\u{007F}e\\u{FEFF}f"],
        ),
        ("x\n\n```\npanic!()", &["x", "", "```text", "panic!()", "```"]),
        ("~~~ should_panic,edition2024\na\n~~~\nb", &["```text", "a", "```", "", "b"]),
        ("````rust\n```\nx\n````", &["````text", "```", "x", "````"]),
        ("x\n\n    panic!()\n\n\ty()\nz", &["x", "", "```text", "panic!()", "", "y()", "```", "", "z"]),
        ("* -q    - x", &["- -q    - x"]),
        ("-               panic!()", &["- panic!()"]),
        ("- a\n  b\n\n      panic!()", &["- a", "  b", "", "  ```text", "  panic!()", "  ```"]),
        ("> ```\n> panic!()\nx", &["> ```text", "> panic!()", "> ```", "", "x"]),
        (">     panic!()", &["> ```text", "> panic!()", "> ```"]),
        ("[crate::x] and [Foo]", &["\\[crate::x\\] and \\[Foo\\]"]),
        ("[a](javascript:alert(1)) [b](/docs) ![c](http://x.y/c.png)", &["a b [c](http://x.y/c.png)"]),
        (
            "see https://x.example/a_b(c), or <http://y.example>.",
            &["see <https://x.example/a_b(c)>, or <http://y.example>."],
        ),
        ("<script>x</script> a < b", &["\\<script>x\\</script> a \\< b"]),
        ("`<T>` and ``a`b`` and `", &["`<T>` and ``a`b`` and \\`"]),
        ("Title\n=====\ntext\n# Head #\nmore", &["# Title", "", "text", "", "# Head", "", "more"]),
        ("a\n7. b\n1. c\n2. d", &["a", "7\\. b", "", "1. c", "2. d"]),
        ("a\n    - b", &["a", "\\- b"]),
        ("x\n\n---\n+ + ---\n+ + --", &["x", "", "***", "", "- - ***", "- - \\--"]),
        ("[~~~](/x) y", &["\\~~~ y"]),
        ("| `a|b` |\n|---|\n<x>", &["| \\`a|b\\` |", "|---|", "\\<x>"]),
        ("a\\https://x.example", &["a\\\\<https://x.example>"]),
        ("`a\n<div>\nb`", &["`a <div> b`"]),
        ("a\n    ```\nb", &["a", "\\`\\`\\`", "b"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", &["| a | b |", "|---|---|", "| 1 | 2 |"]),
        ("- a\n- b\n\n- c", &["- a", "- b", "", "- c"]),
        ("1. a\n   - b\n   - c\n2. d", &["1. a", "   - b", "   - c", "2. d"]),
        ("ends with \\", &["ends with \\\\"]),
        ("\n\n  \n", &[]),
        ("#![doc = include_str!(\"/etc/passwd\")]", &["#!\\[doc = include_str!(\"/etc/passwd\")\\]"]),
    ];
    for (text, expected) in cases {
        assert_eq!(lines(text), *expected, "for {text:?}");
    }
}

#[test]
fn a_normalized_description_stays_as_it_is() {
    for text in ["a\n\n- b\n  c\n\n  1. d\n\n> e\n\n```text\nf\n```", super::fixture::HOSTILE] {
        let once = lines(text);
        assert_eq!(lines(&once.join("\n")), once);
    }
}

#[test]
fn nesting_has_an_end() {
    let text = format!("{} x", "> - ".repeat(10_000));
    assert!(!lines(&text).is_empty());
}

#[test]
fn inline_code_holds_any_text() {
    assert_eq!(code("a"), "`a`");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`a``"), "``` `a`` ```");
    assert_eq!(code("a\n b\u{202E}"), "`a b\\u{202E}`");
    assert_eq!(code(""), "`  `");
}

#[test]
fn first_sentences_stand_alone() {
    assert_eq!(first_sentence("One thing. Another.").as_deref(), Some("One thing."));
    assert_eq!(first_sentence("No stop").as_deref(), Some("No stop."));
    assert_eq!(first_sentence("Split `a. b` here."), None);
    assert_eq!(first_sentence("- item"), None);
    assert_eq!(first_sentence(""), None);
}
