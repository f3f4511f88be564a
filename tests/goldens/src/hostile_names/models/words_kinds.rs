// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

/// The type `WordsKinds`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordsKinds {
    /// `abstract`.
    Abstract,
    /// `as`.
    As,
    /// `async`.
    Async,
    /// `await`.
    Await,
    /// `become`.
    Become,
    /// `box`.
    BoxX004d,
    /// `break`.
    Break,
    /// `const`.
    Const,
    /// `continue`.
    Continue,
    /// `crate`.
    Crate,
    /// `do`.
    Do,
    /// `dyn`.
    Dyn,
    /// `else`.
    Else,
    /// `enum`.
    Enum,
    /// `extern`.
    Extern,
    /// `false`.
    False,
    /// `final`.
    Final,
    /// `fn`.
    Fn,
    /// `for`.
    For,
    /// `gen`.
    Gen,
    /// `if`.
    If,
    /// `impl`.
    Impl,
    /// `in`.
    In,
    /// `let`.
    Let,
    /// `loop`.
    Loop,
    /// `macro`.
    Macro,
    /// `match`.
    Match,
    /// `mod`.
    Mod,
    /// `move`.
    Move,
    /// `mut`.
    Mut,
    /// `override`.
    Override,
    /// `priv`.
    Priv,
    /// `pub`.
    Pub,
    /// `ref`.
    RefX89e9,
    /// `return`.
    Return,
    /// `self`.
    SelfX2d19,
    /// `Self`.
    Self_,
    /// `static`.
    Static,
    /// `struct`.
    Struct,
    /// `super`.
    Super,
    /// `trait`.
    Trait,
    /// `true`.
    True,
    /// `try`.
    Try,
    /// `type`.
    Type,
    /// `typeof`.
    Typeof,
    /// `union`.
    Union,
    /// `unsafe`.
    Unsafe,
    /// `unsized`.
    Unsized,
    /// `use`.
    Use,
    /// `virtual`.
    Virtual,
    /// `where`.
    Where,
    /// `while`.
    While,
    /// `yield`.
    Yield,
    /// `macro_rules`.
    MacroRules,
    /// `raw`.
    Raw,
    /// `safe`.
    Safe,
    /// `auto`.
    Auto,
    /// `default`.
    DefaultXebad,
    /// `_`.
    Underscore,
    /// `  `.
    Empty,
    /// `1a`.
    N1a,
    /// `a b`.
    AB,
    /// `a-b`.
    ABXe61a,
    /// `x'`.
    X,
    /// `🦀`.
    U1f980,
    /// `-`.
    Minus,
    /// `.`.
    Dot,
    /// `$ref`.
    Ref,
    /// `__proto__`.
    Proto,
    /// `0`.
    N0,
    /// `a.b.c`.
    ABC,
    /// `raw_name`.
    RawName,
    /// `new`.
    New,
    /// `core`.
    Core,
    /// `Unknown`.
    Unknown_,
    /// `раураl`.
    U440U430U443U440U430L,
    /// `paypal`.
    Paypal,
    /// `café`.
    CafUe9,
    /// `café`.
    CafeU301,
    /// `userId`.
    UserIdXf7d1,
    /// `user_id`.
    UserIdX80c2,
    /// `UserID`.
    UserId,
    /// `Option`.
    Option,
    /// `Vec`.
    Vec,
    /// `String`.
    String,
    /// `Result`.
    Result,
    /// `Box`.
    Box,
    /// `Error`.
    Error,
    /// `Client`.
    Client,
    /// `Server`.
    Server,
    /// `Some`.
    Some,
    /// `None`.
    None,
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `Into`.
    Into,
    /// `From`.
    From,
    /// `Default`.
    Default,
    /// `Clone`.
    Clone,
    /// `std`.
    Std,
    /// `serde`.
    Serde,
    /// `alloc`.
    Alloc,
    /// `Value`.
    Value,
    /// `Call`.
    Call,
    /// `Bytes`.
    Bytes,
    /// `NoError`.
    NoError,
    /// `Send`.
    Send,
    /// `models`.
    Models,
    /// `client`.
    ClientXc47e,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { WordsKinds {
    "abstract" => Abstract;
    "as" => As;
    "async" => Async;
    "await" => Await;
    "become" => Become;
    "box" => BoxX004d;
    "break" => Break;
    "const" => Const;
    "continue" => Continue;
    "crate" => Crate;
    "do" => Do;
    "dyn" => Dyn;
    "else" => Else;
    "enum" => Enum;
    "extern" => Extern;
    "false" => False;
    "final" => Final;
    "fn" => Fn;
    "for" => For;
    "gen" => Gen;
    "if" => If;
    "impl" => Impl;
    "in" => In;
    "let" => Let;
    "loop" => Loop;
    "macro" => Macro;
    "match" => Match;
    "mod" => Mod;
    "move" => Move;
    "mut" => Mut;
    "override" => Override;
    "priv" => Priv;
    "pub" => Pub;
    "ref" => RefX89e9;
    "return" => Return;
    "self" => SelfX2d19;
    "Self" => Self_;
    "static" => Static;
    "struct" => Struct;
    "super" => Super;
    "trait" => Trait;
    "true" => True;
    "try" => Try;
    "type" => Type;
    "typeof" => Typeof;
    "union" => Union;
    "unsafe" => Unsafe;
    "unsized" => Unsized;
    "use" => Use;
    "virtual" => Virtual;
    "where" => Where;
    "while" => While;
    "yield" => Yield;
    "macro_rules" => MacroRules;
    "raw" => Raw;
    "safe" => Safe;
    "auto" => Auto;
    "default" => DefaultXebad;
    "_" => Underscore;
    "" => Empty;
    "1a" => N1a;
    "a b" => AB;
    "a-b" => ABXe61a;
    "x'" => X;
    "🦀" => U1f980;
    "-" => Minus;
    "." => Dot;
    "$ref" => Ref;
    "__proto__" => Proto;
    "0" => N0;
    "a.b.c" => ABC;
    "raw_name" => RawName;
    "new" => New;
    "core" => Core;
    "Unknown" => Unknown_;
    "раураl" => U440U430U443U440U430L;
    "paypal" => Paypal;
    "café" => CafUe9;
    "cafe\u{301}" => CafeU301;
    "userId" => UserIdXf7d1;
    "user_id" => UserIdX80c2;
    "UserID" => UserId;
    "Option" => Option;
    "Vec" => Vec;
    "String" => String;
    "Result" => Result;
    "Box" => Box;
    "Error" => Error;
    "Client" => Client;
    "Server" => Server;
    "Some" => Some;
    "None" => None;
    "Ok" => Ok;
    "Err" => Err;
    "Into" => Into;
    "From" => From;
    "Default" => Default;
    "Clone" => Clone;
    "std" => Std;
    "serde" => Serde;
    "alloc" => Alloc;
    "Value" => Value;
    "Call" => Call;
    "Bytes" => Bytes;
    "NoError" => NoError;
    "Send" => Send;
    "models" => Models;
    "client" => ClientXc47e;
} }
