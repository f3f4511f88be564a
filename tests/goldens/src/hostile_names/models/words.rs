// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::WordsKinds;

crate::runtime::model! {
    /// The type `Words`.
    pub struct Words: Default {
        /// The property `abstract`.
        "abstract" => r#abstract: optional(into String);
        /// The property `as`.
        "as" => r#as: optional(into String);
        /// The property `async`.
        "async" => r#async: optional(into String);
        /// The property `await`.
        "await" => r#await: optional(into String);
        /// The property `become`.
        "become" => r#become: optional(into String);
        /// The property `box`.
        "box" => r#box: optional(into String);
        /// The property `break`.
        "break" => r#break: optional(into String);
        /// The property `const`.
        "const" => r#const: optional(into String);
        /// The property `continue`.
        "continue" => r#continue: optional(into String);
        /// The property `crate`.
        "crate" => crate_: optional(into String);
        /// The property `do`.
        "do" => r#do: optional(into String);
        /// The property `dyn`.
        "dyn" => r#dyn: optional(into String);
        /// The property `else`.
        "else" => r#else: optional(into String);
        /// The property `enum`.
        "enum" => r#enum: optional(into String);
        /// The property `extern`.
        "extern" => r#extern: optional(into String);
        /// The property `false`.
        "false" => r#false: optional(into String);
        /// The property `final`.
        "final" => r#final: optional(into String);
        /// The property `fn`.
        "fn" => r#fn: optional(into String);
        /// The property `for`.
        "for" => r#for: optional(into String);
        /// The property `gen`.
        "gen" => r#gen: optional(into String);
        /// The property `if`.
        "if" => r#if: optional(into String);
        /// The property `impl`.
        "impl" => r#impl: optional(into String);
        /// The property `in`.
        "in" => r#in: optional(into String);
        /// The property `let`.
        "let" => r#let: optional(into String);
        /// The property `loop`.
        "loop" => r#loop: optional(into String);
        /// The property `macro`.
        "macro" => r#macro: optional(into String);
        /// The property `match`.
        "match" => r#match: optional(into String);
        /// The property `mod`.
        "mod" => r#mod: optional(into String);
        /// The property `move`.
        "move" => r#move: optional(into String);
        /// The property `mut`.
        "mut" => r#mut: optional(into String);
        /// The property `override`.
        "override" => r#override: optional(into String);
        /// The property `priv`.
        "priv" => r#priv: optional(into String);
        /// The property `pub`.
        "pub" => r#pub: optional(into String);
        /// The property `ref`.
        "ref" => r#ref: optional(into String);
        /// The property `return`.
        "return" => r#return: optional(into String);
        /// The property `self`.
        "self" => self_: optional(into String);
        /// The property `Self`.
        "Self" => self_57a6: optional(into String);
        /// The property `static`.
        "static" => r#static: optional(into String);
        /// The property `struct`.
        "struct" => r#struct: optional(into String);
        /// The property `super`.
        "super" => super_: optional(into String);
        /// The property `trait`.
        "trait" => r#trait: optional(into String);
        /// The property `true`.
        "true" => r#true: optional(into String);
        /// The property `try`.
        "try" => r#try: optional(into String);
        /// The property `type`.
        "type" => r#type: optional(into String);
        /// The property `typeof`.
        "typeof" => r#typeof: optional(into String);
        /// The property `union`.
        "union" => union: optional(into String);
        /// The property `unsafe`.
        "unsafe" => r#unsafe: optional(into String);
        /// The property `unsized`.
        "unsized" => r#unsized: optional(into String);
        /// The property `use`.
        "use" => r#use: optional(into String);
        /// The property `virtual`.
        "virtual" => r#virtual: optional(into String);
        /// The property `where`.
        "where" => r#where: optional(into String);
        /// The property `while`.
        "while" => r#while: optional(into String);
        /// The property `yield`.
        "yield" => r#yield: optional(into String);
        /// The property `macro_rules`.
        "macro_rules" => macro_rules: optional(into String);
        /// The property `raw`.
        "raw" => raw: optional(into String);
        /// The property `safe`.
        "safe" => safe: optional(into String);
        /// The property `auto`.
        "auto" => auto: optional(into String);
        /// The property `default`.
        "default" => default_: optional(into String);
        /// The property `_`.
        "_" => underscore: optional(into String);
        /// The property `  `.
        "" => empty: optional(into String);
        /// The property `1a`.
        "1a" => n1a: optional(into String);
        /// The property `a b`.
        "a b" => a_b: optional(into String);
        /// The property `a-b`.
        "a-b" => a_b_e61a: optional(into String);
        /// The property `x'`.
        "x'" => x: optional(into String);
        /// The property `🦀`.
        "🦀" => u1f980: optional(into String);
        /// The property `-`.
        "-" => minus: optional(into String);
        /// The property `.`.
        "." => dot: optional(into String);
        /// The property `$ref`.
        "$ref" => ref_45ed: optional(into String);
        /// The property `__proto__`.
        "__proto__" => proto: optional(into String);
        /// The property `0`.
        "0" => n0: optional(into String);
        /// The property `a.b.c`.
        "a.b.c" => a_b_c: optional(into String);
        /// The property `raw_name`.
        "raw_name" => raw_name: optional(into String);
        /// The property `new`.
        "new" => new_: optional(into String);
        /// The property `core`.
        "core" => core: optional(into String);
        /// The property `Unknown`.
        "Unknown" => unknown: optional(into String);
        /// The property `раураl`.
        "раураl" => u440_u430_u443_u440_u430_l: optional(into String);
        /// The property `paypal`.
        "paypal" => paypal: optional(into String);
        /// The property `café`.
        "café" => caf_ue9: optional(into String);
        /// The property `café`.
        "cafe\u{301}" => cafe_u301: optional(into String);
        /// The property `userId`.
        "userId" => user_id_f7d1: optional(into String);
        /// The property `user_id`.
        "user_id" => user_id: optional(into String);
        /// The property `UserID`.
        "UserID" => user_id_e4b4: optional(into String);
        /// The property `kinds`.
        "kinds" => kinds: optional(of WordsKinds);
    }
}
