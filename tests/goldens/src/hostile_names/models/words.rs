// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

use super::WordsKinds;

/// The type `Words`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Words {
    /// The property `abstract`.
    pub r#abstract: Option<String>,
    /// The property `as`.
    pub r#as: Option<String>,
    /// The property `async`.
    pub r#async: Option<String>,
    /// The property `await`.
    pub r#await: Option<String>,
    /// The property `become`.
    pub r#become: Option<String>,
    /// The property `box`.
    pub r#box: Option<String>,
    /// The property `break`.
    pub r#break: Option<String>,
    /// The property `const`.
    pub r#const: Option<String>,
    /// The property `continue`.
    pub r#continue: Option<String>,
    /// The property `crate`.
    pub crate_: Option<String>,
    /// The property `do`.
    pub r#do: Option<String>,
    /// The property `dyn`.
    pub r#dyn: Option<String>,
    /// The property `else`.
    pub r#else: Option<String>,
    /// The property `enum`.
    pub r#enum: Option<String>,
    /// The property `extern`.
    pub r#extern: Option<String>,
    /// The property `false`.
    pub r#false: Option<String>,
    /// The property `final`.
    pub r#final: Option<String>,
    /// The property `fn`.
    pub r#fn: Option<String>,
    /// The property `for`.
    pub r#for: Option<String>,
    /// The property `gen`.
    pub r#gen: Option<String>,
    /// The property `if`.
    pub r#if: Option<String>,
    /// The property `impl`.
    pub r#impl: Option<String>,
    /// The property `in`.
    pub r#in: Option<String>,
    /// The property `let`.
    pub r#let: Option<String>,
    /// The property `loop`.
    pub r#loop: Option<String>,
    /// The property `macro`.
    pub r#macro: Option<String>,
    /// The property `match`.
    pub r#match: Option<String>,
    /// The property `mod`.
    pub r#mod: Option<String>,
    /// The property `move`.
    pub r#move: Option<String>,
    /// The property `mut`.
    pub r#mut: Option<String>,
    /// The property `override`.
    pub r#override: Option<String>,
    /// The property `priv`.
    pub r#priv: Option<String>,
    /// The property `pub`.
    pub r#pub: Option<String>,
    /// The property `ref`.
    pub r#ref: Option<String>,
    /// The property `return`.
    pub r#return: Option<String>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `Self`.
    pub self_57a6: Option<String>,
    /// The property `static`.
    pub r#static: Option<String>,
    /// The property `struct`.
    pub r#struct: Option<String>,
    /// The property `super`.
    pub super_: Option<String>,
    /// The property `trait`.
    pub r#trait: Option<String>,
    /// The property `true`.
    pub r#true: Option<String>,
    /// The property `try`.
    pub r#try: Option<String>,
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `typeof`.
    pub r#typeof: Option<String>,
    /// The property `union`.
    pub union: Option<String>,
    /// The property `unsafe`.
    pub r#unsafe: Option<String>,
    /// The property `unsized`.
    pub r#unsized: Option<String>,
    /// The property `use`.
    pub r#use: Option<String>,
    /// The property `virtual`.
    pub r#virtual: Option<String>,
    /// The property `where`.
    pub r#where: Option<String>,
    /// The property `while`.
    pub r#while: Option<String>,
    /// The property `yield`.
    pub r#yield: Option<String>,
    /// The property `macro_rules`.
    pub macro_rules: Option<String>,
    /// The property `raw`.
    pub raw: Option<String>,
    /// The property `safe`.
    pub safe: Option<String>,
    /// The property `auto`.
    pub auto: Option<String>,
    /// The property `default`.
    pub default_: Option<String>,
    /// The property `_`.
    pub underscore: Option<String>,
    /// The property `  `.
    pub empty: Option<String>,
    /// The property `1a`.
    pub n1a: Option<String>,
    /// The property `a b`.
    pub a_b: Option<String>,
    /// The property `a-b`.
    pub a_b_e61a: Option<String>,
    /// The property `x'`.
    pub x: Option<String>,
    /// The property `🦀`.
    pub u1f980: Option<String>,
    /// The property `-`.
    pub minus: Option<String>,
    /// The property `.`.
    pub dot: Option<String>,
    /// The property `$ref`.
    pub ref_45ed: Option<String>,
    /// The property `__proto__`.
    pub proto: Option<String>,
    /// The property `0`.
    pub n0: Option<String>,
    /// The property `a.b.c`.
    pub a_b_c: Option<String>,
    /// The property `raw_name`.
    pub raw_name: Option<String>,
    /// The property `new`.
    pub new_: Option<String>,
    /// The property `core`.
    pub core: Option<String>,
    /// The property `Unknown`.
    pub unknown: Option<String>,
    /// The property `раураl`.
    pub u440_u430_u443_u440_u430_l: Option<String>,
    /// The property `paypal`.
    pub paypal: Option<String>,
    /// The property `café`.
    pub caf_ue9: Option<String>,
    /// The property `café`.
    pub cafe_u301: Option<String>,
    /// The property `userId`.
    pub user_id_f7d1: Option<String>,
    /// The property `user_id`.
    pub user_id: Option<String>,
    /// The property `UserID`.
    pub user_id_e4b4: Option<String>,
    /// The property `kinds`.
    pub kinds: Option<WordsKinds>,
}

