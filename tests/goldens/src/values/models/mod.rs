// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod account;
mod account_write;
mod bounded;
mod closed;
mod defaults;
mod defaults_choice;
mod defaults_object;
mod external;
mod formats;
mod hazard;
mod limited;
mod loose;
mod numbers;
mod old;
mod other;
mod part;
mod sample;
mod sample_release;
mod titled;
mod titled_x;
mod titled_x_y;

pub use account::Account;
pub use account_write::AccountWrite;
pub use bounded::Bounded;
pub use closed::Closed;
pub use defaults::Defaults;
pub use defaults_choice::DefaultsChoice;
pub use defaults_object::DefaultsObject;
pub use external::External;
pub use formats::Formats;
pub use hazard::Hazard;
pub use limited::Limited;
pub use loose::Loose;
pub use numbers::Numbers;
#[allow(deprecated)]
pub use old::Old;
pub use other::Other;
pub use part::Part;
pub use sample::Sample;
pub use sample_release::SampleRelease;
pub use titled::Titled;
pub use titled_x::TitledX;
pub use titled_x_y::TitledXY;
