// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// The type `SampleRelease`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SampleRelease {
    /// `1.1`.
    N1_1,
    /// `1.10`.
    N1_10,
    /// `0x10`.
    N0x10,
    /// A value that the API's description does not list.
    Unknown(String),
}

crate::runtime::string_enum! { SampleRelease {
    "1.1" => N1_1;
    "1.10" => N1_10;
    "0x10" => N0x10;
} }