impl Words {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `abstract`.
    #[must_use]
    pub fn r#abstract(mut self, r#abstract: impl Into<String>) -> Self {
        self.r#abstract = Some(r#abstract.into());
        self
    }

    /// The property `as`.
    #[must_use]
    pub fn r#as(mut self, r#as: impl Into<String>) -> Self {
        self.r#as = Some(r#as.into());
        self
    }

    /// The property `async`.
    #[must_use]
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// The property `await`.
    #[must_use]
    pub fn r#await(mut self, r#await: impl Into<String>) -> Self {
        self.r#await = Some(r#await.into());
        self
    }

    /// The property `become`.
    #[must_use]
    pub fn r#become(mut self, r#become: impl Into<String>) -> Self {
        self.r#become = Some(r#become.into());
        self
    }

    /// The property `box`.
    #[must_use]
    pub fn r#box(mut self, r#box: impl Into<String>) -> Self {
        self.r#box = Some(r#box.into());
        self
    }

    /// The property `break`.
    #[must_use]
    pub fn r#break(mut self, r#break: impl Into<String>) -> Self {
        self.r#break = Some(r#break.into());
        self
    }

    /// The property `const`.
    #[must_use]
    pub fn r#const(mut self, r#const: impl Into<String>) -> Self {
        self.r#const = Some(r#const.into());
        self
    }

    /// The property `continue`.
    #[must_use]
    pub fn r#continue(mut self, r#continue: impl Into<String>) -> Self {
        self.r#continue = Some(r#continue.into());
        self
    }

    /// The property `crate`.
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// The property `do`.
    #[must_use]
    pub fn r#do(mut self, r#do: impl Into<String>) -> Self {
        self.r#do = Some(r#do.into());
        self
    }

    /// The property `dyn`.
    #[must_use]
    pub fn r#dyn(mut self, r#dyn: impl Into<String>) -> Self {
        self.r#dyn = Some(r#dyn.into());
        self
    }

    /// The property `else`.
    #[must_use]
    pub fn r#else(mut self, r#else: impl Into<String>) -> Self {
        self.r#else = Some(r#else.into());
        self
    }

    /// The property `enum`.
    #[must_use]
    pub fn r#enum(mut self, r#enum: impl Into<String>) -> Self {
        self.r#enum = Some(r#enum.into());
        self
    }

    /// The property `extern`.
    #[must_use]
    pub fn r#extern(mut self, r#extern: impl Into<String>) -> Self {
        self.r#extern = Some(r#extern.into());
        self
    }

    /// The property `false`.
    #[must_use]
    pub fn r#false(mut self, r#false: impl Into<String>) -> Self {
        self.r#false = Some(r#false.into());
        self
    }

    /// The property `final`.
    #[must_use]
    pub fn r#final(mut self, r#final: impl Into<String>) -> Self {
        self.r#final = Some(r#final.into());
        self
    }

    /// The property `fn`.
    #[must_use]
    pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }

    /// The property `for`.
    #[must_use]
    pub fn r#for(mut self, r#for: impl Into<String>) -> Self {
        self.r#for = Some(r#for.into());
        self
    }

    /// The property `gen`.
    #[must_use]
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    /// The property `if`.
    #[must_use]
    pub fn r#if(mut self, r#if: impl Into<String>) -> Self {
        self.r#if = Some(r#if.into());
        self
    }

    /// The property `impl`.
    #[must_use]
    pub fn r#impl(mut self, r#impl: impl Into<String>) -> Self {
        self.r#impl = Some(r#impl.into());
        self
    }

    /// The property `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// The property `let`.
    #[must_use]
    pub fn r#let(mut self, r#let: impl Into<String>) -> Self {
        self.r#let = Some(r#let.into());
        self
    }

    /// The property `loop`.
    #[must_use]
    pub fn r#loop(mut self, r#loop: impl Into<String>) -> Self {
        self.r#loop = Some(r#loop.into());
        self
    }

    /// The property `macro`.
    #[must_use]
    pub fn r#macro(mut self, r#macro: impl Into<String>) -> Self {
        self.r#macro = Some(r#macro.into());
        self
    }

    /// The property `match`.
    #[must_use]
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }

    /// The property `mod`.
    #[must_use]
    pub fn r#mod(mut self, r#mod: impl Into<String>) -> Self {
        self.r#mod = Some(r#mod.into());
        self
    }

    /// The property `move`.
    #[must_use]
    pub fn r#move(mut self, r#move: impl Into<String>) -> Self {
        self.r#move = Some(r#move.into());
        self
    }

    /// The property `mut`.
    #[must_use]
    pub fn r#mut(mut self, r#mut: impl Into<String>) -> Self {
        self.r#mut = Some(r#mut.into());
        self
    }

    /// The property `override`.
    #[must_use]
    pub fn r#override(mut self, r#override: impl Into<String>) -> Self {
        self.r#override = Some(r#override.into());
        self
    }

    /// The property `priv`.
    #[must_use]
    pub fn r#priv(mut self, r#priv: impl Into<String>) -> Self {
        self.r#priv = Some(r#priv.into());
        self
    }

    /// The property `pub`.
    #[must_use]
    pub fn r#pub(mut self, r#pub: impl Into<String>) -> Self {
        self.r#pub = Some(r#pub.into());
        self
    }

    /// The property `ref`.
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    /// The property `return`.
    #[must_use]
    pub fn r#return(mut self, r#return: impl Into<String>) -> Self {
        self.r#return = Some(r#return.into());
        self
    }

    /// The property `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// The property `Self`.
    #[must_use]
    pub fn self_57a6(mut self, self_57a6: impl Into<String>) -> Self {
        self.self_57a6 = Some(self_57a6.into());
        self
    }

    /// The property `static`.
    #[must_use]
    pub fn r#static(mut self, r#static: impl Into<String>) -> Self {
        self.r#static = Some(r#static.into());
        self
    }

    /// The property `struct`.
    #[must_use]
    pub fn r#struct(mut self, r#struct: impl Into<String>) -> Self {
        self.r#struct = Some(r#struct.into());
        self
    }

    /// The property `super`.
    #[must_use]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// The property `trait`.
    #[must_use]
    pub fn r#trait(mut self, r#trait: impl Into<String>) -> Self {
        self.r#trait = Some(r#trait.into());
        self
    }

    /// The property `true`.
    #[must_use]
    pub fn r#true(mut self, r#true: impl Into<String>) -> Self {
        self.r#true = Some(r#true.into());
        self
    }

    /// The property `try`.
    #[must_use]
    pub fn r#try(mut self, r#try: impl Into<String>) -> Self {
        self.r#try = Some(r#try.into());
        self
    }

    /// The property `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// The property `typeof`.
    #[must_use]
    pub fn r#typeof(mut self, r#typeof: impl Into<String>) -> Self {
        self.r#typeof = Some(r#typeof.into());
        self
    }

    /// The property `union`.
    #[must_use]
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// The property `unsafe`.
    #[must_use]
    pub fn r#unsafe(mut self, r#unsafe: impl Into<String>) -> Self {
        self.r#unsafe = Some(r#unsafe.into());
        self
    }

    /// The property `unsized`.
    #[must_use]
    pub fn r#unsized(mut self, r#unsized: impl Into<String>) -> Self {
        self.r#unsized = Some(r#unsized.into());
        self
    }

    /// The property `use`.
    #[must_use]
    pub fn r#use(mut self, r#use: impl Into<String>) -> Self {
        self.r#use = Some(r#use.into());
        self
    }

    /// The property `virtual`.
    #[must_use]
    pub fn r#virtual(mut self, r#virtual: impl Into<String>) -> Self {
        self.r#virtual = Some(r#virtual.into());
        self
    }

    /// The property `where`.
    #[must_use]
    pub fn r#where(mut self, r#where: impl Into<String>) -> Self {
        self.r#where = Some(r#where.into());
        self
    }

    /// The property `while`.
    #[must_use]
    pub fn r#while(mut self, r#while: impl Into<String>) -> Self {
        self.r#while = Some(r#while.into());
        self
    }

    /// The property `yield`.
    #[must_use]
    pub fn r#yield(mut self, r#yield: impl Into<String>) -> Self {
        self.r#yield = Some(r#yield.into());
        self
    }

    /// The property `macro_rules`.
    #[must_use]
    pub fn macro_rules(mut self, macro_rules: impl Into<String>) -> Self {
        self.macro_rules = Some(macro_rules.into());
        self
    }

    /// The property `raw`.
    #[must_use]
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    /// The property `safe`.
    #[must_use]
    pub fn safe(mut self, safe: impl Into<String>) -> Self {
        self.safe = Some(safe.into());
        self
    }

    /// The property `auto`.
    #[must_use]
    pub fn auto(mut self, auto: impl Into<String>) -> Self {
        self.auto = Some(auto.into());
        self
    }

    /// The property `default`.
    #[must_use]
    pub fn default_(mut self, default_: impl Into<String>) -> Self {
        self.default_ = Some(default_.into());
        self
    }

    /// The property `_`.
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// The property `  `.
    #[must_use]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// The property `1a`.
    #[must_use]
    pub fn n1a(mut self, n1a: impl Into<String>) -> Self {
        self.n1a = Some(n1a.into());
        self
    }

    /// The property `a b`.
    #[must_use]
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// The property `a-b`.
    #[must_use]
    pub fn a_b_e61a(mut self, a_b_e61a: impl Into<String>) -> Self {
        self.a_b_e61a = Some(a_b_e61a.into());
        self
    }

    /// The property `x'`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// The property `🦀`.
    #[must_use]
    pub fn u1f980(mut self, u1f980: impl Into<String>) -> Self {
        self.u1f980 = Some(u1f980.into());
        self
    }

    /// The property `-`.
    #[must_use]
    pub fn minus(mut self, minus: impl Into<String>) -> Self {
        self.minus = Some(minus.into());
        self
    }

    /// The property `.`.
    #[must_use]
    pub fn dot(mut self, dot: impl Into<String>) -> Self {
        self.dot = Some(dot.into());
        self
    }

    /// The property `$ref`.
    #[must_use]
    pub fn ref_45ed(mut self, ref_45ed: impl Into<String>) -> Self {
        self.ref_45ed = Some(ref_45ed.into());
        self
    }

    /// The property `__proto__`.
    #[must_use]
    pub fn proto(mut self, proto: impl Into<String>) -> Self {
        self.proto = Some(proto.into());
        self
    }

    /// The property `0`.
    #[must_use]
    pub fn n0(mut self, n0: impl Into<String>) -> Self {
        self.n0 = Some(n0.into());
        self
    }

    /// The property `a.b.c`.
    #[must_use]
    pub fn a_b_c(mut self, a_b_c: impl Into<String>) -> Self {
        self.a_b_c = Some(a_b_c.into());
        self
    }

    /// The property `raw_name`.
    #[must_use]
    pub fn raw_name(mut self, raw_name: impl Into<String>) -> Self {
        self.raw_name = Some(raw_name.into());
        self
    }

    /// The property `new`.
    #[must_use]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// The property `core`.
    #[must_use]
    pub fn core(mut self, core: impl Into<String>) -> Self {
        self.core = Some(core.into());
        self
    }

    /// The property `Unknown`.
    #[must_use]
    pub fn unknown(mut self, unknown: impl Into<String>) -> Self {
        self.unknown = Some(unknown.into());
        self
    }

    /// The property `раураl`.
    #[must_use]
    pub fn u440_u430_u443_u440_u430_l(
        mut self,
        u440_u430_u443_u440_u430_l: impl Into<String>,
    ) -> Self {
        self.u440_u430_u443_u440_u430_l = Some(u440_u430_u443_u440_u430_l.into());
        self
    }

    /// The property `paypal`.
    #[must_use]
    pub fn paypal(mut self, paypal: impl Into<String>) -> Self {
        self.paypal = Some(paypal.into());
        self
    }

    /// The property `café`.
    #[must_use]
    pub fn caf_ue9(mut self, caf_ue9: impl Into<String>) -> Self {
        self.caf_ue9 = Some(caf_ue9.into());
        self
    }

    /// The property `café`.
    #[must_use]
    pub fn cafe_u301(mut self, cafe_u301: impl Into<String>) -> Self {
        self.cafe_u301 = Some(cafe_u301.into());
        self
    }

    /// The property `userId`.
    #[must_use]
    pub fn user_id_f7d1(mut self, user_id_f7d1: impl Into<String>) -> Self {
        self.user_id_f7d1 = Some(user_id_f7d1.into());
        self
    }

    /// The property `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The property `UserID`.
    #[must_use]
    pub fn user_id_e4b4(mut self, user_id_e4b4: impl Into<String>) -> Self {
        self.user_id_e4b4 = Some(user_id_e4b4.into());
        self
    }

    /// The property `kinds`.
    #[must_use]
    pub fn kinds(mut self, kinds: WordsKinds) -> Self {
        self.kinds = Some(kinds);
        self
    }
}

