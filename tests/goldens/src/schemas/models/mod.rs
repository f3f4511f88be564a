// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod composed;
mod composed_details;
mod composed_list_item;
mod composed_status;
mod depends;
mod echo_thing_sizes_item;
mod event;
mod event_hint;
mod event_kind;
mod event_version;
mod kept;
mod kept_part;
mod level;
mod mode;
mod named_owner;
mod origin;
mod origin_kind;
mod owner;
mod state;
mod thing;
mod thing_maybe;
mod thing_odd;
mod thing_untyped;
mod thing_untyped_numbers;
mod thing_words;

pub use composed::Composed;
pub use composed_details::ComposedDetails;
pub use composed_list_item::ComposedListItem;
pub use composed_status::ComposedStatus;
pub use depends::Depends;
pub use echo_thing_sizes_item::EchoThingSizesItem;
pub use event::Event;
pub use event_hint::EventHint;
pub use event_kind::EventKind;
pub use event_version::EventVersion;
pub use kept::Kept;
pub use kept_part::KeptPart;
pub use level::Level;
pub use mode::Mode;
pub use named_owner::NamedOwner;
pub use origin::Origin;
pub use origin_kind::OriginKind;
pub use owner::Owner;
pub use state::State;
pub use thing::Thing;
pub use thing_maybe::ThingMaybe;
pub use thing_odd::ThingOdd;
pub use thing_untyped::ThingUntyped;
pub use thing_untyped_numbers::ThingUntypedNumbers;
pub use thing_words::ThingWords;
