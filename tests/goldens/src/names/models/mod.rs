// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod box_;
mod client;
mod default;
mod error;
mod keywords;
mod option;
mod result;
mod secret;
mod string;
mod the_thing_that_has_a_very_long_name_indeed_so_that_no_l_857f7d29;
mod uuid;
mod vec;

pub use box_::Box;
pub use client::Client;
pub use default::Default;
pub use error::Error;
pub use keywords::Keywords;
pub use option::Option;
pub use result::Result;
pub use secret::Secret;
pub use string::String;
pub use the_thing_that_has_a_very_long_name_indeed_so_that_no_l_857f7d29::TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice;
pub use uuid::Uuid;
pub use vec::Vec;
