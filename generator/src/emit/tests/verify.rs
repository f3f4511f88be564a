use quote::quote;

use crate::emit::code::Code;
use crate::emit::docs::{Docs, value};
use crate::emit::verify::{verify, verify_parsed};

fn is_refused(text: &str, meant: proc_macro2::TokenStream) -> bool {
    verify("a.rs", text, &Code::of(meant)).is_err()
}

/// What a reader of Rust says.
fn is_refused_as_rust(text: &str, meant: proc_macro2::TokenStream) -> bool {
    verify_parsed("a.rs", text, &Code::of(meant)).is_err()
}

#[test]
fn what_was_meant_passes() {
    for text in [
        "/// A \"b\".\n///\n/// C.\nstruct S {\n    a: Vec<u8>,\n}\n",
        "/// A \"b\".\n///\n    /// C.\nstruct S { a: Vec<u8,> }\n",
    ] {
        let documentation = " A \"b\".\n\n C.";
        let meant = quote! { #[doc = #documentation] struct S { a: Vec<u8>, } };
        assert!(!is_refused(text, meant.clone()), "{text}");
        assert!(!is_refused_as_rust(text, meant), "{text}");
    }
}

#[test]
fn more_less_or_other_tokens_are_refused() {
    let meant = || quote! { #[doc = " A."] fn f(a: u8, b: u8) -> u8 { g(a, "x\ny") } };
    let text = "/// A.\nfn f(a: u8, b: u8) -> u8 { g(a, \"x\\ny\") }\n";
    assert!(!is_refused(text, meant()) && !is_refused_as_rust(text, meant()));
    for (from, to) in [
        ("/// A.\n", ""),
        ("/// A.\n", "/// A.\n/// B.\n"),
        ("/// A.\n", "// A.\n"),
        ("/// A.\n", "/// A.\rfn pwn() {}\n"),
        ("/// A.\n", "/// A.\nfn pwn() {}\n"),
        ("a: u8, b", "a: u8 b"),
        ("a: u8,", "aa: u8,"),
        ("fn f", "fnf"),
        ("g(a,", "g(/* a */ a,"),
        ("\\ny", "\\nz"),
        (") }\n", ") }\nfn pwn() {}\n"),
        (") }\n", ")\n"),
        (") }\n", ") } // end\n"),
    ] {
        assert!(text.contains(from));
        let changed = text.replacen(from, to, 1);
        assert!(is_refused(&changed, meant()), "{from:?} became {to:?}");
        // Comments are no tokens of Rust.
        let is_comment = to.contains("/* a */") || to.contains("// end");
        assert_eq!(is_refused_as_rust(&changed, meant()), !is_comment, "{from:?} became {to:?}");
    }
}

#[test]
fn a_line_end_that_only_some_readers_know_is_refused() {
    let hostile = " A.\rfn pwn() {}";
    assert!(is_refused(&format!("///{hostile}\nstruct S;\n"), quote! { #[doc = #hostile] struct S; }));
}

#[test]
fn documentation_is_the_same_text_again_whatever_it_holds() {
    for text in [
        "plain",
        "\"",
        "#",
        "\"# fn pwn() {}",
        "\"## \"#\"###",
        r"a\n \u{41} \",
        "a\nb",
        "a\rb",
        "\0",
        "é \u{202e}",
    ] {
        let code = Code::of(Docs::new().own(text).outer());
        let literal = code.text(code.len() - 2);
        assert_eq!(value(literal).as_deref(), Some(format!(" {text}").as_str()), "{literal}");
    }
}
