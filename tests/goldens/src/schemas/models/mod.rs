// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    composed::Composed;
    composed_details::ComposedDetails;
    composed_list_item::ComposedListItem;
    composed_status::ComposedStatus;
    depends::Depends;
    echo_thing_sizes_item::EchoThingSizesItem;
    event::Event;
    event_hint::EventHint;
    event_kind::EventKind;
    event_version::EventVersion;
    kept::Kept;
    kept_part::KeptPart;
    level::Level;
    mode::Mode;
    named_owner::NamedOwner;
    origin::Origin;
    origin_kind::OriginKind;
    owner::Owner;
    state::State;
    thing::Thing;
    thing_maybe::ThingMaybe;
    thing_odd::ThingOdd;
    thing_untyped::ThingUntyped;
    thing_untyped_numbers::ThingUntypedNumbers;
    thing_words::ThingWords;
}
