// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Sign`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sign {
    /// `  `.
    Empty,
    /// `1`.
    N1,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `a b`.
    ABXe63f,
    /// `A_B`.
    AB,
    /// `a-b`.
    ABXe61a,
    /// `type`.
    Type,
    /// `self`.
    Self_,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { Sign {
    "" => Empty;
    "1" => N1;
    "+1" => Plus1;
    "-1" => Minus1;
    "a b" => ABXe63f;
    "A_B" => AB;
    "a-b" => ABXe61a;
    "type" => Type;
    "self" => Self_;
} }
