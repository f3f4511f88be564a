// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    account::Account;
    account_write::AccountWrite;
    bounded::Bounded;
    closed::Closed;
    defaults::Defaults;
    defaults_choice::DefaultsChoice;
    defaults_object::DefaultsObject;
    external::External;
    formats::Formats;
    hazard::Hazard;
    limited::Limited;
    loose::Loose;
    numbers::Numbers;
    #[allow(deprecated)] old::Old;
    other::Other;
    part::Part;
    sample::Sample;
    sample_release::SampleRelease;
    titled::Titled;
    titled_x::TitledX;
    titled_x_y::TitledXY;
}