crate::runtime::object! { Words {
    "abstract" => r#abstract: optional;
    "as" => r#as: optional;
    "async" => r#async: optional;
    "await" => r#await: optional;
    "become" => r#become: optional;
    "box" => r#box: optional;
    "break" => r#break: optional;
    "const" => r#const: optional;
    "continue" => r#continue: optional;
    "crate" => crate_: optional;
    "do" => r#do: optional;
    "dyn" => r#dyn: optional;
    "else" => r#else: optional;
    "enum" => r#enum: optional;
    "extern" => r#extern: optional;
    "false" => r#false: optional;
    "final" => r#final: optional;
    "fn" => r#fn: optional;
    "for" => r#for: optional;
    "gen" => r#gen: optional;
    "if" => r#if: optional;
    "impl" => r#impl: optional;
    "in" => r#in: optional;
    "let" => r#let: optional;
    "loop" => r#loop: optional;
    "macro" => r#macro: optional;
    "match" => r#match: optional;
    "mod" => r#mod: optional;
    "move" => r#move: optional;
    "mut" => r#mut: optional;
    "override" => r#override: optional;
    "priv" => r#priv: optional;
    "pub" => r#pub: optional;
    "ref" => r#ref: optional;
    "return" => r#return: optional;
    "self" => self_: optional;
    "Self" => self_57a6: optional;
    "static" => r#static: optional;
    "struct" => r#struct: optional;
    "super" => super_: optional;
    "trait" => r#trait: optional;
    "true" => r#true: optional;
    "try" => r#try: optional;
    "type" => r#type: optional;
    "typeof" => r#typeof: optional;
    "union" => union: optional;
    "unsafe" => r#unsafe: optional;
    "unsized" => r#unsized: optional;
    "use" => r#use: optional;
    "virtual" => r#virtual: optional;
    "where" => r#where: optional;
    "while" => r#while: optional;
    "yield" => r#yield: optional;
    "macro_rules" => macro_rules: optional;
    "raw" => raw: optional;
    "safe" => safe: optional;
    "auto" => auto: optional;
    "default" => default_: optional;
    "_" => underscore: optional;
    "" => empty: optional;
    "1a" => n1a: optional;
    "a b" => a_b: optional;
    "a-b" => a_b_e61a: optional;
    "x'" => x: optional;
    "🦀" => u1f980: optional;
    "-" => minus: optional;
    "." => dot: optional;
    "$ref" => ref_45ed: optional;
    "__proto__" => proto: optional;
    "0" => n0: optional;
    "a.b.c" => a_b_c: optional;
    "raw_name" => raw_name: optional;
    "new" => new_: optional;
    "core" => core: optional;
    "Unknown" => unknown: optional;
    "раураl" => u440_u430_u443_u440_u430_l: optional;
    "paypal" => paypal: optional;
    "café" => caf_ue9: optional;
    "cafe\u{301}" => cafe_u301: optional;
    "userId" => user_id_f7d1: optional;
    "user_id" => user_id: optional;
    "UserID" => user_id_e4b4: optional;
    "kinds" => kinds: optional;
} }
