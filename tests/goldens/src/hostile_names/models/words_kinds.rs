// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

crate::runtime::string_enum! {
    /// The type `WordsKinds`.
    pub enum WordsKinds {
        /// `abstract`.
        "abstract" => Abstract;
        /// `as`.
        "as" => As;
        /// `async`.
        "async" => Async;
        /// `await`.
        "await" => Await;
        /// `become`.
        "become" => Become;
        /// `box`.
        "box" => BoxX004d;
        /// `break`.
        "break" => Break;
        /// `const`.
        "const" => Const;
        /// `continue`.
        "continue" => Continue;
        /// `crate`.
        "crate" => Crate;
        /// `do`.
        "do" => Do;
        /// `dyn`.
        "dyn" => Dyn;
        /// `else`.
        "else" => Else;
        /// `enum`.
        "enum" => Enum;
        /// `extern`.
        "extern" => Extern;
        /// `false`.
        "false" => False;
        /// `final`.
        "final" => Final;
        /// `fn`.
        "fn" => Fn;
        /// `for`.
        "for" => For;
        /// `gen`.
        "gen" => Gen;
        /// `if`.
        "if" => If;
        /// `impl`.
        "impl" => Impl;
        /// `in`.
        "in" => In;
        /// `let`.
        "let" => Let;
        /// `loop`.
        "loop" => Loop;
        /// `macro`.
        "macro" => Macro;
        /// `match`.
        "match" => Match;
        /// `mod`.
        "mod" => Mod;
        /// `move`.
        "move" => Move;
        /// `mut`.
        "mut" => Mut;
        /// `override`.
        "override" => Override;
        /// `priv`.
        "priv" => Priv;
        /// `pub`.
        "pub" => Pub;
        /// `ref`.
        "ref" => RefX89e9;
        /// `return`.
        "return" => Return;
        /// `self`.
        "self" => SelfX2d19;
        /// `Self`.
        "Self" => Self_;
        /// `static`.
        "static" => Static;
        /// `struct`.
        "struct" => Struct;
        /// `super`.
        "super" => Super;
        /// `trait`.
        "trait" => Trait;
        /// `true`.
        "true" => True;
        /// `try`.
        "try" => Try;
        /// `type`.
        "type" => Type;
        /// `typeof`.
        "typeof" => Typeof;
        /// `union`.
        "union" => Union;
        /// `unsafe`.
        "unsafe" => Unsafe;
        /// `unsized`.
        "unsized" => Unsized;
        /// `use`.
        "use" => Use;
        /// `virtual`.
        "virtual" => Virtual;
        /// `where`.
        "where" => Where;
        /// `while`.
        "while" => While;
        /// `yield`.
        "yield" => Yield;
        /// `macro_rules`.
        "macro_rules" => MacroRules;
        /// `raw`.
        "raw" => Raw;
        /// `safe`.
        "safe" => Safe;
        /// `auto`.
        "auto" => Auto;
        /// `default`.
        "default" => DefaultXebad;
        /// `_`.
        "_" => Underscore;
        /// `  `.
        "" => Empty;
        /// `1a`.
        "1a" => N1a;
        /// `a b`.
        "a b" => AB;
        /// `a-b`.
        "a-b" => ABXe61a;
        /// `x'`.
        "x'" => X;
        /// `🦀`.
        "🦀" => U1f980;
        /// `-`.
        "-" => Minus;
        /// `.`.
        "." => Dot;
        /// `$ref`.
        "$ref" => Ref;
        /// `__proto__`.
        "__proto__" => Proto;
        /// `0`.
        "0" => N0;
        /// `a.b.c`.
        "a.b.c" => ABC;
        /// `raw_name`.
        "raw_name" => RawName;
        /// `new`.
        "new" => New;
        /// `core`.
        "core" => Core;
        /// `Unknown`.
        "Unknown" => Unknown_;
        /// `раураl`.
        "раураl" => U440U430U443U440U430L;
        /// `paypal`.
        "paypal" => Paypal;
        /// `café`.
        "café" => CafUe9;
        /// `café`.
        "cafe\u{301}" => CafeU301;
        /// `userId`.
        "userId" => UserIdXf7d1;
        /// `user_id`.
        "user_id" => UserIdX80c2;
        /// `UserID`.
        "UserID" => UserId;
        /// `Option`.
        "Option" => Option;
        /// `Vec`.
        "Vec" => Vec;
        /// `String`.
        "String" => String;
        /// `Result`.
        "Result" => Result;
        /// `Box`.
        "Box" => Box;
        /// `Error`.
        "Error" => Error;
        /// `Client`.
        "Client" => Client;
        /// `Server`.
        "Server" => Server;
        /// `Some`.
        "Some" => Some;
        /// `None`.
        "None" => None;
        /// `Ok`.
        "Ok" => Ok;
        /// `Err`.
        "Err" => Err;
        /// `Into`.
        "Into" => Into;
        /// `From`.
        "From" => From;
        /// `Default`.
        "Default" => Default;
        /// `Clone`.
        "Clone" => Clone;
        /// `std`.
        "std" => Std;
        /// `serde`.
        "serde" => Serde;
        /// `alloc`.
        "alloc" => Alloc;
        /// `Value`.
        "Value" => Value;
        /// `Call`.
        "Call" => Call;
        /// `Bytes`.
        "Bytes" => Bytes;
        /// `NoError`.
        "NoError" => NoError;
        /// `Send`.
        "Send" => Send;
        /// `models`.
        "models" => Models;
        /// `client`.
        "client" => ClientXc47e;
    }
}
